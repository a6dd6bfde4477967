import type { ChangeSet, Text } from '@codemirror/state'
import type { Cut } from '../../../codebook/coding/cut-stretch.ts'
import type { Anchor } from '../../../codebook/coding/move-anchor.ts'
import type { TextEdit } from '../../../codebook/coding/text-edit.ts'
import type { Answer } from '../../../electron/contract/sessions.ts'

/** More edits than one message may carry become one edit over all of them. */
const editsPerMessage = 10_000

/** Something to be done with an answer once the edits before it are stored: a mark, a state. */
export interface CallStep<Call> { readonly kind: 'call'; readonly call: Call }
/** Edits; with `moved`, they cut out words that go to another question instead of away. */
export interface EditStep { readonly kind: 'edits'; readonly changes: ChangeSet; readonly moved?: MovedWords }

/** Words on their way to another question (`questionId` null: to a free note of their own). */
export interface MovedWords {
  /** Where they stand in the text before the step. */
  readonly cut: Cut
  readonly words: string
  readonly questionId: string | null
  /** Gives the answer that has them now. */
  readonly arrived: (target: Answer) => void
}
export type PendingStep<Call> = EditStep | CallStep<Call>

/** What the stored answer does not have yet, oldest first. Each step builds on the text that the one before leaves. */
export type Pending<Call> = readonly PendingStep<Call>[]

/**
 * Adds a change of the document to what is waiting.
 *
 * It is composed with the last step, unless that one is being written (`sent` steps from
 * the front are), moves words elsewhere or is not an edit: then it starts a step of its own.
 */
export function addChanges<Call>(pending: Pending<Call>, changes: ChangeSet, sent: number): Pending<Call> {
  const last = pending.at(-1)
  if (last?.kind === 'edits' && last.moved === undefined && pending.length > sent) {
    return [...pending.slice(0, -1), { kind: 'edits', changes: last.changes.compose(changes) }]
  }
  return [...pending, { kind: 'edits', changes }]
}

/** What is waiting, and what a change that came under it means for the document that they end in. */
export interface Rebased<Call> { readonly pending: Pending<Call>; readonly change: ChangeSet }

/** Builds what is waiting on a text that has changed under it: text put in at the same place comes after what is waiting. */
export function rebase<Call>(pending: Pending<Call>, change: ChangeSet): Rebased<Call> {
  let under = change
  const moved = pending.map((step): PendingStep<Call> => {
    if (step.kind === 'call') return step
    const before = under
    const over = ({ start, end }: Anchor) => ({ start: before.mapPos(start, 1), end: before.mapPos(end, -1) })
    under = under.map(step.changes)
    return {
      ...step, changes: step.changes.map(before, true),
      ...(step.moved === undefined ? {} : { moved: { ...step.moved, cut: { words: over(step.moved.cut.words), hole: over(step.moved.cut.hole) } } }),
    }
  })
  return { pending: moved, change: under }
}

/**
 * The edits of a change as the contract wants them: against the text before, ascending, not overlapping. Offsets are UTF-16 units.
 *
 * toEdits(ChangeSet.of([{ from: 0, insert: 'Ja. ' }], 5), text)  →  [{ from: 0, to: 0, insert: 'Ja. ' }]
 */
export function toEdits(changes: ChangeSet, before: Text): readonly TextEdit[] {
  const edits = eachEdit(changes)
  const first = edits[0]
  const last = edits.at(-1)
  if (edits.length <= editsPerMessage || first === undefined || last === undefined) return edits
  const after = changes.apply(before)
  return [{ from: first.from, to: last.to, insert: after.sliceString(changes.mapPos(first.from, -1), changes.mapPos(last.to, 1)) }]
}

/** Each replacement of a change, in units of the text before. */
export function eachEdit(changes: ChangeSet): readonly TextEdit[] {
  const edits: TextEdit[] = []
  changes.iterChanges((from, to, _fromNew, _toNew, inserted) => { edits.push({ from, to, insert: inserted.toString() }) })
  return edits
}
