import { setImmediate } from 'node:timers/promises'
import { FollowedWrites, type Written } from '../../db/followed-writes.ts'
import type { OpenStudy } from '../host/open-study.ts'

/** Parts made at a time: some milliseconds, in which nobody else is answered. */
export const partsTogether = 3

/** Parts that are read anew, all of them, when something was written meanwhile: following the writes takes as long as reading so few. */
const few = 40

/** What an export makes of a study; whoever begins it has read the lists. */
export interface Making<Whole> {
  /** Names of the parts to make, in their order: the ids of sessions, and of what else must be made by itself. */
  readonly parts: readonly string[]
  /** Makes these parts, in place of what was made of them before. Reads before it waits. */
  readonly make: (some: readonly string[]) => void | Promise<void>
  /** Ends: what is made is the study as it is now. Reads at once what is left to be read. */
  readonly end: () => Whole
}

/** Who is told how far the reading is, and whether it shall go on. */
export interface Reading {
  readonly onRead: (parts: number, of: number) => void
  readonly isWanted: () => boolean
}

/**
 * Reads a study a few sessions at a time, lets others read and write in between, and all the same gives it as of one moment: the last.
 *
 * Sessions that are written to meanwhile are read once more before the end; when something changes that any session may depend on,
 * all is begun anew. So it ends however much is typed (docs/decisions/0010-exports-as-of-one-moment.md). Null when it is wanted no more.
 */
export async function readInParts<Whole>(open: OpenStudy, begin: () => Making<Whole>, { onRead, isWanted }: Reading): Promise<Whole | null> {
  let followed: FollowedWrites | null = null
  try {
    let key = keyState(open)
    let writes = open.db.writes
    let making = begin()
    let left = new Set(making.parts)
    while (left.size > 0) {
      if (followed === null && making.parts.length > few) followed = new FollowedWrites(open.db)
      const some = [...left].slice(0, partsTogether)
      await making.make(some)
      for (const part of some) left.delete(part)
      onRead(making.parts.length - left.size, making.parts.length)
      await setImmediate()
      if (!isWanted()) return null
      const written: Written = followed?.take() ?? { sessions: [], rest: open.db.writes !== writes }
      if (written.rest || keyState(open) !== key) {
        key = keyState(open)
        writes = open.db.writes
        making = begin()
        left = new Set(making.parts)
      } else {
        const { parts } = making
        for (const session of written.sessions) if (parts.includes(session)) left.add(session)
      }
    }
    return making.end()
  } finally {
    followed?.stop()
  }
}

/** Changes when the key file is written, opened or closed: names are masked, and exported, from it. */
function keyState({ files: { key } }: OpenStudy): string {
  return key === null ? '' : `${key.path} ${key.writes}`
}
