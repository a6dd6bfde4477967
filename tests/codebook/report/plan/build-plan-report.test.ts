import { expect, it } from 'vitest'
import { buildPlanReport } from '../../../../codebook/report/plan/build-plan-report.ts'
import type { PlanReportInput } from '../../../../codebook/report/plan/plan-report-input.ts'

const line = { label: 'G1 Deltakerkommuner, G2 Søkerkommuner', target: 7, done: 11, planned: 0, toFind: 0, invited: 7, accepted: 7, declined: 0 }
const input: PlanReportInput = {
  studyTitle: 'Nettverk', date: '2022-12-15', language: 'nb', held: { interview: 26, group: 1, seminar: 1 }, lines: [line], total: { ...line, label: '' },
  deviations: [{ code: 'D01', kind: 'seminar', planned: '2022-10-31', held: '2022-11-10', kinds: ['other-day'], daysLate: 10, askedBy: 'Ada', typedBy: 'Bo', reason: '' }],
  research: [{ key: 'P4', label: 'Anbefaling', chapter: '', questions: 0, sessions: 0, gap: 'no-question' }],
}

/** All that is printed, as one text. */
const printed = (report: unknown) => JSON.stringify(report)

it('says what was held, how a seminar came ten days late, and what nobody asks about', () => {
  const report = buildPlanReport(input)
  expect(report.facts[0]?.text).toBe('26 intervjuer, ett gruppeintervju og ett dialogseminar')
  for (const words of ['31. oktober 2022', '10. november 2022', '10 dager senere', 'Ada / Bo', 'Ikke begrunnet', 'Ingen spør om dette', 'G1 Deltakerkommuner, G2 Søkerkommuner']) {
    expect(printed(report)).toContain(words)
  }
  expect(report.profileLabel).toBe('INTERN')
})

it('sets figures at the end of their columns, one below the other, and words at the start', () => {
  const aligned = (key: string) => buildPlanReport(input).blocks.flatMap((block) => (block.kind === 'table' && block.key === key ? block.columns.map(({ align }) => align) : []))
  expect(aligned('sample')).toEqual(['start', ...Array<string>(7).fill('end')])
  expect(new Set(aligned('deviations'))).toEqual(new Set(['start']))
})

it('says so where nothing departs from the plan and nothing is to be found out, in each language', () => {
  for (const [language, words] of [['nb', 'Alle økter er gjennomført som planlagt.'], ['nn', 'Studien har ingen problemstillingar enno.'], ['en', 'All sessions were held as planned.']] as const) {
    expect(printed(buildPlanReport({ ...input, language, deviations: [], research: [] }))).toContain(words)
  }
})
