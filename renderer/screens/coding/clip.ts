const words = new Intl.Segmenter('nb', { granularity: 'word' })

/** A text on one line, cut at a word's end when it is longer than `length` characters. */
export function clip(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= length) return line
  let end = 0
  for (const piece of words.segment(line)) {
    if (piece.index + piece.segment.length > length) break
    if (piece.isWordLike === true) end = piece.index + piece.segment.length
  }
  return `${line.slice(0, end === 0 ? length : end)} …`
}
