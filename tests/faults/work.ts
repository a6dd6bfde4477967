import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fail, type Result } from '../../codebook/result.ts'
import { fileFailure, type FileFailure } from '../../db/file-failure.ts'
import { latestVersion, migrate } from '../../db/migrate.ts'
import { openFile } from '../../db/open.ts'
import type { Store } from '../../db/store.ts'
import type { HostChannel, Request, Value } from '../../electron/contract/contract.ts'
import type { ProjectHost } from '../../electron/host/project-host.ts'
import { keyPassphrase, passphrase } from '../builders/passphrases.ts'
import type { Random } from './random.ts'

/** Every kind of write that the app does. Those marked `names` need the key file. */
export const kinds = {
  'note': 'study', 'long note': 'study', 'code': 'study', 'recode': 'study', 'uncode': 'study', 'new code': 'study', 'session': 'study',
  'undo': 'both', 'redo': 'both', 'organisation': 'both', 'informant': 'both', 'key note': 'both', 'remove': 'both',
  'import notes': 'both', 'import json': 'both', 'export csv': 'study', 'export json': 'both', 'export word': 'study',
  'migrate': 'study', 'backup': 'both', 'copy': 'study', 'passphrase': 'both', 'fold': 'both', 'close': 'both',
} as const satisfies Record<string, 'study' | 'both'>
export type Kind = keyof typeof kinds
export const allKinds = Object.keys(kinds) as Kind[]

/** What must be found after the fault because the write was acknowledged: facts by name (see fact-of.ts). */
export type Facts = Readonly<Record<string, unknown>>

/** The desk of somebody who works in an open study. */
export interface Desk {
  readonly host: ProjectHost
  readonly folder: string
  readonly random: Random
  /** Number of the act; makes names that are used once. */
  readonly number: number
}

/** Migrates as opening a file does (db/open.ts): an error of the disk becomes a failure. */
function migrateAsOpening(store: Store): Result<null, FileFailure> {
  try {
    return migrate(store, nextFormat)
  } catch (error) {
    return fail(fileFailure(error))
  }
}

/** One act: what is to be prepared before it, and the act itself, which gives what must be there from then on. */
export type Act = () => Promise<Facts>

/** A study's migration to a format that does not exist yet, for the file of the older format. */
export const nextFormat = [...Array.from({ length: latestVersion('study') }, () => () => undefined), (connection: { exec(sql: string): unknown }) => connection.exec(`ALTER TABLE coder ADD COLUMN initials TEXT NOT NULL DEFAULT 'XY'`)]

/** What a refused call throws, so that a fault's reply can be told from a bug of the test. */
export class RefusedCall extends Error {
  readonly failure: { readonly kind: string }

  constructor(channel: string, failure: { readonly kind: string }) {
    super(`${channel}: ${JSON.stringify(failure)}`)
    this.failure = failure
  }
}

/** Asks the host through the contract; `files` are the names in the folder that the request uses as tokens. */
export async function ask<Name extends HostChannel>(
  { host, folder }: Pick<Desk, 'host' | 'folder'>, channel: Name, request: Request<Name>, ...files: readonly string[]
): Promise<Value<Name>> {
  const reply = await host.call(channel, request, Object.fromEntries(files.map((name) => [name, join(folder, name)])))
  if (!reply.ok) throw new RefusedCall(channel, reply.failure)
  return reply.value
}

interface Row {
  readonly id: string
  readonly [column: string]: string | number | null
}

function rows(desk: Desk, sql: string): Row[] {
  return desk.host.open?.db.connection.prepare<[], Row>(sql).all() ?? []
}

const vocabulary = ['Vi', 'trenger', 'en', 'møteplass', 'for', 'kommunene', 'på', 'tvers', 'egenandel', 'er', 'greit', 'blåbærsyltetøy', 'å', 'møte', 'andre', 'byer', 'ikkje', '«ja»', '👍🏽', 'klimaregnskap']

function words(random: Random, count: number): string {
  return Array.from({ length: count }, () => random.of(vocabulary)).join(' ')
}

/** Gets an act of the kind ready, or of another where the study has nothing to do it with. */
export async function prepare(desk: Desk, kind: Kind): Promise<{ readonly kind: Kind; readonly act: Act }> {
  const { random, number } = desk
  const sessions = rows(desk, 'SELECT id, guide_version_id, minutes FROM session WHERE guide_version_id IS NOT NULL ORDER BY id')
  const answers = rows(desk, `SELECT id, session_id, guide_question_id, version, text FROM answer WHERE text <> '' ORDER BY id`)
  const codings = rows(desk, 'SELECT id, stance FROM coding ORDER BY id')
  const codes = rows(desk, 'SELECT id FROM code WHERE retired_at IS NULL ORDER BY id')
  const answer = random.of(answers)
  const text = String(answer['text'])
  const done = (act: Act) => ({ kind, act })
  const note = (count: number) => {
    if (random.below(3) === 0) {
      const session = random.of(sessions)
      const questions = rows(desk, `SELECT guide_question.id FROM guide_question JOIN guide_section ON guide_section.id = guide_section_id
        WHERE guide_version_id = '${session['guide_version_id']}' AND storage = 'study'
        AND guide_question.id NOT IN (SELECT guide_question_id FROM answer WHERE session_id = '${session.id}' AND guide_question_id IS NOT NULL) ORDER BY number`)
      const questionId = questions.length === 0 ? null : random.of(questions).id
      return write({ sessionId: session.id, questionId, answerId: null, version: 0, edits: [{ from: 0, to: 0, insert: words(random, count) }] })
    }
    const from = random.below(text.length)
    const to = Math.min(text.length, from + random.below(20))
    return write({
      sessionId: String(answer['session_id']), questionId: answer['guide_question_id'] === null ? null : String(answer['guide_question_id']), answerId: answer.id,
      version: Number(answer['version']), edits: edgesOfCharacters(text, from, to).map((span) => ({ ...span, insert: ` ${words(random, count)} ` })),
    })
  }
  const write = (request: Request<'notes.write'>) => done(async () => {
    const { answer: written } = await ask(desk, 'notes.write', request)
    return { [`text ${written.id}`]: written.text }
  })
  const span = () => {
    const start = random.below(Math.max(1, text.length - 8))
    return { start, end: Math.min(text.length, start + 4 + random.below(60)) }
  }

  switch (kind) {
    case 'note': return note(1 + random.below(12))
    case 'long note': return note(1500)
    case 'code': {
      const request = { answerId: answer.id, ...span(), wholeAnswer: random.below(5) === 0, codeId: random.of(codes).id, stance: 'for' as const, facet: null }
      return done(async () => {
        const { id } = await ask(desk, 'coding.add', request)
        return { [`coding ${id}`]: 'for' }
      })
    }
    case 'recode': case 'uncode': {
      if (codings.length === 0) return await prepare(desk, 'code')
      const { id, stance: before } = random.of(codings)
      if (kind === 'uncode') return done(async () => { await ask(desk, 'coding.remove', { id }); return { [`coding ${id}`]: null } })
      // Another stance than it has: a recoding that changes nothing could not be told from one that was lost.
      const stance = random.of((['against', 'divided', 'neutral'] as const).filter((one) => one !== before))
      return done(async () => { await ask(desk, 'coding.change', { id, stance }); return { [`coding ${id}`]: stance } })
    }
    case 'new code': return done(async () => {
      const { id } = await ask(desk, 'code.add', { label: words(random, 3), parentId: null, definition: words(random, 30) })
      return { [`code ${id}`]: true }
    })
    case 'undo': case 'redo': {
      const history = await ask(desk, 'history.state', {})
      if (history[kind] === null) return await prepare(desk, kind === 'redo' && history.undo !== null ? 'undo' : 'note')
      return done(async () => { await ask(desk, `history.${kind}`, {}); return {} })
    }
    case 'session': {
      const edited = random.below(2) === 0 ? null : random.of(sessions)
      const drawn = 1 + random.below(200)
      const minutes = drawn === edited?.['minutes'] ? drawn + 200 : drawn
      const request = {
        id: edited?.id ?? null, kind: 'interview' as const, guideVersionId: String(random.of(sessions)['guide_version_id']), plannedAt: null,
        heldAt: Date.UTC(2025, 2, 3), mode: 'video' as const, minutes, askedBy: null, typedBy: null, participants: [],
      }
      return done(async () => {
        const { id } = await ask(desk, 'session.save', request)
        return { [`session ${id}`]: minutes }
      })
    }
    case 'remove': {
      const all = rows(desk, 'SELECT id FROM session ORDER BY created_at, id')
      if (all.length < 3) return await prepare(desk, 'session')
      const { id } = random.of(all.slice(2))
      return done(async () => { await ask(desk, 'session.remove', { id }); return { [`session ${id}`]: null } })
    }
    case 'organisation': {
      const groups = rows(desk, 'SELECT id FROM informant_group ORDER BY id')
      const name = `Kommunen ${number} ${words(random, 2)}`
      return done(async () => {
        const { id } = await ask(desk, 'register.saveOrganisation', { id: null, name, groupId: random.of(groups).id, language: 'nn', allowDuplicate: true })
        return { [`name ${id}`]: name }
      })
    }
    case 'informant': {
      const organisationId = random.of(rows(desk, 'SELECT id FROM organisation ORDER BY id')).id
      const name = `Kari ${number}`
      return done(async () => {
        const { id } = await ask(desk, 'register.saveInformant', { id: null, organisationId, name, role: 'rådgiver', email: '', phone: '' })
        return { [`name ${id}`]: name }
      })
    }
    case 'key note': {
      const questions = rows(desk, `SELECT id FROM guide_question WHERE storage = 'key' ORDER BY id`)
      const request = { sessionId: random.of(sessions).id, questionId: random.of(questions).id, state: 'answered' as const, text: words(random, 20) }
      return done(async () => { await ask(desk, 'notes.writeKey', request); return { [`key note ${request.sessionId} ${request.questionId}`]: request.text } })
    }
    case 'import notes': {
      const file = `in-${number}.txt`
      writeFileSync(join(desk.folder, file), `Notat ${number}\n\n${words(random, 400)}\n`)
      return done(async () => ({ [`session code ${(await imported(desk, file)).session}`]: 1 }))
    }
    case 'import json': {
      const file = `in-${number}.json`
      const code = `E${number}-${random.below(1_000_000)}`
      const said = Array.from({ length: 1 + random.below(40) }, () => words(random, 60))
      const withNames = desk.host.open?.files.key !== null
      writeFileSync(join(desk.folder, file), JSON.stringify({
        format: 'funn-study', version: 1, organisations: [{ code: `O ${code}`, group: 'G1' }],
        sessions: [{ code, held: '2026-09-14', answers: said.map((one) => ({ text: one, codings: [{ start: 0, end: 10, code: 'B1', stance: null }] })) }],
        ...(withNames ? { key: { identities: [{ organisation: `O ${code}`, name: `Navn ${code}` }] } } : {}),
      }))
      return done(async () => { await imported(desk, file); return { [`session code ${code}`]: said.length } })
    }
    case 'export csv': case 'export json': case 'export word': {
      const to = kind === 'export csv' ? 'csv' : kind === 'export json' ? 'json' : 'word'
      const file = `out-${random.below(3)}.${to === 'word' ? 'docx' : to}`
      return done(async () => {
        const { bytes } = await ask(desk, 'export.run', { jobId: `${number}`, kind: to, profile: 'internal', file }, file)
        return { [`file ${file}`]: bytes }
      })
    }
    case 'migrate': {
      const path = join(desk.folder, `old-${number}.funn`)
      writeFileSync(path, readFileSync(join(desk.folder, '..', 'pristine', 'study.funn')))
      const old = openFile('study', path, passphrase)
      if (!old.ok) throw new RefusedCall('openFile', old.failure)
      return done(async () => {
        const migrated = migrateAsOpening(old.value)
        if (!migrated.ok) throw new RefusedCall('migrate', migrated.failure)
        await Promise.resolve()
        return { [`migrated old-${number}.funn`]: true }
      })
    }
    case 'backup': return done(async () => {
      await ask(desk, 'backup.take', {})
      return { 'backup study.funn': true }
    })
    case 'copy': {
      const file = `copy-${number}.funn`
      return done(async () => {
        await ask(desk, 'copy.make', { file, of: 'study', passphrase: random.of([null, handOverPassphrase]) }, file)
        return { [`copied ${file}`]: true }
      })
    }
    case 'passphrase': {
      const { study, key } = desk.host.open?.files ?? {}
      const of = key && random.below(2) === 0 ? 'key' : 'study'
      const current = (of === 'key' ? key : study)?.passphrase ?? ''
      const next = passphrasesOf(of).find((one) => one !== current) ?? ''
      return done(async () => {
        await ask(desk, 'passphrase.change', { of, current, next })
        return { [`passphrase ${of}`]: next }
      })
    }
    case 'fold': return done(() => {
      const { study, key } = desk.host.open?.files ?? {}
      for (const store of [study, key]) store?.fold(0)
      return Promise.resolve({})
    })
    case 'close': {
      const { study, key } = desk.host.open?.files ?? {}
      return done(async () => {
        await ask(desk, 'study.close', {})
        await ask(desk, 'study.open', { file: 'study.funn', passphrase: study?.passphrase ?? '' }, 'study.funn')
        if (key) await ask(desk, 'key.open', { file: 'study.funn-key', passphrase: key.passphrase }, 'study.funn-key')
        return {}
      })
    }
  }
}

export const handOverPassphrase = 'til oppdragsgiver i dag'

/** The passphrases that a file of the kind is given in turn. */
export function passphrasesOf(of: 'study' | 'key'): readonly [string, string] {
  const first = of === 'study' ? passphrase : keyPassphrase
  return [first, `${first}, men ny`]
}

/** Opens the study in a folder, and its key file where wanted, under whichever of its passphrases holds. */
export async function openStudyIn(desk: Pick<Desk, 'host' | 'folder'>, withKey: boolean): Promise<void> {
  await underEither('study', (phrase) => ask(desk, 'study.open', { file: 'study.funn', passphrase: phrase }, 'study.funn'))
  if (withKey) await underEither('key', (phrase) => ask(desk, 'key.open', { file: 'study.funn-key', passphrase: phrase }, 'study.funn-key'))
}

async function underEither(of: 'study' | 'key', open: (phrase: string) => Promise<unknown>): Promise<void> {
  const [first, second] = passphrasesOf(of)
  try {
    await open(first)
  } catch (error) {
    if (!(error instanceof RefusedCall && error.failure.kind === 'wrong-passphrase')) throw error
    await open(second)
  }
}

/** Moves a span's ends off the middle of a surrogate pair, and off a letter's combining mark: texts stay well-formed and NFC. */
function edgesOfCharacters(text: string, from: number, to: number): { from: number; to: number }[] {
  const edges = [...new Intl.Segmenter('nb', { granularity: 'grapheme' }).segment(text)].map((segment) => segment.index).concat(text.length)
  const edge = (at: number) => edges.findLast((one) => one <= at) ?? 0
  return [{ from: edge(from), to: Math.max(edge(from), edge(to)) }]
}

async function imported(desk: Desk, file: string) {
  const { imported: [done], failed: [failed] } = await ask(desk, 'import.run', { files: [file], session: null }, file)
  if (failed) throw new RefusedCall('import.run', failed.failure)
  if (!done) throw new Error('nothing imported')
  return done
}
