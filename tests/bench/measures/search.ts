import type Database from 'better-sqlite3'
import { words } from '../../../codebook/language/words.ts'
import { occurrences } from '../../../db/search/occurrences.ts'
import { rootOf, stemsOf } from '../../../db/search/stem-family.ts'
import { stem } from '../../../db/search/stem.ts'
import type { SearchFilter } from '../../../db/search/search-filter.ts'
import type { Request } from '../../../electron/contract/contract.ts'
import { agree, msFigure, plainFigure, type Bench, type Measure } from '../bench.ts'
import { openBare } from '../bare-study.ts'
import { sourceText } from '../bigram-text.ts'
import type { Figure } from '../figure.ts'
import { timeBoth, timeOf } from '../passes.ts'

/** Hits of a first page, each with a line around it. */
const pageSize = 50
const context = 90

/** Searching: the first page of hits, in the order of the sessions. */
export const search: Measure = {
  name: 'search',
  async run(bench) {
    const { host, quick } = bench
    const bare = openBare(bench.barePath)
    const [common, rare] = [wordAt(0.02), wordAt(0.85)]
    const measured = async (name: string, text: string) => {
      const find = bareFinder(bare, text)
      const found = await host.ask('search.find', { text, limit: pageSize })
      agree(name, found.hits.map((hit) => hit.before + hit.text + hit.after), find())
      return msFigure(name, bench, await timeBoth(() => host.ask('search.find', { text, limit: pageSize }), find, quick))
    }
    try {
      return [
        await measured('search a common word, first page', common),
        await measured('search a rare word, first page', rare),
        await measured('search two words, first page', `${common} ${wordAt(0.04)}`),
        await measureMany(bench, 'search, p95 of all ways', waysToSearch()),
        await measureMany(bench, 'search with a filter, p95', await filtered(bench)),
      ]
    } finally {
      bare.close()
    }
  },
}

type Search = Pick<Request<'search.find'>, 'text' | 'filter'>

/** Words from the commonest to the rarest; two of them; phrases; beginnings and endings of words. */
function waysToSearch(): readonly Search[] {
  const places = (count: number) => Array.from({ length: count }, (_, at) => 0.005 + 0.99 * at / count)
  const running = words(sourceText)
  return [
    ...places(60).map((place) => wordAt(place)),
    ...places(20).map((place) => `${wordAt(place / 4)} ${wordAt(place)}`),
    ...places(20).map((place) => `"${running.slice(Math.floor(place * running.length), Math.floor(place * running.length) + 2).map(({ text }) => text).join(' ')}"`),
    ...[2, 3, 5].flatMap((letters) => places(10).map((place) => `${wordAt(place).slice(0, letters)}*`)), ...places(10).map((place) => `*${wordAt(place).slice(-5)}`),
  ].map((text) => ({ text }))
}

/** Each filter by itself and with words from common to rare: some go with most answers, some with few. */
async function filtered({ host }: Bench): Promise<readonly Search[]> {
  const [{ groups }, codes, guides, state] = await Promise.all([host.ask('register.list', {}), host.ask('codebook.list', {}), host.ask('guides.questions', {}), host.ask('study.state', {})])
  const some = <Item>(items: readonly Item[]) => [items[0], items[Math.floor(items.length / 2)], items.at(-1)].filter((item) => item !== undefined)
  const filters: readonly Partial<SearchFilter>[] = [
    ...some(groups).map(({ id }) => ({ groupId: id })), ...some(codes.toSorted((a, b) => b.codings - a.codings)).map(({ id }) => ({ codeId: id })),
    ...some(guides).map(({ questionKey }) => ({ questionKey })), { questionKey: '' }, { coderId: state?.coderId ?? '' }, { state: 'draft' }, { state: 'locked' }, { wave: 1 },
  ]
  return filters.flatMap((filter) => [0.02, 0.1, 0.4, 0.85].map((place) => ({ text: wordAt(place), filter: { ...anywhere, ...filter } })))
}

const anywhere: SearchFilter = { groupId: null, questionKey: null, codeId: null, state: null, coderId: null, wave: null }

/** The 95th of so many searches of a hundred, with the median and the slowest: each once before, and the fastest of three. */
async function measureMany(bench: Bench, name: string, searches: readonly Search[]): Promise<Figure> {
  const times: number[] = []
  for (const search of searches) {
    const find = () => bench.host.ask('search.find', { ...search, limit: pageSize })
    await find()
    times.push(Math.min(await timeOf(find), await timeOf(find), await timeOf(find)))
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.max(0, Math.ceil(share * times.length) - 1)] ?? Number.NaN
  return plainFigure(name, bench, 'ms', at(0.95), [at(0.5), at(1)])
}

/** A word of seven letters or more, by its place from the most frequent (0) to the rarest (1). */
function wordAt(place: number): string {
  const counts = new Map<string, number>()
  for (const { text } of words(sourceText.toLowerCase())) if (/^\p{L}{7,}$/u.test(text)) counts.set(text, (counts.get(text) ?? 0) + 1)
  const ranked = [...counts].toSorted(([a, left], [b, right]) => right - left || (a < b ? -1 : 1)).map(([word]) => word)
  return ranked[Math.floor(place * ranked.length)] ?? ''
}

function bareFinder(bare: Database.Database, text: string): () => readonly string[] {
  const roots = text.split(' ').map((word) => rootOf(stem(word)))
  const match = roots.map((root) => `stems : (${stemsOf(root).map((one) => `"${one}"`).join(' OR ')})`).join(' AND ')
  const page = bare.prepare<[string], string>(`SELECT text FROM answer_search JOIN answer ON answer.id = answer_search.rowid
    WHERE answer_search MATCH ? ORDER BY answer_search.rowid`).pluck()
  return () => {
    const hits: string[] = []
    for (const answer of page.iterate(match)) {
      hits.push(...roots.flatMap((root) => occurrences(answer, { kind: 'stem', root })).toSorted((a, b) => a.start - b.start)
        .map(({ start, end }) => answer.slice(Math.max(0, start - context), end + context)))
      if (hits.length >= pageSize) break
    }
    return hits.slice(0, pageSize)
  }
}
