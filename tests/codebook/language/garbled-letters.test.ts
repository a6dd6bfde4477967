import { expect, test } from 'vitest'
import { countGarbledLetters } from '../../../codebook/language/garbled-letters.ts'

test.each([
  ['MÃ¸ter pÃ¥ Bod\uFFFD', 3],
  ['â€œNettverkâ€\u009D og Â«svarÂ»', 4],
  ['«Å ja – vi møtes på Ærfugl», sa hun. Ça va, São Paulo, Â og Ã.', 0],
  ['', 0],
])('%s has %i', (text, count) => {
  expect(countGarbledLetters(text)).toBe(count)
})

test('what Windows-1252 makes of Norwegian letters in UTF-8 is known', () => {
  const misread = new TextDecoder('windows-1252').decode(new TextEncoder().encode('æøåÆØÅ'))
  expect(countGarbledLetters(misread)).toBe(6)
})
