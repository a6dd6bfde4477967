import { z } from 'zod'

/** What the host and main tell the renderer unasked. */
export const eventSchemas = {
  /** Something stored has changed, by whatever way: queries should be asked again. */
  changed: z.object({}),
  progress: z.object({ jobId: z.string(), done: z.number(), total: z.number() }),
  /** A menu item was chosen; the id is that of a command in the renderer's registry. */
  command: z.object({ id: z.string() }),
} as const

export type EventName = keyof typeof eventSchemas
export type EventPayload<Name extends EventName> = z.infer<(typeof eventSchemas)[Name]>
