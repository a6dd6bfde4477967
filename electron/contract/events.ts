import { z } from 'zod'
import { history } from './analysis.ts'
import { chosenFile } from './app.ts'
import { failureSchema } from './failure.ts'

/** Changes of which it is known what they leave alone: codings only; notes, with the codings and marks that move with their words; or memos only. */
export const changeKinds = ['codings', 'notes', 'memos'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** What the host and main tell the renderer unasked. */
export const eventSchemas = {
  /**
   * Something stored has changed, by whatever way: queries should be asked again. `what` says where the change is known to be
   * small; left out, it may be anywhere. It comes before the reply to the call that made the change.
   */
  changed: z.object({ what: z.enum(changeKinds).optional(), history: history.optional() }),
  progress: z.object({ jobId: z.string(), done: z.number(), total: z.number() }),
  /** A backup was taken, or why it could not be: it will be tried again. */
  backup: z.object({ failure: failureSchema.nullable() }),
  /** A menu item was chosen; the id is that of a command in the renderer's registry. */
  command: z.object({ id: z.string() }),
  /** The user opened a study file from outside: by its icon, or with a second start of Funn. */
  openFile: chosenFile,
  /** The window is about to close: write what is not yet written, then call `app.saved`. */
  closing: z.object({}),
} as const

export type EventName = keyof typeof eventSchemas
export type EventPayload<Name extends EventName> = z.infer<(typeof eventSchemas)[Name]>
