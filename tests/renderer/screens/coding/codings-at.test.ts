import { expect, test } from 'vitest'
import type { Coding } from '../../../../electron/contract/sessions.ts'
import { codeTracks, underlineTracks } from '../../../../renderer/screens/coding/code-tracks.ts'
import { codingOnward, codingsAt, outermostCoding } from '../../../../renderer/screens/coding/codings-at.ts'

function coding(id: string, answerId: string, start: number, end: number, codeId = id): Coding {
  return { id, answerId, start, end, codeId, wholeAnswer: false, stance: null, facet: null, coderId: 'A', createdAt: 0 }
}

const codings = [coding('outer', 'a1', 0, 40), coding('inner', 'a1', 10, 20), coding('next', 'a1', 40, 60), coding('far', 'a2', 5, 9)]
const order = ['a1', 'a2']

function idsAt(answerId: string, start: number, end = start): readonly string[] {
  return codingsAt(codings, { answerId, start, end }).map((found) => found.id)
}

test('a caret is in every coding that covers it, edges included', () => {
  expect(idsAt('a1', 15)).toEqual(['outer', 'inner'])
  expect(idsAt('a1', 40)).toEqual(['outer', 'next'])
  expect(idsAt('a2', 1)).toEqual([])
})

test('a selection touches only codings that share a character with it', () => {
  expect(idsAt('a1', 20, 40)).toEqual(['outer'])
})

test('next and previous go on in reading order, and end at the ends', () => {
  expect(codingOnward(codings, 'next', null, order, 1)?.id).toBe('far')
  expect(codingOnward(codings, 'next', null, order, -1)?.id).toBe('inner')
  expect(codingOnward(codings, 'far', null, order, 1)).toBeNull()
  expect(codingOnward(codings, 'outer', null, order, -1)).toBeNull()
})

test('with no coding focused, next and previous start from the caret', () => {
  const caret = { answerId: 'a1', start: 25, end: 25 }
  expect(codingOnward(codings, null, caret, order, 1)?.id).toBe('next')
  expect(codingOnward(codings, null, caret, order, -1)?.id).toBe('inner')
  expect(codingOnward(codings, null, { answerId: 'a2', start: 50, end: 50 }, order, 1)).toBeNull()
  expect(codingOnward(codings, null, { answerId: 'a1', start: 0, end: 0 }, order, -1)).toBeNull()
})

test('coming from outside one is at the first going on, at the last going back', () => {
  expect(outermostCoding(codings, 1)?.id).toBe('outer')
  expect(outermostCoding(codings, -1)?.id).toBe('far')
  expect(codingOnward(codings, null, null, order, -1)?.id).toBe('far')
})

test('a session without codings has no next coding', () => {
  expect(codingOnward([], null, null, order, 1)).toBeNull()
  expect(outermostCoding([], 1)).toBeNull()
})

test('codes that overlap get different underlines while there are tracks for them', () => {
  const tracks = codeTracks(codings)
  expect(tracks.get('outer')).not.toBe(tracks.get('inner'))
  expect(tracks.get('next')).toBe(0)
  expect([...tracks.values()].every((track) => track < underlineTracks)).toBe(true)
})

test('the same code nested in itself is one track', () => {
  const tracks = codeTracks([coding('x', 'a1', 0, 40, 'B1'), coding('y', 'a1', 5, 20, 'B1'), coding('z', 'a1', 6, 10, 'B2')])
  expect([...tracks.keys()]).toEqual(['B1', 'B2'])
  expect(tracks.get('B1')).not.toBe(tracks.get('B2'))
})
