import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8').replaceAll(String.raw`\'`, `'`)

/** The rows of a page's tables, each as its cells, without heads and lines. */
function rowsOf(page: string): readonly (readonly string[])[] {
  return read(page).split('\n').filter((line) => line.startsWith('|') && !/^\|(?:[ -]*\|)+$/.test(line)).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell.includes('.test.ts')))
}

/** Each test that a cell names, with the file named last before it. */
function namedTests(cell: string): readonly (readonly [file: string, name: string])[] {
  let file = ''
  return Array.from(cell.matchAll(/`([^`]+\.test\.ts)`|«([^»]+)»/g)).flatMap(([, named, name]) => {
    file = named ?? file
    return name === undefined ? [] : [[file, name] as const]
  })
}

describe.each([['docs/safety/security.md', 20], ['docs/safety/bad-input.md', 50]])('%s', (page, least) => {
  const rows = rowsOf(page)

  test('has a row for everything it promises, and a test in each', () => {
    expect(rows.length).toBeGreaterThanOrEqual(least)
    expect(rows.filter((cells) => namedTests(cells.at(-1) ?? '').length === 0)).toEqual([])
  })

  test('names tests that exist', () => {
    expect(rows.flatMap((cells) => namedTests(cells.at(-1) ?? '')).filter(([file, name]) => !existsSync(join(root, file)) || !read(file).includes(name))).toEqual([])
  })

  test('names files that exist', () => {
    const files = Array.from(read(page).matchAll(/`((?:electron|tests|db|codebook|docs|scripts)\/[\w./-]+\.\w+|package\.json|electron-builder\.yml)`/g), ([, file = '']) => file)
    expect(files.filter((file) => globSync(file, { cwd: root }).length === 0)).toEqual([])
  })
})

test('the twenty items stand in their order', () => {
  expect(rowsOf('docs/safety/security.md').map(([number]) => Number(number))).toEqual(Array.from({ length: 20 }, (_, at) => at + 1))
})
