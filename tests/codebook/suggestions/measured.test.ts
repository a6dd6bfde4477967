import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { suggestableCodes, type ListedCode } from '../../../codebook/suggestions/suggestable-codes.ts'
import { createSuggester } from '../../../codebook/suggestions/suggester.ts'
import { codes } from '../../../codebook/templates/needs-and-alternatives/codes.ts'
import type { CodeDraft } from '../../../codebook/templates/template.ts'
import { stem } from '../../../db/search/stem.ts'

/** Labelled texts that are not handed out with Funn; without them these tests are skipped. */
const folder = join(import.meta.dirname, '../../../../shared/language')
const labelled = (name: string) => z.array(z.object({ label: z.number(), text: z.string() })).parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))

const listed = (drafts: readonly CodeDraft[], parentId: string | null): ListedCode[] => drafts.flatMap((code) => [
  { id: code.key, label: code.label, labelNn: code.labelNn, definition: code.definition, synonyms: code.synonyms, parentId, retired: false }, ...listed(code.children, code.key),
])
const own = suggestableCodes(listed(codes, null)).codes

/** Shares of texts whose first suggestion is right, and of those that have the right one among three; and how far percentages are off, in points. */
function measure(texts: readonly { label: number; text: string }[], suggesterOf: (at: number) => ReturnType<typeof createSuggester>) {
  const bins = new Map<number, { sum: number; right: number }>()
  let [first, three] = [0, 0]
  for (const [at, { label, text }] of texts.entries()) {
    const found = suggesterOf(at).suggest(text)
    const isRight = found[0]?.codeId === `B${label}`
    first += Number(isRight)
    three += Number(found.some((one) => one.codeId === `B${label}`))
    const chance = found[0]?.probability ?? 0
    const bin = bins.get(Math.floor(chance * 10)) ?? { sum: 0, right: 0 }
    bins.set(Math.floor(chance * 10), { sum: bin.sum + chance, right: bin.right + Number(isRight) })
  }
  const off = [...bins.values()].reduce((sum, bin) => sum + Math.abs(bin.sum - bin.right), 0)
  return { first: first / texts.length, three: three / texts.length, off: 100 * off / texts.length }
}

describe.skipIf(!existsSync(folder))('on labelled texts', () => {
  test('the codebook of the template alone finds the needs of report sentences', () => {
    const suggester = createSuggester(own, [], stem)
    const found = measure(labelled('seed_need_sentences'), () => suggester)
    expect(found.first).toBeGreaterThanOrEqual(0.55)
    expect(found.three).toBeGreaterThanOrEqual(0.85)
  })

  test('with coded notes it finds those of notes that it has not seen, and says honestly how sure it is', () => {
    const notes = labelled('pool_notes')
    const folds = 10
    const suggesters = Array.from({ length: folds }, (_, fold) => createSuggester(own, notes.filter((_note, at) => at % folds !== fold).map(({ text, label }) => ({ text, codeIds: [`B${label}`] })), stem))
    const found = measure(notes, (at) => suggesters[at % folds] ?? createSuggester(own, [], stem))
    expect(found.first).toBeGreaterThanOrEqual(0.6)
    expect(found.three).toBeGreaterThanOrEqual(0.82)
    expect(found.off).toBeLessThanOrEqual(8)
  })

  test('at most a quarter of notes that no code fits look surely coded', () => {
    const suggester = createSuggester(own, labelled('pool_notes').map(({ text, label }) => ({ text, codeIds: [`B${label}`] })), stem)
    const none = labelled('none_notes')
    const sure = none.filter(({ text }) => (suggester.suggest(text)[0]?.probability ?? 0) >= 0.5).length
    expect(sure / none.length).toBeLessThanOrEqual(0.25)
  })
})
