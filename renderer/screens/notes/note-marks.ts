import { type ChangeSet, StateEffect, StateField } from '@codemirror/state'
import { moveAnchor } from '../../../codebook/coding/move-anchor.ts'
import type { MarkKind } from '../../../codebook/informants/session.ts'
import type { Mark } from '../../../electron/contract/sessions.ts'
import { eachEdit } from './pending-edits.ts'

/** A mark as the editor holds it; one just made, and not stored yet, has no id. */
export interface NoteMark {
  readonly id: string | null
  readonly start: number
  readonly end: number
  readonly kind: MarkKind
  readonly speakerId: string | null
}

export function fromStored(mark: Mark): NoteMark {
  return { id: mark.id, start: mark.start, end: mark.end, kind: mark.kind, speakerId: mark.speakerId }
}

/**
 * Moves marks along with a change of the text, by the same rule as the host does; a mark whose words are gone goes too.
 */
export function mapMarks(marks: readonly NoteMark[], changes: ChangeSet): readonly NoteMark[] {
  if (marks.length === 0 || changes.empty) return marks
  const edits = eachEdit(changes)
  const moved = marks.map((mark) => {
    const { start, end } = moveAnchor(mark, edits)
    return start === mark.start && end === mark.end ? mark : { ...mark, start, end }
  })
  return moved.every((mark, at) => mark === marks[at]) ? marks : moved.filter((mark) => mark.start < mark.end)
}

/** A mark to be set, or taken away where it is set already. */
export type MarkRequest = Omit<NoteMark, 'id'>

/**
 * Sets a mark as the host will, so that it shows at once.
 *
 * A like mark over the very same span is taken away; marks of one kind that overlap grow
 * together; a speaker takes the place of the one before, and no speaker leaves the words to nobody.
 */
export function toggleMark(marks: readonly NoteMark[], wanted: MarkRequest): readonly NoteMark[] {
  const overlapping = marks.filter((mark) => mark.kind === wanted.kind && mark.start < wanted.end && mark.end > wanted.start)
  const rest = marks.filter((mark) => !overlapping.includes(mark))
  const same = overlapping.find((mark) => mark.start === wanted.start && mark.end === wanted.end && mark.speakerId === wanted.speakerId)
  if (same !== undefined) return marks.filter((mark) => mark !== same)
  if (wanted.kind !== 'speaker') {
    const start = Math.min(wanted.start, ...overlapping.map((mark) => mark.start))
    const end = Math.max(wanted.end, ...overlapping.map((mark) => mark.end))
    return inOrder([...rest, { ...wanted, id: null, start, end }])
  }
  const pieces = overlapping.flatMap((mark) => [
    { ...mark, id: null, end: Math.min(mark.end, wanted.start) }, { ...mark, id: null, start: Math.max(mark.start, wanted.end) },
  ]).filter((mark) => mark.start < mark.end)
  return inOrder([...rest, ...pieces, ...(wanted.speakerId === null ? [] : [{ ...wanted, id: null }])])
}

function inOrder(marks: readonly NoteMark[]): readonly NoteMark[] {
  return marks.toSorted((left, right) => left.start - right.start || left.end - right.end)
}

/** The mark of this kind that covers all of a stretch. */
export function coveringMark(marks: readonly NoteMark[], kind: MarkKind, from: number, to: number): NoteMark | null {
  return marks.find((mark) => mark.kind === kind && mark.start <= from && mark.end >= to) ?? null
}

export function sameMarks(left: readonly NoteMark[], right: readonly NoteMark[]): boolean {
  return left.length === right.length && left.every((mark, at) => {
    const other = right[at]
    return other !== undefined && mark.id === other.id && mark.start === other.start && mark.end === other.end
      && mark.kind === other.kind && mark.speakerId === other.speakerId
  })
}

/** Puts other marks in the place of those that are drawn. */
export const setMarks = StateEffect.define<readonly NoteMark[]>()

/** The marks of the answer in the editor, in the offsets of its present text. */
export const marksField = StateField.define<readonly NoteMark[]>({
  create: () => [],
  update: (marks, transaction) => {
    const set = transaction.effects.find((effect) => effect.is(setMarks))
    if (set !== undefined && set.is(setMarks)) return set.value
    return transaction.docChanged ? mapMarks(marks, transaction.changes) : marks
  },
})
