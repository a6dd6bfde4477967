import { exportInParts } from '../../db/interchange/export-study.ts'
import { countQuotable } from '../../db/queries/quotable-passages.ts'
import type { OpenStudy } from '../host/open-study.ts'
import type { Pieces } from './csv-parts.ts'
import type { PartsFile } from './parts-file.ts'
import type { Making } from './read-in-parts.ts'
import { studyJson } from './study-json.ts'

/** What stands before and after the sessions, by names that no session can have. */
const [beforeSessions, afterSessions] = ['(before)', '(after)'] as const

/** Begins to make the study in the open format, names included when the key file is open, a part for each session. */
export function jsonParts(open: OpenStudy, parts: PartsFile): Making<Pieces> {
  parts.clear()
  const encoder = new TextEncoder()
  const { before, sessions, read, after } = exportInParts(open.db, open.files.key)
  const [first] = sessions
  const all = [beforeSessions, ...sessions, afterSessions]
  const counts = new Map<string, number>()
  const make = (part: string): string => {
    if (part === beforeSessions) return studyJson.before(before(), sessions.length > 0)
    if (part === afterSessions) return studyJson.after(after(), sessions.length > 0)
    counts.set(part, countQuotable(open.db, part))
    return read([part]).map((session) => studyJson.session(session, part === first)).join('')
  }
  return {
    parts: all,
    async make(some) {
      const made = some.map((part) => [part, encoder.encode(make(part))] as const)
      for (const [part, bytes] of made) await parts.put(part, bytes)
    },
    end: () => ({
      quotes: [...counts.values()].reduce((sum, count) => sum + count, 0), masked: 0,
      async* pieces() {
        for (const part of all) yield await parts.get(part)
      },
    }),
  }
}
