import { Annotation, ChangeSet, EditorState, type Extension, type Text, type Transaction, type TransactionSpec } from '@codemirror/state'
import type { TextEdit } from '../../../codebook/coding/text-edit.ts'
import { cleanText } from '../../../codebook/language/clean-text.ts'
import { diffText } from './diff-text.ts'

/** Says that a change brings in what is already stored: it needs no cleaning and must not be written again. */
export const fromStore = Annotation.define<true>()

/**
 * Keeps the document in the form in which Funn stores text, so that offsets agree with the host's.
 *
 * What is inserted is cleaned together with the characters it meets: «a» followed by a
 * combining ring becomes «å», as the stored text would.
 */
export const cleanChanges: Extension = EditorState.transactionFilter.of((transaction) => {
  if (!transaction.docChanged || transaction.annotation(fromStore) === true) return transaction
  const mending = mend(transaction)
  return mending === null ? transaction : [transaction, mending]
})

function mend(transaction: Transaction): TransactionSpec | null {
  const doc = transaction.newDoc
  const fixes: TextEdit[] = []
  let done = 0
  transaction.changes.iterChangedRanges((_from, _to, start, end) => {
    const from = Math.max(done, joinedStart(doc, start))
    const to = Math.max(from, joinedEnd(doc, end))
    done = to
    const piece = doc.sliceString(from, to)
    const fix = diffText(piece, cleanText(piece))
    if (fix !== null) fixes.push({ from: from + fix.from, to: from + fix.to, insert: fix.insert })
  })
  if (fixes.length === 0) return null
  const changes = ChangeSet.of(fixes, doc.length)
  return { changes, selection: transaction.newSelection.map(changes, 1), sequential: true }
}

/** Characters that may melt into the one before them: combining marks, and the vowels and finals of Hangul. */
const joins = /[\p{M}\u1161-\u1175\u11a8-\u11c2]/u
const lowSurrogate = /[\udc00-\udfff]/
/** Characters looked at on each side; more marks than this on one letter is no text that anyone writes. */
const reach = 32

function joinedStart(doc: Text, at: number): number {
  const before = doc.sliceString(Math.max(0, at - reach), at)
  let start = before.length
  while (start > 0 && joins.test(before[start - 1] ?? '')) start -= 1
  // The letter that the marks sit on, both halves of it.
  if (start > 0) start -= lowSurrogate.test(before[start - 1] ?? '') && start > 1 ? 2 : 1
  return at - before.length + start
}

function joinedEnd(doc: Text, at: number): number {
  const after = doc.sliceString(at, at + reach)
  let end = 0
  while (end < after.length && (joins.test(after[end] ?? '') || lowSurrogate.test(after[end] ?? ''))) end += 1
  return at + end
}
