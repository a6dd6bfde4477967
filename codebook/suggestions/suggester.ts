import { CodeModel } from './code-model.ts'
import { fitTemperature, probabilities, type Judged } from './calibrate.ts'
import { featuredWords, featuresOf, type FeaturedWord, type Features, type Stem } from './features.ts'

/** A code that may be suggested, by what the codebook says of it: definition, synonyms, name, and those of the codes below it. */
export interface SuggestableCode {
  readonly id: string
  readonly texts: readonly string[]
}

/** A passage that somebody coded, with the suggestable codes that it has. */
export interface CodedPassage {
  readonly text: string
  readonly codeIds: readonly string[]
}

export interface Suggestion {
  readonly codeId: string
  /** Between 0 and 1; null where there are too few coded passages to say so honestly. */
  readonly probability: number | null
  /** The words of the text that weigh the most for it, as they stand there, the heaviest first. */
  readonly because: readonly string[]
}

/** What the codebook says counts as so many passages. */
const weightOfDefinition = 3
/** Coded passages from which on percentages are told. */
export const fewestForPercent = 20
/** Passages on which percentages are tried: more would not change them, and each takes as long as a suggestion. */
const mostTried = 500
const suggested = 3
const words = 3

/** Suggests codes for texts: from what the codebook says, and from what has been coded. Nothing of it is counted before somebody accepts it. */
export interface Suggester {
  /** The best first, at most three; none for a text of which nothing is known. A passage that was coded is judged as if it had not been. */
  readonly suggest: (text: string) => Suggestion[]
  /** How often the first suggestion would have been right for the coded passages, each tried as if it were new; null for too few. */
  readonly hitRate: number | null
}

/** Learns from the codebook and from what has been coded, to the end. Large studies take seconds: {@link learnSuggester} can pause. */
export function createSuggester(codes: readonly SuggestableCode[], passages: readonly CodedPassage[], stem: Stem): Suggester {
  const learning = learnSuggester(codes, passages, stem)
  for (;;) {
    const { done, value } = learning.next()
    if (done === true) return value
  }
}

/** The same in pieces: pauses after each text that is learnt or tried, a millisecond or two of work. */
export function* learnSuggester(codes: readonly SuggestableCode[], passages: readonly CodedPassage[], stem: Stem): Generator<undefined, Suggester> {
  const model = new CodeModel(codes.length)
  const placeOf = new Map(codes.map(({ id }, at) => [id, at]))
  for (const [at, { texts }] of codes.entries()) model.add(featuresOf(featuredWords(texts.join('\n'), stem)), [at], weightOfDefinition)
  const seen: Learnt[] = []
  for (const { text, codeIds } of passages) {
    const features = featuresOf(featuredWords(text, stem))
    const classes = [...new Set(codeIds.flatMap((id) => placeOf.get(id) ?? []))]
    if (features.size === 0 || classes.length === 0) continue
    seen.push({ text, features, classes })
    model.add(features, classes)
    yield
  }

  const judged: Judged[] = []
  for (const { features, classes } of seen.length < fewestForPercent ? [] : evenly(seen, mostTried)) {
    model.remove(features, classes)
    const scores = model.scores(features)
    model.add(features, classes)
    if (scores !== null) judged.push({ scores, right: new Set(classes) })
    yield
  }
  return suggesterOf(codes, model, seen, judged, stem)
}

/** A coded passage as the model took it in. */
interface Learnt {
  readonly text: string
  readonly features: Features
  readonly classes: readonly number[]
}

function suggesterOf(codes: readonly SuggestableCode[], model: CodeModel, seen: readonly Learnt[], judged: readonly Judged[], stem: Stem): Suggester {
  const temperature = judged.length < fewestForPercent ? null : fitTemperature(judged)
  const known = Map.groupBy(seen, ({ text }) => text)
  function suggestFor(text: string): Suggestion[] {
    const found = featuredWords(text, stem)
    const features = featuresOf(found)
    // Runs of three letters are in any text; what is known must be a word, or most of one.
    if (codes.length < 2 || ![...features.keys()].some((feature) => (feature.startsWith('w:') || feature.length >= 5) && model.has(feature))) return []
    const shares = model.shares(features)
    const scores = model.scoresOf(shares)
    if (scores === null) return []
    const chances = temperature === null ? null : probabilities(scores, temperature)
    return ranked(scores).slice(0, suggested).map((at) => ({
      codeId: codes[at]?.id ?? '', probability: chances?.[at] ?? null, because: wordsFor(at, found, shares),
    }))
  }
  return {
    hitRate: temperature === null ? null : judged.filter(({ scores, right }) => right.has(ranked(scores)[0] ?? -1)).length / judged.length,
    suggest(text) {
      const own = known.get(text) ?? []
      for (const { features, classes } of own) model.remove(features, classes)
      const suggestions = suggestFor(text)
      for (const { features, classes } of own) model.add(features, classes)
      return suggestions
    },
  }
}

/** Whether suggestions are worth showing beside a text: where percentages are told, only with one that is as likely right as not. */
export function areWorthShowing(suggestions: readonly Pick<Suggestion, 'probability'>[]): boolean {
  const [first] = suggestions
  return first !== undefined && (first.probability === null || first.probability >= 0.5)
}

function ranked(scores: Float64Array): number[] {
  return [...scores.keys()].toSorted((left, right) => (scores[right] ?? 0) - (scores[left] ?? 0) || left - right)
}

/** So many of a list, evenly spread over it. */
function evenly<Item>(all: readonly Item[], most: number): readonly Item[] {
  return all.length <= most ? all : Array.from({ length: most }, (_, at) => all[Math.floor(at * all.length / most)]).filter((item) => item !== undefined)
}

/** The words that speak for a class more than for the others on average. */
function wordsFor(at: number, found: readonly FeaturedWord[], shares: ReadonlyMap<string, Float64Array>): string[] {
  const weights = new Map<string, number>()
  for (const word of found) {
    const weight = word.features.reduce((sum, feature) => {
      const share = shares.get(feature)
      if (share === undefined) return sum
      return sum + (share[at] ?? 0) - share.reduce((all, one) => all + one, 0) / share.length
    }, 0)
    weights.set(word.text, Math.max(weights.get(word.text) ?? 0, weight))
  }
  return [...weights].filter(([, weight]) => weight > 0).toSorted(([, left], [, right]) => right - left).slice(0, words).map(([text]) => text)
}
