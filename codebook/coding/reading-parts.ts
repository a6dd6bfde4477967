/** An answer that is to be read, by its length. */
export interface AnswerLength {
  readonly id: string
  readonly words: number
}

/** Words of a part: half an hour of reading, and as quick to draw as a long session. */
export const wordsOfPart = 8000

/** Answers of a part at most, for where they are short; what one message may ask for. */
export const answersOfPart = 400

/**
 * Cuts what is read into parts that are shown one at a time; no answer is cut, and none is left out.
 *
 * A part ends with the answer that fills it, so that the same answers make the same parts whichever of them one begins at.
 *
 * readingParts([{ id: 'a', words: 5000 }, { id: 'b', words: 4000 }, { id: 'c', words: 10 }])  →  [['a', 'b'], ['c']]
 */
export function readingParts(answers: readonly AnswerLength[]): readonly (readonly string[])[] {
  const parts: string[][] = []
  let words = wordsOfPart
  for (const answer of answers) {
    const last = parts.at(-1)
    if (last === undefined || words >= wordsOfPart || last.length >= answersOfPart) {
      parts.push([answer.id])
      words = answer.words
    } else {
      last.push(answer.id)
      words += answer.words
    }
  }
  return parts
}
