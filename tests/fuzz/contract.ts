import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { cleanText } from '../../codebook/language/clean-text.ts'
import type { Result } from '../../codebook/result.ts'
import { checkIntegrity } from '../../db/check-integrity.ts'
import type { Store } from '../../db/store.ts'
import { columnsOf, loggedTables } from '../../db/undo/triggers.ts'
import { contract, type Channel } from '../../electron/contract/contract.ts'
import { failureSchema, type Failure } from '../../electron/contract/failure.ts'
import type { FileUse } from '../../electron/file-tokens.ts'
import { dialog } from '../mocks/electron.ts'
import { keyPassphrase, passphrase } from '../builders/passphrases.ts'
import { snapshot } from '../builders/snapshot.ts'
import { openDoor, type AppDoor } from './app-door.ts'
import { makeFuzzStudy } from './fuzz-study.ts'
import { fuzzTable } from './fuzz-table.ts'
import { readIds, type Ids } from './known-ids.ts'
import { channels, messages, type FuzzMessage } from './messages.ts'
import { seen } from './seen.ts'

/** The same on every run, so that what fails here fails again. */
const seed = 20261123
const messagesPerRound = 8360
/** New ids are looked up between batches. */
const batch = 440
/** Turns of the event loop that an answer may take: nearly all take a few, a file that must reach the disk some ten thousand. */
const mostTurns = 20_000_000

const folder = mkdtempSync(join(tmpdir(), 'funn-fuzz-'))
let begin: Awaited<ReturnType<typeof makeFuzzStudy>>
/** The two files as they were born: where undo ends, from wherever it starts. */
let birth: readonly string[]
beforeAll(async () => {
  begin = await makeFuzzStudy(folder)
  const { door, stores } = await openRound('birth', true)
  await undoAll(door)
  birth = stores.map(snapshot)
  await door.close()
})
afterAll(() => { rmSync(folder, { recursive: true, force: true }) })

const figures = { messages: 0, valid: 0, 'near-valid': 0, hostile: 0, direct: 0, bugs: 0, undone: 0 }
const perChannel = new Map<Channel, number>(channels.map((channel) => [channel, 0]))
const replies = new Map<string, number>()
const faults = new Set<string>()

/** Waits for an answer, counting turns of the event loop instead of seconds, so that a busy machine fails no test. */
async function answered<Value>(work: Promise<Value>): Promise<Value | undefined> {
  const waiting = { isDone: false }
  void work.finally(() => { waiting.isDone = true }).catch(() => undefined)
  for (let turn = 0; turn <= mostTurns; turn += 1) {
    if (waiting.isDone) return work
    await new Promise(setImmediate)
  }
  return undefined
}

interface Round {
  readonly door: AppDoor
  readonly tokens: readonly string[]
  readonly stores: readonly Store[]
}

/** A fresh copy of the study, opened through the door like a user does; and files to import, export to and be refused. */
async function openRound(name: string, withKey: boolean): Promise<Round> {
  const at = join(folder, name)
  mkdirSync(at)
  const files: [string, FileUse, string | Uint8Array | null][] = [
    ['s.funn', 'open', begin.study], ['s.funn-key', 'open', begin.key], ['borte.funn', 'open', null], ['opptatt.funn', 'create', 'x'], ['opptatt.funn-key', 'create', 'x'],
    ['ut.csv', 'write', null], ['ut.json', 'write', null], ['ut.txt', 'write', null], ['borte/ut.csv', 'write', null],
    ['inn.txt', 'open', '1. Hva trenger dere?\nEn møteplass.\n2. Hvorfor?\nFordi vi er få.'], ['tom.txt', 'open', ''], ['inn.docx', 'open', 'x'],
    ['inn.json', 'open', JSON.stringify({ format: 'funn-study', version: 1, organisations: [{ id: 'fuzz', code: 'Fuzz 1' }] })], ['dyp.json', 'open', '['.repeat(5000)], ['register.csv', 'open', fuzzTable],
  ]
  const door = openDoor(join(at, 'settings.json'))
  const tokens = files.map(([file, use, content]) => {
    const path = join(at, file)
    if (content !== null) writeFileSync(path, content)
    return door.tokens.chosen(path, use).token
  })
  const [study = '', key = ''] = tokens
  dialog.showOpenDialog.mockResolvedValue({ canceled: false, filePaths: [join(at, 'inn.txt')] })
  dialog.showSaveDialog.mockResolvedValue({ canceled: false, filePath: join(at, 'ut') })
  const opened = await door.call(['study.open', { file: study, passphrase }])
  const unlocked = withKey ? await door.call(['key.open', { file: key, passphrase: keyPassphrase }]) : { ok: true }
  if (!opened.ok || !unlocked.ok) throw new Error('the round does not begin')
  // The open files themselves stay out of it: opening another study has a test of its own.
  return { door, tokens: tokens.slice(2), stores: storesNow() }
}

function storesNow(): Store[] {
  const open = seen.host?.open
  return open ? [open.files.study, ...(open.files.key ? [open.files.key] : [])] : []
}

/** Statements that are asked around every message, prepared once per open file. */
const statements = new WeakMap<Store, ReturnType<typeof prepared>>()
function prepared(store: Store) {
  const known = {
    /** Rows touched by this connection, whatever became of them. */
    touched: store.connection.prepare('SELECT total_changes()').pluck(),
    /** What undo would find: it moves with every step that is kept, and with nothing else. */
    steps: store.connection.prepare(`SELECT (SELECT max(number) FROM change), (SELECT max(number) FROM step), (SELECT ${lastState[store.kind]} FROM step ORDER BY number DESC LIMIT 1)`).raw(),
  }
  statements.set(store, known)
  return known
}
/** What the study can no longer do again, the key file learns with the next act on both, also with one that is refused. */
const lastState = { study: 'state', key: `replace(state, 'abandoned', 'undone')` }

const ask = (stores: readonly Store[], what: 'touched' | 'steps'): string => JSON.stringify(stores.map((store) => (statements.get(store) ?? prepared(store))[what].get()))

function count(sent: FuzzMessage, reply: Result<unknown, Failure>): void {
  figures.messages += 1
  figures[sent.sort] += 1
  if (sent.channel !== null) perChannel.set(sent.channel, (perChannel.get(sent.channel) ?? 0) + 1)
  const kind = reply.ok ? 'ok' : reply.failure.kind === 'check-failed' ? `check-failed (${reply.failure.problems.join(' ')})` : reply.failure.kind
  replies.set(kind, (replies.get(kind) ?? 0) + 1)
  if (sent.fault !== '') faults.add(sent.fault)
}

/** Channels that may change something although they refuse: an import names each bad file and takes the good ones; undo is no step. */
const mayChangeAndRefuse: ReadonlySet<string> = new Set(['import.run'])

/** Sends one message through the whole door and says what does not hold of the answer, if anything. */
async function send({ door, stores }: Pick<Round, 'door' | 'stores'>, sent: FuzzMessage): Promise<string | undefined> {
  const [handled, own, trace, steps, known] = [seen.handled, door.answeredByMain(), ask(stores, 'touched'), ask(stores, 'steps'), door.bugs.length]
  const reply = await answered(door.call(sent.message))
  if (reply === undefined) return 'there was no answer'
  count(sent, reply)
  if (sent.sort !== 'valid') {
    if (reply.ok || reply.failure.kind !== 'invalid-message') return `it was answered ${JSON.stringify(reply).slice(0, 200)}`
    if (seen.handled !== handled || door.answeredByMain() !== own) return 'it reached a handler'
    return ask(stores, 'touched') === trace ? undefined : 'it changed the study'
  }
  if (door.bugs.length > known || (!reply.ok && (reply.failure.kind === 'bug' || reply.failure.kind === 'invalid-message'))) {
    figures.bugs += 1
    return `it was answered ${JSON.stringify(reply)} after ${seen.thrown instanceof Error ? seen.thrown.stack : String(seen.thrown)} ${door.bugs.slice(known).join(' ')}`
  }
  if (reply.ok) {
    const fits = sent.channel === null ? undefined : contract[sent.channel].reply.safeParse(reply.value)
    return fits?.success === false ? `the reply is none of its channel: ${fits.error.message}` : undefined
  }
  if (!failureSchema.safeParse(reply.failure).success) return `the failure is none: ${JSON.stringify(reply.failure)}`
  return mayChangeAndRefuse.has(String(sent.channel)) || ask(storesNow(), 'steps') === steps ? undefined : `half a step was left by ${JSON.stringify(reply.failure)}`
}

/** Rows of the key file that speak of nothing in the study: a reference that no database can hold. */
function strays([study, key]: readonly Store[]): unknown[] {
  if (study === undefined || key === undefined) return []
  const ids = new Set(['session', 'guide_question', 'guide_field', 'organisation', 'informant']
    .flatMap((table) => study.connection.prepare<[], string>(`SELECT id FROM ${table}`).pluck().all()))
  return [
    ...key.connection.prepare<[], string>('SELECT session_id FROM key_answer UNION SELECT guide_question_id FROM key_answer UNION SELECT session_id FROM field_answer UNION SELECT guide_field_id FROM field_answer').pluck().all(),
    ...key.connection.prepare<[], string>('SELECT id FROM identity').pluck().all(),
  ].filter((id) => !ids.has(id))
}

/** Texts in a file that are not in the one form in which all text is stored. */
function unclean({ connection }: Store): unknown[] {
  return loggedTables(connection).flatMap((table) => columnsOf(connection, table).flatMap((column) =>
    connection.prepare<[], unknown>(`SELECT DISTINCT ${column} FROM ${table} WHERE typeof(${column}) = 'text'`).pluck().all()
      .filter((text) => typeof text === 'string' && text !== cleanText(text)).map((text) => [table, column, text])))
}

/** Takes every step back, and gives how many there were. */
async function undoAll(door: AppDoor): Promise<number> {
  for (let steps = 0; ; steps += 1) {
    const reply = await door.call(['history.undo', {}])
    if (!reply.ok) throw new Error(JSON.stringify(reply.failure), { cause: seen.thrown })
    const { undo } = contract['history.undo'].reply.parse(reply.value)
    if (undo === null) return steps + 1
    if (steps > messagesPerRound) throw new Error('undo finds no end')
  }
}

/**
 * Half the rounds of the suite: the two halves are files of their own, so that two processors share them.
 *
 * No message crashes, hangs or writes unvalidated, and undo takes everything back.
 */
export function fuzzContract(first: number, rounds: number): void {
  test.each(Array.from({ length: rounds }, (_, at) => first + at))('round %i: no message crashes, hangs or writes unvalidated, and undo takes everything back', async (round) => {
    const opened = await openRound(`round ${round}`, round % 3 !== 0)
    const { door, stores, tokens } = opened
    const problems: string[] = []
    let before: Ids | undefined
    for (let done = 0; done < messagesPerRound; done += batch) {
      const open = seen.host?.open ?? null
      if (open === null) throw new Error('the study is no longer open')
      const now = readIds(open)
      const sample = fc.sample(messages({ open, now, before: before ?? now, tokens }), { numRuns: batch, seed: seed + round * 1000 + done })
      before = now
      for (const message of sample) {
        const problem = await send(opened, message)
        if (problem !== undefined) problems.push(`${message.sort} ${inspect(message.message, { breakLength: 200 }).slice(0, 600)} ${message.fault}: ${problem}`)
      }
      expect(problems).toEqual([])
      expect(storesNow(), 'another study or key file is open').toEqual(stores)
    }
    expect(checkIntegrity({ study: stores[0]!, key: stores[1] ?? null })).toBe('ok')
    expect(strays(stores)).toEqual([])
    expect(stores.flatMap(unclean)).toEqual([])
    figures.undone += await undoAll(door)
    for (const [at, store] of stores.entries()) expect(snapshot(store) === birth[at], 'undo leads back to the birth of the study').toBe(true)
    expect(checkIntegrity({ study: stores[0]!, key: stores[1] ?? null })).toBe('ok')
    await door.close()
  }, 120_000)

  test('the figures: enough of every sort and for every channel, in this half', () => {
    const least = Math.min(...perChannel.values())
    const kinds = [...replies].toSorted(([, a], [, b]) => b - a).map(([kind, number]) => `${kind} ${number}`)
    process.stdout.write(`fuzz: rounds ${first}–${first + rounds - 1}: ${figures.messages} messages: ${figures.valid} valid, ${figures['near-valid']} near-valid (${faults.size} different faults), ${figures.hostile} hostile\n`)
    process.stdout.write(`fuzz: at least ${least} messages for each of ${channels.length} channels; ${figures.undone} steps taken back to the beginning in ${rounds} rounds\n`)
    process.stdout.write(`fuzz: replies: ${kinds.join(', ')}\n`)
    process.stdout.write(`fuzz: ${figures.bugs} bugs, 0 hangs, 0 unvalidated writes, 0 half-steps\n`)
    expect(figures.messages).toBeGreaterThanOrEqual(50_000)
    expect(least).toBeGreaterThanOrEqual(250)
  })
}
