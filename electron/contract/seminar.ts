import { z } from 'zod'
import { findingStatuses, inputEffects } from '../../codebook/findings/finding.ts'
import { exportProfiles } from '../../codebook/privacy/profile.ts'
import { done, fileToken, id, line, nothing } from './values.ts'

/** Characters of a finding's sentence, an input or what was changed: a paragraph or two. */
const paragraph = z.string().max(4000)
const people = z.int().min(0).max(9999)

const finding = z.object({ id: z.string(), key: z.string(), sentence: z.string(), codeId: z.string().nullable(), status: z.enum(findingStatuses) })
export type Finding = z.infer<typeof finding>

const findingSet = z.object({
  id: z.string(), label: z.string(), note: z.string(), frozenAt: z.number(),
  findings: z.array(z.object({
    id: z.string(), findingId: z.string(), key: z.string(),
    /** As it stood when it was frozen. */
    sentence: z.string(),
    /** What was changed after the seminar. */
    outcome: z.string(),
  })),
})
export type FindingSet = z.infer<typeof findingSet>

const effect = z.strictObject({
  /** Null for something new that belongs to none of the findings. */
  frozenFindingId: id.nullable(),
  effect: z.enum(inputEffects),
})

const seminar = z.object({
  sessionId: z.string(), code: z.string(), heldAt: z.number().nullable(), plannedAt: z.number().nullable(),
  externalParticipants: z.number().nullable(), observers: z.number().nullable(), findingSetId: z.string().nullable(),
  inputs: z.array(z.object({ id: z.string(), role: z.string(), text: z.string(), recordedAt: z.number(), effects: z.array(effect) })),
})
export type Seminar = z.infer<typeof seminar>

/** Channels of findings before, in and after a dialogue seminar. Inputs never change what interviews count. */
export const seminarChannels = {
  'finding.list': { request: nothing, reply: z.array(finding) },
  'finding.save': { request: z.strictObject({ id: id.nullable(), sentence: paragraph, codeId: id.nullable(), status: z.enum(findingStatuses) }), reply: z.array(finding) },
  /** One place up or down. */
  'finding.move': { request: z.strictObject({ id, by: z.union([z.literal(-1), z.literal(1)]) }), reply: z.array(finding) },
  /** Frozen lists, the latest first. */
  'findingSet.list': { request: nothing, reply: z.array(findingSet) },
  /** Keeps the findings named, in that order and as they now read, under a label; one label is one list (`duplicate`). */
  'findingSet.freeze': { request: z.strictObject({ label: z.string().max(100), note: line, findingIds: z.array(id).min(1).max(500) }), reply: findingSet },
  /** The list as it may be shown to the client: names that the key file knows, addresses and numbers are masked. */
  'findingSet.present': {
    request: z.strictObject({ findingSetId: id }),
    reply: z.object({ title: z.string(), label: z.string(), frozenAt: z.number(), findings: z.array(z.object({ id: z.string(), sentence: z.string() })), masked: z.boolean() }),
  },
  /** Writes the list as a Word file to hand out, as the profile may see it. `masked`: a name or a small count was taken out. */
  'findingSet.export': {
    request: z.strictObject({ findingSetId: id, profile: z.enum(exportProfiles), file: fileToken }),
    reply: z.object({ bytes: z.number(), findings: z.number(), masked: z.boolean(), namesChecked: z.boolean() }),
  },
  'findingSet.outcome': { request: z.strictObject({ frozenFindingId: id, outcome: paragraph }), reply: done },
  'seminar.open': { request: z.strictObject({ sessionId: id }), reply: seminar },
  'seminar.save': {
    request: z.strictObject({ sessionId: id, externalParticipants: people.nullable(), observers: people.nullable(), findingSetId: id.nullable() }), reply: seminar,
  },
  /** Logs an input (id null) or changes one. The first one starts a seminar that was only planned. */
  'seminar.input': { request: z.strictObject({ id: id.nullable(), sessionId: id, role: line, text: paragraph, effects: z.array(effect).max(100) }), reply: seminar },
  /** Ends a seminar that was held: its inputs are locked. What is not placed stays so, and stops nothing. Reopened by `session.advance`. */
  'seminar.close': { request: z.strictObject({ sessionId: id }), reply: seminar },
  'seminar.removeInput': { request: z.strictObject({ id }), reply: seminar },
} as const
