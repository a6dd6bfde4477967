import { agreementInWords } from './agreement-in-words.ts'
import type { BasisInWords } from './basis-in-words.ts'
import { nameInTable, renamedGroups } from './group-names.ts'
import { countsOf } from './matrix-chapter.ts'
import type { NeedsReportInput } from './needs-report-input.ts'
import type { ReportBlock, Run } from './report-model.ts'
import { bold, plain } from './runs.ts'
import type { ReportWords, SignMeaning } from './words/report-words.ts'

/** The chapter that says what the numbers and signs mean, told once before the first table. */
export function countingChapter(input: NeedsReportInput, basis: BasisInWords, words: ReportWords): ReportBlock[] {
  const { counting } = words
  const held = basis.counted === null ? `${words.titlePage.nothingHeld}.` : counting.basis(basis.counted, basis.period)
  return [
    { kind: 'heading', level: 1, text: counting.title, newPage: true },
    paragraph(basis.besides === null ? held : `${held} ${counting.besides(basis.besides)}`),
    ...combined(input, words),
    paragraph(counting.cell(input.unit)),
    paragraph(counting.asked(input.unit)),
    paragraph(counting.signsLead),
    { kind: 'list', items: signs(input, words).map((sign) => signRuns(sign, words)) },
    paragraph(counting.colour),
    paragraph(counting.quotes),
    ...(input.agreement === undefined ? [] : [paragraph(agreementInWords(input.agreement, words))]),
    paragraph(counting.caution),
    ...groupTable(input, words),
  ]
}

/** Groups that are counted together only, with the number of each set of them and never a split. */
function combined({ method }: NeedsReportInput, words: ReportWords): ReportBlock[] {
  const counts = method.combined ?? []
  return counts.length === 0 ? [] : [paragraph(words.counting.combined(counts.map(({ groups, interviews }) => `${words.listOf(groups)} (${interviews})`).join('; ')))]
}

/** Signs of suppression and of missing data are explained only where they can be met. */
function signs(input: NeedsReportInput, words: ReportWords): SignMeaning[] {
  const { counting } = words
  const states = new Set(input.matrix.flatMap(countsOf).map(({ state }) => state))
  const explained = [
    counting.signCount(input.unit),
    counting.signZero(input.unit),
    { sign: '–', meaning: counting.signNotAsked },
  ]
  if (input.profile !== 'internal' || states.has('suppressed')) explained.push({ sign: ':', meaning: counting.signSuppressed })
  if (states.has('noData')) explained.push({ sign: '..', meaning: counting.signNoData })
  return explained
}

/** Explains the names of the groups; left out when tables use the groups' own labels. */
function groupTable(input: NeedsReportInput, words: ReportWords): ReportBlock[] {
  const renamed = renamedGroups(input.groups)
  if (renamed.length === 0) return []
  const { groups } = words.counting
  return [
    paragraph(groups.lead),
    {
      kind: 'table',
      key: 'groups',
      layout: 'plain',
      caption: groups.caption,
      description: groups.description(renamed.length),
      columns: [
        { header: groups.name, share: 1, align: 'start', role: 'label' },
        { header: groups.meaning, share: 4, align: 'start', role: 'value' },
      ],
      rows: renamed.map((group) => [
        { kind: 'text', lines: [[bold(nameInTable(group))]] },
        { kind: 'text', lines: [[plain(group.label)]] },
      ]),
      notes: [],
    },
  ]
}

/** «–» betyr at …: a bare dash or colon would be lost in a list. */
function signRuns({ sign, meaning }: SignMeaning, words: ReportWords): Run[] {
  const [open, close] = words.quotationMarks.outer
  return [plain(open), bold(sign), plain(`${close} ${meaning}`)]
}

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', runs: [plain(text)] }
}
