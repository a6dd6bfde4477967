import { describe, expect, it } from 'vitest'
import { occurrences } from '../../../db/search/occurrences.ts'
import { parseQuery } from '../../../db/search/parse-query.ts'
import { compounds, differentWords, inflected } from './inflected-words.ts'

/** Whether a search finds a word. */
function finds(query: string, word: string): boolean {
  const [term] = parseQuery(query)
  return term !== undefined && occurrences(word, term).length > 0
}

interface Figures { readonly queries: number; readonly recall: number; readonly precision: number }

/** Each form sought once, among all forms of all words: how many of its word's forms it finds, and how much of what it finds is of its word. */
function measure(lemmas: readonly (readonly string[])[]): Figures {
  const all = [...new Set(lemmas.flat())]
  let [queries, found, wanted, right, shown] = [0, 0, 0, 0, 0]
  for (const query of all) {
    // A form of two words, such as «støtte», is right for both.
    const own = new Set(lemmas.filter((forms) => forms.includes(query)).flat())
    const hits = all.filter((word) => finds(query, word))
    queries += 1
    wanted += own.size
    shown += hits.length
    found += hits.filter((word) => own.has(word)).length
    right += hits.filter((word) => own.has(word)).length
  }
  return { queries, recall: found / wanted, precision: right / shown }
}

/** Words with their forms; one that both languages have, by its first form, has those of both. */
const lemmasOf = (kinds: readonly (keyof typeof inflected)[]) => [...Map.groupBy(kinds.flatMap((kind) => inflected[kind].map((forms) => forms.split(' '))), ([first]) => first).values()]
  .map((lists) => [...new Set(lists.flat())])
const percent = (share: number) => `${(100 * share).toFixed(1)} %`

describe('searching by stems', () => {
  it.each([
    ['bokmål', ['nouns nb', 'verbs nb', 'adjectives nb']], ['nynorsk', ['nouns nn', 'verbs nn']], ['both', ['nouns nb', 'verbs nb', 'adjectives nb', 'nouns nn', 'verbs nn']],
  ] as const)('finds at least 85 % of the forms of a word, and 95 % of what it finds is right, in %s', (language, kinds) => {
    const { queries, recall, precision } = measure(lemmasOf(kinds))
    process.stdout.write(`search, ${language}: ${queries} forms sought, recall ${percent(recall)}, precision ${percent(precision)}\n`)
    expect(recall).toBeGreaterThanOrEqual(0.85)
    expect(precision).toBeGreaterThanOrEqual(0.95)
  })

  it.each(differentWords)('tells «%s» from «%s»', (query, other) => {
    expect(finds(query, query)).toBe(true)
    expect(finds(query, other)).toBe(false)
  })
})

describe('parts of compounds', () => {
  it.each(compounds)('%s finds %s and not %s', (query, wanted, others) => {
    expect(wanted.split(' ').filter((word) => !finds(query, word))).toEqual([])
    expect(others.split(' ').filter((word) => finds(query, word))).toEqual([])
  })
})
