import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codebookColumnsOf } from '../../../../codebook/interchange/codebook-table/codebook-columns.ts'
import { codebookRows } from '../../../../codebook/interchange/codebook-table/codebook-rows.ts'
import { planCodebook } from '../../../../codebook/interchange/codebook-table/plan-codebook.ts'
import type { FrozenCode } from '../../../../codebook/codes/frozen-code.ts'
import { cleanText } from '../../../../codebook/language/clean-text.ts'
import { parseTable } from '../../../../codebook/interchange/parse-table.ts'
import { toCsv } from '../../../../electron/exports/csv.ts'

const text = fc.array(fc.constantFrom('Møteplass', 'på', 'tvers', '«ja»', '"nei"', ';', '–', '\n', '= 1'), { maxLength: 6 }).map((words) => cleanText(words.join(' ')).trim())
const code = fc.record({
  labelNn: fc.constantFrom(null, 'Møteplass'), definition: text, fullDefinition: text, whenToUse: text, whenNot: text, example: text,
  synonyms: fc.constantFrom<string[]>([], ['arena', 'møtested']), origin: fc.constantFrom('deductive' as const, 'inductive' as const), facet: fc.constantFrom(null, 'behov', 'noe annet'),
  stanceRequired: fc.boolean(), color: fc.nat(11),
})

test('a codebook that was written as a table is read as the same codebook, in every language', () => {
  fc.assert(fc.property(fc.array(code, { minLength: 1, maxLength: 5 }), fc.constantFrom('nb' as const, 'nn' as const, 'en' as const), (facts, language) => {
    const codes = facts.map((one, at): FrozenCode => ({ ...one, key: `K${at}`, label: `Kode ${at}`, labelNn: one.labelNn === null ? null : `${one.labelNn} ${at}`, parent: at % 2 === 1 ? `K${at - 1}` : null, crossCutting: false, retired: false, successor: null, network: null }))
    const { header, rows } = codebookRows(codes, language)
    const [head, ...body] = parseTable(new TextDecoder().decode(toCsv(header, rows))) ?? []
    const columns = codebookColumnsOf(head?.cells ?? [])
    expect(columns).not.toContain(null)
    const { codes: planned, problems, added } = planCodebook(body, columns, [], { byLine: new Map(), otherwise: null })
    expect([problems, added]).toEqual([0, codes.length])
    expect(planned.map((one) => {
      const { labelNn = null, definition = '', fullDefinition = '', whenToUse = '', whenNot = '', example = '', synonyms = [], origin, facet = null, stanceRequired, color } = one.facts
      return {
        key: one.key, label: one.label, labelNn, definition, fullDefinition, whenToUse, whenNot, example, synonyms, origin, facet, stanceRequired, color,
        parent: planned.find((other) => other.id === one.parentId)?.key ?? null, crossCutting: false, retired: false, successor: null, network: null,
      }
    })).toEqual(codes)
  }), { numRuns: 100 })
})
