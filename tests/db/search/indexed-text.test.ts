import { expect, it } from 'vitest'
import { findText } from '../../../db/search/find.ts'
import { indexedText } from '../../../db/search/indexed-text.ts'
import { exampleStudy } from '../../builders/blank-study.ts'
import { writeFreeNotes } from '../../builders/write-free-notes.ts'

it('holds each stem once, and none that is a word of the text as it stands', () => {
  expect(indexedText('Nettverkene og nettverket, et nettverk. Nettverkene og nettverk.').stems).toBe('')
  expect(indexedText('Nettverkene og nettverket.').stems).toBe('nettverk')
  // Lower and upper case are told apart: what the index takes for one letter is its own affair.
  expect(indexedText('Nettverk').stems).toBe('nettverk')
})

it('holds the words in a row, without what stands between them', () => {
  expect(indexedText('\uf0b7To ord, 🙂ett\nbl.a. én-to').body).toBe('To ord ett bl a én to')
})

it('finds every form of a word, whichever of them the text has, and words beside a bullet of private use or an emoji', () => {
  const { study: db } = exampleStudy()
  writeFreeNotes(db, 'Traktorene', 'traktor', 'TRAKTORENE og traktor', '\uf0b7traktoren går, 🙂smilefjes', 'traktorenes, traktor')
  const found = findText(db, 'traktorene', 100).hits.map(({ text }) => text)
  expect(found).toEqual(['Traktorene', 'traktor', 'TRAKTORENE', 'traktor', 'traktoren', 'traktorenes', 'traktor'])
  for (const query of ['"traktoren"', '*ktoren', 'smilef*']) expect(findText(db, query, 100).hits, query).toHaveLength(1)
})
