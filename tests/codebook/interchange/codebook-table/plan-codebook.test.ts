import { describe, expect, it } from 'vitest'
import { codebookColumnsOf, codebookHeadingRow } from '../../../../codebook/interchange/codebook-table/codebook-columns.ts'
import type { DuplicateChoice, KnownCode } from '../../../../codebook/interchange/codebook-table/codebook-plan.ts'
import { planCodebook } from '../../../../codebook/interchange/codebook-table/plan-codebook.ts'
import { parseTable } from '../../../../codebook/interchange/parse-table.ts'

const known: readonly KnownCode[] = [
  { id: 'b1', key: 'B1', label: 'Medvirkning', labelNn: 'Medverknad', parentId: null, retired: false },
  { id: 'b11', key: 'B1.1', label: 'Lukkede fora', labelNn: null, parentId: 'b1', retired: false },
  { id: 'b2', key: 'B2', label: 'Gammel', labelNn: null, parentId: null, retired: true },
]

function plan(csv: string, otherwise: DuplicateChoice | null = null, byLine: readonly [number, DuplicateChoice][] = [], codes = known) {
  const rows = parseTable(csv) ?? []
  const at = codebookHeadingRow(rows)
  return planCodebook(rows.slice(at + 1), codebookColumnsOf(rows[at]?.cells ?? []), codes, { byLine: new Map(byLine), otherwise })
}

const shown = (result: ReturnType<typeof plan>) => result.codes.map(({ line, label, parentId, fate, problem }) => {
  const parent = result.codes.find((code) => code.id === parentId)?.label ?? known.find((code) => code.id === parentId)?.key ?? null
  return [line, label, parent, fate, problem]
})

describe('a table of codes', () => {
  it('names parents by key, by name or as a path, in any order, and makes those that are nowhere', () => {
    expect(shown(plan('navn;definisjon;forelder\nUnder ny;;Ny\nNy;En ny.;\nEn til;;B1\nDypt;;Medvirkning > Lukkede fora\nI kategori;;Kategori'))).toEqual([
      [3, 'Ny', null, 'new', null], [2, 'Under ny', 'Ny', 'new', null], [4, 'En til', 'B1', 'new', null], [5, 'Dypt', 'B1.1', 'new', null],
      [6, 'Kategori', null, 'new', null], [6, 'I kategori', 'Kategori', 'new', null],
    ])
  })

  it('of Taguette puts tags under those that their names begin with', () => {
    expect(codebookColumnsOf(['tag', 'description', 'number of highlights'])).toEqual(['path', 'definition', null])
    expect(shown(plan('tag,description\ninteressant,Alt\ninteressant.veldig,Mer\nf.eks. slikt,Ikke under noe', null, [], []))).toEqual([
      [2, 'interessant', null, 'new', null], [3, 'veldig', 'interessant', 'new', null], [4, 'f.eks. slikt', null, 'new', null],
    ])
  })

  it('of QualCoder has categories in the name or in a column of their own, and colours that are not ours', () => {
    const result = plan('name,memo,category,color\nMøteplass,Et sted,Behov,#F1CBFF\nBehov>Ressurser>Penger,,,', null, [], [])
    expect(shown(result)).toEqual([[2, 'Behov', null, 'new', null], [2, 'Møteplass', 'Behov', 'new', null], [3, 'Ressurser', 'Behov', 'new', null], [3, 'Penger', 'Ressurser', 'new', null]])
    expect(result.codes[1]?.facts).toEqual({ definition: 'Et sted' })
  })

  it('asks about names that are there already, in the study or in the table, and does as it is told', () => {
    const csv = 'navn;definisjon\nlukkede fora;Ny\nMedverknad;Ny\nNy;a\nNy;b'
    expect(plan(csv)).toMatchObject({ added: 1, undecided: 3 })
    expect(shown(plan(csv, 'skip')).map(([line, , , fate]) => [line, fate]).toSorted(([a], [b]) => Number(a) - Number(b))).toEqual([[2, 'skip'], [3, 'skip'], [4, 'new'], [5, 'skip']])
    expect(shown(plan(csv, 'rename', [[2, 'update']]))).toEqual([
      [2, 'lukkede fora', 'B1', 'update', null], [3, 'Medverknad (2)', null, 'new', null], [4, 'Ny', null, 'new', null], [5, 'Ny (2)', null, 'new', null],
    ])
  })

  it('of the same name under two parents has two codes', () => {
    expect(shown(plan('navn;forelder\nA;\nB;\nAnnet;A\nAnnet;B', null, [], [])).map(([, label, parent, fate]) => [label, parent, fate])).toEqual([
      ['A', null, 'new'], ['B', null, 'new'], ['Annet', 'A', 'new'], ['Annet', 'B', 'new'],
    ])
  })

  it('refuses rings, a fourth level, a retired parent, no name and a name that is too long, each by its row', () => {
    expect(shown(plan('navn;forelder\nA;B\nB;A')).map(([line, , , , problem]) => [line, problem]).toSorted(([a], [b]) => Number(a) - Number(b))).toEqual([[2, 'cycle'], [3, 'cycle']])
    expect(shown(plan('navn;forelder\nSeg selv;Seg selv'))).toEqual([[2, 'Seg selv', 'Seg selv', 'new', 'cycle']])
    expect(plan('navn;forelder\nC;B1.1\nD;C').codes.map(({ line, problem }) => [line, problem])).toEqual([[2, null], [3, 'too-deep']])
    expect(plan('navn;forelder\nC;Gammel').codes[0]?.problem).toBe('retired-parent')
    expect(plan(`navn;definisjon\n;Uten navn\n${'å'.repeat(201)};`).codes.map(({ problem }) => problem)).toEqual(['no-name', 'too-long'])
    // A code that is there brings along what is below it.
    expect(plan('nøkkel;navn;forelder\nB1;Medvirkning;C\nX;C;D\nY;D;', 'update').codes.filter(({ problem }) => problem !== null).map(({ line, problem }) => [line, problem])).toEqual([[2, 'too-deep']])
    // A code that is there cannot be moved under what is below it.
    expect(plan('nøkkel;navn;forelder\nB1;Medvirkning;B1.1', 'update').codes[0]?.problem).toBe('cycle')
  })

  it('has its headings below a title, and none at all where no column names codes', () => {
    expect(codebookHeadingRow([{ cells: ['Kodebok 2026'] }, { cells: ['Navn', 'Definisjon'] }])).toBe(1)
    expect(codebookHeadingRow([{ cells: ['Virksomhet', 'Rolle'] }])).toBe(-1)
  })
})
