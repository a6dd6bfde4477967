import { countingUnits, type CountingUnit } from '../../../codebook/analysis/unit.ts'
import { exportProfiles, type ExportProfile } from '../../../codebook/privacy/profile.ts'
import type { Matrix } from '../../../electron/contract/analysis.ts'
import type { Value } from '../../../electron/contract/contract.ts'
import { agree, msFigure, plainFigure, type Measure } from '../bench.ts'
import { openBare } from '../bare-study.ts'
import { timeBoth, timeOf, timingOf } from '../passes.ts'

const filter = { stance: null, facet: null, coderId: null, waveId: null } as const

/** Distinct organisations per code (with all below it) and group, from a covering index. */
const byOrganisation = `SELECT code.key AS code, grp AS grp, count(DISTINCT organisation) AS n FROM coding JOIN above ON above.code = coding.code JOIN code ON code.id = ancestor
  WHERE counted = 1 AND organisation IS NOT NULL GROUP BY ancestor, grp`

/** Organisations that use two codes, or codes below them, on the same words; a code and one in its line are no pair. */
const onSameWords = `SELECT low.key AS "left", high.key AS "right", count(DISTINCT one.organisation) AS n, count(*) AS passages
  FROM coding AS one JOIN coding AS other ON other.answer = one.answer AND other.start_at < one.end_at AND other.end_at > one.start_at
    AND other.start_at < other.end_at AND one.start_at < one.end_at
  JOIN above AS a ON a.code = one.code JOIN above AS b ON b.code = other.code JOIN code AS low ON low.id = a.ancestor JOIN code AS high ON high.id = b.ancestor
  WHERE one.counted = 1 AND one.organisation = other.organisation AND low.id < high.id
    AND NOT EXISTS (SELECT 1 FROM above WHERE code = low.id AND ancestor = high.id) AND NOT EXISTS (SELECT 1 FROM above WHERE code = high.id AND ancestor = low.id)
  GROUP BY low.id, high.id`

/** The matrix code × group in every unit and profile, at once and after a change. */
export const counting: Measure = {
  name: 'counting',
  async run(bench) {
    const { host, slow } = bench
    const bare = openBare(bench.barePath)
    const count = bare.prepare<[], { code: string; grp: string; n: number }>(byOrganisation)
    const matrix = (unit: CountingUnit, profile: ExportProfile) => host.ask('matrix.get', { unit, codes: 'all', profile, filter })
    try {
      agree('the matrix', cellsOf(await matrix('organisation', 'internal')), plainCells(count.all()))
      const kept = await timeBoth(() => matrix('organisation', 'internal'), () => count.all(), slow)
      const views = []
      for (const unit of countingUnits) {
        for (const profile of exportProfiles) views.push(await timeBoth(() => matrix(unit, profile), () => count.all(), slow))
      }
      const dearest = views.reduce((worst, view) => (view.funn.value > worst.funn.value ? view : worst))
      const pairs = () => host.ask('cooccurrence.get', { unit: 'organisation', nearness: 'words', filter })
      const countPairs = bare.prepare<[], { left: string; right: string; n: number }>(onSameWords)
      agree('co-occurrence', pairsOf(await pairs()), countPairs.all().map(({ left, right, n }) => `${[left, right].toSorted().join(' ')} ${n}`).toSorted())
      const together = await timeBoth(pairs, () => countPairs.all(), slow)
      const after = await afterChanges()
      return [
        msFigure('matrix, organisations', bench, kept),
        msFigure('matrix, dearest of all units and profiles', bench, dearest),
        msFigure('co-occurrence', bench, together),
        plainFigure('matrix after a change', bench, 'ms', after.value, after.spread),
      ]
    } finally {
      bare.close()
    }

    async function afterChanges() {
      const [row] = await host.ask('session.list', {})
      const [answer] = (await host.ask('session.open', { id: row?.id ?? '' })).answers
      const code = (await host.ask('codebook.list', {})).find((one) => !one.stanceRequired)
      const spent: number[] = []
      for (let pass = 0; pass < slow.passes; pass += 1) {
        await host.ask('coding.add', { answerId: answer?.id ?? '', start: 0, end: 20, wholeAnswer: false, codeId: code?.id ?? '', stance: null, facet: null })
        spent.push(await timeOf(() => matrix('organisation', 'internal')))
        await host.ask('history.undo', {})
      }
      return timingOf(spent)
    }
  },
}

function cellsOf(matrix: Matrix): string[] {
  return matrix.rows.flatMap((row) => row.cells.flatMap((cell, at) => (cell.mentioned ? [`${row.key} ${matrix.columns[at]?.key ?? ''} ${cell.mentioned}`] : []))).toSorted()
}

function pairsOf({ codes, pairs }: Value<'cooccurrence.get'>): string[] {
  const keys = new Map(codes.map(({ codeId, key }) => [codeId, key]))
  return pairs.flatMap(({ left, right, together }) => (together === 0 ? [] : [`${[keys.get(left) ?? '', keys.get(right) ?? ''].toSorted().join(' ')} ${together}`])).toSorted()
}

function plainCells(rows: readonly { readonly code: string; readonly grp: string; readonly n: number }[]): string[] {
  return rows.map(({ code, grp, n }) => `${code} ${grp} ${n}`).toSorted()
}
