import { expect, test } from 'vitest'
import { diffCodebooks } from '../../../codebook/codes/diff-codebooks.ts'
import type { FrozenCode } from '../../../codebook/codes/frozen-code.ts'

function code(key: string, change: Partial<FrozenCode> = {}): FrozenCode {
  return {
    key, label: `Navn ${key}`, labelNn: null, definition: '', fullDefinition: '', whenToUse: '', whenNot: '', example: '', synonyms: [], origin: 'deductive', facet: null,
    stanceRequired: false, crossCutting: false, color: 0, parent: null, retired: false, successor: null, network: null, ...change,
  }
}

const kinds = (before: FrozenCode[], after: FrozenCode[], merged: [string, string][] = []) =>
  diffCodebooks(before, after, new Map(merged)).map((diff) => [diff.key, diff.kinds, diff.into])

test('a codebook does not differ from itself, nor by the order of siblings', () => {
  expect(kinds([code('B1'), code('B2')], [code('B2'), code('B1')])).toEqual([])
})

test('each way in which a code can differ is told by its name, several at once', () => {
  expect(kinds(
    [code('B1'), code('B2'), code('B3'), code('B4', { retired: true }), code('B5'), code('B6')],
    [code('B1', { parent: 'B2', label: 'Nytt' }), code('B2', { definition: 'Ny.' }), code('B3', { retired: true, successor: 'B2' }), code('B4'), code('B5', { synonyms: ['ord'] }), code('B7')],
  )).toEqual([
    ['B1', ['moved', 'renamed'], null], ['B2', ['redefined'], null], ['B3', ['retired'], null], ['B4', ['restored'], null], ['B5', ['changed'], null],
    ['B7', ['added'], null], ['B6', ['removed'], null],
  ])
})

test('a code that was merged away leads to the one that is there now, over several merges, and never in a ring', () => {
  expect(kinds([code('B1'), code('B2'), code('B3')], [code('B3')], [['B1', 'B2'], ['B2', 'B3']])).toEqual([['B1', ['merged'], 'B3'], ['B2', ['merged'], 'B3']])
  expect(kinds([code('B1')], [], [['B1', 'B2'], ['B2', 'B1']])).toEqual([['B1', ['removed'], null]])
})
