import type { Passage } from '../../../electron/contract/analysis.ts'
import { agree, msFigure, type Measure } from '../bench.ts'
import { barePages } from '../bare-passages.ts'
import { openBare } from '../bare-study.ts'
import { timeBoth } from '../passes.ts'

const pageSize = 50
const noFilter = { stance: null, facet: null, coderId: null, waveId: null } as const

/** Paging through the quotes of the most used code, of a whole category, and of a cell of the matrix. */
export const passages: Measure = {
  name: 'passages',
  async run(bench) {
    const { host, quick } = bench
    const codes = await host.ask('codebook.list', {})
    const busiest = (list: typeof codes) => list.toSorted((a, b) => b.codings - a.codings)[0]?.id ?? ''
    const leaves = codes.filter((code) => !codes.some((other) => other.parentId === code.id))
    const code = busiest(leaves)
    const category = codes.find((one) => one.parentId === null)?.id ?? ''
    const [group] = (await host.ask('register.list', {})).groups
    const bare = openBare(bench.barePath)
    const page = (codeId: string, groupId: string | null, after: string | null) =>
      host.ask('matrix.passages', { codeId, groupIds: groupId === null ? null : [groupId], filter: noFilter, after, limit: pageSize })
    const measured = async (name: string, codeId: string, cell: { readonly id: string; readonly key: string } | null, skip: boolean) => {
      const pages = barePages(bare, codeId, cell?.key ?? null)
      const first = await page(codeId, cell?.id ?? null, null)
      const bareFirst = pages(0, pageSize)
      const after = skip ? first.passages.at(-1)?.codingId ?? null : null
      const bareAfter = skip ? bareFirst.last : 0
      const shown = await page(codeId, cell?.id ?? null, after)
      agree(name, [shown.total, shown.passages.map(asPlain)], [bareFirst.total, pages(bareAfter, pageSize).passages])
      return msFigure(name, bench, await timeBoth(() => page(codeId, cell?.id ?? null, after), () => pages(bareAfter, pageSize), quick))
    }
    try {
      return [
        await measured('quotes of a code, first page', code, null, false),
        await measured('quotes of a code, next page', code, null, true),
        await measured('quotes of a category, first page', category, null, false),
        await measured('quotes of a cell, first page', category, group ?? null, false),
      ]
    } finally {
      bare.close()
    }
  },
}

function asPlain({ before, text, after }: Passage) {
  return { before, text, after }
}
