import { columnLabel } from '../../codebook/analysis/column-label.ts'
import { isTag } from '../../codebook/codes/is-tag.ts'
import type { CountingFacts } from '../../codebook/analysis/counting-facts.ts'
import { noFilter } from '../../codebook/analysis/counting-facts.ts'
import { disclosedMatrix, type ShownCell } from '../../codebook/analysis/disclosed-matrix.ts'
import type { MatrixCount } from '../../codebook/report/matrix-count.ts'
import type { AgreementFacts, NeedsReportInput, ReportedGroup } from '../../codebook/report/needs-report-input.ts'
import type { KnownIdentifiers } from '../../codebook/privacy/identifiers/find-identifiers.ts'
import { maskerFor } from '../../codebook/privacy/mask-identifiers.ts'
import type { ExportProfile } from '../../codebook/privacy/profile.ts'
import { listCodes } from '../../db/queries/codes.ts'
import { methodFacts } from '../../db/queries/method-facts.ts'
import { readStudy } from '../../db/queries/study-row.ts'
import type { Readable } from '../../db/store.ts'
import { assembleGuides } from './assemble-guides.ts'
import { assembleSeminars } from './assemble-seminars.ts'

type ListedCode = ReturnType<typeof listCodes>[number]

/**
 * Gathers the needs report but for its quotes: the matrix category × group as the profile may see it, the categories without any,
 * what seminars said to findings, and the guides where they are wanted. `known` is what the key file knows, to be masked.
 */
export function assembleNeedsReport(db: Readable, facts: CountingFacts, profile: ExportProfile, date: string, known: KnownIdentifiers, agreement: AgreementFacts, withGuides: boolean): NeedsReportInput {
  const codes = listCodes(db)
  const row = readStudy(db)
  const { columns, rows, interviewed } = disclosedMatrix(facts, 'organisation', noFilter, profile)
  const seminars = assembleSeminars(db, profile, known)
  const groups = columns.map((column) => reportedGroup(facts, column.groups, interviewed))
  return {
    studyTitle: row.title, date, language: row.language, profile, unit: 'organisation', groups,
    needs: codes.filter(isNeed).map((code) => ({ key: code.key, label: code.label, definition: code.definition, quotes: [] })),
    matrix: rows.flatMap(({ code: index, cells, total }) => {
      const code = codes[index]
      if (!code || !isNeed(code)) return []
      return [{
        code: code.key, label: code.label, total: countOf(total, interviewed.reduce((sum, size) => sum + size, 0)),
        cells: groups.map((group, column) => ({ group: group.key, count: countOf(cells[column], columns[column]?.size ?? 0) })),
      }]
    }),
    method: methodFacts(db), agreement, ...(seminars !== undefined && { seminars }), guides: withGuides ? assembleGuides(db, row.language, maskerFor(profile, known)) : [],
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

/** Gives the key of the need that a code's quotes are printed under: its category; null where that is retired. */
export function needOfCode(codes: readonly ListedCode[]): (codeId: string) => string | null {
  const byId = new Map(codes.map((code) => [code.id, code]))
  const needs = new Map<string, string | null>()
  const find = (code: ListedCode | undefined): string | null => {
    const parent = code?.parentId ?? null
    if (parent !== null) return find(byId.get(parent))
    return code && isNeed(code) ? code.key : null
  }
  for (const code of codes) needs.set(code.id, find(code))
  return (codeId) => needs.get(codeId) ?? null
}

function isNeed(code: ListedCode): boolean {
  return code.parentId === null && !code.retired && !isTag(code)
}
