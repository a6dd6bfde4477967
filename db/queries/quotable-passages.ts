import { study, type Readable } from '../store.ts'

/** A coded passage as an export may print it, before the rules of its profile. Offsets are UTF-16 units of the answer. */
export interface QuotablePassage {
  readonly codeId: string
  readonly answerId: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly stance: string | null
  readonly verbatim: boolean
  readonly approved: boolean
  readonly sessionId: string
  readonly sessionCode: string
  readonly questionNumber: number | null
  readonly questionText: string | null
  /** Group of the organisation that said it, null for a mixed session without a known speaker. */
  readonly groupId: string | null
  /** Parts of `text` about third persons, relative to it. */
  readonly thirdPersons: readonly { readonly start: number; readonly end: number }[]
}

/** Ids of the sessions that passages are quoted from, interviews and group interviews, in the order of their codes. */
export function quotableSessions(db: Readable): string[] {
  return db.all(study.selectFrom('session').select('id').where('kind', 'in', ['interview', 'group']).orderBy('code')).map((row) => row.id)
}

/**
 * Makes what reads the coded passages of some {@link quotableSessions}, in the order of sessions and questions, as they are when asked for.
 *
 * What is marked confidential is in no export. A passage counts as verbatim when all of it is. Who belongs to which group is read once.
 */
export function passageReader(db: Readable): (sessions: readonly string[]) => QuotablePassage[] {
  const groups = speakerGroups(db)
  return (sessions) => passagesOf(db, sessions, groups)
}

/** How many passages a {@link passageReader} gives of a session. */
export function countQuotable(db: Readable, session: string): number {
  const counted = db.first(study.selectFrom('session').innerJoin('answer', 'answer.session_id', 'session.id').innerJoin('coding', 'coding.answer_id', 'answer.id')
    .select(({ fn }) => fn.countAll<number>().as('passages')).where('session.id', '=', session).where('session.kind', 'in', ['interview', 'group'])
    .whereRef('coding.end_at', '>', 'coding.start_at')
    .where((where) => where.not(where.exists(where.selectFrom('text_mark').select('text_mark.id').where('text_mark.kind', '=', 'confidential')
      .whereRef('text_mark.answer_id', '=', 'coding.answer_id')
      .whereRef('text_mark.start_at', '<', 'coding.end_at').whereRef('text_mark.end_at', '>', 'coding.start_at')))))
  return counted?.passages ?? 0
}

function passagesOf(db: Readable, sessions: readonly string[], groups: ReturnType<typeof speakerGroups>): QuotablePassage[] {
  const marks = Map.groupBy(db.all(study.selectFrom('text_mark').innerJoin('answer', 'answer.id', 'text_mark.answer_id').selectAll('text_mark')
    .where('answer.session_id', 'in', sessions)), (mark) => mark.answer_id)
  const approved = new Set(db.all(study.selectFrom('quote').innerJoin('answer', 'answer.id', 'quote.answer_id').select(['answer_id', 'start_at', 'end_at'])
    .where('answer.session_id', 'in', sessions).where('quote.state', 'in', ['approved', 'changed'])).map((row) => `${row.answer_id} ${row.start_at} ${row.end_at}`))
  const rows = db.all(study.selectFrom('session').innerJoin('answer', 'answer.session_id', 'session.id').innerJoin('coding', 'coding.answer_id', 'answer.id')
    .leftJoin('guide_question', 'guide_question.id', 'answer.guide_question_id')
    .select([
      'coding.code_id as codeId', 'coding.answer_id as answerId', 'coding.start_at as start', 'coding.end_at as end', 'coding.stance', 'coding.informant_id as informantId',
      'answer.text as answerText', 'session.id as sessionId', 'session.code as sessionCode', 'guide_question.number as questionNumber', 'guide_question.text as questionText',
    ])
    .where('session.id', 'in', sessions).whereRef('coding.end_at', '>', 'coding.start_at')
    .orderBy('session.code').orderBy('answer.position').orderBy('coding.start_at').orderBy('coding.end_at').orderBy('coding.id'))
  return rows.flatMap(({ answerText, informantId, ...row }) => {
    const here = (marks.get(row.answerId) ?? []).filter((mark) => mark.start_at < row.end && mark.end_at > row.start)
    if (here.some((mark) => mark.kind === 'confidential')) return []
    const speaker = informantId ?? here.find((mark) => mark.kind === 'speaker' && mark.start_at <= row.start)?.speaker_id ?? null
    return [{
      ...row, text: answerText.slice(row.start, row.end),
      verbatim: here.some((mark) => mark.kind === 'verbatim' && mark.start_at <= row.start && mark.end_at >= row.end),
      approved: approved.has(`${row.answerId} ${row.start} ${row.end}`),
      groupId: groups(row.sessionId, speaker),
      thirdPersons: here.filter((mark) => mark.kind === 'third-person')
        .map((mark) => ({ start: Math.max(0, mark.start_at - row.start), end: Math.min(row.end, mark.end_at) - row.start })),
    }]
  })
}

/** Finds the group of a speaker, or of all participants of a session where they share one. */
function speakerGroups(db: Readable): (sessionId: string, speakerId: string | null) => string | null {
  const rows = db.all(study.selectFrom('participant').innerJoin('informant', 'informant.id', 'participant.informant_id')
    .innerJoin('organisation_group', 'organisation_group.organisation_id', 'informant.organisation_id')
    .select(['participant.session_id as sessionId', 'informant.id as informantId', 'organisation_group.group_id as groupId']).where('participant.role', '=', 'participant'))
  const ofSession = Map.groupBy(rows, (row) => row.sessionId)
  const ofSpeaker = new Map(rows.map((row) => [row.informantId, row.groupId]))
  return (sessionId, speakerId) => {
    if (speakerId !== null) return ofSpeaker.get(speakerId) ?? null
    const groups = new Set((ofSession.get(sessionId) ?? []).map((row) => row.groupId))
    return groups.size === 1 ? [...groups][0] ?? null : null
  }
}
