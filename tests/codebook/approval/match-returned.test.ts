import { expect, test } from 'vitest'
import { headingBookmark, matchReturned } from '../../../codebook/approval/match-returned.ts'

const headings = [{ place: 0, text: '1. Hva er målet?' }, { place: 1, text: '2. Hvem deltar?' }, { place: 'end', text: 'Slutt på referatet' }] as const
const plain = (text: string) => ({ text, bookmarks: [] })

test('finds answers by the words of their headings in plain text', () => {
  const found = matchReturned(['Referat', '1.  Hva er målet ?', 'Å bli grønn.', '', '2. Hvem deltar?', 'Alle.', 'Slutt på referatet', 'Hilsen Kari'].map(plain), headings)
  expect([...found]).toEqual([[0, ['Å bli grønn.', '']], [1, ['Alle.']]])
})

test('finds answers by bookmarks when headings were reworded', () => {
  const found = matchReturned([{ text: 'Målet', bookmarks: [headingBookmark(0)] }, plain('Grønn.'), { text: 'Andre', bookmarks: [headingBookmark(1)] }, plain('Ingen.')], headings)
  expect([...found]).toEqual([[0, ['Grønn.']], [1, ['Ingen.']]])
})

test('says nothing about an answer whose heading is gone', () => {
  expect([...matchReturned(['2. Hvem deltar?', 'Alle.'].map(plain), headings).keys()]).toEqual([1])
})

test('takes a repeated heading for text', () => {
  expect(matchReturned(['1. Hva er målet?', 'a', '1. Hva er målet?', 'b'].map(plain), headings).get(0)).toEqual(['a', '1. Hva er målet?', 'b'])
})
