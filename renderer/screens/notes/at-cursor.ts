import type { EditorState } from '@codemirror/state'

/** Whether the cursor stands in some words or at their edge: they may not be whole yet. */
export function isAtCursor({ doc, selection: { main: { head } } }: EditorState, words: string): boolean {
  const from = Math.max(0, head - words.length)
  return doc.sliceString(from, Math.min(doc.length, head + words.length)).includes(words)
}
