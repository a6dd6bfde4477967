import fc from 'fast-check'
import { contract, type Channel } from '../../electron/contract/contract.ts'
import type { OpenStudy } from '../../electron/host/open-study.ts'
import { fitting, nearly } from './from-schema.ts'
import { knownIds, type Ids } from './known-ids.ts'
import { nastyTexts } from './nasty-text.ts'

/** One message of the fuzzer. Valid ones fit the contract, whatever they mean; the others must be turned away. */
export interface FuzzMessage {
  readonly sort: 'valid' | 'near-valid' | 'hostile'
  readonly channel: Channel | null
  readonly message: readonly unknown[]
  /** What is wrong with it, for the failing test's reader. */
  readonly fault: string
}

export const channels = Object.keys(contract) as Channel[]

/** How often the valid messages of a channel come, where not 20: less for what is slow or would leave an empty study. */
const weights: Readonly<Partial<Record<Channel, number>>> = {
  'study.close': 0, 'backup.take': 1, 'check.run': 6, 'export.run': 8, 'session.remove': 4, 'register.removeOrganisation': 6, 'register.removeInformant': 6, 'import.run': 6,
  'study.overview': 10, 'session.list': 10, 'history.undo': 30, 'history.redo': 20, 'notes.write': 80, 'coding.add': 60, 'notes.mark': 40, 'coding.change': 40, 'notes.move': 40,
}

export interface Surroundings {
  readonly open: OpenStudy | null
  readonly now: Ids
  readonly before: Ids
  readonly tokens: readonly string[]
}

/** All messages, in the shares that the suite wants: two fifths valid, two fifths near-valid, the rest hostile. */
export function messages(around: Surroundings): fc.Arbitrary<FuzzMessage> {
  const valid = channels.map((channel) => ({
    weight: weights[channel] ?? 20,
    arbitrary: fitting(contract[channel].request, knownIds(channel, around.now, around.before, around.tokens)).map((request): FuzzMessage => ({ sort: 'valid', channel, message: [channel, request], fault: '' })),
  }))
  const nearlyValid = channels.map((channel) =>
    nearly(contract[channel].request, knownIds(channel, around.now, around.before, around.tokens)).map(({ value, fault }): FuzzMessage => ({ sort: 'near-valid', channel, message: [channel, value], fault })))
  const writes = around.open === null ? [] : [{ weight: 50, arbitrary: sensibleWrite(around.open, around.now) }]
  return fc.oneof({ weight: 40, arbitrary: fc.oneof(...valid, ...writes) }, { weight: 40, arbitrary: fc.oneof(...nearlyValid) }, { weight: 20, arbitrary: hostile })
}

interface StoredAnswer { readonly id: string; readonly session_id: string; readonly guide_question_id: string | null; readonly version: number; readonly text: string }

/** Writing that builds on the version that is there, with places anywhere in its text: between the halves of a character, too. */
function sensibleWrite(open: OpenStudy, ids: Ids): fc.Arbitrary<FuzzMessage> {
  const stored = (ids.byTable.get('answer') ?? []).slice(0, 200)
  const read = open.db.connection.prepare<[string], StoredAnswer>('SELECT * FROM answer WHERE id = ?')
  return fc.tuple(fc.constantFrom(...stored, ''), fc.array(fc.tuple(fc.nat(400), fc.nat(400), fc.constantFrom(...nastyTexts, 'ja', ' ', 'og mer tekst')), { maxLength: 4 })).map(([id, wanted]) => {
    const answer = read.get(id)
    const length = answer?.text.length ?? 0
    const places = wanted.flatMap(([from, to]) => [from % (length + 1), to % (length + 1)]).toSorted((a, b) => a - b)
    const edits = wanted.map(([, , insert], at) => ({ from: places[at * 2] ?? 0, to: places[at * 2 + 1] ?? 0, insert }))
    return {
      sort: 'valid', channel: 'notes.write', fault: '',
      message: ['notes.write', {
        sessionId: answer?.session_id ?? ids.byTable.get('session')?.[0] ?? 'x', questionId: answer?.guide_question_id ?? null, answerId: answer?.id ?? null, version: answer?.version ?? 0, edits,
      }],
    }
  })
}

const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`)
const deepObject = (levels: number): unknown => JSON.parse(`${'{"file":'.repeat(levels)}1${'}'.repeat(levels)}`)
const round: Record<string, unknown> = {}
round['self'] = round

/** Payloads that no channel has, and that try to hurt whoever looks at them. All survive a structured clone, as they must to get here. */
const hostilePayloads: readonly unknown[] = [
  undefined, null, 0, NaN, -0, 1n, '', 'study', true, [], [{}], new Map([['file', 't']]), new Set(['file']), new Date(NaN), /(a+)+$/, new Error('Kari Nordmann'), new ArrayBuffer(8),
  new Uint8Array(1000), new Float64Array([NaN]), Array.from({ length: 5 }), deep(11), deep(2000), deepObject(500), round, [round], JSON.parse('{"__proto__":{"file":"t"}}'), JSON.parse('{"constructor":{"prototype":{"x":1}}}'),
  { then: 1 }, { toJSON: 'x' }, { length: -1 }, Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`f${at}`, at])), { valueOf: null }, { '': '' }, { '\u0000': 1 },
  new Boolean(false), new String('study.open'), new Number(1),
]
function endless(): unknown {
  const list: unknown[] = []
  list.length = 2 ** 32 - 1
  return list
}

/** Too large to make often: one in some hundred hostile messages. */
const hugePayloads: readonly (() => unknown)[] = [
  () => Array.from({ length: 150_000 }, () => 0), () => ({ edits: Array.from({ length: 100_001 }, () => null) }), () => ({ file: 'x'.repeat(20_000_001) }), () => ({ ['x'.repeat(20_000_001)]: 1 }),
  // Nothing in it, and yet four thousand million places to look at.
  endless, () => ({ files: endless(), session: null }), () => ({ sessionId: 's', questionId: null, answerId: null, version: 0, edits: endless() }),
]
const foreignChannels: readonly unknown[] = [
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '', ' ', 'study.open ', ' study.open', 'STUDY.OPEN', 'study.delete', 'study.open\u0000', 'ｓtudy.open', 'event',
  'call', null, undefined, 0, NaN, 1n, true, [], ['study.open'], {}, { toString: 'study.open' }, new String('study.open'), deep(50), new Map(), 'x'.repeat(100_000),
]

const hostile: fc.Arbitrary<FuzzMessage> = fc.oneof(
  // A known channel with what is no request.
  { weight: 1000, arbitrary: fc.tuple(fc.constantFrom(...channels), fc.constantFrom(...hostilePayloads)).map(([channel, payload]) => bad([channel, payload], 'payload')) },
  { weight: 1000, arbitrary: fc.tuple(fc.constantFrom(...foreignChannels), fc.constantFrom<unknown>({}, null, undefined, { file: 't', passphrase: 'p' }, ...hostilePayloads)).map(([channel, payload]) => bad([channel, payload], 'channel')) },
  { weight: 300, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }).filter((name) => !Object.hasOwn(contract, name)).map((name) => bad([name, {}], 'channel')) },
  // Too few and too many words in the message itself.
  { weight: 300, arbitrary: fc.constantFrom<readonly unknown[]>([], ['study.state'], ['study.state', {}, {}], [{}], [[]], Array.from({ length: 100 }, () => 'study.state')).map((message) => bad(message, 'length')) },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...channels), fc.constantFrom(...hugePayloads)).map(([channel, make]) => bad([channel, make()], 'size')) },
)

function bad(message: readonly unknown[], fault: string): FuzzMessage {
  return { sort: 'hostile', channel: channels.find((channel) => channel === message[0]) ?? null, message, fault: `hostile ${fault}` }
}
