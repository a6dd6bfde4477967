import { z } from 'zod'
import { chosenFile } from './app.ts'

/** What the host and main tell the renderer unasked. */
export const eventSchemas = {
  /** Something stored has changed, by whatever way: queries should be asked again. */
  changed: z.object({}),
  progress: z.object({ jobId: z.string(), done: z.number(), total: z.number() }),
  /** A menu item was chosen; the id is that of a command in the renderer's registry. */
  command: z.object({ id: z.string() }),
  /** The user opened a study file from outside: by its icon, or with a second start of Funn. */
  openFile: chosenFile,
  /** The window is about to close: write what is not yet written, then call `app.saved`. */
  closing: z.object({}),
} as const

export type EventName = keyof typeof eventSchemas
export type EventPayload<Name extends EventName> = z.infer<(typeof eventSchemas)[Name]>
