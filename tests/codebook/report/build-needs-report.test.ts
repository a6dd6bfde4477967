import { describe, expect, test } from 'vitest'
import { buildNeedsReport } from '../../../codebook/report/build-needs-report.ts'
import type { NeedsReportInput } from '../../../codebook/report/needs-report-input.ts'
import type { Report, ReportCell, ReportTable, Run } from '../../../codebook/report/report-model.ts'
import { exampleInput } from './example-input.ts'

/** The text of runs with references as #key and plain spaces. */
function textOf(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'tableNumber' ? `#${run.table}` : run.text)).join('').replaceAll('\u00A0', ' ')
}

function tables(report: Report): ReportTable[] {
  return report.blocks.filter((block) => block.kind === 'table')
}

function table(report: Report, key: string): ReportTable {
  const found = tables(report).find((block) => block.key === key)
  if (found === undefined) throw new Error(`no table ${key}`)
  return found
}

function paragraphs(report: Report): string[] {
  return report.blocks.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.runs)] : []))
}

function cellTexts(row: readonly ReportCell[] | undefined): string[] {
  return (row ?? []).map((cell) => (cell.kind === 'matrix' ? cell.text : cell.lines.map(textOf).join(' / ')))
}

/** First words of the list that explains the signs. */
function signs(input: NeedsReportInput): string[] {
  return buildNeedsReport(input).blocks.flatMap((block) => (block.kind === 'list' ? block.items.map((item) => textOf(item).split(' ')[0] ?? '') : []))
}

describe('the report on needs', () => {
  const report = buildNeedsReport(exampleInput())

  test('opens with contents, tells how it was counted, and shows the matrix before the statements', () => {
    const order = report.blocks.flatMap((block) => {
      if (block.kind === 'heading') return [`${block.level} ${block.text}`]
      return block.kind === 'contents' || block.kind === 'tableList' || block.kind === 'section' ? [block.kind === 'section' ? block.orientation : block.title] : []
    })
    expect(order).toEqual([
      'Innhold', 'Tabeller', '1 Slik er det talt',
      'landscape', '1 Behov på tvers av informantgruppene', 'portrait',
      '1 Utsagn om hvert behov', '2 Bred medvirkning', '2 Koordinering på tvers', '2 Politisk forankring',
      '2 Oppbygging og aktiviteter', '2 Finansiering', '2 Retning på innovasjonsaktiviteten', '2 Enda et nettverk',
    ])
  })

  test('names interviews and group interviews apart, never as one sum', () => {
    expect(report.facts[0]).toEqual({ label: 'Datagrunnlag', text: '26 intervjuer og ett gruppeintervju' })
    expect(JSON.stringify(report)).not.toContain('27 intervjuer')
  })

  test('says that a seminar is used but not counted', () => {
    expect(paragraphs(report)[0]).toBe('Grunnlaget er 26 intervjuer og ett gruppeintervju, gjennomført 3. mars–28. mai 2026. I tillegg er det brukt ett dialogseminar, som ikke er med i tellingen.')
  })

  test('prints every cell of the matrix as x of those asked, and a dash where nobody was', () => {
    expect(cellTexts(table(report, 'matrix').rows.at(1))).toEqual(
      ['Koordinering på tvers', '5 av 6', '4 av 5', '–', '4 av 5', '3 av 4', '3 av 3', '1 av 1', '1 av 1', '21 av 25'])
  })

  test('opens the section of a need with its count, and refers to both tables by key', () => {
    expect(paragraphs(report)).toContain(
      '23 av 27 virksomheter som ble spurt, omtaler behovet (tabell #matrix). Andelen er størst i gruppen Stat, klima (4 av 4) og minst i gruppen Stat, virkemidler (2 av 3). Tabell #quotes:B1 gjengir ni utsagn: seks ordrette og tre i referat.')
  })

  test('sets verbatim statements in quotation marks and reported ones without', () => {
    const rows = [...table(report, 'quotes:B1').rows]
    expect(cellTexts(rows.find((row) => cellTexts(row)[4] === 'Ordrett'))[0]).toMatch(/^«.+»$/u)
    expect(cellTexts(rows.find((row) => cellTexts(row)[4] === 'Referat'))[0]).toMatch(/^[^«].+[^»]$/u)
  })

  test('orders statements by group and then by question, those without a group last', () => {
    const rows = [...table(report, 'quotes:B2').rows]
    expect(rows.map((row) => cellTexts(row)[1]?.split(' / ')[0])).toEqual(
      ['Søkerkommuner', 'Andre kommuner', 'Nettverk', 'Nettverk', 'Stat, klima', 'Stat, virkemidler', 'Privat foretak', 'Forsker', 'Informant'])
  })

  test('leaves out the column of groups where no group may be told', () => {
    const [need] = exampleInput().needs
    const anonymous = { ...need!, quotes: [...need!.quotes].map((quote) => ({ ...quote, group: null, source: null })) }
    const { columns, rows } = table(buildNeedsReport(exampleInput({ needs: [anonymous] })), 'quotes:B1')
    expect(columns.map(({ header }) => header)).toEqual(['Utsagn', 'Spørsmål', 'Type'])
    expect([...rows].every((row) => row.length === 3)).toBe(true)
  })

  test('tells the session in a column of its own, with a dash where one is not known', () => {
    const [need] = exampleInput().needs
    const quotes = [...need!.quotes].map((quote, at) => ({ ...quote, source: at === 0 ? null : 'I04' }))
    const { columns, rows } = table(buildNeedsReport(exampleInput({ needs: [{ ...need!, quotes }] })), 'quotes:B1')
    expect(columns.map(({ header }) => header)).toEqual(['Utsagn', 'Informantgruppe', 'Økt', 'Spørsmål', 'Type'])
    const told = [...rows].map((row) => cellTexts(row)[2])
    expect(told.filter((source) => source === 'I04')).toHaveLength(8)
    expect(told.filter((source) => source === '–')).toHaveLength(1)
  })

  test('tells questions of two guides apart in the table, and by the same letters below it', () => {
    const [need] = exampleInput().needs
    const [quote] = [...need!.quotes]
    const questions = [{ number: 2, text: 'Hva gjør kommunen?' }, { number: 2, text: 'Hva gjør virksomheten?' }]
    const { rows, notes } = table(buildNeedsReport(exampleInput({
      questions, needs: [{ ...need!, quotes: [{ ...quote!, question: questions[1]! }] }],
    })), 'quotes:B1')
    expect(cellTexts(rows.at(0))[3]).toBe('2b')
    expect(notes.map(textOf)).toEqual(['Spørsmål 2b: Hva gjør virksomheten?'])
  })

  test('makes the columns of the matrix wide enough for their counts', () => {
    const total = { state: 'count', mentioned: 100, asked: 168 } as const
    const { columns } = table(buildNeedsReport(exampleInput({ matrix: [{ code: 'B1', label: 'Bred medvirkning', cells: [], total }] })), 'matrix')
    expect(columns.at(-1)?.share).toBe(4 + 0.75 * '100 av 168'.length)
  })

  test('tells the wording of each question once, below the table', () => {
    expect(table(report, 'quotes:B1').notes.map(textOf)).toEqual([
      'Spørsmål 9: Hvilke behov har dere for å møte andre som arbeider med det samme?',
      'Spørsmål 11: Hvem bør delta i et slikt nettverk, og hvem bør ikke?',
      'Spørsmål 15: Hvordan bør deltakelsen finansieres?',
    ])
  })

  test('explains the short names of groups in a table of their own', () => {
    expect([...table(report, 'groups').rows].map(cellTexts)).toContainEqual(['Stat, klima', 'Statlige virksomheter som arbeider med klima'])
    expect(tables(buildNeedsReport(exampleInput({ groups: [{ key: 'G3', label: 'Andre kommuner' }] }))).map(({ key }) => key)).not.toContain('groups')
  })

  test('uses the key of a group whose label is a whole sentence', () => {
    const groups = [{ key: 'G6', label: 'Representanter for statlige virksomheter som finansierer forskning og deler ut tilskuddsmidler' }]
    const long = buildNeedsReport(exampleInput({ groups }))
    expect(table(long, 'matrix').columns.map(({ header }) => header)).toEqual(['Behov', 'G6', 'Alle'])
    expect([...table(long, 'groups').rows].map(cellTexts)).toEqual([['G6', groups[0]?.label]])
  })

  test('warns about groups of one in the internal version only', () => {
    const warning = 'Små grupper: Gruppene Privat foretak og Forsker har hver bare én virksomhet, som dermed kan kjennes igjen. Slå dem sammen med andre grupper før tabellen deles.'
    expect(table(report, 'matrix').notes.map(textOf)).toContain(warning)
    expect(table(buildNeedsReport(exampleInput({ profile: 'client' })), 'matrix').notes).toHaveLength(1)
  })

  test('labels the internal version INTERN, the draft UTKAST and the published one not at all', () => {
    expect((['internal', 'client', 'publication'] as const).map((profile) => buildNeedsReport(exampleInput({ profile })).profileLabel))
      .toEqual(['INTERN', 'UTKAST', null])
  })

  test('names no largest or smallest share where a count in the row is hidden', () => {
    const [row] = exampleInput().matrix
    const hidden = { ...row!, cells: row!.cells.map((cell, index) => (index === 2 ? { ...cell, count: { state: 'suppressed' as const } } : cell)) }
    const text = paragraphs(buildNeedsReport(exampleInput({ matrix: [hidden] }))).join('\n')
    expect(text).toContain('23 av 27 virksomheter')
    expect(text).not.toContain('Andelen er størst')
  })

  test.each([
    [{ state: 'suppressed' }, 'Hvor mange som omtaler behovet, er ikke oppgitt av hensyn til små grupper (tabell #matrix).'],
    [{ state: 'notAsked' }, 'Ingen virksomheter er spurt om dette behovet (tabell #matrix).'],
    [{ state: 'noData' }, 'Det finnes ikke data om dette behovet ennå.'],
    [{ state: 'count', mentioned: 0, asked: 5 }, 'Ingen av de fem virksomhetene som ble spurt, omtaler behovet (tabell #matrix).'],
    [{ state: 'count', mentioned: 1, asked: 1 }, '1 av 1 virksomhet som ble spurt, omtaler behovet (tabell #matrix).'],
  ] as const)('puts the total %o into words', (total, sentence) => {
    const [need] = exampleInput().needs
    const input = exampleInput({ needs: [{ ...need!, quotes: [] }], matrix: [{ code: 'B1', label: 'Bred medvirkning', cells: [], total }] })
    expect(paragraphs(buildNeedsReport(input))).toContain(`${sentence} Ingen utsagn om dette behovet er med i rapporten.`)
  })

  test('explains suppression where it can occur, and missing data only where it does', () => {
    expect(signs(exampleInput())).toEqual(['«5', '«0', '«–»'])
    expect(signs(exampleInput({ profile: 'publication' }))).toEqual(['«5', '«0', '«–»', '«:»'])
    expect(signs(exampleInput({ matrix: [{ code: 'B1', label: 'Bred medvirkning', cells: [], total: { state: 'noData' } }] }))).toEqual(['«5', '«0', '«–»', '«..»'])
  })

  test('is whole with nothing in the study', () => {
    const empty = buildNeedsReport(exampleInput({ groups: [], needs: [], matrix: [], method: { sessions: [], period: null } }))
    expect(tables(empty)).toEqual([])
    expect(paragraphs(empty)).toContain('Studien har ingen behov å telle ennå.')
    expect(empty.facts.map(({ text }) => text)).toEqual(['Ingen økter er gjennomført ennå', '23. november 2026'])
  })

  test('is plain data that survives a trip through JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })
})
