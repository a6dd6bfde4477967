import { z } from 'zod'
import { cleanText } from '../language/clean-text.ts'
import { longestText } from '../language/longest-text.ts'

/** Small schemas that all parts of the open format share. Absent means «as it is, or the default»; null means «none». */

export const openId = z.string().regex(/^[A-Za-z0-9._-]{1,64}$/).describe('1 to 64 letters a–z, digits, full stops, hyphens or underscores')

/** A name that other parts of the file refer to. */
export const openKey = z.string().overwrite(cleanText).min(1).max(100).describe('A key, written as the study writes it')

/** Text as it stands in the file, of a length that Funn takes. */
export const rawText = z.string().refine((text) => text.length <= longestText, { error: 'too_big', abort: true })

/** Text in the one form that is stored. Its length is looked at first: to clean a text without end takes memory without end. */
export const openText = rawText.overwrite(cleanText)

/** A text of at most so many characters, counted as the database counts them: by code point. */
export function textUpTo(limit: number) {
  return openText.refine((text) => Array.from(text).length <= limit, { error: 'too_big' }).describe(`At most ${limit} characters`)
}

export const openTime = z.union([z.iso.datetime({ offset: true }), z.iso.date()])
  // A zone can lead out of the years that are written in four digits: what is read must be writable again.
  .refine((time) => isWritable(Date.parse(time)), { error: 'out_of_years' })
  .describe('ISO 8601: a date (2026-11-23, taken as midnight UTC) or a time with its zone (2026-11-23T10:30:00Z)')

export const openOffset = z.int().min(0).describe('A place in the answer\'s text, in UTF-16 units')

export const openCount = z.int().min(0)

/** Milliseconds UTC of a time that {@link openTime} has accepted; null and undefined stay what they are. */
export function millisecondsOf<None extends null | undefined>(time: string | None): number | None {
  return typeof time === 'string' ? Date.parse(time) : time
}

/** Whether a time lies in the years 0000 to 9999. */
function isWritable(milliseconds: number): boolean {
  return milliseconds >= Date.parse('0000-01-01T00:00:00Z') && milliseconds <= Date.parse('9999-12-31T23:59:59.999Z')
}

/** The one way in which Funn writes a time. */
export function writtenTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

export const openMemo = z.strictObject({
  id: openId.optional(),
  text: openText,
  coder: openKey.nullable().optional().describe('Key of the coder who wrote it'),
  created: openTime.optional(),
})
export type OpenMemo = z.infer<typeof openMemo>

/** A memo on an answer, which may be on some of its words. */
export const openAnswerMemo = openMemo.extend({
  start: openOffset.optional().describe('With end: the words of the answer that the memo is on; alike where those words are gone'),
  end: openOffset.optional(),
  quote: openText.min(1).optional().describe('Instead of start and end: the words meant; they must stand exactly once in the text'),
})
export type OpenAnswerMemo = z.infer<typeof openAnswerMemo>

/** Whether a memo on an answer is on some of its words. */
export function isOnWords(memo: OpenAnswerMemo): boolean {
  return memo.start !== undefined || memo.end !== undefined || memo.quote !== undefined
}

export const openMemos = z.array(openMemo).optional().describe('Notes of the team about this')
