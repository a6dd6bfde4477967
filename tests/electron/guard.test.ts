import { describe, expect, test } from 'vitest'
import { judge, type Sender } from '../../electron/guard.ts'

const windows = new Set([7])
const page: Sender = { windowId: 7, isMainFrame: true, url: 'app://main/index.html' }
const good = ['study.open', { file: 'token', passphrase: 'correct horse battery' }]
const refusal = (message: readonly unknown[], sender = page) => {
  const judged = judge(sender, windows, message)
  return judged.ok ? undefined : judged.failure
}

test('a message that fits its channel goes on, as a fresh object', () => {
  const judged = judge(page, windows, good)
  expect(judged).toEqual({ ok: true, value: { channel: 'study.open', request: good[1] } })
  expect(judged.ok && judged.value.request).not.toBe(good[1])
})

describe('the sender', () => {
  test.each<[string, Partial<Sender>, string]>([
    ['another window', { windowId: 8 }, 'unknown-window'],
    ['a frame inside the page', { isMainFrame: false }, 'subframe'],
    ['a page from the web', { url: 'https://example.org/app://main/' }, 'foreign-origin'],
    ['a file', { url: 'file:///index.html' }, 'foreign-origin'],
    ['another host of the scheme', { url: 'app://other/index.html' }, 'foreign-origin'],
    ['a host that begins alike', { url: 'app://main.example.org/index.html' }, 'foreign-origin'],
    ['a user name that looks like the host', { url: 'app://main@example.org/' }, 'foreign-origin'],
    ['an empty page', { url: 'about:blank' }, 'foreign-origin'],
    ['a frame that is gone', { url: '' }, 'foreign-origin'],
  ])('%s is not heard', (_name, facts, expected) => {
    expect(refusal(good, { ...page, ...facts })).toBe(expected)
  })
})

describe('the channel', () => {
  test.each([
    'study.delete', '', '__proto__', 'constructor', 'toString', 'study.open ', 'STUDY.OPEN', null, undefined, 7, {}, ['study.open'], { toString: () => 'study.open' },
  ])('%o is unknown', (channel) => {
    expect(refusal([channel, {}])).toBe('unknown-channel')
  })
})

describe('the payload', () => {
  const hidden = JSON.parse('{"file":"t","passphrase":"p","__proto__":{"admin":true}}') as unknown
  const deep = JSON.parse(`${'['.repeat(50)}${']'.repeat(50)}`) as unknown

  test.each<[string, unknown, string]>([
    ['nothing', undefined, 'invalid-payload'],
    ['null', null, 'invalid-payload'],
    ['a text', 'study', 'invalid-payload'],
    ['a list', [], 'invalid-payload'],
    ['a missing field', { file: 't' }, 'invalid-payload'],
    ['an extra field', { file: 't', passphrase: 'p', path: '/etc/passwd' }, 'invalid-payload'],
    ['a field of another type', { file: 7, passphrase: 'p' }, 'invalid-payload'],
    ['an empty token', { file: '', passphrase: 'p' }, 'invalid-payload'],
    ['a list where a text belongs', { file: ['t'], passphrase: 'p' }, 'invalid-payload'],
    ['a text too long for its field', { file: 't', passphrase: 'p'.repeat(1025) }, 'invalid-payload'],
    ['a hidden prototype', hidden, 'not-plain'],
    ['a prototype of its own', Object.create({ file: 't', passphrase: 'p' }), 'not-plain'],
    ['no prototype at all', Object.assign(Object.create(null) as object, { file: 't', passphrase: 'p' }), 'not-plain'],
    ['a map', new Map([['file', 't']]), 'not-plain'],
    ['a date', { file: new Date(0), passphrase: 'p' }, 'not-plain'],
    ['bytes', { file: new Uint8Array(8), passphrase: 'p' }, 'not-plain'],
    ['a big number', { file: 1n, passphrase: 'p' }, 'not-plain'],
    ['a function', { file: () => 't', passphrase: 'p' }, 'not-plain'],
    ['endless nesting', deep, 'too-large'],
    ['too many values', Array.from({ length: 200_000 }, () => 0), 'too-large'],
    ['an endless list of nothing', Object.assign([], { length: 2 ** 32 - 1 }), 'too-large'],
    ['too much text', { file: 'x'.repeat(21_000_000), passphrase: 'p' }, 'too-large'],
    ['too much text in the names of fields', { ['x'.repeat(21_000_000)]: 1 }, 'too-large'],
  ])('%s is turned away', (_name, payload, expected) => {
    expect(refusal(['study.open', payload])).toBe(expected)
  })

  test('a payload that holds itself is turned away, not followed for ever', () => {
    const round: Record<string, unknown> = {}
    round['self'] = round
    expect(refusal(['study.open', round])).toBe('too-large')
  })

  test('numbers that are none are turned away', () => {
    expect(refusal(['notes.mark', { answerId: 'a', start: NaN, end: 1, kind: 'verbatim', speakerId: null }])).toBe('invalid-payload')
    expect(refusal(['notes.mark', { answerId: 'a', start: -1, end: 1, kind: 'verbatim', speakerId: null }])).toBe('invalid-payload')
    expect(refusal(['notes.mark', { answerId: 'a', start: 0.5, end: 1, kind: 'verbatim', speakerId: null }])).toBe('invalid-payload')
  })

  test('the largest change of a text that the contract allows goes on', () => {
    const edits = Array.from({ length: 10_000 }, (_, index) => ({ from: index, to: index, insert: 'ord ' }))
    expect(refusal(['notes.write', { sessionId: 's', questionId: 'q', answerId: null, version: 0, edits }])).toBeUndefined()
  })
})

test.each([[[]], [['study.state']], [['study.state', {}, {}]]])('a message of another length than two is turned away: %o', (message) => {
  expect(refusal(message)).toBe('invalid-payload')
})
