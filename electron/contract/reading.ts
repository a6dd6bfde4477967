import { z } from 'zod'
import { answersOfPart } from '../../codebook/coding/reading-parts.ts'
import { sessionChannels } from './sessions.ts'
import { id, nothing, sessionKind } from './values.ts'

const questionKey = z.string().min(1).max(100)

/** Ids of answers in reading order, cut into parts of some thousand words each; a part is asked for by its ids. */
const parts = z.array(z.array(z.string()))

const readQuestion = z.object({
  questionKey: z.string(), number: z.number(), text: z.string(),
  /** Whether any session has an answer to it. */
  isAnswered: z.boolean(),
})
export type ReadQuestion = z.infer<typeof readQuestion>

const sessionHead = z.object({
  id: z.string(), code: z.string(), kind: sessionKind, date: z.number().nullable(),
  /** Names of the informant groups that were asked in it. */
  groups: z.array(z.string()),
  /** Whether others' codings of it are held back. */
  isBlind: z.boolean(),
})
export type ReadSession = z.infer<typeof sessionHead>

const part = z.object({
  answers: z.array(z.object({
    sessionId: z.string(), answer: sessionChannels['notes.write'].reply.shape.answer,
    /** As the guide of its session words it; null for a free note. */
    question: z.object({ questionKey: z.string(), number: z.number(), text: z.string(), codable: z.boolean() }).nullable(),
  })),
  sessions: z.array(sessionHead),
})
export type ReadingPart = z.infer<typeof part>

/** Channels of reading across sessions: what there is to read by a question or a code, and a part of it. */
export const readingChannels = {
  /** The questions whose answers are in the study, each once for all guides and versions that have it. */
  'reading.questions': { request: nothing, reply: z.array(readQuestion) },
  /** Where the answers to a question are, in order of group and session; and the codes of sessions where nothing was answered, or it was not asked. */
  'reading.question': {
    request: z.strictObject({ questionKey }),
    reply: z.object({ parts, noAnswer: z.array(z.string()), notAsked: z.array(z.string()) }),
  },
  /** Where the answers with a passage of a code or one below it are, of one coder or of all, in the same order. */
  'reading.code': { request: z.strictObject({ codeId: id, coderId: id.nullable() }), reply: z.object({ parts }) },
  /** Answers of whichever sessions, in the order asked for; those that are gone are left out. */
  'reading.part': { request: z.strictObject({ answerIds: z.array(id).max(answersOfPart) }), reply: part },
} as const
