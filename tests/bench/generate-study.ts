import { importStudy } from '../../db/interchange/import-study.ts'
import { bindKey, closeFiles, type StudyFiles } from '../../db/files.ts'
import { createFile } from '../../db/open.ts'
import { insertAnswer } from '../../db/queries/answers.ts'
import { insertCoding } from '../../db/queries/codings.ts'
import { currentCodebook } from '../../db/queries/codebook-versions.ts'
import { listCoders, writeNewStudy } from '../../db/queries/study-row.ts'
import { study, type Store } from '../../db/store.ts'
import { runStep } from '../../db/undo/run-step.ts'
import { valueOf } from './value-of.ts'
import { bigramWriter } from './bigram-text.ts'
import { drawCodings } from './draw-codings.ts'
import type { ScaleName } from './figure.ts'
import { seededRandom, type SeededRandom } from './seeded-random.ts'
import { questionsAsked, scales, studyFrame } from './study-frame.ts'

export const benchPassphrase = 'riktig hest batteri stift'
export const benchKeyPassphrase = 'en annen lang setning'

/** Fewest words of an answer; sentences are finished, so that most have 120 to 180. */
const fewestWords = 120
const moreWords = 45

/** Sessions written in one transaction. */
const sessionsTogether = 50

/** When the first step was made; each one after it a second later. */
const begun = Date.UTC(2026, 0, 5)

/**
 * Makes a study of a scale as the app would have: encrypted, each answer and each coding a step in the log, the search index filled.
 *
 * The same at each run but for salts. Many steps share a transaction, which is all that is quicker than a user.
 */
export function generateStudy(scale: ScaleName, path: string, keyPath: string): void {
  const random = seededRandom(scales[scale].sessions)
  const files: StudyFiles = { study: valueOf(createFile('study', path, benchPassphrase)), key: valueOf(createFile('key', keyPath, benchKeyPassphrase)) }
  try {
    const coderId = runStep(files.study, { name: 'study.create', coderId: null, fixed: true, at: begun }, (db) =>
      writeNewStudy(db, { title: 'Prøvestudie', firm: '', client: '', language: 'nb', coder: 'Ada', fictive: true, template: null }, begun))
    bindKey(files)
    // Nobody waits for these writes to reach the disk one by one, and indexes of this size are slow through a small cache.
    for (const pragma of ['synchronous = OFF', 'cache_size = -400000', 'wal_autocheckpoint = 50000']) files.study.connection.pragma(pragma)
    valueOf(importStudy(files, studyFrame(scale, random), coderId, begun))
    writeNotes(files.study, scale, random)
    for (const store of [files.study, files.key]) store?.connection.pragma('wal_checkpoint(TRUNCATE)')
  } finally {
    closeFiles(files)
  }
}

function writeNotes(store: Store, scale: ScaleName, random: SeededRandom): void {
  const write = bigramWriter(random)
  const all = store.all(study.selectFrom('session').select('id').orderBy('code'))
  const participants = Map.groupBy(store.all(study.selectFrom('participant').select(['session_id', 'informant_id']).orderBy('position')), (row) => row.session_id)
  const questions = store.all(study.selectFrom('guide_question').select('id').orderBy('number'))
  const codes = store.all(study.selectFrom('code').select(['id', 'stance_required']).orderBy('position').orderBy('key'))
  const order = shuffled(random, codes)
  const needsStance = order.map((code) => code.stance_required === 1)
  const coders = listCoders(store)
  const codebookVersionId = currentCodebook(store)
  const id = rowIds()
  let at = begun
  const step = (name: 'notes.write' | 'notes.mark' | 'coding.add', coder: number) => ({ name, coderId: coders[coder]?.id ?? null, id: id(), at: (at += 1000) })
  let codingsLeft = scales[scale].codings

  const writeSession = (session: { readonly id: string }, place: number) => {
    const texts = Array.from({ length: questionsAsked }, () => write(fewestWords + random.below(moreWords)))
    const answers = texts.map(({ text }, question) => {
      const answerId = id()
      runStep(store, step('notes.write', 1), (db) =>
        insertAnswer(db, { sessionId: session.id, questionId: questions[question]?.id ?? null, state: 'answered', text }, at, answerId))
      return answerId
    })
    texts.forEach(({ text, sentences }, answer) => {
      const mark = (kind: 'verbatim' | 'confidential' | 'third-person' | 'speaker', from: number, to: number, speakerId: string | null) =>
        runStep(store, step('notes.mark', 1), (db) => db.run(study.insertInto('text_mark')
          .values({ id: id(), answer_id: answers[answer] ?? '', start_at: from, end_at: to, kind, speaker_id: speakerId })))
      const { start, end } = random.pick(sentences)
      if (random.next() < 0.15) mark('verbatim', start, end, null)
      if (random.next() < 0.01) mark('confidential', start, end, null)
      if (random.next() < 0.01) mark('third-person', start, Math.min(start + 6, end), null)
      const present = participants.get(session.id) ?? []
      if (present.length > 1 && random.next() < 0.8) mark('speaker', 0, text.length, random.pick(present).informant_id)
    })
    const count = Math.round(codingsLeft / (all.length - place))
    codingsLeft -= count
    for (const coding of drawCodings(random, count, texts, needsStance)) {
      runStep(store, step('coding.add', coding.coder), (db) => insertCoding(db, {
        answerId: answers[coding.answer] ?? '', start: coding.start, end: coding.end, wholeAnswer: false, codeId: order[coding.code]?.id ?? '',
        stance: coding.stance, facet: coding.facet, coderId: coders[coding.coder]?.id ?? '', codebookVersionId, origin: 'hand',
      }, at, id()))
    }
  }
  for (let from = 0; from < all.length; from += sessionsTogether) {
    store.connection.transaction(() => all.slice(from, from + sessionsTogether).forEach((session, at) => writeSession(session, from + at))).immediate()
  }
}

/** Ids of the length and order of the app's own (UUIDv7), counted instead of drawn. */
function rowIds(): () => string {
  let count = 0
  return () => {
    count += 1
    return `019a0000-0000-7000-8000-${count.toString(16).padStart(12, '0')}`
  }
}

function shuffled<Item>(random: SeededRandom, items: readonly Item[]): Item[] {
  const left = [...items]
  return items.flatMap(() => left.splice(random.below(left.length), 1))
}
