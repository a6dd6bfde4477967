import { maxCodeLevels } from '../../codes/code.ts'
import type { TableRow } from '../parse-table.ts'
import type { CodebookColumn } from './codebook-columns.ts'
import type { CodebookPlan, CodeRowProblem, DuplicateChoice, KnownCode, PlannedCode } from './codebook-plan.ts'
import { readCodeRow, type CodeRow } from './read-code-row.ts'

/** What is to be done with rows whose code is there already: some by their line, the others alike; null asks. */
export interface DuplicateRules {
  readonly byLine: ReadonlyMap<number, DuplicateChoice>
  readonly otherwise: DuplicateChoice | null
}

/** Characters that a label may have, as the file's own check counts them. */
const longestLabel = 200

/**
 * Says what a table of codes becomes in a codebook; nothing is stored.
 *
 * A row is of a code that is there when it has its id, its key or its name, in this order. Parents are named by key, by name or as a path, in whatever order
 * the rows come; one that is named and nowhere to be found is made. In tables of tags, `behov.arena` stands under `behov` where both are rows.
 */
export function planCodebook(rows: readonly TableRow[], columns: readonly (CodebookColumn | null)[], known: readonly KnownCode[], rules: DuplicateRules): CodebookPlan {
  const read = rows.map((row) => readCodeRow(row, columns))
  return planCodeRows(columns.includes('path') ? underTags(read) : read, known, rules)
}

/** The same of rows that have been read, each with a line of its own. Rows of files with a tree say under which row they stand: by name alone it could be another. */
export function planCodeRows(written: readonly CodeRow[], known: readonly KnownCode[], rules: DuplicateRules): CodebookPlan {
  const planned: PlannedCode[] = []
  const byId = new Map<string, { parentId: string | null; retired: boolean }>(known.map((code) => [code.id, code]))
  const all = (): readonly Named[] => [...planned.map((code) => ({ ...code, labelNn: code.facts.labelNn ?? null })), ...known]

  // Every row first, so that a parent may come after the codes under it.
  for (const row of written) {
    const there = known.find((code) => code.id === row.knownId) ?? known.find((code) => row.key !== null && code.key === row.key) ?? (row.label === '' ? undefined : known.find((code) => hasName(code, row.label)))
    const twin = planned.find((code) => code.label !== '' && fold(code.label) === fold(row.label) && (row.key === null || code.key === null || row.key === code.key)
      && sameAbove(written.find((other) => other.line === code.line), row))
    const choice = there === undefined && twin === undefined ? 'new' : rules.byLine.get(row.line) ?? rules.otherwise ?? 'ask'
    const isNew = choice === 'new' || choice === 'rename'
    const label = choice === 'rename' ? freeLabel(row.label, all()) : row.label
    planned.push({
      id: isNew || there === undefined ? `line ${row.line}` : there.id, line: row.line, key: choice === 'rename' ? null : row.key, label,
      parentId: there?.parentId ?? null, facts: row.facts,
      idInFile: choice === 'new' ? row.knownId ?? null : null, fate: isNew ? 'new' : choice === 'update' && there === undefined ? 'skip' : choice,
      problem: problemOf(label), known: there === undefined ? twin === undefined ? null : twin.label : `${there.key} ${there.label}`,
    })
  }
  const firstOf = (line: number): PlannedCode | undefined => {
    const code = planned.find((one) => one.line === line)
    // What is under a row that is passed over for one like it goes under that one.
    return code !== undefined && code.fate === 'skip' && code.id === `line ${line}` ? planned.find((one) => one.fate !== 'skip' && fold(one.label) === fold(code.label)) ?? code : code
  }
  written.forEach((row, at) => {
    const code = planned[at]
    if (code !== undefined && row.under !== undefined) {
      if (row.under !== null && (code.fate === 'new' || code.fate === 'update')) planned[at] = { ...code, parentId: firstOf(row.under)?.id ?? null }
      return
    }
    if (code === undefined || row.above.length === 0 || code.fate === 'skip' || code.fate === 'ask') return
    const found = parentOf(row, code.id, all(), planned)
    planned[at] = found === undefined ? { ...code, problem: 'ambiguous-parent' } : { ...code, parentId: found }
  })
  for (const code of planned) if (code.fate === 'new' || code.fate === 'update') byId.set(code.id, { parentId: code.parentId, retired: byId.get(code.id)?.retired ?? false })
  const stored = new Set(planned.filter((code) => code.fate === 'new' || code.fate === 'update').map((code) => code.id))
  const codes = planned.map((code) => (code.problem !== null || code.fate === 'skip' || code.fate === 'ask' ? code : { ...code, problem: placeProblem(code, byId, stored) }))
  const count = (fate: PlannedCode['fate']) => codes.filter((code) => code.fate === fate).length
  return {
    codes: parentsFirst(codes), added: count('new'), updated: count('update'), skipped: count('skip'), undecided: count('ask'),
    problems: codes.filter((code) => code.problem !== null).length,
  }
}

interface Named {
  readonly id: string
  readonly key: string | null
  readonly label: string
  readonly labelNn: string | null
  readonly parentId: string | null
}

/** Finds the code that a row stands under, from the top step by step, and makes those that are nowhere; undefined where it may be several. */
function parentOf(row: CodeRow, self: string, all: readonly Named[], planned: PlannedCode[]): string | null | undefined {
  let parentId: string | null = null
  for (const [at, step] of row.above.entries()) {
    // What was made for an earlier row counts too; a row that changes a code is told as the file tells it.
    const candidates = [...new Map([...all, ...planned.map((code): Named => ({ ...code, labelNn: code.facts.labelNn ?? null }))].map((code) => [code.id, code])).values()].filter((code) => code.id !== self)
    const isPlanned = new Map(planned.map((code) => [code.id, code]))
    const byKey = candidates.filter((code) => code.key === step)
    const named = byKey.length > 0 ? byKey : candidates.filter((code) => hasName(code, step))
    const wanted = at === 0 && row.above.length === 1 ? named : named.filter((code) => at === 0 || code.parentId === parentId || isPlanned.get(code.id)?.parentId === null)
    // Rows of the file are meant before codes that were there, which may have the same name.
    const inFile = wanted.filter((code) => isPlanned.has(code.id))
    const [found, ...others] = inFile.length > 0 ? inFile : wanted
    if (others.length > 0) return undefined
    if (found === undefined && hasName({ label: row.label, labelNn: null }, step)) return self
    if (found === undefined) planned.push({ id: `above ${row.line} ${at}`, line: row.line, key: null, label: step, parentId, facts: {}, idInFile: null, fate: 'new', problem: problemOf(step), known: null })
    parentId = found?.id ?? `above ${row.line} ${at}`
  }
  return parentId
}

/** Rows of tags under the tag that their name begins with, up to a full stop or a slash, where that is a row too. */
function underTags(rows: readonly CodeRow[]): CodeRow[] {
  const tags = new Set(rows.map((row) => row.label))
  return rows.map((row) => {
    const cut = [...row.label.matchAll(/[./]/gu)].map((match) => match.index).findLast((at) => tags.has(row.label.slice(0, at)))
    return cut === undefined || row.above.length > 0 ? row : { ...row, label: row.label.slice(cut + 1), above: row.label.slice(0, cut).split(/[./]/u) }
  })
}

type Places = ReadonlyMap<string, { readonly parentId: string | null; readonly retired: boolean }>

function placeProblem(code: PlannedCode, byId: Places, planned: ReadonlySet<string>): CodeRowProblem | null {
  if (code.parentId !== null && code.fate === 'new' && code.facts.retired !== true && byId.get(code.parentId)?.retired === true) return 'retired-parent'
  const seen = new Set([code.id])
  for (let parent = code.parentId; parent !== null; parent = byId.get(parent)?.parentId ?? null) {
    if (seen.has(parent)) return 'cycle'
    seen.add(parent)
  }
  // Codes below it that the table does not tell of come along; the others are looked at by their own rows.
  return seen.size > maxCodeLevels || seen.size + levelsBelow(code.id, byId, planned) > maxCodeLevels ? 'too-deep' : null
}

function levelsBelow(id: string, byId: Places, planned: ReadonlySet<string>, left: number = maxCodeLevels): number {
  if (left === 0) return 0
  return Math.max(0, ...[...byId].filter(([below, code]) => code.parentId === id && !planned.has(below)).map(([below]) => 1 + levelsBelow(below, byId, planned, left - 1)))
}

/** Parents before the codes under them; codes in a ring keep their place. */
function parentsFirst(codes: readonly PlannedCode[]): PlannedCode[] {
  const byId = new Map(codes.map((code) => [code.id, code]))
  const done = new Set<string>()
  const order = new Set<PlannedCode>()
  const add = (code: PlannedCode, under: ReadonlySet<string>) => {
    if (order.has(code)) return
    const parent = code.parentId === null ? undefined : byId.get(code.parentId)
    const around = new Set([...under, code.id])
    if (parent !== undefined && !done.has(parent.id) && !around.has(parent.id)) add(parent, around)
    done.add(code.id)
    order.add(code)
  }
  for (const code of codes) add(code, new Set())
  return [...order]
}

function problemOf(label: string): CodeRowProblem | null {
  if (label === '') return 'no-name'
  return Array.from(label).length > longestLabel ? 'too-long' : null
}

function sameAbove(one: CodeRow | undefined, other: CodeRow): boolean {
  return one !== undefined && one.under === other.under && one.above.map(fold).join('>') === other.above.map(fold).join('>')
}

/** The label with the first number behind it that makes it the only one: «Arena (2)». */
function freeLabel(label: string, all: readonly Named[]): string {
  let number = 2
  while (all.some((code) => hasName(code, `${label} (${number})`))) number += 1
  return `${label} (${number})`
}

function hasName(code: { readonly label: string; readonly labelNn: string | null }, name: string): boolean {
  return fold(code.label) === fold(name) || (code.labelNn !== null && fold(code.labelNn) === fold(name))
}

function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('nb').trim()
}
