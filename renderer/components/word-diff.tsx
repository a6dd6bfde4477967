import type { WordPiece } from '../../codebook/guide/diff-words.ts'

/** How a wording became another: what went and what came, in one line. */
export function WordDiff({ words }: { readonly words: readonly WordPiece[] }) {
  let at = 0
  return words.map(({ kind, text }) => {
    at += 1
    if (kind === 'added') return <ins key={at}>{text}</ins>
    return kind === 'removed' ? <del key={at}>{text}</del> : <span key={at}>{text}</span>
  })
}
