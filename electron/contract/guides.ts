import { z } from 'zod'
import type { GuideContent } from '../../codebook/guide/guide-content.ts'
import { guideForms } from '../../codebook/guide/guide-wording.ts'
import { languages, storages } from '../../codebook/guide/guide.ts'
import { done, fileToken, id, line, nothing } from './values.ts'

/** A sentence or two; the bound is on the message. */
const words = z.string().max(4000)
const wordList = z.array(words).max(200)

const followUp = z.strictObject({ when: line, text: words, then: wordList, textNn: words, thenNn: wordList })
const question = z.strictObject({
  id, questionKey: z.string().min(1).max(100).nullable(), text: words, textCorrected: words.nullable(), textNn: words.nullable(), facet: line, examples: words.nullable(), examplesNn: words.nullable(),
  note: words.nullable(), noteNn: words.nullable(), promptsLabel: line.nullable(), prompts: wordList, promptsNn: wordList, followUps: z.array(followUp).max(20),
  subQuestions: wordList, subQuestionsNn: wordList, dependsOn: id.nullable(), defaultCodes: z.array(id).max(200), storage: z.enum(storages), codable: z.boolean(),
})
const section = z.strictObject({
  id, title: line, titleNn: line.nullable(), minutes: z.int().min(0).max(600).nullable(),
  fields: z.array(z.strictObject({ id, label: line, labelNn: line.nullable(), storage: z.enum(storages) })).max(100), questions: z.array(question).max(999),
})
/** All that a version says. Numbers follow from the order; new parts bring ids of their own. */
const content: z.ZodType<GuideContent> = z.strictObject({ intro: wordList, introNn: wordList, sections: z.array(section).max(100) })

const version = z.object({
  versionId: z.string(), version: z.string(), basedOn: z.string().nullable(), note: z.string(), createdAt: z.number().nullable(), lockedAt: z.number().nullable(),
  /** In use, or locked by hand: it says what it said. */
  locked: z.boolean(),
  questions: z.number(), minutes: z.number(),
  /** Sessions that have it; of them, those only planned. */
  sessions: z.number(), planned: z.number(),
})
const guide = z.object({
  guideId: z.string(), key: z.string(), title: z.string(), titleNn: z.string().nullable(), language: z.enum(languages), groupIds: z.array(z.string()),
  /** The newest first. */
  versions: z.array(version),
})
export type Guide = z.infer<typeof guide>
export type GuideVersion = z.infer<typeof version>

/** A question of another guide, to be the same as. */
const knownQuestion = z.object({ questionKey: z.string(), guideId: z.string(), guideTitle: z.string(), version: z.string(), number: z.number(), text: z.string() })
export type KnownQuestion = z.infer<typeof knownQuestion>

const opened = z.object({ guideId: z.string(), versionId: z.string(), content })

const made = z.object({ guideId: z.string(), versionId: z.string() })
const names = { title: line, titleNn: line.nullable(), language: z.enum(languages), groupIds: z.array(id).max(200) }

/** Channels of guides as objects: making, writing, versions, reading from a document, handing out. What is locked is refused with `guide-locked`. */
export const guideChannels = {
  'guides.list': { request: nothing, reply: z.array(guide) },
  'guides.open': { request: z.strictObject({ versionId: id }), reply: opened },
  /** Questions of all guides, each in its guide's newest version. */
  'guides.questions': { request: nothing, reply: z.array(knownQuestion) },
  /** Makes a guide: empty, with what another version says, with what a document said, or from the template. `key` null makes one of the title. */
  'guides.create': {
    request: z.strictObject({
      ...names, key: z.string().min(1).max(100).nullable(),
      from: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('blank') }), z.strictObject({ kind: z.literal('version'), versionId: id }),
        z.strictObject({ kind: z.literal('content'), content }), z.strictObject({ kind: z.literal('template') }),
      ]),
    }),
    reply: made,
  },
  /** Changes a guide's names and who it is for, in all its versions. */
  'guides.edit': { request: z.strictObject({ guideId: id, ...names }), reply: done },
  /** Stores all that a version says. `about` is the part being typed in: steps about the same part flow together. */
  'guides.save': { request: z.strictObject({ versionId: id, content, about: id.nullable() }), reply: done },
  /** Makes a version that begins as another one; `movePlanned` gives it to the sessions that are only planned. */
  'guides.newVersion': { request: z.strictObject({ versionId: id, version: z.string().min(1).max(40), note: words, movePlanned: z.boolean() }), reply: made },
  /** Locks a version by hand or unlocks it; one that is in use stays locked. */
  'guides.lock': { request: z.strictObject({ versionId: id, locked: z.boolean() }), reply: done },
  /** Removes a version that no session has; with the last one the guide. */
  'guides.remove': { request: z.strictObject({ versionId: id }), reply: done },
  /** Reads a guide out of a Word or text file; nothing is stored. */
  'guides.read': { request: z.strictObject({ file: fileToken }), reply: z.object({ title: z.string(), content, leftOut: z.array(z.string()) }) },
  'guides.export': {
    request: z.strictObject({ versionId: id, to: z.enum(['word', 'text', 'json']), form: z.enum(guideForms), file: fileToken }),
    /** How many wordings stand in bokmål because there is no other. */
    reply: z.object({ bytes: z.number(), fallbacks: z.number() }),
  },
} as const
