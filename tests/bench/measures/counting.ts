import { countingUnits, type CountingUnit } from '../../../codebook/analysis/unit.ts'
import { exportProfiles, type ExportProfile } from '../../../codebook/privacy/profile.ts'
import type { Matrix } from '../../../electron/contract/analysis.ts'
import { agree, msFigure, plainFigure, type Measure } from '../bench.ts'
import { openBare } from '../bare-study.ts'
import { timeBoth, timeOf, timingOf } from '../passes.ts'

const filter = { stance: null, facet: null, coderId: null, waveId: null } as const

/** Distinct organisations per code (with all below it) and group, from a covering index. */
const byOrganisation = `SELECT code.key AS code, grp AS grp, count(DISTINCT organisation) AS n FROM coding JOIN above ON above.code = coding.code JOIN code ON code.id = ancestor
  WHERE counted = 1 AND organisation IS NOT NULL GROUP BY ancestor, grp`

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
      const after = await afterChanges()
      return [
        msFigure('matrix, organisations', bench, kept),
        msFigure('matrix, dearest of all units and profiles', bench, dearest),
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

function plainCells(rows: readonly { readonly code: string; readonly grp: string; readonly n: number }[]): string[] {
  return rows.map(({ code, grp, n }) => `${code} ${grp} ${n}`).toSorted()
}
