import { moveAnchor } from '../coding/move-anchor.ts'
import type { TextEdit } from '../coding/text-edit.ts'
import { editOfBase, seenText, type Kept } from './seen-text.ts'

/** Tells how one text becomes another, as ascending edits of the first with room between them. */
export type CompareTexts = (before: string, after: string) => readonly TextEdit[]

/** One change of an informant, placed in the text as it is now. */
export interface ReturnedChange {
  readonly start: number
  readonly end: number
  /** The words that it replaces; empty for words put in. */
  readonly oldText: string
  readonly newText: string
}

/** What an answer said when it went out, and the spans of it that the informant got to see. */
export interface SentAnswer {
  readonly text: string
  readonly kept: readonly Kept[]
}

/**
 * The changes between what was sent of an answer and what came back, placed in the text as it is now.
 *
 * What was edited here meanwhile is no change of the informant's. A change of words that are no longer there keeps its old words,
 * so that {@link isPlaceable} tells that it cannot be put in.
 */
export function returnedChanges(sent: SentAnswer, returned: readonly string[], current: string, compare: CompareTexts): ReturnedChange[] {
  const seen = seenText(sent.text, sent.kept)
  const incoming = returned.filter((line) => line.trim() !== '').join('\n')
  const edits = compare(seen.text, incoming).flatMap((edit) => editOfBase(seen, edit))
  const since = compare(sent.text, current)
  return edits.map((edit) => placed(sent.text, edit, since))
}

function placed(base: string, edit: TextEdit, since: readonly TextEdit[]): ReturnedChange {
  const isWithin = since.some((other) => other.from < edit.from && edit.from < other.to)
  // Words put in amid words that are gone have no place: they take the words before them along, which are not found.
  const from = edit.from === edit.to && isWithin ? wordStart(base, edit.from) : edit.from
  const { start, end } = moveAnchor({ start: from, end: edit.to }, since)
  return { start, end, oldText: base.slice(from, edit.to), newText: base.slice(from, edit.from) + edit.insert }
}

function wordStart(text: string, at: number): number {
  return Math.max(0, text.lastIndexOf(' ', at - 2) + 1)
}

/** Whether a change can be put in: the words that it replaces stand where it points. */
export function isPlaceable(text: string, { start, end, oldText }: Pick<ReturnedChange, 'start' | 'end' | 'oldText'>): boolean {
  return text.slice(start, end) === oldText
}
