import { expect, test } from 'vitest'
import { tallyInputs, type SeminarInput } from '../../../codebook/findings/tally-inputs.ts'
import type { InputEffect } from '../../../codebook/findings/finding.ts'

function input(id: string, ...effects: readonly (readonly [string | null, InputEffect])[]): SeminarInput {
  return { id, effects: effects.map(([frozenFindingId, effect]) => ({ frozenFindingId, effect })) }
}

test('each finding has its counts and what they come to, in the order of the findings', () => {
  const tally = tallyInputs(['a', 'b', 'c', 'd', 'e'], [
    input('1', ['b', 'confirms'], ['a', 'confirms']), input('2', ['b', 'confirms']), input('3', ['b', 'contradicts']),
    input('4', ['c', 'nuances'], ['d', 'new']), input('5', ['c', 'confirms']),
  ])
  expect(tally.findings.map(({ frozenFindingId, outcome }) => [frozenFindingId, outcome])).toEqual([
    ['a', 'confirmed'], ['b', 'contradicted'], ['c', 'nuanced'], ['d', 'extended'], ['e', 'untouched'],
  ])
  expect(tally.findings[1]?.counts).toEqual({ confirms: 2, nuances: 0, contradicts: 1, new: 0 })
})

test('what belongs to no finding is listed, apart from what is said to be new', () => {
  const tally = tallyInputs(['a'], [input('1'), input('2', [null, 'new']), input('3', ['a', 'confirms'], [null, 'new'])])
  expect(tally.unplaced).toEqual(['1'])
  expect(tally.fresh).toEqual(['2', '3'])
})

test('effects on findings of another list are not counted here', () => {
  expect(tallyInputs(['a'], [input('1', ['elsewhere', 'contradicts'])]).findings[0]?.outcome).toBe('untouched')
})
