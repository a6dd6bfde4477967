import { z } from 'zod'
import { debriefNeeds } from '../../codebook/informants/debrief.ts'
import { sessionChannels } from './sessions.ts'
import { done, id, line, offset } from './values.ts'

const span = z.strictObject({ start: offset, end: offset })
const { answer } = sessionChannels['notes.write'].reply.shape
/** A few sentences. */
const short = z.string().max(4000)

/** Channels of what is done while one takes notes, and right after. */
export const liveNotesChannels = {
  /**
   * Moves words of an answer, with the white space that goes with them (`hole`), to the end of another question's answer, or into a free note of its own, with its codings,
   * marks and quotes. `version` must be that of the stored answer, else `stale`. `source` is null where all of it moved.
   */
  'notes.moveText': {
    request: z.strictObject({ answerId: id, version: z.int().min(0), words: span, hole: span, questionId: id.nullable() }),
    reply: z.object({ source: answer.nullable(), target: answer }),
  },
  /** Puts a question off until later in the interview, or takes that back. Writing to it or passing it by does so, too. */
  'notes.park': { request: z.strictObject({ sessionId: id, questionId: id, parked: z.boolean() }), reply: done },
  /** The interview is over: how many minutes it took. */
  'notes.end': { request: z.strictObject({ sessionId: id, minutes: z.int().min(0).max(1440) }), reply: done },
  /** Writes the debrief of a session as a whole; an empty one is none. */
  'notes.debrief': {
    request: z.strictObject({ sessionId: id, needs: z.array(short).max(debriefNeeds), surprise: short, quote: short, sensitivity: short }),
    reply: done,
  },
  /** Why the session is held although not all informants have had the information letter. */
  'notes.waiveLetter': { request: z.strictObject({ sessionId: id, reason: line }), reply: done },
} as const
