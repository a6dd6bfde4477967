import type { ExportProfile } from '../../codebook/privacy/profile.ts'
import { study, type Store } from '../store.ts'

/** Remembers what left the machine: when, what, for whom, and the file's hash. No step: undo cannot call it back. */
export function logExport(
  store: Store, entry: { readonly id: string; readonly at: number; readonly kind: string; readonly profile: ExportProfile; readonly sha256: string },
): void {
  store.transact(() => store.run(study.insertInto('export_log').values({ id: entry.id, exported_at: entry.at, kind: entry.kind, profile: entry.profile, sha256: entry.sha256 })))
}
