import { rmSync } from 'node:fs'
import { closeFiles, type StudyFiles } from './files.ts'

/** Closes and removes files that were made a moment ago and could not be finished; never called on a study that was opened. */
export function discardFiles(files: StudyFiles): void {
  const paths = [files.study.path, files.key?.path].filter((path) => path !== undefined)
  closeFiles(files)
  for (const path of paths) for (const suffix of ['', '-wal', '-journal']) rmSync(path + suffix, { force: true })
}
