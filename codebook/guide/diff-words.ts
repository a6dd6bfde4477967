/** A stretch of words that both wordings have, or only the later or the earlier one. */
export interface WordPiece {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Products of word counts up to which words are compared one by one; beyond it, both wordings are told whole. */
const mostCompared = 1_000_000

/**
 * How one wording became another, word by word.
 *
 * Without what was added it is the earlier wording, without what was removed the later one.
 *
 * diffWords('Hvilke behov har du?', 'Hvilke behov har dere?')  →  same «Hvilke behov har », removed «du?», added «dere?»
 */
export function diffWords(before: string, after: string): readonly WordPiece[] {
  const [left, right] = [wordsIn(before), wordsIn(after)]
  if (left.length * right.length > mostCompared) return joined([...left.map(removed), ...right.map(added)])
  const lengths = commonLengths(left, right)
  const pieces: WordPiece[] = []
  let [i, j] = [0, 0]
  while (i < left.length || j < right.length) {
    const [word, other] = [left[i], right[j]]
    if (word !== undefined && word === other) {
      pieces.push({ kind: 'same', text: word })
      i += 1
      j += 1
    } else if (word !== undefined && (other === undefined || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      pieces.push(removed(word))
      i += 1
    } else {
      pieces.push(added(other ?? ''))
      j += 1
    }
  }
  return joined(pieces)
}

/** Words with the space after each. */
function wordsIn(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/gu) ?? []
}

/** For each pair of places, how many words the two rests have in common in the same order. */
function commonLengths(left: readonly string[], right: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint16Array(right.length + 1))
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const [here, below] = [lengths[i], lengths[i + 1]]
      if (here) here[j] = left[i] === right[j] ? (below?.[j + 1] ?? 0) + 1 : Math.max(below?.[j] ?? 0, here[j + 1] ?? 0)
    }
  }
  return lengths
}

function removed(text: string): WordPiece {
  return { kind: 'removed', text }
}

function added(text: string): WordPiece {
  return { kind: 'added', text }
}

/** Neighbours of one kind become one piece, what was removed before what was added. */
function joined(pieces: readonly WordPiece[]): readonly WordPiece[] {
  const all: WordPiece[] = []
  let change: { removed: string; added: string } = { removed: '', added: '' }
  const flush = (): void => {
    if (change.removed !== '') all.push(removed(change.removed))
    if (change.added !== '') all.push(added(change.added))
    change = { removed: '', added: '' }
  }
  for (const { kind, text } of pieces) {
    if (kind !== 'same') {
      change[kind] += text
      continue
    }
    flush()
    const last = all.at(-1)
    if (last?.kind === 'same') all[all.length - 1] = { kind: 'same', text: last.text + text }
    else all.push({ kind: 'same', text })
  }
  flush()
  return all
}
