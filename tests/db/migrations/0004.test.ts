import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openFile } from '../../../db/open.ts'
import { findText } from '../../../db/search/find.ts'
import { study } from '../../../db/store.ts'
import { tempFolder } from '../../builders/temp-folder.ts'
import { problemsIn } from '../../faults/check-whole.ts'

it('makes the search index of a file of format 1 anew from its texts, without the index of beginnings', () => {
  const path = join(tempFolder(), 'v1.funn')
  copyFileSync(join(import.meta.dirname, '../../fixtures/projects/v1.funn'), path)
  const opened = openFile('study', path, 'riktig hest batteri stift')
  if (!opened.ok) throw new Error(opened.failure.kind)
  const store = opened.value
  expect(store.connection.prepare(`SELECT sql FROM sqlite_schema WHERE name = 'answer_search'`).pluck().get()).not.toContain('prefix')
  const texts = store.all(study.selectFrom('answer').select('text').where('text', '!=', '').orderBy('search_id')).map(({ text }) => text)
  expect(texts.length).toBeGreaterThan(3)
  for (const text of texts) {
    const [word = ''] = text.match(/\p{L}{3,}/u) ?? []
    for (const query of [word, `"${word}"`, `${word.slice(0, 3)}*`]) expect(findText(store, query, 100).hits.some((hit) => text.startsWith(hit.text, text.indexOf(word))), query).toBe(true)
  }
  expect(problemsIn({ study: store, key: null })).toEqual([])
  store.close()
})
