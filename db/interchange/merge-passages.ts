import { resolveSpan, type Span, type WrittenSpan } from '../../codebook/interchange/resolve-span.ts'
import type { OpenAnswer, OpenCoding } from '../../codebook/interchange/open-sessions.ts'
import { millisecondsOf } from '../../codebook/interchange/open-values.ts'
import type { AnswerTable } from '../tables/sessions.ts'
import { mergeMemos, type MergeContext } from './merge-context.ts'
import { given, joined } from './row-set.ts'

interface Placed {
  readonly id: string
  readonly answer_id: string
  readonly start_at: number
  readonly end_at: number
}

/** Merges the marks, codings and quotes of an answer. One without an id is the one that says the same of the same place. */
export function mergePassages(context: MergeContext, answer: AnswerTable, file: OpenAnswer): void {
  const { sets } = context
  const stated = new Set([...file.marks ?? [], ...file.codings ?? [], ...file.quotes ?? []].map((passage) => passage.id))
  const spanOf = (span: WrittenSpan): Span => {
    const found = resolveSpan(answer.text, span)
    if (!found.ok) throw new Error('a place in a text was not checked')
    return found.value
  }
  // Rows already taken by an earlier passage of the file, so that two alike in the file stay two.
  const taken = new Set<string>()
  const same = <Row extends Placed>(rows: readonly Row[], span: Span, isAlike: (row: Row) => boolean): Row | undefined => {
    const row = rows.find((one) => one.answer_id === answer.id && one.start_at === span.start && one.end_at === span.end
      && !stated.has(one.id) && !taken.has(one.id) && isAlike(one))
    if (row) taken.add(row.id)
    return row
  }
  for (const mark of file.marks ?? []) {
    const span = spanOf(mark)
    const speaker = mark.speaker === undefined || mark.speaker === null ? mark.speaker : sets.informant.idOf(mark.speaker)
    const old = mark.id === undefined
      ? same(context.before.text_mark, span, (row) => row.kind === mark.kind && isOr(speaker, row.speaker_id)) : sets.text_mark.findId(mark.id)
    sets.text_mark.put({
      id: old?.id ?? sets.text_mark.newId(mark.id), answer_id: answer.id, start_at: span.start, end_at: span.end, kind: mark.kind,
      speaker_id: given(speaker, old?.speaker_id, null),
    })
  }
  for (const coding of file.codings ?? []) {
    const span = spanOf(coding)
    const facts = codingFacts(context, coding)
    const old = coding.id === undefined
      ? same(context.before.coding, span, (row) => row.code_id === facts.code_id && isOr(facts.coder_id, row.coder_id)
        && isOr(facts.informant_id, row.informant_id)) : sets.coding.findId(coding.id)
    const row = sets.coding.put({
      id: old?.id ?? sets.coding.newId(coding.id), answer_id: answer.id, start_at: span.start, end_at: span.end, whole_answer: Number(span.whole),
      code_id: facts.code_id, stance: given(coding.stance, old?.stance, null), facet: given(coding.facet, old?.facet, null),
      informant_id: given(facts.informant_id, old?.informant_id, null), coder_id: given(facts.coder_id, old?.coder_id, context.coderId),
      codebook_version_id: given(facts.codebook_version_id, old?.codebook_version_id, context.codebookVersionId),
      origin: given(coding.origin, old?.origin, 'import'), created_at: given(millisecondsOf(coding.created), old?.created_at, context.now),
    })
    mergeMemos(context, 'coding', row.id, coding.memos)
  }
  for (const quote of file.quotes ?? []) {
    const span = spanOf(quote)
    const old = quote.id === undefined ? same(context.before.quote, span, () => true) : sets.quote.findId(quote.id)
    sets.quote.put({
      id: old?.id ?? sets.quote.newId(quote.id), answer_id: answer.id, start_at: span.start, end_at: span.end,
      edited_text: given(quote.editedText, old?.edited_text, null), state: given(quote.state, old?.state, 'candidate'),
      attribution: given(quote.attribution, old?.attribution, 'group'),
    })
  }
}

/** Merges what of an answer went out for approval, and the changes that came back. */
export function mergeApproval({ sets }: MergeContext, answer: AnswerTable, file: OpenAnswer): void {
  for (const sent of file.sentTexts ?? []) {
    const informant = typeof sent.informant === 'string' ? sets.informant.idOf(sent.informant) : null
    const at = Date.parse(sent.sent)
    const old = sets.sent_text.find(joined(answer.id, informant, at, sent.place))
    sets.sent_text.put({
      id: old?.id ?? sets.sent_text.newId(sent.id), answer_id: answer.id, informant_id: informant, sent_at: at, place: sent.place, text: sent.text,
      kept: given(sent.kept && JSON.stringify(sent.kept), old?.kept, '[]'),
    })
  }
  for (const change of file.changes ?? []) {
    const revision = sets.revision.idOf(joined(answer.session_id, Date.parse(change.revision)))
    const old = sets.revision_piece.find(joined(revision, change.place))
    sets.revision_piece.put({
      id: old?.id ?? sets.revision_piece.newId(change.id), revision_id: revision, answer_id: answer.id, start_at: change.start, end_at: change.end,
      old_text: change.old, new_text: change.new, state: given(change.state, old?.state, 'pending'), position: change.place,
    })
  }
}

/** Whether a row has what the file says, or the file does not say. */
function isOr<Value>(stated: Value | undefined, was: Value): boolean {
  return stated === undefined || stated === was
}

function codingFacts({ sets }: MergeContext, coding: OpenCoding) {
  return {
    code_id: sets.code.idOf(coding.code),
    informant_id: coding.informant === undefined || coding.informant === null ? coding.informant : sets.informant.idOf(coding.informant),
    coder_id: coding.coder === undefined ? undefined : sets.coder.idOf(coding.coder),
    codebook_version_id: coding.codebookVersion === undefined ? undefined : sets.codebook_version.idOf(joined(coding.codebookVersion)),
  }
}
