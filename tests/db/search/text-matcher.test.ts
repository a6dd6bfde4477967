import { expect, it } from 'vitest'
import { textMatcher } from '../../../db/search/text-matcher.ts'

const finds = (query: string, text: string) => textMatcher(query)?.(text)

it('finds inflected words, phrases word for word, beginnings and endings, and all of several words', () => {
  expect(finds('nettverk', 'De nevnte nettverkene.')).toBe(true)
  expect(finds('møtene', 'Et møte til.')).toBe(true)
  expect(finds('"enda et nettverk"', 'Ikke enda et nettverk!')).toBe(true)
  expect(finds('"enda nettverk"', 'Ikke enda et nettverk!')).toBe(false)
  expect(finds('kommun*', 'Kommunalt ansvar')).toBe(true)
  expect(finds('*forum', 'Et klimaforum')).toBe(true)
  expect(finds('møte staten', 'Møter med staten')).toBe(true)
  expect(finds('møte fylket', 'Møter med staten')).toBe(false)
})

it('knows hår from har, and finds words with accents that spelling may leave out', () => {
  expect(finds('hår', 'De har det.')).toBe(false)
  expect(finds('idé', 'To ideer')).toBe(true)
  expect(finds('ide', 'Idéen er god')).toBe(true)
})

it('seeks nothing where nothing is written', () => {
  expect(textMatcher('  ')).toBeNull()
  expect(textMatcher('"')).toBeNull()
})
