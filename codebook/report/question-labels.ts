import type { ReportedQuestion } from './needs-report-input.ts'

/**
 * What each question is called in a report: its number, with a letter where guides have other questions of that number.
 *
 * Municipalities' question 2 and companies' question 2 become «2a» and «2b», in the order given; a lone question 3 stays «3».
 */
export function questionLabels(questions: readonly ReportedQuestion[]): (question: ReportedQuestion) => string {
  const wordings = new Map<number, string[]>()
  for (const { number, text } of questions) {
    const known = wordings.get(number) ?? []
    if (!known.includes(text.trim())) wordings.set(number, [...known, text.trim()])
  }
  return ({ number, text }) => {
    const known = wordings.get(number) ?? []
    return known.length < 2 ? String(number) : `${number}${letters(known.indexOf(text.trim()))}`
  }
}

/** a, b, … z, aa, ab, …: 27 guides are possible, if not likely. */
function letters(place: number): string {
  const last = String.fromCharCode(97 + (place % 26))
  return place < 26 ? last : letters(Math.floor(place / 26) - 1) + last
}
