import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract, hostChannels, type HostChannel } from '../../electron/contract/contract.ts'
import { failureSchema } from '../../electron/contract/failure.ts'
import { keyPassphrase, passphrase } from '../builders/passphrases.ts'
import { openDoor } from './app-door.ts'
import { fitting, nearly } from './from-schema.ts'
import { makeFuzzStudy } from './fuzz-study.ts'
import { nastyTexts } from './nasty-text.ts'

const seed = 20261123
const folder = mkdtempSync(join(tmpdir(), 'funn-fuzz-port-'))
let begin: Awaited<ReturnType<typeof makeFuzzStudy>>
beforeAll(async () => { begin = await makeFuzzStudy(folder) })
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

/** Every file beside the settings, with its content. */
function contents(): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).toSorted()
    .map((path) => `${path} ${createHash('sha256').update(readFileSync(path)).digest('hex')}`)
}

const names = Object.keys(hostChannels) as HostChannel[]
const without = () => undefined

test('what is no envelope at all neither stops the host nor keeps it from answering the next', async () => {
  const door = openDoor(join(folder, 'settings.json'))
  const good = { id: 1, channel: 'study.state', payload: {}, files: {} }
  const part = fc.constantFrom<unknown>(undefined, null, NaN, -1, 0, '', '__proto__', [], {}, new Map(), 1n, true, { close: 1 }, ...nastyTexts.slice(0, 10))
  const envelopes = fc.oneof(
    part, fc.record({ id: part, channel: fc.constant('study.state'), payload: fc.constant({}), files: fc.constant({}) }),
    fc.record({ id: fc.constant(1), channel: part, payload: part, files: fc.constant({}) }), fc.record({ id: fc.constant(1), channel: fc.constantFrom<unknown>(...names), payload: part, files: part }),
    fc.constantFrom<unknown>({ close: false }, { close: 'true' }, { closed: true }, { event: 'changed' }, { bug: {} }, { ...good, files: { t: 7 } }, { ...good, channel: ['study.state'] }, Array.from({ length: 50_000 }, () => good)),
  ).filter((one) => !(typeof one === 'object' && one !== null && 'close' in one && one.close === true))
  const sample = fc.sample(envelopes, { numRuns: 3000, seed })
  for (const envelope of sample) await door.direct(envelope)
  expect(await door.call(['study.state', {}])).toEqual({ ok: true, value: null })
  // Envelopes that are none are told of as bugs of main's, under one name and without their content.
  expect(door.bugs.every((line) => line.startsWith('message: '))).toBe(true)
  await door.close()
  process.stdout.write(`fuzz: ${sample.length} envelopes past main, the host answered after each\n`)
})

test('past main, too, only what fits the contract is answered by a handler', async () => {
  const door = openDoor(join(folder, 'settings.json'))
  const faulty = fc.oneof(...names.map((channel) => nearly(contract[channel].request, without).map((faulted) => ({ channel, ...faulted }))))
  for (const { channel, value, fault } of fc.sample(faulty, { numRuns: 4000, seed })) {
    const said = await door.direct({ id: 1, channel, payload: value, files: {} })
    expect(said, `${channel} ${fault}`).toEqual([{ id: 1, reply: { ok: false, failure: { kind: 'invalid-message' } } }])
  }
  await door.close()
})

test('with no study open every valid message is refused as a value, and nothing is made', async () => {
  const door = openDoor(join(folder, 'settings.json'))
  const valid = fc.oneof(...names.map((channel) => fitting(contract[channel].request, without).map((request) => ({ channel, request }))))
  for (const { channel, request } of fc.sample(valid, { numRuns: 4000, seed })) {
    const reply = await door.call([channel, request])
    if (reply.ok) expect(contract[channel].reply.safeParse(reply.value).success).toBe(true)
    else expect(['no-study', 'unknown-file', 'weak-passphrase', 'same-passphrase', 'too-long']).toContain(reply.failure.kind)
  }
  expect(door.bugs).toEqual([])
  await door.close()
})

test('studies and key files opened, made, closed and mixed up in any order: refused ones stay byte for byte', async () => {
  const door = openDoor(join(folder, 'settings.json'))
  const sequence = fc.sample(fc.record({
    act: fc.constantFrom('study.open', 'study.create', 'study.example', 'study.close', 'key.open', 'key.create', 'study.state', 'coder.save'),
    file: fc.constantFrom('a.funn', 'b.funn', 'a.funn-key', 'b.funn-key', 'ny.funn', 'ny.funn-key', 'borte.funn', 'tekst.funn', '.'),
    keyFile: fc.option(fc.constantFrom('ny2.funn-key', 'a.funn-key', 'ny.funn'), { nil: null }),
    phrase: fc.constantFrom(passphrase, passphrase, keyPassphrase, keyPassphrase, 'feil frase som er lang', 'kort', ''),
  }), { numRuns: 90, seed })
  for (const [name, content] of [['a.funn', begin.study], ['b.funn', begin.study], ['a.funn-key', begin.key], ['b.funn-key', begin.key], ['tekst.funn', 'Referat']] as const) writeFileSync(join(folder, name), content)
  const kinds = new Map<string, number>()
  for (const { act, file, keyFile, phrase } of sequence) {
    const use = act.endsWith('.open') ? 'open' : 'create'
    const token = (name: string) => door.tokens.chosen(join(folder, name), use).token
    const key = keyFile === null ? null : { file: token(keyFile), passphrase: keyPassphrase }
    const requests: Readonly<Record<string, unknown>> = {
      'study.open': { file: token(file), passphrase: phrase }, 'study.close': {}, 'study.state': {}, 'study.example': { file: token(file), passphrase: phrase, key },
      'key.open': { file: token(file), passphrase: phrase }, 'key.create': { file: token(file), passphrase: phrase }, 'coder.save': { id: null, label: 'Cato' },
      'study.create': { file: token(file), passphrase: phrase, key, template: 'blank', title: '', firm: '', client: '', language: 'nb', coder: '' },
    }
    const before = contents()
    const reply = await door.call([act, requests[act]])
    const kind = reply.ok ? 'ok' : reply.failure.kind
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    if (!reply.ok) expect(failureSchema.safeParse(reply.failure).success && kind !== 'bug' && kind !== 'invalid-message', `${act} ${file}: ${kind}`).toBe(true)
    if (!reply.ok) expect(contents(), `${act} ${file}: ${kind}`).toEqual(before)
  }
  expect(door.bugs).toEqual([])
  expect(kinds.size).toBeGreaterThan(6)
  await door.close()
}, 120_000)
