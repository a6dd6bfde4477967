import { Paragraph, TabStopType } from 'docx'
import type { Report } from '../../../codebook/report/report-model.ts'
import { palette } from './palette.ts'
import { styleIds } from './style-ids.ts'
import { textRun } from './text-runs.ts'

/** Twips of air above the title: about a third of the page. */
const aboveTitle = 3400

/** The first page: the profile's label first of all, then title, subtitle and facts. What follows starts a page of its own. */
export function titlePage(report: Report): Paragraph[] {
  return [
    ...profile(report),
    new Paragraph({ style: styleIds.profileNote, spacing: { before: 0, after: aboveTitle }, children: [textRun(report.profileNote ?? '')] }),
    new Paragraph({ style: styleIds.title, children: [textRun(report.title)] }),
    new Paragraph({ style: styleIds.subtitle, children: [textRun(report.subtitle)] }),
    new Paragraph({ style: styleIds.profileNote, spacing: { before: 0, after: 400 }, children: [textRun('')] }),
    ...report.facts.map(({ label, text }) => new Paragraph({
      style: styleIds.fact,
      tabStops: [{ type: TabStopType.LEFT, position: 2268 }],
      children: [textRun(label, { color: palette.muted }), textRun(`\t${text}`)],
    })),
  ]
}

/** Title and subtitle of a document whose text begins on the same page. */
export function titleLines(report: Report): Paragraph[] {
  return [
    new Paragraph({ style: styleIds.title, children: [textRun(report.title)] }),
    new Paragraph({ style: styleIds.subtitle, spacing: { before: 100, after: 320 }, children: [textRun(report.subtitle)] }),
  ]
}

function profile(report: Report): Paragraph[] {
  if (report.profileLabel === null) return []
  return [new Paragraph({ style: styleIds.profileLabel, children: [textRun(report.profileLabel, { color: labelColour(report) })] })]
}

/** Red for what must not leave the team, grey for a draft. */
export function labelColour(report: Report): string {
  return report.profile === 'internal' ? palette.warning : palette.muted
}
