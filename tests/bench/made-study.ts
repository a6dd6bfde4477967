import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sourceText } from './bigram-text.ts'
import { generateStudy } from './generate-study.ts'
import type { ScaleName } from './figure.ts'

const root = join(import.meta.dirname, '../..')

/** What figures and made studies are kept in. */
export const benchFolder = join(root, '.cache/bench')

/** All that decides what a made study holds: how it is drawn, and how the app writes it. */
const sources = [
  ...['generate-study', 'study-frame', 'draw-codings', 'bigram-text', 'seeded-random'].map((name) => `tests/bench/${name}.ts`),
  ...globSync('db/migrations/**/*.ts', { cwd: root }), 'db/undo/triggers.ts', 'db/search/stem.ts', 'db/search/index-answers.ts', 'db/search/indexed-text.ts', 'codebook/language/words.ts',
]

/** A study file and its key file on disk. */
export interface StudyPaths {
  readonly study: string
  readonly key: string
}

/** The study of a scale, never to be written to: made once for each state of the generator and of the file format. */
export function madeStudy(scale: ScaleName): StudyPaths {
  const hash = createHash('sha256').update(sourceText)
  for (const source of sources.toSorted()) hash.update(readFileSync(join(root, source)))
  const name = `${scale}-${hash.digest('hex').slice(0, 12)}.funn`
  const paths = pathsOf(join(benchFolder, name))
  if (!existsSync(paths.study)) {
    mkdirSync(benchFolder, { recursive: true })
    for (const old of globSync(`${scale}-*`, { cwd: benchFolder })) rmSync(join(benchFolder, old), { force: true })
    const unfinished = pathsOf(join(benchFolder, `making-${scale}-${process.pid}.funn`))
    for (const path of Object.values(unfinished)) for (const suffix of ['', '-wal']) rmSync(path + suffix, { force: true })
    generateStudy(scale, unfinished.study, unfinished.key)
    renameSync(unfinished.key, paths.key)
    renameSync(unfinished.study, paths.study)
  }
  return paths
}

/** A copy of a made study that may be written to. */
export function copyStudy(from: StudyPaths, to: string): StudyPaths {
  const paths = pathsOf(to)
  copyFileSync(from.study, paths.study)
  copyFileSync(from.key, paths.key)
  return paths
}

function pathsOf(study: string): StudyPaths {
  return { study, key: `${study}-key` }
}
