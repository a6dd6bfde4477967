import { z } from 'zod'
import { controllerRoles, legalBases } from '../../codebook/study/study.ts'
import { done, fileToken, id, language, line, nothing, passphrase, sessionKind, time } from './values.ts'

const keyFile = z.strictObject({ file: fileToken, passphrase })

export const studyState = z.object({
  title: z.string(),
  fileName: z.string(),
  language,
  fictive: z.boolean(),
  templateKey: z.string().nullable(),
  firm: z.string(),
  client: z.string(),
  clientPartner: z.string(),
  legalBasis: z.enum(legalBases).nullable(),
  controllerRole: z.enum(controllerRoles).nullable(),
  deletionDate: z.number().nullable(),
  periodFrom: z.number().nullable(),
  periodTo: z.number().nullable(),
  /** Whether the names are at hand: the key file is open. */
  keyOpen: z.boolean(),
  /** Whether the last one who had it open did not close it: a crash, a power cut. All that was stored is there. */
  closedBadly: z.boolean(),
  coderId: z.string(),
  coders: z.array(z.object({ id: z.string(), key: z.string(), label: z.string() })),
})
export type StudyState = z.infer<typeof studyState>

/** Something a study still lacks, shown with a way to mend it. */
export const missingKinds = [
  'basis', 'organisations', 'sessions', 'session-without-informant', 'session-without-notes', 'not-coded',
  'code-without-definition', 'group-without-session',
] as const
export type MissingKind = (typeof missingKinds)[number]

const overview = z.object({
  counts: z.object({
    organisations: z.number(), informants: z.number(), interviews: z.number(), groupInterviews: z.number(), seminars: z.number(),
    sources: z.number(), answers: z.number(), words: z.number(), codes: z.number(), codings: z.number(), guides: z.number(), questions: z.number(),
  }),
  /** Per informant group: organisations registered, organisations with a session held, sessions held and planned only. */
  groups: z.array(z.object({
    id: z.string(), key: z.string(), label: z.string(),
    organisations: z.number(), reached: z.number(), held: z.number(), planned: z.number(),
  })),
  latest: z.array(z.object({ sessionId: z.string(), code: z.string(), kind: sessionKind, organisations: z.string(), updatedAt: z.number() })),
  missing: z.array(z.object({ kind: z.enum(missingKinds), count: z.number(), where: z.string(), sessionId: z.string().nullable() })),
})
export type Overview = z.infer<typeof overview>

/** Channels of a study as a whole: making, opening, closing, the overview. */
export const studyChannels = {
  'study.create': {
    request: z.strictObject({
      file: fileToken, passphrase, key: keyFile.nullable(), template: z.enum(['needs-and-alternatives', 'blank']),
      title: line, firm: line, client: line, language, coder: line,
    }),
    reply: studyState,
  },
  'study.example': { request: z.strictObject({ file: fileToken, passphrase, key: keyFile.nullable() }), reply: studyState },
  'study.open': { request: z.strictObject({ file: fileToken, passphrase }), reply: studyState },
  'study.close': { request: nothing, reply: done },
  /** The open study, or null. */
  'study.state': { request: nothing, reply: studyState.nullable() },
  'study.edit': {
    request: z.strictObject({
      title: line, firm: line, client: line, clientPartner: line, language,
      legalBasis: z.enum(legalBases).nullable(), controllerRole: z.enum(controllerRoles).nullable(),
      deletionDate: time.nullable(), periodFrom: time.nullable(), periodTo: time.nullable(),
    }).partial(),
    reply: studyState,
  },
  'study.overview': { request: nothing, reply: overview },
  'key.open': { request: keyFile, reply: studyState },
  'key.create': { request: keyFile, reply: studyState },
  'coder.save': { request: z.strictObject({ id: id.nullable(), label: line }), reply: studyState },
  'coder.choose': { request: z.strictObject({ id }), reply: studyState },
} as const
