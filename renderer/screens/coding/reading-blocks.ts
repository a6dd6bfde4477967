import type { ReadingPart, ReadSession } from '../../../electron/contract/reading.ts'
import type { Answer, Coding, Mark, SessionDetail } from '../../../electron/contract/sessions.ts'
import type { ReadingAcross } from '../../hooks/reading-across.ts'

/** One answer as it is read: the question it belongs to, and its text. */
export interface ReadingBlock {
  readonly answerId: string
  readonly sessionId: string
  readonly questionId: string | null
  /** The question's own key, the same in all guides; null for a free note. */
  readonly questionKey: string | null
  /** Null for a free note. */
  readonly number: number | null
  readonly question: string | null
  /** The section's title where a new section begins; above all answers to one question, what it asks. */
  readonly sectionTitle: string | null
  /** The session where another one begins; null where all is of one. */
  readonly session: ReadSession | null
  /** Whether the question stands above the answer: not so where all answers are to one question, in the same words. */
  readonly showsQuestion: boolean
  readonly text: string
  readonly state: Answer['state']
  readonly codable: boolean
  readonly codings: readonly Coding[]
  readonly marks: readonly Mark[]
}

/**
 * The answers of a session in the order of its guide, free notes last in the order they were taken down.
 *
 * Questions that were not asked are left out; one that was asked in vain is there with empty text, for it counts in the matrix.
 */
export function readingBlocks(detail: Pick<SessionDetail, 'guide' | 'answers' | 'session'>): readonly ReadingBlock[] {
  const byQuestion = new Map(detail.answers.flatMap((answer) => (answer.questionId === null ? [] : [[answer.questionId, answer] as const])))
  const ofSession = { sessionId: detail.session.id, session: null, showsQuestion: true }
  const used = new Set<string>()
  const blocks: ReadingBlock[] = []
  for (const section of detail.guide?.sections ?? []) {
    let title: string | null = section.title
    for (const question of section.questions) {
      const answer = byQuestion.get(question.id)
      if (answer === undefined || question.inKeyFile || (answer.state === 'not-asked' && answer.text === '')) continue
      used.add(answer.id)
      blocks.push({
        ...blockOf(answer), ...ofSession, questionKey: question.questionKey, number: question.number, question: question.textCorrected ?? question.text,
        sectionTitle: title, codable: question.codable,
      })
      title = null
    }
  }
  const free = detail.answers.filter((answer) => !used.has(answer.id) && answer.text !== '').toSorted((left, right) => left.position - right.position)
  return [...blocks, ...free.map((answer) => ({ ...blockOf(answer), ...ofSession, questionKey: null, number: null, question: null, sectionTitle: null, codable: true }))]
}

/**
 * The answers of a part of what is read across sessions, each session named where it begins.
 *
 * Read by question, the question stands once, above all; above an answer it stands where a guide numbers or words it otherwise.
 */
export function blocksAcross(part: ReadingPart, across: ReadingAcross, asked: { readonly number: number; readonly text: string } | null): readonly ReadingBlock[] {
  const sessions = new Map(part.sessions.map((session) => [session.id, session]))
  return part.answers.map(({ sessionId, answer, question }, at) => ({
    ...blockOf(answer), sessionId, questionKey: question?.questionKey ?? null, number: question?.number ?? null, question: question?.text ?? null,
    sectionTitle: at === 0 && across.by === 'question' ? asked?.text ?? null : null,
    session: part.answers[at - 1]?.sessionId === sessionId ? null : sessions.get(sessionId) ?? null,
    showsQuestion: across.by === 'code' || question?.number !== asked?.number || question?.text !== asked?.text, codable: question?.codable ?? true,
  }))
}

function blockOf(answer: Answer): Pick<ReadingBlock, 'answerId' | 'questionId' | 'text' | 'state' | 'codings' | 'marks'> {
  return {
    answerId: answer.id, questionId: answer.questionId, text: answer.text, state: answer.state,
    codings: answer.codings.toSorted(byPlace), marks: answer.marks,
  }
}

/** Reading order in an answer: by beginning, the longer before what lies in it. */
function byPlace(left: Coding, right: Coding): number {
  return left.start - right.start || right.end - left.end || left.createdAt - right.createdAt
}
