import { likeness, wordingOf, wordsOf } from '../interchange/same-wording.ts'

/** From this share of words in common on, two questions may well ask the same. */
const leastAlike = 0.6

/** Questions that may ask the same as a wording, the likest first. */
export function likeQuestions<Question extends { readonly text: string }>(wording: string, questions: readonly Question[], most: number): readonly Question[] {
  const asked = wordingOf(wording)
  return questions.map((question) => ({ question, alike: likeness(wordsOf(question.text), asked) })).filter(({ alike }) => alike >= leastAlike)
    .toSorted((left, right) => right.alike - left.alike).slice(0, most).map(({ question }) => question)
}
