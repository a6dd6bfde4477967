import { z } from 'zod'
import { failureSchema } from './failure.ts'
import { studyState } from './study.ts'
import { done, fileToken, language, line, nothing, passphrase } from './values.ts'

/** Which of the two files of a study. */
const which = z.enum(['study', 'key'])

const backup = z.object({
  /** Stands for the backup in later messages. */
  name: line,
  /** ms UTC. */
  takenAt: z.number(),
  bytes: z.number(),
})
export type ListedBackup = z.infer<typeof backup>

const contents = z.object({
  title: z.string(), answers: z.number(), codings: z.number(),
  /** People and organisations named; 0 in a study file. */
  names: z.number(),
  /** When it was worked in last, ms UTC. */
  changedAt: z.number().nullable(),
})

/** Channels about safety copies: backups, copies to hand over, and the passphrase that all of them are under. */
export const backupChannels = {
  /** The backups of the open files, newest first, and why the last one failed if it did. */
  'backup.list': {
    request: nothing,
    reply: z.object({ study: z.array(backup), key: z.array(backup), failure: failureSchema.nullable() }),
  },
  'backup.take': { request: nothing, reply: done },
  /** After a file did not open: its newest backup that opens with this passphrase and is whole. `count` is how many lie there at all. */
  'backup.offer': {
    request: z.strictObject({ file: fileToken, passphrase, of: which }),
    reply: z.object({ count: z.number(), backup: backup.extend({ contents }).nullable() }),
  },
  /** Brings a backup back as a new file beside the one it is of, and opens that; the one it is of stays as it is. */
  'backup.restore': { request: z.strictObject({ file: fileToken, name: line, passphrase, of: which, language }), reply: studyState },
  /** The same for a backup of the open study or its open key file; with null under the passphrase of today. */
  'backup.bringBack': { request: z.strictObject({ name: line, passphrase: passphrase.nullable(), of: which, language }), reply: studyState },
  /** Writes a copy to hand over, under a passphrase of its own or (null) the same. */
  'copy.make': { request: z.strictObject({ file: fileToken, of: which, passphrase: passphrase.nullable() }), reply: contents },
  /** Gives an open file another passphrase. Backups and copies made before keep the old one. */
  'passphrase.change': { request: z.strictObject({ of: which, current: passphrase, next: passphrase }), reply: studyState },
} as const
