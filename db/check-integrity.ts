import type { StudyFiles } from './files.ts'

/** SQLite's full check of both files: every page, index and reference; «ok» or the first thing that is wrong. */
export function checkIntegrity(files: StudyFiles): string {
  for (const store of [files.study, files.key]) {
    if (!store) continue
    const found = String(store.connection.pragma('integrity_check(1)', { simple: true }))
    if (found !== 'ok') return found
    const broken = store.connection.pragma('foreign_key_check')
    if (Array.isArray(broken) && broken.length > 0) return 'foreign_key_check'
  }
  return 'ok'
}
