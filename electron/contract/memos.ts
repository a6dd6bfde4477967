import { z } from 'zod'
import { answersOfPart } from '../../codebook/coding/reading-parts.ts'
import { longestMemo, memoKinds, memoSubjects } from '../../codebook/memos/memo.ts'
import { done, id, line, offset } from './values.ts'

const memo = z.object({
  id: z.string(), subject: z.enum(memoSubjects), subjectId: z.string(), text: z.string(), coderId: z.string().nullable(), createdAt: z.number(),
  /** The words of the answer that it is on; alike where they are gone, null where it is about the whole. */
  start: offset.nullable(), end: offset.nullable(),
})
export type Memo = z.infer<typeof memo>

const placed = z.object({
  id: z.string(), kind: z.enum(memoKinds), text: z.string(), coderId: z.string().nullable(), createdAt: z.number(),
  sessionId: z.string().nullable(), sessionCode: z.string().nullable(), answerId: z.string().nullable(),
  questionNumber: z.number().nullable(), questionText: z.string().nullable(), codingId: z.string().nullable(), codeId: z.string().nullable(),
  findingId: z.string().nullable(), findingKey: z.string().nullable(), findingSentence: z.string().nullable(),
  start: offset.nullable(), end: offset.nullable(),
  /** The words that it or its coding is on, cut where they are many; null where there are none. */
  excerpt: z.string().nullable(),
})
export type PlacedMemo = z.infer<typeof placed>

const time = z.int().min(0)
const place = z.object({ createdAt: time, id: z.string() })
/** What a memo is about. Of the study there is one, whatever `subjectId` says. */
const subject = z.strictObject({ kind: z.enum(memoSubjects), subjectId: id, start: offset.nullable(), end: offset.nullable() })
export type MemoAbout = z.infer<typeof subject>

/** Channels of the team's memos. They leave the app in internal exports alone. */
export const memoChannels = {
  /** Memos with where they stand, the newest first, a page at a time: `after` is the `next` of the page before. `text` is written as in the search. */
  'memo.list': {
    request: z.strictObject({
      kind: z.enum(memoKinds).nullable(), coderId: id.nullable(), text: line, lost: z.boolean(), after: z.strictObject({ createdAt: time, id }).nullable(), limit: z.int().min(1).max(200),
    }),
    reply: z.object({ memos: z.array(placed), next: place.nullable() }),
  },
  /** The memos about one thing, the oldest first; those on words of an answer are among the answer's. */
  'memo.for': { request: z.strictObject({ kind: z.enum(memoSubjects), subjectId: id }), reply: z.array(memo) },
  /** All memos about a session and what is in it. */
  'memo.inSession': { request: z.strictObject({ sessionId: id }), reply: z.array(memo) },
  /** All memos about these answers and what is in them. */
  'memo.inAnswers': { request: z.strictObject({ answerIds: z.array(id).max(answersOfPart) }), reply: z.array(memo) },
  /** How many memos there are about the study, sessions, codes and findings, for the marks in their lists. */
  'memo.counts': { request: z.strictObject({}), reply: z.array(z.object({ subject: z.enum(memoSubjects), subjectId: z.string(), count: z.number() })) },
  /**
   * Writes a memo (`memoId` null) or another text into one, which stays where it stands. `start` and `end` for words of an answer alone, both or neither.
   * Refused: `missing` for what is not there or has no text, `empty-selection` for words that are none.
   */
  'memo.write': { request: z.strictObject({ memoId: id.nullable(), about: subject, text: z.string().max(longestMemo) }), reply: z.object({ id: z.string() }) },
  'memo.remove': { request: z.strictObject({ memoId: id }), reply: done },
} as const
