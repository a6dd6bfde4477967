import { columnLabel } from '../../codebook/analysis/column-label.ts'
import type { CountingFacts } from '../../codebook/analysis/counting-facts.ts'
import { noFilter } from '../../codebook/analysis/counting-facts.ts'
import { disclosedMatrix, type ShownCell } from '../../codebook/analysis/disclosed-matrix.ts'
import type { MatrixCount } from '../../codebook/report/matrix-count.ts'
import type { NeedsReportInput, ReportedGroup } from '../../codebook/report/needs-report-input.ts'
import type { ExportProfile } from '../../codebook/privacy/profile.ts'
import { listCodes } from '../../db/queries/codes.ts'
import { methodFacts } from '../../db/queries/method-facts.ts'
import { readStudy } from '../../db/queries/study-row.ts'
import type { Readable } from '../../db/store.ts'
import type { ExportQuote } from './quotes-for-profile.ts'

/** Gathers the needs report: the matrix category × group as the profile may see it, and the quotes below each category. */
export function assembleNeedsReport(
  db: Readable, facts: CountingFacts, profile: ExportProfile, quotes: readonly ExportQuote[], date: string,
): NeedsReportInput {
  const codes = listCodes(db)
  const row = readStudy(db)
  const { columns, rows, interviewed } = disclosedMatrix(facts, 'organisation', noFilter, profile)
  const groups = columns.map((column) => reportedGroup(facts, column.groups, interviewed))
  const topOf = topCategory(codes)
  const categories = codes.filter((code) => code.parentId === null && !code.retired)
  return {
    studyTitle: row.title, date, language: row.language, profile, unit: 'organisation', groups,
    needs: categories.map((code) => ({
      key: code.key, label: code.label, definition: code.definition,
      quotes: distinctQuotes(quotes.filter((quote) => topOf(quote.codeId) === code.id))
        .map(({ text, verbatim, group, question, source }) => ({ text, verbatim, group: group?.label ?? null, question, source })),
    })),
    matrix: rows.flatMap(({ code: index, cells, total }) => {
      const code = codes[index]
      if (!code || code.parentId !== null || code.retired) return []
      return [{
        code: code.key, label: code.label, total: countOf(total, interviewed.reduce((sum, size) => sum + size, 0)),
        cells: groups.map((group, column) => ({ group: group.key, count: countOf(cells[column], columns[column]?.size ?? 0) })),
      }]
    }),
    method: methodFacts(db),
  }
}

/** A pool's own name stands in tables; the report explains once which groups it is made of. */
function reportedGroup(facts: CountingFacts, members: readonly number[], sizes: readonly number[]): ReportedGroup {
  const { key, short } = columnLabel(facts.groups, members, sizes)
  return { key, label: members.map((index) => facts.groups[index]?.label ?? '').join('; '), short }
}

function countOf(cell: ShownCell | undefined, interviewed: number): MatrixCount {
  if (!cell || interviewed === 0) return { state: 'noData' }
  if (cell.suppressed !== null) return { state: 'suppressed' }
  if (cell.asked === 0) return { state: 'notAsked' }
  return { state: 'count', mentioned: cell.mentioned ?? 0, asked: cell.asked ?? 0 }
}

function topCategory(codes: readonly { readonly id: string; readonly parentId: string | null }[]): (codeId: string) => string {
  const parents = new Map(codes.map((code) => [code.id, code.parentId]))
  const top = (codeId: string): string => {
    const parent = parents.get(codeId) ?? null
    return parent === null ? codeId : top(parent)
  }
  return top
}

/** The same words coded twice, by two coders or with two sub-codes, are printed once. */
function distinctQuotes(quotes: readonly ExportQuote[]): ExportQuote[] {
  return [...new Map(quotes.map((quote) => [`${quote.source ?? ''} ${quote.question?.number ?? ''} ${quote.text}`, quote])).values()]
}
