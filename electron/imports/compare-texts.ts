import { diffArrays } from 'diff'
import type { TextEdit } from '../../codebook/coding/text-edit.ts'

/** Words, spaces, line breaks and single signs; a mark such as an accent stays with its letter. */
const tokens = /\n|[^\S\n]+|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|\P{M}\p{M}*|\p{M}+/gu

/** More changed words than this are not laid out one by one: the text was written anew. */
const mostChanges = 4000

/**
 * How one text becomes the other, as edits of the first: whole words, with room between one edit and the next.
 *
 * compareTexts('Vi trenger tid.', 'Vi trenger penger.')  →  [{ from: 11, to: 14, insert: 'penger' }]
 */
export function compareTexts(before: string, after: string): TextEdit[] {
  if (before === after) return []
  const changes = diffArrays(before.match(tokens) ?? [], after.match(tokens) ?? [], { maxEditLength: mostChanges })
  // The types of the library know of no limit that is reached.
  if (!Array.isArray(changes)) return [aroundTheMiddle(before, after)]
  const edits: TextEdit[] = []
  let at = 0
  let open: TextEdit | null = null
  for (const { added, removed, value } of changes) {
    const text = value.join('')
    if (!added && !removed) {
      // A single space between two changed words belongs to one change for whoever reads it.
      if (open !== null && text !== ' ') {
        edits.push(open)
        open = null
      } else if (open !== null) open = { from: open.from, to: open.to + 1, insert: `${open.insert} ` }
      at += text.length
      continue
    }
    const { from, to, insert }: TextEdit = open ?? { from: at, to: at, insert: '' }
    open = removed ? { from, to: to + text.length, insert } : { from, to, insert: insert + text }
    if (removed) at += text.length
  }
  if (open !== null) edits.push(open)
  return edits.map((edit) => withoutCommonEnds(before, edit))
}

/** One edit for all between the first and the last difference. */
function aroundTheMiddle(before: string, after: string): TextEdit {
  return withoutCommonEnds(before, { from: 0, to: before.length, insert: after })
}

/** Takes a space away that both sides of an edit begin or end with: it is where the edit before was joined on. */
function withoutCommonEnds(before: string, edit: TextEdit): TextEdit {
  let { from, to, insert } = edit
  while (from < to && insert.startsWith(' ') && before[from] === ' ') {
    from += 1
    insert = insert.slice(1)
  }
  while (from < to && insert.endsWith(' ') && before[to - 1] === ' ') {
    to -= 1
    insert = insert.slice(0, -1)
  }
  return { from, to, insert }
}
