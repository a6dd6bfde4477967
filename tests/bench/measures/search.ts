import type Database from 'better-sqlite3'
import { words } from '../../../codebook/language/words.ts'
import { occurrences } from '../../../db/search/parse-query.ts'
import { rootOf, stemsOf } from '../../../db/search/stem-family.ts'
import { stem } from '../../../db/search/stem.ts'
import { agree, msFigure, type Measure } from '../bench.ts'
import { openBare } from '../bare-study.ts'
import { sourceText } from '../bigram-text.ts'
import { timeBoth } from '../passes.ts'

/** Hits of a first page, each with a line around it. */
const pageSize = 50
const context = 90

/** Searching for inflected words: the first page of hits, and how many answers there are in all. */
export const search: Measure = {
  name: 'search',
  async run(bench) {
    const { host, quick } = bench
    const bare = openBare(bench.barePath)
    const [common, rare] = [wordAt(0.02), wordAt(0.85)]
    const measured = async (name: string, text: string) => {
      const find = bareFinder(bare, text)
      const found = await host.ask('search.find', { text, limit: pageSize })
      const plain = find()
      agree(name, [found.total, found.hits.map((hit) => hit.before + hit.text + hit.after)], [plain.total, plain.hits])
      return msFigure(name, bench, await timeBoth(() => host.ask('search.find', { text, limit: pageSize }), find, quick))
    }
    try {
      return [
        await measured('search a common word, first page', common),
        await measured('search a rare word, first page', rare),
        await measured('search two words, first page', `${common} ${wordAt(0.04)}`),
      ]
    } finally {
      bare.close()
    }
  },
}

/** A word of seven letters or more, by its place from the most frequent (0) to the rarest (1). */
function wordAt(place: number): string {
  const counts = new Map<string, number>()
  for (const { text } of words(sourceText.toLowerCase())) if (/^\p{L}{7,}$/u.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  const ranked = [...counts].toSorted(([a, left], [b, right]) => right - left || (a < b ? -1 : 1)).map(([word]) => word)
  return ranked[Math.floor(place * ranked.length)] ?? ''
}

function bareFinder(bare: Database.Database, text: string): () => { readonly total: number; readonly hits: readonly string[] } {
  const roots = text.split(' ').map((word) => rootOf(stem(word)))
  const match = roots.map((root) => `stems : (${stemsOf(root).map((one) => `"${one}"`).join(' OR ')})`).join(' AND ')
  const count = bare.prepare<[string], number>('SELECT count(*) FROM answer_search WHERE answer_search MATCH ?').pluck()
  const page = bare.prepare<[string], string>(`SELECT text FROM answer_search JOIN answer ON answer.id = answer_search.rowid
    WHERE answer_search MATCH ? ORDER BY answer_search.rowid`).pluck()
  return () => {
    const hits: string[] = []
    for (const answer of page.iterate(match)) {
      hits.push(...roots.flatMap((root) => occurrences(answer, { kind: 'stem', root })).toSorted((a, b) => a.start - b.start)
        .map(({ start, end }) => answer.slice(Math.max(0, start - context), end + context)))
      if (hits.length >= pageSize) break
    }
    return { total: count.get(match) ?? 0, hits: hits.slice(0, pageSize) }
  }
}
