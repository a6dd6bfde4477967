import { stances, statementTypes, type Stance, type StatementType } from '../../codebook/coding/coding.ts'
import type { BigramText } from './bigram-text.ts'
import type { SeededRandom } from './seeded-random.ts'

/** A made-up coding; `answer` and `code` are places in the lists it was drawn from. */
export interface DrawnCoding {
  readonly answer: number
  readonly code: number
  readonly start: number
  readonly end: number
  readonly coder: number
  readonly stance: Stance | null
  readonly facet: StatementType | null
}

/** The share of codings that are followed by one with another code over some of the same words. */
const overlapShare = 0.18

/**
 * Draws codings of one to three sentences in the answers of a session, few codes much and many a little used.
 *
 * The code in place n is used in proportion to 1/(n+1); `needsStance` tells by place which codes have one always.
 */
export function drawCodings(random: SeededRandom, count: number, answers: readonly BigramText[], needsStance: readonly boolean[]): DrawnCoding[] {
  const drawCode = skewed(random, needsStance.length)
  const drawn: DrawnCoding[] = []
  const add = (answer: number, start: number, end: number, not?: number) => {
    let code = drawCode()
    while (code === not) code = drawCode()
    drawn.push({
      answer, start, end, code, coder: random.next() < 0.7 ? 0 : 1,
      stance: needsStance[code] || random.next() < 0.2 ? random.pick(stances) : null,
      facet: random.next() < 0.3 ? random.pick(statementTypes) : null,
    })
    return code
  }
  while (drawn.length < count) {
    const answer = random.below(answers.length)
    const sentences = answers[answer]?.sentences ?? []
    const first = random.below(sentences.length)
    const start = sentences[first]?.start ?? 0
    const end = sentences[Math.min(first + random.below(3), sentences.length - 1)]?.end ?? start
    const code = add(answer, start, end)
    if (drawn.length < count && random.next() < overlapShare / (1 - overlapShare)) add(answer, start + Math.floor((end - start) * random.next() * 0.5), end, code)
  }
  return drawn
}

function skewed(random: SeededRandom, count: number): () => number {
  let sum = 0
  const bounds = Array.from({ length: count }, (_, at) => (sum += 1 / (at + 1)))
  return () => {
    const drawn = random.next() * sum
    return bounds.findIndex((bound) => drawn < bound)
  }
}
