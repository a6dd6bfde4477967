import type { OpenSession } from '../../codebook/interchange/open-sessions.ts'
import type { OpenStudy } from '../../codebook/interchange/open-study.ts'

/** What a session alone in a list is written between, and what a list's first and last line are. */
const [listStart, listEnd] = ['{\n  "sessions": [', '\n  ]\n}'] as const

/** A study as a JSON text in pieces: put together they are what `JSON.stringify(study, null, 2)` gives, and a line break. */
export const studyJson = {
  /** The text up to the sessions, with the list's beginning where there are any. */
  before: (before: Partial<OpenStudy>, hasSessions: boolean): string => `{${fields(before)}${hasSessions ? `,${listStart.slice(1)}` : ''}`,
  /** One session, with the comma that parts it from the one before. */
  session: (session: OpenSession, isFirst: boolean): string =>
    `${isFirst ? '' : ','}${JSON.stringify({ sessions: [session] }, null, 2).slice(listStart.length, -listEnd.length)}`,
  /** The text from the sessions on. */
  after: (after: Partial<OpenStudy>, hasSessions: boolean): string => {
    const rest = fields(after)
    return `${hasSessions ? listEnd.slice(0, -2) : ''}${rest === '' ? '' : `,${rest}`}\n}\n`
  },
} as const

/** The fields of an object as they stand between its brackets. */
function fields(value: object): string {
  return JSON.stringify(value, null, 2).slice(1, -1).trimEnd()
}
