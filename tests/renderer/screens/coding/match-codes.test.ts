import { expect, test } from 'vitest'
import type { Code } from '../../../../electron/contract/coding.ts'
import { matchCodes } from '../../../../renderer/screens/coding/match-codes.ts'

function code(key: string, label: string, more: Partial<Code> = {}): Code {
  return {
    id: key, key, label, labelNn: null, definition: '', fullDefinition: '', whenToUse: '', whenNot: '', example: '', facet: null, synonyms: [], origin: 'deductive', stanceRequired: false, crossCutting: false,
    color: 0, parentId: null, retired: false, successorId: null, networkId: null, codings: 0, ...more,
  }
}

const codes = [
  code('B1', 'Bred medvirkning', { labelNn: 'Brei medverknad', synonyms: ['samskaping'] }),
  code('B5', 'Finansiering'),
  code('B5.1', 'Egenandel', { labelNn: 'Eigendel', synonyms: ['medlemsavgift', 'kontingent'], definition: 'Om deltakerne skal betale for å være med.' }),
  code('B5.10', 'Øremerkede midler'),
  code('B9', 'Gammel kode', { retired: true }),
]

function keys(text: string): readonly string[] {
  return matchCodes(codes, text).map((match) => match.code.key)
}

test('no text gives all codes in use, in the order of the codebook', () => {
  expect(keys('  ')).toEqual(['B1', 'B5', 'B5.1', 'B5.10'])
})

test('the exact key comes before keys that only begin so', () => {
  expect(keys('b5.1')).toEqual(['B5.1', 'B5.10'])
})

test('a code is found by its label in bokmål and in nynorsk, and says which', () => {
  expect(keys('egen')).toEqual(['B5.1'])
  expect(matchCodes(codes, 'eigen')[0]).toMatchObject({ code: { key: 'B5.1' }, place: 'label', because: 'Eigendel' })
})

test('a synonym finds the code and is shown as the reason', () => {
  expect(matchCodes(codes, 'konting')[0]).toMatchObject({ code: { key: 'B5.1' }, place: 'synonym', because: 'kontingent' })
})

test('words of the definition find the code last', () => {
  expect(matchCodes(codes, 'deltakerne')[0]).toMatchObject({ code: { key: 'B5.1' }, place: 'definition' })
})

test('every word must be found: «b5 eg» is one code', () => {
  expect(keys('b5 eg')).toEqual(['B5.1'])
  expect(keys('b5 samskaping')).toEqual([])
})

test('ø is a letter of its own and not an o with a stroke', () => {
  expect(keys('øre')).toEqual(['B5.10'])
  expect(keys('ore')).toEqual([])
})

test('retired codes cannot be chosen', () => {
  expect(keys('gammel')).toEqual([])
})
