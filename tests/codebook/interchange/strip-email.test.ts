import { expect, test } from 'vitest'
import { stripEmail } from '../../../codebook/interchange/strip-email.ts'

test.each([
  ['a greeting and a name', 'Ja, vi blir med.\n\nMed vennlig hilsen\nKari Nordmann\nKlimarådgiver', 'Ja, vi blir med.'],
  ['a greeting in nynorsk', 'Ja, vi blir med.\n\nVenleg helsing\nKari', 'Ja, vi blir med.'],
  ['the mark of a signature', 'Ja.\n-- \nKari\nFjordby kommune', 'Ja.'],
  ['an older message', 'Ja.\n\nFra: Ada <ada@utredning.example>\nSendt: mandag\nBlir dere med?', 'Ja.'],
  ['an older message as others quote it', 'Ja.\n\nDen 14. september 2026 kl. 10.30 skrev Ada:\n> Blir dere med?', 'Ja.'],
  ['quoted lines', '> Blir dere med?\nJa.', 'Ja.'],
])('%s is left out', (_name, text, own) => {
  expect(stripEmail(text)).toBe(own)
})

test('what is no signature stays', () => {
  const text = `Hilsen fra byrådet var tydelig i denne saken.\n${'Vi må ha mer penger.\n'.repeat(20)}Det er alt.`
  expect(stripEmail(text)).toBe(text)
})
