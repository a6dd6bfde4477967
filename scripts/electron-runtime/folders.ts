import { createHash } from 'node:crypto'
import { join } from 'node:path'

/** The checkout this script belongs to. */
export const root = join(import.meta.dirname, '..', '..')

/** What scripts fetch or build once for this checkout; ignored by git, safe to delete. */
export const cache = join(root, '.cache', 'electron-runtime')

/**
 * Where the app is laid out to run as another user, who may have no right to read the checkout (one under /root, say).
 * Only root can write there, everyone can read; one folder per checkout.
 */
export const sharedStage = join('/var/cache/funn', createHash('sha256').update(root).digest('hex').slice(0, 12))
