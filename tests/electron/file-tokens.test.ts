import { expect, test } from 'vitest'
import { createFileTokens, tokensIn } from '../../electron/file-tokens.ts'

test('a token says nothing about the path, and the renderer is told only the name', () => {
  const chosen = createFileTokens().chosen('/home/kari/Fjordby.funn', 'open')
  expect(chosen.name).toBe('Fjordby.funn')
  expect(chosen.token).toMatch(/^[0-9a-f-]{36}$/)
  expect(Object.keys(chosen)).toEqual(['token', 'name', 'place'])
  expect(chosen.place).toMatch(/^[0-9a-f-]{36}$/)
})

test('files in the same folder have the same place, others another', () => {
  const tokens = createFileTokens()
  const study = tokens.chosen('/studies/s.funn', 'create').place
  expect(tokens.chosen('/studies/s.funn-key', 'create').place).toBe(study)
  expect(tokens.chosen('/stick/s.funn-key', 'create').place).not.toBe(study)
})

test('the same file and use have the same token; another use has another', () => {
  const tokens = createFileTokens()
  const first = tokens.chosen('/a.funn', 'open').token
  expect(tokens.chosen('/a.funn', 'open').token).toBe(first)
  expect(tokens.chosen('/a.funn', 'write').token).not.toBe(first)
  expect(createFileTokens().chosen('/a.funn', 'open').token).not.toBe(first)
})

test('tokens are found in file, files and key.file, and nowhere else', () => {
  expect(tokensIn({ file: 'a', key: { file: 'b', passphrase: 'p' }, title: 'c' })).toEqual(['a', 'b'])
  expect(tokensIn({ files: ['a', 'b'], session: null })).toEqual(['a', 'b'])
  expect(tokensIn({ file: 'a', key: null })).toEqual(['a'])
  expect(tokensIn({ key: 'not a file', file: 'a' })).toEqual(['a'])
  expect(tokensIn({})).toEqual([])
})

test('a new study and its key file both get their paths', () => {
  const tokens = createFileTokens()
  const file = tokens.chosen('/s.funn', 'create').token
  const key = tokens.chosen('/s.funn-key', 'create').token
  expect(tokens.filesIn('study.create', { file, key: { file: key, passphrase: 'p' } })).toEqual({ [file]: '/s.funn', [key]: '/s.funn-key' })
})

test('a token serves the use the user chose it for, and no other', () => {
  const tokens = createFileTokens()
  const study = tokens.chosen('/s.funn', 'open').token
  expect(tokens.filesIn('export.run', { file: study })).toEqual({})
  expect(tokens.filesIn('study.create', { file: study })).toEqual({})
  expect(tokens.filesIn('code.add', { file: study })).toEqual({})
  expect(tokens.filesIn('study.open', { file: study })).toEqual({ [study]: '/s.funn' })
})

test.each(['__proto__', 'constructor', 'made up'])('%s is no token', (token) => {
  const tokens = createFileTokens()
  expect(tokens.pathOf(token)).toBeUndefined()
  expect(Object.keys(tokens.filesIn('study.open', { file: token }))).toEqual([])
})

test('the name of something every object has is no token', () => {
  const tokens = createFileTokens()
  for (const name of ['toString', 'constructor', '__proto__', 'hasOwnProperty']) expect([tokens.pathFor('app.writeText', name), tokens.pathOf(name)]).toEqual([undefined, undefined])
})
