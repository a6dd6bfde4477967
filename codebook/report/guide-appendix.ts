import { guideBlocks } from './guide-blocks.ts'
import type { NeedsReportInput } from './needs-report-input.ts'
import type { ReportBlock } from './report-model.ts'
import type { ReportWords } from './words/report-words.ts'

/** The interview guides that were used, one appendix each; its questions are numbered from one. */
export function guideAppendix({ guides = [] }: NeedsReportInput, words: ReportWords): ReportBlock[] {
  return guides.flatMap(({ guide, version, form }, list): ReportBlock[] => [
    { kind: 'heading', level: 1, text: words.guide.appendixOf(guide.title.text), newPage: true, isNumbered: false },
    { kind: 'paragraph', runs: [{ kind: 'text', text: words.guide.versionAndForm(version, form), italic: true }] },
    ...guideBlocks(guide, { list, level: 2 }, words),
  ])
}
