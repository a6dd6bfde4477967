import { describe, expect, test } from 'vitest'
import type { CountedUnit } from '../../../../codebook/report/needs-report-input.ts'
import type { ReportWords } from '../../../../codebook/report/words/report-words.ts'
import { wordsFor } from '../../../../codebook/report/words/words-for.ts'
import { buildNeedsReport } from '../../../../codebook/report/build-needs-report.ts'
import { exampleInput } from '../example-input.ts'

const units: readonly CountedUnit[] = ['organisation', 'informant', 'session']
const day = (year: number, month: number, date: number) => ({ year, month, day: date })

describe.each([
  ['nb', '3. mars 2026', ['3. mars 2026', '3.–28. mars 2026', '3. mars–28. mai 2026', '3. november 2025–12. januar 2026']],
  ['nn', '3. mars 2026', ['3. mars 2026', '3.–28. mars 2026', '3. mars–28. mai 2026', '3. november 2025–12. januar 2026']],
  ['en', '3 March 2026', ['3 March 2026', '3–28 March 2026', '3 March to 28 May 2026', '3 November 2025 to 12 January 2026']],
] as const)('dates in %s', (language, date, periods) => {
  const words = wordsFor(language)

  test('are written out', () => {
    expect(words.date(day(2026, 3, 3))).toBe(date)
  })

  test('share what they have in common in a period', () => {
    expect([
      words.period(day(2026, 3, 3), day(2026, 3, 3)),
      words.period(day(2026, 3, 3), day(2026, 3, 28)),
      words.period(day(2026, 3, 3), day(2026, 5, 28)),
      words.period(day(2025, 11, 3), day(2026, 1, 12)),
    ]).toEqual(periods)
  })
})

test.each([
  ['nb', ['ett intervju', 'to gruppeintervjuer', '13 dialogseminarer', 'ett dokument', 'én e-post', 'tre nettsider']],
  ['nn', ['eitt intervju', 'to gruppeintervju', '13 dialogseminar', 'eitt dokument', 'éin e-post', 'tre nettsider']],
  ['en', ['one interview', 'two group interviews', '13 dialogue seminars', 'one document', 'one e-mail', 'three web pages']],
] as const)('counts sessions in %s with the right gender and number', (language, expected) => {
  const { sessions } = wordsFor(language)
  expect([sessions('interview', 1), sessions('group', 2), sessions('seminar', 13), sessions('document', 1), sessions('email', 1), sessions('webpage', 3)])
    .toEqual(expected)
})

test.each([
  ['nb', ['gjengir ett ordrett utsagn.', 'gjengir to utsagn i referat.', 'gjengir to utsagn: ett ordrett og ett i referat.', 'gjengir 15 utsagn: 10 ordrette og 5 i referat.']],
  ['nn', ['gjev att éi ordrett utsegn.', 'gjev att to utsegner i referat.', 'gjev att to utsegner: éi ordrett og éi i referat.', 'gjev att 15 utsegner: 10 ordrette og 5 i referat.']],
  ['en', ['gives one verbatim statement.', 'gives two reported statements.', 'gives two statements: one verbatim and one reported.', 'gives 15 statements: 10 verbatim and 5 reported.']],
] as const)('counts statements in %s without mixing figures and words', (language, expected) => {
  const { summary } = wordsFor(language).quotes
  expect([summary(1, 0), summary(0, 2), summary(1, 1), summary(10, 5)]).toEqual(expected)
})

/** Words that exist in one of the written languages only; the other language's report must hold none of them. */
const foreign = {
  nb: /\b(?:ikkje|kva|kvar|kor|vart|spurde|verksemd\w*|utsegn\w*|tal(?:et)?|dei|eit|ein|innhald|tabellar|omtalar|frå|berre|nokon)\b/iu,
  nn: /\b(?:ikke|hva|hver\w*|hvor|ble|spurt|virksomhet\w*|utsagn\w*|de|en|innhold|tabeller|omtaler|fra|bare|noen|for å)\b/iu,
  en: /\b(?:og|ikke|ikkje|av|utsagn|utsegn\w*)\b/iu,
} as const

test.each(['nb', 'nn', 'en'] as const)('fixed text in %s is in that language only', (language) => {
  for (const unit of units) {
    for (const profile of ['internal', 'client', 'publication'] as const) {
      const text = fixedText(wordsFor(language), unit) + JSON.stringify(buildNeedsReport(exampleInput({ language, unit, profile, studyTitle: '', groups: [], needs: [], matrix: [] })).blocks)
      expect(foreign[language].exec(text)?.[0], `${unit} ${profile}`).toBeUndefined()
    }
  }
})

/** Every sentence that depends on the unit, with numbers of one and more. */
function fixedText(words: ReportWords, unit: CountedUnit): string {
  const { counting, matrix, needs, quotes } = words
  return [
    counting.cell(unit), counting.asked(unit), counting.signCount(unit).meaning, counting.signZero(unit).meaning,
    counting.signNotAsked, counting.signSuppressed, counting.signNoData, counting.colour, counting.quotes, counting.caution,
    matrix.intro(unit), matrix.caption(unit), matrix.description(7, 8, unit), matrix.legend(unit), matrix.legendNoColour,
    matrix.recognisable(['A'], unit).rest, matrix.recognisable(['A', 'B'], unit).rest, matrix.empty,
    needs.intro, needs.mentioned(1, 1, unit).rest, needs.mentioned(5, 6, unit).rest, needs.nobodyMentioned(1, unit), needs.nobodyMentioned(6, unit),
    needs.suppressed, needs.notAsked(unit), needs.noData, needs.noQuotes,
    quotes.description('X', 1, true), quotes.description('X', 7, false),
  ].join('\n')
}
