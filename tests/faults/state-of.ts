import { createHash } from 'node:crypto'
import type { StudyFiles } from '../../db/files.ts'
import { snapshot } from '../builders/snapshot.ts'

/** A short name for everything that is stored in both files, the search index too: equal names, equal content. */
export function stateOf({ study, key }: StudyFiles): string {
  const hash = createHash('sha256').update(snapshot(study))
  if (key) hash.update(snapshot(key))
  return hash.digest('base64').slice(0, 16)
}
