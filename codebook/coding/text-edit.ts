/** Replaces the UTF-16 units `from` up to `to` of the old text by `insert`. */
export interface TextEdit {
  readonly from: number
  readonly to: number
  readonly insert: string
}

/** Whether edits are in ascending order, do not overlap and stay within a text of `length` units. */
export function areEditsValid(edits: readonly TextEdit[], length: number): boolean {
  let end = 0
  for (const edit of edits) {
    if (edit.from < end || edit.to < edit.from || edit.to > length) return false
    end = edit.to
  }
  return true
}

/**
 * The text after the edits, all of which are stated in units of the old text.
 *
 * applyEdits('Ja takk', [{ from: 0, to: 2, insert: 'Nei' }])  →  'Nei takk'
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = ''
  let end = 0
  for (const edit of edits) {
    result += text.slice(end, edit.from) + edit.insert
    end = edit.to
  }
  return result + text.slice(end)
}
