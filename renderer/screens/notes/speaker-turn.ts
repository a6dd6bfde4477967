import { type EditorState, StateEffect, StateField } from '@codemirror/state'
import { marksField } from './note-marks.ts'
import { trimSpan, type Span } from './target-span.ts'

/**
 * The line that somebody is speaking in just now, in a group session.
 *
 * Text typed at the end of a mark stays outside it, so what is being said belongs to the
 * speaker only through the turn; the mark is set when the cursor leaves the line.
 */
export interface SpeakerTurn { readonly from: number; readonly speakerId: string }

export const setTurn = StateEffect.define<SpeakerTurn | null>()

export const turnField = StateField.define<SpeakerTurn | null>({
  create: () => null,
  update: (turn, transaction) => {
    const set = transaction.effects.find((effect) => effect.is(setTurn))
    if (set !== undefined && set.is(setTurn)) return set.value
    return turn === null || !transaction.docChanged ? turn : { ...turn, from: transaction.changes.mapPos(turn.from, -1) }
  },
})

/** The words of the open turn, or null while there are none. */
export function turnSpan(state: EditorState): Span | null {
  const turn = state.field(turnField)
  return turn === null ? null : trimSpan(state.doc, state.doc.lineAt(turn.from))
}

/** Whether the cursor has left the line of the open turn. */
export function hasLeftTurn(state: EditorState): boolean {
  const turn = state.field(turnField)
  return turn !== null && state.doc.lineAt(turn.from).from !== state.doc.lineAt(state.selection.main.head).from
}

/** The turn that typing at the end of a speaker's line takes up again. */
export function resumedTurn(state: EditorState): SpeakerTurn | null {
  const head = state.selection.main.head
  const line = state.doc.lineAt(head)
  if (state.field(turnField) !== null || head !== line.to) return null
  const last = state.field(marksField).findLast((mark) => mark.kind === 'speaker' && mark.start >= line.from && mark.end <= line.to)
  const isWholeLine = last !== undefined && state.doc.sliceString(line.from, last.start).trim() === '' && last.end < line.to
  return isWholeLine && last.speakerId !== null ? { from: line.from, speakerId: last.speakerId } : null
}

/** Who speaks on the line of the cursor; null where nobody is named. */
export function speakerAt(state: EditorState): string | null {
  const line = state.doc.lineAt(state.selection.main.head)
  const turn = state.field(turnField)
  if (turn !== null && turn.from >= line.from && turn.from <= line.to) return turn.speakerId
  return state.field(marksField).find((mark) => mark.kind === 'speaker' && mark.start <= line.to && mark.end > line.from)?.speakerId ?? null
}
