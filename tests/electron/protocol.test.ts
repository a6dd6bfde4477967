import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { answerRequest, appScheme, contentPolicy, findFile, listFiles } from '../../electron/protocol.ts'

const folder = mkdtempSync(join(tmpdir(), 'funn-window-'))
mkdirSync(join(folder, 'assets'))
writeFileSync(join(folder, 'index.html'), '<meta property="csp-nonce" content="%NONCE%"><link nonce="%NONCE%">')
writeFileSync(join(folder, 'assets/index-1.js'), 'export {}')
writeFileSync(join(folder, 'assets/inter.woff2'), new Uint8Array([0, 1, 255]))
writeFileSync(join(folder, 'assets/index.js.map'), '{}')
const table = listFiles(folder)
const get = (url: string) => answerRequest(table, { method: 'GET', url })

test('the table names the built files and no other', () => {
  expect([...table.keys()].toSorted()).toEqual(['/assets/index-1.js', '/assets/inter.woff2', '/index.html'])
})

test.each([
  ['app://main/index.html', 'text/html; charset=utf-8'],
  ['app://main/assets/index-1.js', 'text/javascript; charset=utf-8'],
  ['app://main/assets/inter.woff2', 'font/woff2'],
])('%s is served as %s', async (url, type) => {
  const response = await get(url)
  expect(response.status).toBe(200)
  expect(response.headers.get('content-type')).toBe(type)
})

test('a file that is no text arrives byte by byte', async () => {
  expect(new Uint8Array(await (await get('app://main/assets/inter.woff2')).arrayBuffer())).toEqual(new Uint8Array([0, 1, 255]))
})

test.each([
  'app://main/', 'app://main', 'app://main/nothing.js', 'app://main/assets', 'app://main/../package.json', 'app://main/assets/../index.html',
  'app://main/%2e%2e/package.json', 'app://main/assets/index.js.map', 'app://main/index.html?x=1', 'app://other/index.html', 'app://main//index.html',
  'app://main/__proto__', 'file:///etc/passwd', 'http://main/index.html',
])('%s does not exist', async (url) => {
  const response = await get(url)
  expect(response.status).toBe(404)
  expect(await response.text()).toBe('')
})

test('nothing can be sent to it', () => {
  expect(findFile(table, 'POST', 'app://main/index.html')).toBeUndefined()
})

describe('the page', () => {
  test('carries a nonce that its own policy names', async () => {
    const response = await get('app://main/index.html')
    const nonce = /content="([^"]+)"/.exec(await response.text())?.[1] ?? ''
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{24}$/)
    expect(response.headers.get('content-security-policy')).toBe(contentPolicy(nonce))
  })

  test('has all its placeholders filled, with a fresh nonce each time', async () => {
    const [first, second] = await Promise.all([get('app://main/index.html'), get('app://main/index.html')])
    const [one, other] = await Promise.all([first.text(), second.text()])
    expect(one).not.toContain('%NONCE%')
    expect(one).not.toBe(other)
  })
})

test.each(['app://main/index.html', 'app://main/assets/index-1.js', 'app://main/nothing.js'])('%s is answered with the protective headers', async (url) => {
  const { headers } = await get(url)
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
  expect(headers.get('cross-origin-embedder-policy')).toBe('require-corp')
  expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  expect(headers.get('content-security-policy')).toContain(`default-src 'none'`)
})

test('the policy allows nothing inline, nothing evaluated, no connection, frame, form or string as script', () => {
  const policy = contentPolicy('abc')
  expect(policy).not.toContain('unsafe')
  expect(policy).not.toMatch(/https?:|\*/)
  expect(policy.split('; ')).toEqual([
    `default-src 'none'`, `script-src 'self'`, `style-src 'self' 'nonce-abc'`, `img-src 'self' data:`, `font-src 'self'`, `connect-src 'none'`,
    `base-uri 'none'`, `form-action 'none'`, `frame-ancestors 'none'`, `require-trusted-types-for 'script'`, `trusted-types 'none'`,
  ])
})

test('the scheme has an origin and is secure, but can neither be fetched from nor passes by the policy', () => {
  expect(appScheme).toEqual({ scheme: 'app', privileges: { standard: true, secure: true } })
})
