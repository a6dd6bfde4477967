import { nameInTable } from './group-names.ts'
import { heatStepOf, heatSteps, matrixCellText } from './matrix-count.ts'
import type { MatrixCount } from './matrix-count.ts'
import type { MatrixRow, NeedsReportInput, ReportedGroup } from './needs-report-input.ts'
import type { ReportBlock, ReportCell, ReportColumn, Run } from './report-model.ts'
import { bold, plain } from './runs.ts'
import type { ReportWords } from './words/report-words.ts'

/** Key of the matrix table, for references from the chapters on needs. */
export const matrixTableKey = 'matrix'

/** The matrix need × group on a landscape page, with its legend; back to portrait afterwards. */
export function matrixChapter(input: NeedsReportInput, words: ReportWords): ReportBlock[] {
  const { matrix } = words
  const heading: ReportBlock = { kind: 'heading', level: 1, text: matrix.title }
  if (input.matrix.length === 0) return [heading, { kind: 'paragraph', runs: [plain(matrix.empty)] }]
  return [
    { kind: 'section', orientation: 'landscape' },
    heading,
    { kind: 'paragraph', runs: [plain(matrix.intro(input.unit))] },
    {
      kind: 'table',
      key: matrixTableKey,
      layout: 'matrix',
      caption: matrix.caption(input.unit),
      description: matrix.description(input.matrix.length, input.groups.length, input.unit),
      columns: matrixColumns(input, words),
      rows: input.matrix.map((row) => matrixRow(row, input.groups, words)),
      notes: notes(input, words),
    },
    { kind: 'section', orientation: 'portrait' },
  ]
}

function matrixColumns({ groups, matrix }: NeedsReportInput, words: ReportWords): ReportColumn[] {
  // With many groups long words must be divided; the counts must not.
  const longestHeader = groups.length > 9 ? 10 : 18
  const longestCount = Math.max(0, ...matrix.flatMap((row) => countsOf(row)).map((count) => matrixCellText(count, words).length))
  const share = (header: string): number => {
    const longestWord = Math.max(...header.split(/[\s-]/u).map((word) => word.length))
    // Four parts are the cell's margins; a character of bold 9 point is three quarters of one.
    return 4 + 0.75 * Math.max(Math.min(longestWord, longestHeader), longestCount)
  }
  return [
    // Names of needs are two or three words on one or two lines.
    { header: words.matrix.need, share: 28, align: 'start', role: 'label' },
    ...groups.map(nameInTable).map((header): ReportColumn => ({ header, share: share(header), align: 'center', role: 'value' })),
    { header: words.matrix.all, share: share(words.matrix.all), align: 'center', role: 'total' },
  ]
}

/** A row's counts, the total last. */
export function countsOf(row: MatrixRow): MatrixCount[] {
  return [...row.cells.map(({ count }) => count), row.total]
}

function matrixRow(row: MatrixRow, groups: readonly ReportedGroup[], words: ReportWords): ReportCell[] {
  const counts = new Map(row.cells.map(({ group, count }) => [group, count]))
  const valueCell = (count: MatrixCount): ReportCell =>
    ({ kind: 'matrix', text: matrixCellText(count, words), step: heatStepOf(count), count })
  return [
    { kind: 'text', lines: [[bold(row.label)]] },
    ...groups.map(({ key }) => valueCell(counts.get(key) ?? { state: 'noData' })),
    // The total is a sum, not a group: colouring it would suggest a ninth group.
    { kind: 'matrix', text: matrixCellText(row.total, words), step: null, count: row.total },
  ]
}

function notes(input: NeedsReportInput, words: ReportWords): Run[][] {
  const { matrix } = words
  const legend: Run[] = [
    bold(matrix.legendLead),
    plain(` ${matrix.legend(input.unit)} `),
    ...heatSteps.flatMap((step): Run[] => [{ kind: 'swatch', step, text: stepLabel(step) }, plain(' ')]),
    plain(matrix.legendNoColour),
  ]
  const single = input.profile === 'internal' ? groupsOfOne(input) : []
  if (single.length === 0) return [legend]
  const warning = matrix.recognisable(single, input.unit)
  return [legend, [bold(warning.lead), plain(warning.rest)]]
}

/** 1–20 %, 21–40 %, …; the space is one that does not break. */
function stepLabel(step: (typeof heatSteps)[number]): string {
  const width = 100 / heatSteps.length
  return `${(step - 1) * width + 1}–${step * width}\u00A0%`
}

/** Labels of groups that never have more than one asked: their only member is recognisable. */
function groupsOfOne(input: NeedsReportInput): string[] {
  return input.groups
    .filter(({ key }) => {
      const asked = input.matrix.flatMap((row) => row.cells)
        .flatMap(({ group, count }) => (group === key && count.state === 'count' ? [count.asked] : []))
      return asked.length > 0 && Math.max(...asked) === 1
    })
    .map(nameInTable)
}
