import { sql } from 'kysely'
import type { AgreementAnswer, AgreementCoding } from '../../codebook/agreement/agreement-between.ts'
import { anyOf, study, type Readable } from '../store.ts'

/** A coding with the number of the codebook version that it was made by. */
export interface VersionedCoding extends AgreementCoding {
  readonly codebookVersion: number
}

/** The answers with text that can be coded, of sessions that coders have in common: in the order of sessions and of the notes. */
export function readComparedAnswers(db: Readable, sessionIds: readonly string[]): AgreementAnswer[] {
  return db.all(study.selectFrom('answer').innerJoin('session', 'session.id', 'answer.session_id')
    .leftJoin('guide_question', 'guide_question.id', 'answer.guide_question_id')
    .select(['answer.id', 'answer.session_id as sessionId', 'answer.updated_at as updatedAt', 'session.code as sessionCode', 'guide_question.number as questionNumber', 'answer.position'])
    .where('answer.session_id', 'in', anyOf(sessionIds)).where('answer.state', '=', 'answered').where('answer.words', '>', 0)
    .where((eb) => eb.or([eb('guide_question.codable', 'is', null), eb('guide_question.codable', '=', 1)])))
    .toSorted((a, b) => (a.sessionCode < b.sessionCode ? -1 : Number(a.sessionCode > b.sessionCode)) || a.position - b.position)
    .map(({ position: _, ...answer }) => answer)
}

/** What some coders gave the answers of some sessions. Goes from the sessions to their codings, and reads no others. */
export function readComparedCodings(db: Readable, sessionIds: readonly string[], coderIds: readonly string[]): VersionedCoding[] {
  const query = sql<VersionedCoding>`
    SELECT coding.answer_id AS answerId, coding.code_id AS codeId, coding.coder_id AS coderId, coding.created_at AS createdAt, codebook_version.number AS codebookVersion
    FROM json_each(${JSON.stringify(sessionIds)}) AS wanted CROSS JOIN answer ON answer.session_id = wanted.value CROSS JOIN coding ON coding.answer_id = answer.id
    JOIN codebook_version ON codebook_version.id = coding.codebook_version_id
    WHERE coding.coder_id IN ${anyOf(coderIds)}`
  return db.all({ compile: () => query.compile(study) })
}

/** Interviews and group interviews of a wave that have notes to code, with their codes. */
export function listDrawable(db: Readable, waveId: string): { readonly id: string; readonly code: string }[] {
  return db.all(study.selectFrom('session').innerJoin('session_tally', 'session_tally.id', 'session.id').select(['session.id', 'session.code'])
    .where('session.kind', 'in', ['interview', 'group']).where('session.wave_id', '=', waveId).where('session_tally.answered', '>', 0).orderBy('session.code'))
}
