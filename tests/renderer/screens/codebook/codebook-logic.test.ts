import { expect, test } from 'vitest'
import type { Code } from '../../../../electron/contract/coding.ts'
import { en } from '../../../../renderer/messages/en.ts'
import { formatFor } from '../../../../renderer/messages/format.ts'
import { nb } from '../../../../renderer/messages/nb.ts'
import { nn } from '../../../../renderer/messages/nn.ts'
import { usesText } from '../../../../renderer/screens/codebook/acts/uses-text.ts'
import { ancestorsOf, codeForest, flatten, withDescendants } from '../../../../renderer/screens/codebook/code-forest.ts'
import { codeName } from '../../../../renderer/screens/codebook/code-label.ts'
import { parentForNew } from '../../../../renderer/screens/codebook/new-code-parent.ts'
import { readSynonyms } from '../../../../renderer/screens/codebook/read-synonyms.ts'

function code(key: string, parentId: string | null): Code {
  return {
    id: key, key, label: `Navn ${key}`, labelNn: `Namn ${key}`, definition: '', fullDefinition: '', whenToUse: '', whenNot: '', example: '', facet: null, synonyms: [], origin: 'deductive', stanceRequired: false, crossCutting: false,
    color: 0, parentId, retired: false, successorId: null, networkId: null, codings: 0,
  }
}

const codes = [code('B1', null), code('B1.1', 'B1'), code('B1.1.1', 'B1.1'), code('B2', null), code('X', 'unknown')]
const byId = new Map(codes.map((one) => [one.id, one]))

test('codes stand under their parents, and one whose parent is unknown at the top', () => {
  expect(flatten(codeForest(codes)).map(({ code: { key }, level }) => [key, level])).toEqual([['B1', 0], ['B1.1', 1], ['B1.1.1', 2], ['B2', 0], ['X', 0]])
})

test('a code comes with all below it, and knows all above it', () => {
  expect([...withDescendants(codeForest(codes), 'B1')]).toEqual(['B1', 'B1.1', 'B1.1.1'])
  expect(ancestorsOf(byId, 'B1.1.1')).toEqual(['B1.1', 'B1'])
})

test('a new code is proposed under the chosen one, but never on a fourth level', () => {
  expect(parentForNew(byId, 'B1.1')).toBe('B1.1')
  expect(parentForNew(byId, 'B1.1.1')).toBe('B1.1')
  expect(parentForNew(byId, null)).toBeNull()
})

test('a code is called by its nynorsk name only where nynorsk is read', () => {
  expect([codeName(codes[0]!, 'nb'), codeName(codes[0]!, 'nn'), codeName({ ...codes[0]!, labelNn: null }, 'nn')]).toEqual(['B1 Navn B1', 'B1 Namn B1', 'B1 Navn B1'])
})

test('synonyms are read from lines and commas, each once', () => {
  expect(readSynonyms(' avgift,  kontingent \navgift;\n\nmedlems  avgift')).toEqual(['avgift', 'kontingent', 'medlems avgift'])
})

const noUses = { codings: 0, questions: 0, summaries: 0, findings: 0, memos: 0, decisions: 0, children: 0, followed: 0 }

test.each(Object.keys(noUses))('that %s alone point at a code is said: else it could not be removed, and nobody would know why', (kind) => {
  for (const m of [nb, nn, en]) expect(usesText(m, formatFor('nb'), { ...noUses, [kind]: 1 })).not.toBe('')
})
