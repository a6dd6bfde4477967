import { describe, expect, test } from 'vitest'
import { buildNeedsReport } from '../../../../codebook/report/build-needs-report.ts'
import type { NeedsReportInput } from '../../../../codebook/report/needs-report-input.ts'
import type { ReportTable, Run } from '../../../../codebook/report/report-model.ts'
import { exampleInput } from '../example-input.ts'
import { exampleSeminars } from './example-seminars.ts'

const textOf = (runs: readonly Run[]) => runs.map((run) => (run.kind === 'tableNumber' ? '' : run.text)).join('')

/** The blocks from the chapter's heading on, as text. */
function chapter(changes: Partial<NeedsReportInput> = {}) {
  const { blocks } = buildNeedsReport(exampleInput({ needs: [], seminars: exampleSeminars, ...changes }))
  const last = blocks.slice(blocks.findLastIndex((block) => block.kind === 'heading' && block.level === 1))
  const tables = last.filter((block): block is ReportTable => block.kind === 'table')
  return {
    headings: last.flatMap((block) => (block.kind === 'heading' ? [block.text] : [])),
    paragraphs: last.flatMap((block) => (block.kind === 'paragraph' ? [textOf(block.runs)] : [])),
    rows: tables.map((table) => [...table.rows].map((row) => row.map((cell) => (cell.kind === 'text' ? cell.lines.map(textOf).join(' / ') : cell.text)))),
    notes: tables.flatMap((table) => table.notes.map(textOf)),
  }
}

describe('findings tested in a seminar', () => {
  test('tell the seminar’s facts, and that its inputs are no interviews', () => {
    expect(chapter().paragraphs).toEqual([
      'Dialogseminaret er holdt 10. november 2022, med 16 eksterne deltakere og to observatører. Åtte innspill er notert: Kommune (5), Nettverk (2), Forskning (1). Innspillene er ført etter rolle, aldri med navn. De telles ikke som intervjuer og endrer ingen tall i rapporten.',
      'Seminaret arbeidet ut fra lista «foreløpig v0.3», slik den ble frosset 8. november 2022.',
      'Lista «foreløpig v0.4», frosset 1. desember 2022, er ikke prøvd i noe seminar ennå.',
    ])
  })

  test('have a row each: the outcome, who said what by role, and what was changed', () => {
    expect(chapter().rows).toEqual([[
      ['1', 'Flere vil ha en møteplass.', 'Bekreftet', '4 bekrefter: Kommune (3), andre (1)', 'Ingen endring.'],
      ['2', 'Informantene er delt om egenandel.', 'Motsagt', '1 bekrefter: Forskning\n2 motsier: Kommune (1), Nettverk (1)', '–'],
      ['3', 'Få tar opp klima.', 'Ikke berørt', 'Ingen', '–'],
    ]])
  })

  test('leave nothing out that belongs to no finding', () => {
    expect(chapter().notes.slice(1)).toEqual(['Ett innspill tok opp noe nytt som ikke gjelder noe funn på lista: Nettverk.', 'Ett innspill er ikke knyttet til noe funn.'])
  })

  test('say that small roles are not told, in what leaves the firm only', () => {
    expect(chapter({ profile: 'client' }).paragraphs[0]).toContain('Roller med færre enn tre innspill er ikke oppgitt.')
    expect(chapter().paragraphs[0]).not.toContain('færre enn tre')
  })

  test('are a section for each seminar where there are several, by date and never by code', () => {
    const [seminar] = exampleSeminars.seminars
    expect(chapter({ seminars: { seminars: [seminar!, { ...seminar!, date: null, lists: [] }], untested: [] } }).headings)
      .toEqual(['Foreløpige funn prøvd i dialogseminar', 'Dialogseminar 10. november 2022', 'Dialogseminar 2'])
  })

  test('tell only what is known', () => {
    const [seminar] = exampleSeminars.seminars
    const bare = { ...seminar!, date: null, externalParticipants: null, observers: null, inputs: { count: 0, roles: [] }, lists: [] }
    expect(chapter({ seminars: { seminars: [bare], untested: [] } }).paragraphs[0]).toMatch(/^Dialogseminaret er holdt\. Ingen innspill er notert\./u)
  })

  test('are no chapter where nothing was frozen', () => {
    expect(JSON.stringify(buildNeedsReport(exampleInput()))).not.toContain('Foreløpige funn')
  })

  test.each([['nn', 'Førebelse funn prøvde i dialogseminar', 'Stadfesta', '4 stadfestar: Kommune (3), andre (1)'], ['en', 'Preliminary findings tested in a dialogue seminar', 'Confirmed', '4 confirm: Kommune (3), others (1)']] as const)(
    'read as %s', (language, title, outcome, said) => {
      const { headings, rows } = chapter({ language })
      expect([headings[0], rows[0]?.[0]?.[2], rows[0]?.[0]?.[3]]).toEqual([title, outcome, said])
    })
})
