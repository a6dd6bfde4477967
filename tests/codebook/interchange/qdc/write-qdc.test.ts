import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FrozenCode } from '../../../../codebook/codes/frozen-code.ts'
import { writeQdc } from '../../../../codebook/interchange/qdc/write-qdc.ts'
import { qdcFaults, xmllintSays } from '../../../builders/qdc-faults.ts'

const schema = join(import.meta.dirname, '../../../fixtures/refi-qda/Codebook.xsd')
const base: FrozenCode = {
  key: '', label: '', labelNn: null, definition: '', fullDefinition: '', whenToUse: '', whenNot: '', example: '', synonyms: [], origin: 'inductive', facet: null, stanceRequired: false, crossCutting: false, color: 0,
  parent: null, retired: false, successor: null, network: null,
}
const guidOf = (at: number) => `0190A000-0000-7000-8000-${String(at).padStart(12, '0')}`

it('writes what the schema asks for, whatever codes say', () => {
  const words = fc.array(fc.constantFrom('<b>', '&', '"', "'", ']]>', '--', 'å', '👍🏽', '\t', '\n', '\u0001', '\uFFFE', 'kode'), { minLength: 1, maxLength: 6 }).map((list) => list.join(''))
  fc.assert(fc.property(fc.array(fc.record({ label: words, definition: words, color: fc.nat(11) }), { minLength: 1, maxLength: 8 }), (drawn) => {
    const codes = drawn.map((one, at) => ({ guid: guidOf(at), code: { ...base, ...one, label: `${one.label}k`, key: `K${at}`, parent: at % 3 === 0 ? null : `K${at - 1}` } }))
    const xml = writeQdc(codes, 'nb')
    expect(qdcFaults(xml)).toEqual([])
  }))
})

it('holds by the schema itself, where xmllint is there', () => {
  const codes = [{ ...base, key: 'B1', label: 'Øst & «vest»', definition: 'En\nto <tre>' }, { ...base, key: 'B1.1', label: 'Under', parent: 'B1' }]
  const said = xmllintSays(writeQdc(codes.map((code, at) => ({ guid: guidOf(at), code })), 'nn'), schema)
  expect(said ?? '').toBe('')
})
