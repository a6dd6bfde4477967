import { words } from '../language/words.ts'
import { isStopWord } from './stop-words.ts'

/** Gives the stem of a word; Funn's own is in db/search, since a package does it. */
export type Stem = (word: string) => string

/** A word that says something, and what it is told apart by. */
export interface FeaturedWord {
  /** As it stands in the text. */
  readonly text: string
  /** Its stem, marked `w:`, and its runs of three to five characters, its edges marked `_`. A stem and a run are never the same. */
  readonly features: readonly string[]
}

/** What a text is compared by: each feature with its weight, 1 + ln(how often it occurs). */
export type Features = ReadonlyMap<string, number>

const shortestRun = 3
const longestRun = 5

/** The words of a text that say something, in order. Runs of characters find what is inside compounds, and forms that stems leave apart. */
export function featuredWords(text: string, stem: Stem): FeaturedWord[] {
  return words(text).flatMap((word) => {
    const lower = word.text.toLowerCase()
    if (isStopWord(lower)) return []
    const marked = `_${lower}_`
    const features = [`w:${stem(lower)}`]
    for (let length = shortestRun; length <= longestRun; length += 1) {
      for (let at = 0; at + length <= marked.length; at += 1) features.push(marked.slice(at, at + length))
    }
    return [{ text: word.text, features }]
  })
}

export function featuresOf(found: readonly FeaturedWord[]): Features {
  const counts = new Map<string, number>()
  for (const feature of found.flatMap((word) => word.features)) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return new Map([...counts].map(([feature, count]) => [feature, 1 + Math.log(count)]))
}
