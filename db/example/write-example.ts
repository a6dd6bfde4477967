import { exampleInformants, exampleOrganisations, exampleSessions, exampleTemplate } from '../../codebook/templates/example/index.ts'
import type { StudyFiles } from '../files.ts'
import { insertAnswer } from '../queries/answers.ts'
import { currentCodebook } from '../queries/codebook-versions.ts'
import { codeByKey } from '../queries/codes.ts'
import { insertCoding } from '../queries/codings.ts'
import { saveIdentity, saveInformant, saveOrganisation } from '../queries/register.ts'
import { saveSession } from '../queries/sessions.ts'
import { currentWave, editStudy, saveCoder, writeNewStudy } from '../queries/study-row.ts'
import { newId } from '../new-id.ts'
import { study, type Readable, type Writable } from '../store.ts'
import { runStep } from '../undo/run-step.ts'
import { parseNotes, type ParsedAnswer } from '../../codebook/templates/example/parse-notes.ts'
import type { ExampleSession } from '../../codebook/templates/example/example-session.ts'
import { writeExampleMentions } from './write-mentions.ts'
import { writeExampleMemos } from './write-memos.ts'
import { writeExampleFindings, writeExampleSeminar } from './write-findings.ts'
import { writeExampleLedger, writeExampleLetters, writeExamplePlan } from './write-outreach.ts'

/** Days until the example's identities are due for deletion, from the day it is made: it never opens as overdue at once. */
const daysUntilDeletion = 365

/** What the example's own keys have become in the file. */
interface Ids {
  readonly organisations: ReadonlyMap<string, string>
  readonly informants: ReadonlyMap<string, string>
  readonly coders: ReadonlyMap<string, string>
}

/**
 * Fills empty files with the fictive example study; names only where there is a key file.
 *
 * It is one step that undo stops at. Gives the id of the coder who sits at the keyboard.
 */
export function writeExample(files: StudyFiles): string {
  const now = Date.now()
  const made = runStep(files.study, { name: 'study.create', coderId: null, fixed: true, at: now }, (db) => {
    const first = writeNewStudy(db, {
      title: 'Nettverk for klimaomstilling i kommunene', firm: 'Grønn Utredning AS', client: 'Departementet for byer og klima',
      language: 'nb', coder: 'Ingrid', fictive: true, template: exampleTemplate,
    }, now)
    const coders = new Map([['A', first], ['B', saveCoder(db, null, 'Jonas')]])
    editStudy(db, {
      legal_basis: 'consent', controller_role: 'controller', deletion_date: now + daysUntilDeletion * 86_400_000,
      period_from: dayOf('2025-01-13'), period_to: dayOf('2025-06-20'),
    })
    const ids = writeRegister(db, coders)
    for (const session of exampleSessions) writeSession(db, session, ids)
    writeExampleMentions(db, first, dayOf('2025-05-12'))
    writeExampleFindings(db, dayOf('2025-05-20'))
    writeExampleSeminar(db, dayOf(exampleSessions.find((session) => session.kind === 'seminar')?.held ?? '2025-05-20'))
    writeExampleMemos(db, coders, dayOf)
    writeExamplePlan(db, ids.organisations)
    return { first, ids, sendings: writeExampleLetters(db, ids.informants) }
  })
  if (files.key) {
    runStep(files.key, { name: 'study.create', coderId: null, fixed: true, at: now }, (db) => {
      writeNames(db, made.ids)
      writeExampleLedger(db, made.sendings)
    })
  }
  return made.first
}

function writeRegister(db: Writable, coders: ReadonlyMap<string, string>): Ids {
  const wave = currentWave(db).id
  const organisations = new Map(exampleOrganisations.map((one) => [one.key, saveOrganisation(db, { id: null, groupId: groupId(db, one.group), language: one.language }, wave)]))
  const informants = new Map(exampleInformants.map((one) => [one.key, saveInformant(db, { id: null, organisationId: must(organisations, one.organisation) })]))
  return { organisations, informants, coders }
}

function writeNames(db: Writable, ids: Ids): void {
  for (const one of exampleOrganisations) saveIdentity(db, { id: must(ids.organisations, one.key), kind: 'organisation' }, { name: one.name })
  for (const one of exampleInformants) saveIdentity(db, { id: must(ids.informants, one.key), kind: 'informant' }, one)
}

function writeSession(db: Writable, session: ExampleSession, ids: Ids): void {
  const held = dayOf(session.held)
  const version = db.first(study.selectFrom('guide_version').innerJoin('guide', 'guide.id', 'guide_version.guide_id').select('guide_version.id').where('guide.key', '=', session.guide))
  const id = saveSession(db, {
    id: null, kind: session.kind, guideVersionId: version?.id ?? null, plannedAt: dayOf(session.planned), heldAt: held, mode: session.mode, minutes: session.minutes,
    askedBy: must(ids.coders, session.askedBy), typedBy: must(ids.coders, session.typedBy),
    participants: session.informants.map((key) => ({ informantId: must(ids.informants, key), role: 'participant' })),
  }, currentWave(db).id, held)
  db.run(study.updateTable('session').set({ code: session.code, state: 'cleaned' }).where('id', '=', id))
  if (version) db.run(study.updateTable('guide_version').set({ locked_at: held }).where('id', '=', version.id).where('locked_at', 'is', null))
  for (const answer of parseNotes(session.notes)) writeAnswer(db, id, answer, version?.id, ids, held)
}

function writeAnswer(db: Writable, sessionId: string, answer: ParsedAnswer, versionId: string | undefined, ids: Ids, at: number): void {
  const question = answer.question === null || versionId === undefined ? undefined
    : db.first(study.selectFrom('guide_question').innerJoin('guide_section', 'guide_section.id', 'guide_question.guide_section_id')
      .select('guide_question.id').where('guide_section.guide_version_id', '=', versionId).where('number', '=', answer.question))
  const answerId = insertAnswer(db, { sessionId, questionId: question?.id ?? null, state: answer.state, text: answer.text }, at)
  for (const mark of answer.marks) {
    db.run(study.insertInto('text_mark').values({
      id: newId(), answer_id: answerId, start_at: mark.start, end_at: mark.end, kind: mark.kind, speaker_id: mark.speaker === null ? null : must(ids.informants, mark.speaker),
    }))
  }
  const codebookVersionId = currentCodebook(db)
  for (const coding of answer.codings) {
    const code = codeByKey(db, coding.code)
    if (!code) throw new Error(`example: unknown code ${coding.code}`)
    insertCoding(db, { ...coding, answerId, codeId: code.id, coderId: must(ids.coders, coding.coder), codebookVersionId, origin: 'hand' }, at)
  }
}

function groupId(db: Readable, key: string): string {
  const group = db.first(study.selectFrom('informant_group').select('id').where('key', '=', key))
  if (!group) throw new Error(`example: unknown group ${key}`)
  return group.id
}

function must(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`example: unknown key ${key}`)
  return id
}

/** Midday UTC of a day, so that it is the same day in Norway all year. */
function dayOf(day: string): number {
  return Date.parse(`${day}T12:00:00Z`)
}
