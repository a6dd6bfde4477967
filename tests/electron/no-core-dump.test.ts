import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const program = join(import.meta.dirname, '../../electron/no-core-dump.ts')

/** The kernel's record of what of a process goes into a dump, before and after. */
const script = `
const { readFileSync } = await import('node:fs')
const read = () => readFileSync('/proc/self/coredump_filter', 'utf8').trim()
const before = read()
const { keepMemoryOutOfDumps } = await import(${JSON.stringify(program)})
keepMemoryOutOfDumps()
const { execFileSync } = await import('node:child_process')
console.log(JSON.stringify([before, read(), execFileSync('cat', ['/proc/self/coredump_filter'], { encoding: 'utf8' }).trim()]))
`

test.runIf(process.platform === 'linux')('no memory goes into a dump of this process, nor of one that it starts', () => {
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  expect(JSON.parse(stdout)).toEqual([expect.not.stringMatching(/^0+$/), '00000000', '00000000'])
})
