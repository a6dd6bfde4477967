import { expect, test } from 'vitest'
import { aroundSeminar } from '../../../codebook/informants/around-seminar.ts'

const on = (day: string) => Date.parse(`${day}T09:00:00Z`)
const seminar = { kind: 'seminar', heldAt: Date.parse('2022-11-10T08:00:00Z') } as const
const interview = (day: string) => ({ kind: 'interview', heldAt: on(day) } as const)

test('sessions lie before or after the first seminar, to the day', () => {
  const side = aroundSeminar([interview('2022-10-01'), seminar, { ...seminar, heldAt: on('2022-12-01') }])
  expect(side(interview('2022-11-09'))).toBe('before')
  expect(side(interview('2022-11-10'))).toBe('before')
  expect(side(interview('2022-11-11'))).toBe('after')
})

test('seminars, plans and studies without a seminar have no side', () => {
  expect(aroundSeminar([seminar])(seminar)).toBeNull()
  expect(aroundSeminar([seminar])({ kind: 'interview', heldAt: null })).toBeNull()
  expect(aroundSeminar([{ kind: 'seminar', heldAt: null }])(interview('2022-11-11'))).toBeNull()
})
