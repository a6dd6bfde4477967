import { z } from 'zod'
import { letterStandings } from '../../codebook/informants/letter-standing.ts'
import {
  answerState, done, id, line, markKind, nothing, offset, participantRole, sessionKind, sessionMode, sessionState, sourceWeight, stance, statementType, time,
} from './values.ts'

const source = { title: line, publisher: line, url: z.string().max(2000), retrievedAt: time.nullable(), weight: sourceWeight.nullable() }

const sessionRow = z.object({
  id: z.string(), code: z.string(), kind: sessionKind, state: sessionState,
  plannedAt: z.number().nullable(), heldAt: z.number().nullable(), mode: sessionMode.nullable(), minutes: z.number().nullable(),
  guideVersionId: z.string().nullable(), guideTitle: z.string().nullable(),
  askedBy: z.string().nullable(), typedBy: z.string().nullable(),
  participants: z.array(z.object({ informantId: z.string(), organisationId: z.string(), role: participantRole })),
  /** What is told of a document, an e-mail or a web page; null of other sessions. Its address is text: nothing ever opens it. */
  source: z.object(source).nullable(),
  /** Questions that can be answered, asked (answered or without answer), answered; codings. */
  questions: z.number(), asked: z.number(), answered: z.number(), words: z.number(), codings: z.number(),
})
export type SessionRow = z.infer<typeof sessionRow>

const mark = z.object({ id: z.string(), start: offset, end: offset, kind: markKind, speakerId: z.string().nullable() })
export type Mark = z.infer<typeof mark>

export const coding = z.object({
  id: z.string(), answerId: z.string(), start: offset, end: offset, wholeAnswer: z.boolean(), codeId: z.string(),
  stance: stance.nullable(), facet: statementType.nullable(), coderId: z.string(), createdAt: z.number(),
})
export type Coding = z.infer<typeof coding>

const answer = z.object({
  id: z.string(),
  /** Null for a free note. */
  questionId: z.string().nullable(),
  state: answerState,
  text: z.string(),
  /** Goes up with each change of the text; a write must name the version it builds on. */
  version: z.number(),
  /** Order in which the answers were taken down. */
  position: z.number(),
  marks: z.array(mark),
  codings: z.array(coding),
})
export type Answer = z.infer<typeof answer>

const question = z.object({
  id: z.string(), questionKey: z.string(), number: z.number(), text: z.string(), textCorrected: z.string().nullable(), textNn: z.string().nullable(),
  facet: z.string(), examples: z.string().nullable(), note: z.string().nullable(),
  promptsLabel: z.string().nullable(), prompts: z.array(z.string()),
  followUps: z.array(z.object({ when: z.string(), text: z.string(), then: z.array(z.string()) })),
  subQuestions: z.array(z.string()), dependsOn: z.number().nullable(), defaultCodes: z.array(z.string()),
  /** Kept in the key file, not in the study. */
  inKeyFile: z.boolean(), codable: z.boolean(),
})
export type GuideQuestion = z.infer<typeof question>

const section = z.object({
  id: z.string(), key: z.string(), title: z.string(),
  /** Minutes that are planned for it. */
  minutes: z.number().nullable(),
  fields: z.array(z.object({ id: z.string(), key: z.string(), label: z.string(), inKeyFile: z.boolean() })),
  questions: z.array(question),
})
export type GuideSection = z.infer<typeof section>

const sessionDetail = z.object({
  session: sessionRow,
  guide: z.object({ versionId: z.string(), title: z.string(), version: z.string(), intro: z.array(z.string()), sections: z.array(section) }).nullable(),
  answers: z.array(answer),
  /** Whether others' codings of it are held back, because it is being coded blind by who works here. */
  isBlind: z.boolean(),
  /** Answers kept in the key file; empty while it is closed. */
  keyAnswers: z.array(z.object({ questionId: z.string(), state: answerState, text: z.string() })),
  fieldAnswers: z.array(z.object({ fieldId: z.string(), text: z.string() })),
  /** Questions put off until later, in the order in which they were. */
  parked: z.array(z.string()),
  debrief: z.object({ needs: z.array(z.string()), surprise: z.string(), quote: z.string(), sensitivity: z.string() }).nullable(),
  letter: z.enum(letterStandings),
})
export type SessionDetail = z.infer<typeof sessionDetail>

const guideChoice = z.object({ versionId: z.string(), guideId: z.string(), title: z.string(), version: z.string(), groupIds: z.array(z.string()), questions: z.number() })
export type GuideChoice = z.infer<typeof guideChoice>

/** Replaces UTF-16 units from–to of the old text; in ascending order, not overlapping. */
const edit = z.strictObject({ from: offset, to: offset, insert: z.string().max(5_000_000) })

const written = z.object({ answer })

/** Channels of sessions and their notes. Each answer text changes by edits, so that codings and marks move with their words. */
export const sessionChannels = {
  'session.list': { request: nothing, reply: z.array(sessionRow) },
  'guide.list': { request: nothing, reply: z.array(guideChoice) },
  /** Makes (id null) or changes a session. Refused with `basis-missing` until the study says legal basis, role and deletion date. */
  'session.save': {
    request: z.strictObject({
      id: id.nullable(), kind: sessionKind, guideVersionId: id.nullable(), plannedAt: time.nullable(), heldAt: time.nullable(),
      mode: sessionMode.nullable(), minutes: z.int().min(0).max(1440).nullable(), askedBy: id.nullable(), typedBy: id.nullable(),
      participants: z.array(z.strictObject({ informantId: id, role: participantRole })).max(200),
      /** Left out, it stays as it is. */
      source: z.strictObject(source).optional(),
    }),
    reply: sessionRow,
  },
  'session.remove': { request: z.strictObject({ id }), reply: done },
  'session.open': { request: z.strictObject({ id }), reply: sessionDetail },
  /** Writes into an answer. `answerId` null makes it; `version` must be that of the stored answer (0 for a new one), else `stale`. */
  'notes.write': {
    request: z.strictObject({
      sessionId: id, questionId: id.nullable(), answerId: id.nullable(), version: z.int().min(0), edits: z.array(edit).max(10_000),
    }),
    reply: written,
  },
  /** Sets the state of a question; `not-asked` and `no-answer` are refused with `not-empty` while it has text. */
  'notes.state': { request: z.strictObject({ sessionId: id, questionId: id, state: answerState }), reply: written },
  /** Marks a span; marking a verbatim, confidential or third-person span again takes the mark away. */
  'notes.mark': {
    request: z.strictObject({ answerId: id, start: offset, end: offset, kind: markKind, speakerId: id.nullable() }),
    reply: written,
  },
  'notes.unmark': { request: z.strictObject({ markId: id }), reply: written },
  /** Ties a free note to a question (its text is appended where the question has an answer) or sets it free. */
  'notes.move': { request: z.strictObject({ answerId: id, questionId: id.nullable() }), reply: done },
  /** Writes an answer that belongs in the key file. */
  'notes.writeKey': { request: z.strictObject({ sessionId: id, questionId: id, state: answerState, text: z.string().max(100_000) }), reply: done },
  'notes.writeField': { request: z.strictObject({ sessionId: id, fieldId: id, text: line }), reply: done },
} as const

