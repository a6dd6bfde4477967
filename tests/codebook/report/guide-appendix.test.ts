import { expect, test } from 'vitest'
import { wordGuide } from '../../../codebook/guide/guide-wording.ts'
import { mapWording } from '../../../codebook/guide/map-wording.ts'
import { buildNeedsReport } from '../../../codebook/report/build-needs-report.ts'
import { appendedGuides, shortGuide } from './appended-guides.ts'
import { exampleInput } from './example-input.ts'

/** The report from its first appendix on. */
function appendices(guides = appendedGuides) {
  const { blocks } = buildNeedsReport(exampleInput({ guides }))
  return blocks.slice(blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('Vedlegg')))
}

test('each guide that was used is an appendix on a page of its own, with its version, its form, and questions from one', () => {
  const blocks = appendices()
  expect(blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}${block.newPage === true ? ' *' : ''}`] : [])))
    .toEqual(['1 Vedlegg: Intervjuguide *', '2 Om nettverk', '1 Vedlegg: Intervjuguide *', '2 Om nettverk (bokmål)'])
  expect(JSON.stringify(blocks)).toMatch(/Versjon 1\.0, bokmål.*Versjon 2\.0, nynorsk/u)
  expect(blocks.flatMap((block) => (block.kind === 'guideLine' && block.role === 'question' ? [block.list] : []))).toEqual([0, 1])
})

test('what the interviewer says first is a list of points', () => {
  const lists = appendices().flatMap((block) => (block.kind === 'list' ? [block.items.map((runs) => runs.map((run) => (run.kind === 'text' ? run.text : '')).join(''))] : []))
  expect(lists[0]).toEqual(shortGuide.content.intro)
})

test('a report without guides has no appendix', () => {
  expect(JSON.stringify(buildNeedsReport(exampleInput()))).not.toContain('Vedlegg')
})

test('every text of a guide can be masked', () => {
  const masked = JSON.stringify(mapWording(wordGuide(shortGuide, 'nb'), () => 'x'))
  expect(masked).not.toMatch(/[Nn]ettverk|Navn|Hvilke|Hvis|mål/u)
})
