import { anyOf, study, type Readable } from '../store.ts'
import { codesBelow } from './codes.ts'
import { maySee, type HeldBack } from './double-coding.ts'

/** An answer as a list of what to read names it; without its text. */
export interface AnswerPlace {
  readonly id: string
  readonly sessionId: string
  readonly sessionCode: string
  readonly position: number
  readonly words: number
}

/** A question of the study, the same in all guides and their versions. */
export interface KnownQuestion {
  readonly questionKey: string
  readonly number: number
  readonly text: string
  /** Whether any session has an answer to it with words. */
  readonly isAnswered: boolean
}

/** The questions whose answers are in the study, each once, as the newest version of the guide that most sessions follow words it; in the order of their numbers. */
export function readQuestions(db: Readable): KnownQuestion[] {
  const rows = db.all(study.selectFrom('guide_question').innerJoin('question', 'question.id', 'guide_question.question_id')
    .innerJoin('guide_section', 'guide_section.id', 'guide_question.guide_section_id').innerJoin('guide_version', 'guide_version.id', 'guide_section.guide_version_id').innerJoin('guide', 'guide.id', 'guide_version.guide_id')
    .select(['question.key as questionKey', 'guide_question.number', 'guide_question.text', 'guide_question.text_corrected as corrected', 'guide_version.created_at as createdAt', 'guide.key as guideKey'])
    .select((eb) => eb.exists(eb.selectFrom('answer').select('answer.id').whereRef('answer.guide_question_id', '=', 'guide_question.id').where('answer.state', '=', 'answered')).as('isAnswered'))
    .where('guide_question.storage', '=', 'study'))
  const followed = new Map(db.all(study.selectFrom('session').innerJoin('guide_version', 'guide_version.id', 'session.guide_version_id').innerJoin('guide', 'guide.id', 'guide_version.guide_id')
    .select('guide.key').select((eb) => eb.fn.countAll<number>().as('sessions')).groupBy('guide.key')).map((row) => [row.key, row.sessions]))
  return [...Map.groupBy(rows, (row) => row.questionKey).values()].flatMap((same) => {
    const [newest] = same.toSorted((left, right) => (followed.get(right.guideKey) ?? 0) - (followed.get(left.guideKey) ?? 0)
      || (left.guideKey === right.guideKey ? (right.createdAt ?? 0) - (left.createdAt ?? 0) : left.guideKey < right.guideKey ? -1 : 1))
    return newest === undefined ? [] : [{
      questionKey: newest.questionKey, number: newest.number, text: newest.corrected ?? newest.text, isAnswered: same.some((row) => Number(row.isAnswered) === 1),
    }]
  }).toSorted((left, right) => left.number - right.number || (left.questionKey < right.questionKey ? -1 : 1))
}

/** What the sessions say to one question, through all versions of all guides that ask it. */
export interface AnswersToQuestion {
  /** Answers with words, in the order of group and session. */
  readonly answers: readonly AnswerPlace[]
  /** Codes of the sessions where it was asked and nothing was said, and of the interviews that were held without asking it. */
  readonly noAnswer: readonly string[]
  readonly notAsked: readonly string[]
}

/** Finds the answers to a question by the index of answers by question; no text is read. */
export function answersToQuestion(db: Readable, questionKey: string): AnswersToQuestion {
  const rows = db.all(study.selectFrom('question').innerJoin('guide_question', 'guide_question.question_id', 'question.id')
    .innerJoin('answer', 'answer.guide_question_id', 'guide_question.id').innerJoin('session', 'session.id', 'answer.session_id')
    .select(['answer.id', 'answer.session_id as sessionId', 'session.code as sessionCode', 'answer.position', 'answer.words', 'answer.state'])
    .select((eb) => eb('answer.text', '!=', '').as('hasText'))
    .where('question.key', '=', questionKey).where('guide_question.storage', '=', 'study'))
  const withWords = rows.filter((row) => Number(row.hasText) === 1)
  const answered = new Set(withWords.map((row) => row.sessionId))
  const asked = new Set(rows.filter((row) => row.state !== 'not-asked').map((row) => row.sessionId))
  const silent = rows.filter((row) => asked.has(row.sessionId) && !answered.has(row.sessionId)).map((row) => row.sessionCode)
  return {
    answers: inReadingOrder(db, withWords.map(({ state: _, hasText: __, ...place }) => place)),
    noAnswer: [...new Set(silent)].toSorted(),
    notAsked: heldSessions(db).filter(({ id }) => !asked.has(id)).map(({ code }) => code),
  }
}

/** Interviews that were held, in the order of their code: those that counting can say «not asked» of. */
function heldSessions(db: Readable) {
  return db.all(study.selectFrom('session').select(['id', 'code', 'state', 'held_at as heldAt']).where('kind', 'in', ['interview', 'group']).orderBy('code'))
    .filter((row) => row.state !== 'planned' || row.heldAt !== null)
}

/** The answers with a passage that has the code or one below it, of one coder or of all, but for codings that are held back; in the order of group and session. */
export function answersWithCode(db: Readable, codeId: string, coderId: string | null, heldBack: HeldBack): AnswerPlace[] {
  const rows = db.all(study.selectFrom('coding').innerJoin('answer', 'answer.id', 'coding.answer_id').innerJoin('session', 'session.id', 'answer.session_id')
    .select(['answer.id', 'answer.session_id as sessionId', 'session.code as sessionCode', 'answer.position', 'answer.words', 'coding.coder_id as coderId'])
    .where('coding.code_id', 'in', anyOf(codesBelow(db, codeId))))
  const seen = rows.filter((row) => (coderId === null || row.coderId === coderId) && maySee(heldBack, row.sessionId, row.coderId))
  const places = new Map(seen.map(({ coderId: _, ...place }) => [place.id, place]))
  return inReadingOrder(db, [...places.values()])
}

function inReadingOrder(db: Readable, places: readonly AnswerPlace[]): AnswerPlace[] {
  const groups = groupsPresent(db, [...new Set(places.map((place) => place.sessionId))])
  const groupOf = (place: AnswerPlace) => groups.get(place.sessionId)?.[0]?.position ?? Number.MAX_SAFE_INTEGER
  return places.toSorted((left, right) => groupOf(left) - groupOf(right) || (left.sessionCode < right.sessionCode ? -1 : Number(left.sessionCode > right.sessionCode))
    || left.position - right.position)
}

/** The informant groups that were asked in each of these sessions, in the wave of the session and in the order of the groups. */
export function groupsPresent(db: Readable, sessionIds: readonly string[]) {
  const rows = db.all(study.selectFrom('participant').innerJoin('session', 'session.id', 'participant.session_id').innerJoin('informant', 'informant.id', 'participant.informant_id')
    .innerJoin('organisation_group', (join) => join.onRef('organisation_group.organisation_id', '=', 'informant.organisation_id').onRef('organisation_group.wave_id', '=', 'session.wave_id'))
    .innerJoin('informant_group', 'informant_group.id', 'organisation_group.group_id')
    .select(['participant.session_id as sessionId', 'informant_group.position', 'informant_group.label', 'informant_group.short_label as short']).distinct()
    .where('participant.session_id', 'in', anyOf(sessionIds)).where('participant.role', '=', 'participant'))
  return new Map([...Map.groupBy(rows, (row) => row.sessionId)].map(([session, groups]) => [session, groups.toSorted((left, right) => left.position - right.position)]))
}

/** Where answers stand: the session of each, and its question as the guide of that session words it; null for a free note. */
export function placesOfAnswers(db: Readable, answerIds: readonly string[]) {
  return new Map(db.all(study.selectFrom('answer').leftJoin('guide_question', 'guide_question.id', 'answer.guide_question_id').leftJoin('question', 'question.id', 'guide_question.question_id')
    .select(['answer.id', 'answer.session_id as sessionId', 'question.key as questionKey', 'guide_question.number', 'guide_question.text', 'guide_question.text_corrected as corrected', 'guide_question.codable'])
    .where('answer.id', 'in', anyOf(answerIds))).map(({ id, sessionId, questionKey, number, text, corrected, codable }) => [id, {
    sessionId, question: questionKey === null || number === null || text === null ? null : { questionKey, number, text: corrected ?? text, codable: codable === 1 },
  }]))
}

/** What stands above answers of these sessions. */
export function headsOfSessions(db: Readable, sessionIds: readonly string[]) {
  const groups = groupsPresent(db, sessionIds)
  return db.all(study.selectFrom('session').select(['id', 'code', 'kind', 'held_at as heldAt', 'planned_at as plannedAt']).where('id', 'in', anyOf(sessionIds)))
    .map(({ heldAt, plannedAt, ...head }) => ({ ...head, date: heldAt ?? plannedAt, groups: (groups.get(head.id) ?? []).map(({ label, short }) => (short === '' ? label : short)) }))
}
