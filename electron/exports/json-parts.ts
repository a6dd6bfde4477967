import { exportInParts } from '../../db/interchange/export-study.ts'
import { countQuotable } from '../../db/queries/quotable-passages.ts'
import type { OpenStudy } from '../host/open-study.ts'
import type { Pieces } from './csv-parts.ts'
import type { PartsFile } from './parts-file.ts'
import type { Making } from './read-in-parts.ts'
import { studyJson } from './study-json.ts'

/** Begins to make the study in the open format, names included when the key file is open, a part for each session. */
export function jsonParts(open: OpenStudy, parts: PartsFile): Making<Pieces> {
  parts.clear()
  const encoder = new TextEncoder()
  const { before, sessions, read, after } = exportInParts(open.db, open.files.key)
  const [first] = sessions
  const counts = new Map<string, number>()
  return {
    sessions,
    async make(some) {
      for (const session of some) counts.set(session, countQuotable(open.db, session))
      const made = read(some).map((session, at) => encoder.encode(studyJson.session(session, some[at] === first)))
      for (const [at, bytes] of made.entries()) await parts.put(some[at] ?? '', bytes)
    },
    end: () => ({
      quotes: [...counts.values()].reduce((sum, count) => sum + count, 0), masked: 0,
      async* pieces() {
        yield encoder.encode(studyJson.before(before, sessions.length > 0))
        for (const session of sessions) yield await parts.get(session)
        yield encoder.encode(studyJson.after(after, sessions.length > 0))
      },
    }),
  }
}
