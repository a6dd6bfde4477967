import { expect, test } from 'vitest'
import { buildNeedsReport } from '../../../codebook/report/build-needs-report.ts'
import { writeCheckedWord } from '../../../electron/exports/write-checked-word.ts'
import { exampleInput } from '../../codebook/report/example-input.ts'

test('hands over a file that passes every rule', async () => {
  const result = await writeCheckedWord(buildNeedsReport(exampleInput()))
  expect(result.ok && Buffer.concat([...result.value]).length).toBeGreaterThan(10_000)
})

test('keeps back a file that does not, and says which rule', async () => {
  const report = buildNeedsReport(exampleInput())
  const result = await writeCheckedWord({ ...report, blocks: [{ kind: 'heading', level: 3, text: 'For dypt' }, ...report.blocks] })
  expect(result).toEqual({
    ok: false,
    failure: { kind: 'word-check-failed', problems: [{ kind: 'heading-order', part: 'word/document.xml', detail: 'level 3 after 0' }] },
  })
})
