import type { Stance, StatementType } from '../../codebook/coding/coding.ts'
import type { ExpressionBuilder } from 'kysely'
import type { StudyTables } from '../schema.ts'
import { study, type Readable } from '../store.ts'
import { codesBelow } from './codes.ts'

/** UTF-16 units of context kept on each side of a passage: about a line of text. */
export const contextLength = 90

/** Which passages to page through: a code with all below it, optionally only some groups, a stance, a facet, a coder. */
export interface PassageQuery {
  readonly codeId: string
  readonly groupIds: readonly string[] | null
  readonly stance: Stance | null
  readonly facet: StatementType | null
  readonly coderId: string | null
  /** The last coding of the page before; pages follow the order of coding ids, so none is skipped or doubled. */
  readonly after: string | null
  readonly limit: number
}

/** One page of the passages behind a cell, and how many there are in all. */
export function listPassages(db: Readable, query: PassageQuery) {
  let rows = study.selectFrom('coding').innerJoin('answer', 'answer.id', 'coding.answer_id').innerJoin('session', 'session.id', 'answer.session_id')
    .where('coding.code_id', 'in', codesBelow(db, query.codeId)).where('session.kind', 'in', ['interview', 'group'])
  if (query.stance !== null) rows = rows.where('coding.stance', '=', query.stance)
  if (query.facet !== null) rows = rows.where('coding.facet', '=', query.facet)
  if (query.coderId !== null) rows = rows.where('coding.coder_id', '=', query.coderId)
  const { groupIds } = query
  if (groupIds !== null) {
    rows = rows.where((eb) => eb.exists(eb.selectFrom('participant').innerJoin('informant', 'informant.id', 'participant.informant_id')
      .innerJoin('organisation_group', 'organisation_group.organisation_id', 'informant.organisation_id')
      .whereRef('participant.session_id', '=', 'session.id').where('participant.role', '=', 'participant')
      .where('organisation_group.group_id', 'in', groupIds)
      .where((own) => own.or([
        own(own.fn.coalesce('coding.informant_id', speakerOf(own)), '=', own.ref('informant.id')),
        // Nobody is known to have said it: it counts for an organisation only where all present come from that one.
        own.and([own(own.fn.coalesce('coding.informant_id', speakerOf(own)), 'is', null), own(organisationsPresent(own), '=', 1)]),
      ])).select('participant.id')))
  }
  const total = db.first(rows.select((eb) => eb.fn.countAll<number>().as('n')))?.n ?? 0
  const page = query.after === null ? rows : rows.where('coding.id', '>', query.after)
  const passages = db.all(page.leftJoin('guide_question', 'guide_question.id', 'answer.guide_question_id')
    .select([
      'coding.id as codingId', 'session.id as sessionId', 'session.code as sessionCode', 'answer.id as answerId', 'answer.text as answerText',
      'guide_question.number as questionNumber', 'guide_question.text as questionText', 'coding.start_at as start', 'coding.end_at as end',
      'coding.code_id as codeId', 'coding.stance', 'coding.facet', 'coding.coder_id as coderId',
    ])
    .select((eb) => [
      markWithin(eb, 'verbatim').as('verbatim'), markWithin(eb, 'confidential').as('confidential'),
      eb.fn.coalesce('coding.informant_id', speakerOf(eb)).as('speakerId'),
    ])
    .orderBy('coding.id').limit(query.limit))
  return { passages: passages.map(withContext), total }
}

type Builder = ExpressionBuilder<StudyTables, 'answer' | 'coding'>

function speakerOf(eb: Pick<Builder, 'selectFrom'>) {
  return eb.selectFrom('text_mark').select('text_mark.speaker_id').whereRef('text_mark.answer_id', '=', 'coding.answer_id')
    .where('text_mark.kind', '=', 'speaker').whereRef('text_mark.start_at', '<=', 'coding.start_at')
    .whereRef('text_mark.end_at', '>', 'coding.start_at').limit(1)
}

function organisationsPresent(eb: Pick<ExpressionBuilder<StudyTables, 'session'>, 'selectFrom'>) {
  return eb.selectFrom('participant as present').innerJoin('informant as guest', 'guest.id', 'present.informant_id')
    .whereRef('present.session_id', '=', 'session.id').where('present.role', '=', 'participant')
    .select((count) => count.fn.count<number>('guest.organisation_id').distinct().as('n'))
}

function markWithin(eb: Pick<Builder, 'selectFrom'>, kind: 'verbatim' | 'confidential') {
  return eb.selectFrom('text_mark').select((mark) => mark.fn.countAll<number>().as('n')).whereRef('text_mark.answer_id', '=', 'coding.answer_id')
    .where('text_mark.kind', '=', kind).whereRef('text_mark.start_at', '<', 'coding.end_at').whereRef('text_mark.end_at', '>', 'coding.start_at')
}

function withContext<Row extends { answerText: string; start: number; end: number; verbatim: number | null; confidential: number | null }>(row: Row) {
  const { answerText, verbatim, confidential, ...rest } = row
  return {
    ...rest, verbatim: (verbatim ?? 0) > 0, confidential: (confidential ?? 0) > 0,
    before: answerText.slice(Math.max(0, row.start - contextLength), row.start).toWellFormed(),
    text: answerText.slice(row.start, row.end),
    after: answerText.slice(row.end, row.end + contextLength).toWellFormed(),
  }
}
