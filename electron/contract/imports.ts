import { z } from 'zod'
import { longestText } from '../../codebook/language/longest-text.ts'
import { foundIdentifier, identifierChoice } from './names.ts'
import { fileToken, id, line, sessionKind, sourceWeight, time } from './values.ts'

export const notesKinds = ['word', 'odt', 'rtf', 'text', 'email', 'pdf', 'transcript', 'pasted'] as const
export type NotesKind = (typeof notesKinds)[number]

/** What may not have come along as it was: letters, files that hang on an e-mail, its signature and older messages, questions nobody found. */
export const importRemarkKinds = ['utf-16', 'windows-1252', 'garbled', 'attachments', 'shortened', 'no-questions'] as const
const remark = z.object({ kind: z.enum(importRemarkKinds), count: z.number() })
export type ImportRemark = z.infer<typeof remark>

/** What is imported: a file that was chosen, or pasted text. */
const what = {
  file: fileToken.optional(), pasted: z.string().max(longestText).optional(),
  /** Guide version to lay it out by; `best` takes the one that fits best, null none. */
  guide: z.union([z.literal('best'), id]).nullable(),
  /** Of e-mails: with signature and older messages. */
  whole: z.boolean(),
}

const piece = z.object({
  text: z.string(), questionId: z.string().nullable(), joined: z.boolean(),
  /** Whether the wording says so, and not a number alone. */
  sure: z.boolean(),
  /** What tells in it who somebody is. */
  found: z.array(foundIdentifier),
})

const preview = z.object({
  kind: z.enum(notesKinds),
  /** The kind of session that it is proposed to become. */
  sessionKind,
  guideVersionId: z.string().nullable(),
  questions: z.array(z.object({ id: z.string(), number: z.number(), text: z.string(), inKeyFile: z.boolean() })),
  pieces: z.array(piece),
  /** Opening fields of the guide that were filled in; they tell who somebody is. */
  fields: z.number(),
  recognised: z.number(),
  /** Speakers of a transcript as it names them; in the pieces they are S1, S2 … */
  speakers: z.array(z.string()),
  /** Head of an e-mail; the informant is known by the address where the key file is open. */
  email: z.object({ subject: z.string(), sentAt: z.number().nullable(), informantId: z.string().nullable() }).nullable(),
  /** How many there are in a Word file; they are left out unless asked for. */
  comments: z.number(), deletions: z.number(),
  /** What did not go as one would wish; nothing of it stops the import. */
  remarks: z.array(remark),
})
export type ImportPreview = z.infer<typeof preview>

/** Channels of importing one file under one's own eyes: look at it, then store it as one decided. */
export const importChannels = {
  /** Reads a file and says how it would be laid out; nothing is stored. */
  'import.preview': { request: z.strictObject(what), reply: preview },
  /**
   * Reads the file again, as it was shown, and stores it as one step. `questions` has one entry for each piece: a question, null for a free
   * note, or `out`; `names` one for each that was found, in the order of the pieces (left out, all stays). What goes to the key file keeps its
   * names; what is taken along beside the pieces is dealt with as proposed. A file with other pieces or names than were shown gives `stale`.
   */
  'import.chosen': {
    request: z.strictObject({
      ...what,
      comments: z.boolean(), deletions: z.boolean(),
      questions: z.array(z.union([z.literal('out'), id]).nullable()).max(100_000),
      names: z.array(identifierChoice).max(1_000_000).optional(),
      speakers: z.array(id.nullable()).max(1000),
      target: z.union([
        z.strictObject({ sessionId: id }),
        z.strictObject({
          kind: sessionKind, heldAt: time.nullable(), informantIds: z.array(id).max(200),
          source: z.strictObject({ title: line, publisher: line, url: z.string().max(2000), retrievedAt: time.nullable(), weight: sourceWeight.nullable() }).nullable(),
        }),
      ]),
    }),
    reply: z.object({ session: z.string(), answers: z.number(), leftOut: z.number() }),
  },
} as const
