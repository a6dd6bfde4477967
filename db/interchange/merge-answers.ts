import type { OpenAnswer } from '../../codebook/interchange/open-sessions.ts'
import { millisecondsOf } from '../../codebook/interchange/open-values.ts'
import { cleanText } from '../../codebook/language/clean-text.ts'
import type { AnswerTable } from '../tables/sessions.ts'
import { countWords } from '../../codebook/language/words.ts'
import { mergeDecisions } from './merge-double-coding.ts'
import { questionFinder } from './find-question.ts'
import { mergeMemos, type MergeContext } from './merge-context.ts'
import { mergeApproval, mergePassages } from './merge-passages.ts'
import { given, joined, placesAfter } from './row-set.ts'

/** Merges the answers of one session, with what is marked and coded in them; `versionOf` gives the guide version an answer names, or the session's own. */
export function mergeAnswers(
  context: MergeContext, sessionId: string, answers: readonly OpenAnswer[], versionOf: (guide: string | undefined) => string | null,
): void {
  if (answers.length === 0) return
  const { sets, before, now } = context
  const earlier = before.answer.filter((row) => row.session_id === sessionId)
  const place = placesAfter(earlier)
  // Rows that the file names by id, or that an earlier note of the file took: two notes alike stay two.
  const taken = new Set(answers.map((answer) => answer.id))
  const finders = new Map<string | null, ReturnType<typeof questionFinder>>()
  const questionIdOf = (reference: number | string, versionId: string | null) => {
    const find = finders.get(versionId) ?? questionFinder(sets, versionId)
    finders.set(versionId, find)
    return find(reference)
  }
  for (const answer of answers) {
    const questionId = answer.question === null || answer.question === undefined ? null : questionIdOf(answer.question, versionOf(answer.guide))
    const text = answer.text === undefined ? undefined : cleanText(answer.text)
    const old = questionId === null
      ? (answer.id === undefined ? sameNote(earlier, text, taken) : sets.answer.findId(answer.id))
      : sets.answer.find(joined(sessionId, questionId))
    if (old) taken.add(old.id)
    const newText = text ?? old?.text ?? ''
    const changed = old === undefined || old.text !== newText
    const row = sets.answer.put({
      id: old?.id ?? sets.answer.newId(answer.id), search_id: old?.search_id ?? nextSearchId(context), session_id: sessionId,
      guide_question_id: questionId, state: given(answer.state, newText === '' ? old?.state : 'answered', 'answered'), text: newText,
      version: old ? old.version + Number(changed) : 1, words: changed ? countWords(newText) : old.words, position: old?.position ?? place(),
      updated_at: given(millisecondsOf(answer.updated), changed ? undefined : old.updated_at, now),
    })
    mergePassages(context, row, answer)
    mergeApproval(context, row, answer)
    mergeMemos(context, 'answer', row.id, answer.memos, newText)
    mergeDecisions(context, sessionId, row.id, answer.decisions)
  }
}

/** A free note without an id is the one with the same text that is not taken. */
function sameNote(earlier: readonly AnswerTable[], text: string | undefined, taken: ReadonlySet<string | undefined>): AnswerTable | undefined {
  return earlier.find((row) => row.guide_question_id === null && row.text === text && !taken.has(row.id))
}

/** Numbers of the search index go up by one; the highest so far is kept per merge. */
const searchIds = new WeakMap<MergeContext, number>()

function nextSearchId(context: MergeContext): number {
  const last = searchIds.get(context) ?? context.before.answer.reduce((most, row) => Math.max(most, row.search_id), 0)
  searchIds.set(context, last + 1)
  return last + 1
}
