import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const folders = ['codebook', 'db', 'electron', 'renderer', 'scripts', 'tests']

type Import = { readonly from: string; readonly to: string; readonly line: number }

/** Reads every `import … from`, `export … from`, `import '…'` and `import('…')` that a file holds. */
function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8')
  const pattern = /(?:^|[^\w.])(?:import|export)\b(?:[^'"`;()]*?\bfrom)?\s*\(?\s*(['"])([^'"\n]+)\1/gm
  return Array.from(source.matchAll(pattern), (match) => {
    const target = match[2] ?? ''
    return {
      from: file,
      to: target.startsWith('.') ? slashes(join(dirname(file), target)) : target,
      line: source.slice(0, match.index + match[0].length).split('\n').length,
    }
  })
}

const slashes = (path: string): string => path.replaceAll('\\', '/')
const files = folders.flatMap((folder) => globSync(`${folder}/**/*.{ts,tsx,js}`, { cwd: root }).map(slashes))
const imports = files.filter((file) => !file.endsWith('.d.ts')).flatMap(importsOf)

const isOurs = (target: string): boolean => /^(codebook|db|electron|renderer|scripts|tests)\//.test(target)
const folderOf = (path: string): string => path.slice(0, path.indexOf('/'))
const written = (broken: readonly Import[]): string[] => broken.map(({ from, to, line }) => `${from}:${line} imports ${to}`)

/** The imports that a rule forbids, as readable lines. */
function breaking(rule: (found: Import) => boolean): string[] {
  return written(imports.filter((found) => rule(found)))
}

describe('the layers', () => {
  const allowed: Record<string, readonly string[]> = {
    codebook: ['codebook/'],
    db: ['db/', 'codebook/'],
    electron: ['electron/', 'db/', 'codebook/'],
    renderer: ['renderer/', 'electron/contract/', 'codebook/'],
  }

  test.each(Object.keys(allowed))('%s imports only the layers it may see', (folder) => {
    expect(files.some((file) => file.startsWith(`${folder}/`))).toBe(true)
    const seen = allowed[folder] ?? []
    expect(
      breaking(({ from, to }) => folderOf(from) === folder && isOurs(to) && !seen.some((layer) => to.startsWith(layer))),
    ).toEqual([])
  })

  test('only renderer and tests import renderer', () => {
    expect(breaking(({ from, to }) => to.startsWith('renderer/') && !/^(renderer|tests)\//.test(from))).toEqual([])
  })

  test('no product code imports scripts or tests', () => {
    expect(breaking(({ from, to }) => /^(scripts|tests)\//.test(to) && !/^(scripts|tests)\//.test(from))).toEqual([])
  })
})

describe('packages', () => {
  test('codebook knows no package but zod', () => {
    expect(breaking(({ from, to }) => folderOf(from) === 'codebook' && !isOurs(to) && to !== 'zod')).toEqual([])
  })

  test('the contract knows no package but zod, and no code but the domain', () => {
    expect(
      breaking(
        ({ from, to }) =>
          from.startsWith('electron/contract/') && to !== 'zod' && !to.startsWith('electron/contract/') && !to.startsWith('codebook/'),
      ),
    ).toEqual([])
  })

  test('only db opens SQLite', () => {
    expect(breaking(({ from, to }) => to.startsWith('better-sqlite3') && !/^(db|tests|scripts)\//.test(from))).toEqual([])
  })

  test('only the files at the top of electron need Electron', () => {
    expect(
      breaking(({ from, to }) => /^electron($|\/(main|renderer|common)$)/.test(to) && /^(codebook|db|renderer|electron\/.+)\//.test(from)),
    ).toEqual([])
  })

  test('natural is imported by deep path, because its index pulls in database drivers', () => {
    expect(breaking(({ to }) => to === 'natural' || to === 'natural/lib/natural/index.js')).toEqual([])
  })

  test('the window uses nothing of Node', () => {
    expect(breaking(({ from, to }) => from.startsWith('renderer/') && (to.startsWith('node:') || to === 'electron'))).toEqual([])
  })
})

test('every relative import names a file with its extension, so that Node and the browser both find it', () => {
  expect(breaking(({ to }) => isOurs(to) && !/\.(ts|tsx|js|json|css|html|svg|png|md)(\?\w+)?$/.test(to))).toEqual([])
})

test('file names say one thing in lower case with hyphens', () => {
  const names = files.filter((file) => !/\/[a-z0-9]+(-[a-z0-9]+)*(\.(d|test|bench))?\.(ts|tsx|js)$/.test(file))
  expect(names).toEqual([])
  expect(files.filter((file) => /\/(utils?|helpers?|common|misc)\.tsx?$/.test(file))).toEqual([])
})
