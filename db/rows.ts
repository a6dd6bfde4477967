import { z } from 'zod'

/** Text columns that hold JSON lists; each is read through its schema, so a damaged one fails here and not on a screen. */
export const stringList = z.array(z.string())

export const followUpList = z.array(z.object({
  when: z.string(), text: z.string(), then: z.array(z.string()).default([]), textNn: z.string().default(''), thenNn: z.array(z.string()).default([]),
}))

/** Spans of a text that somebody got to see: from–to in UTF-16 units. */
export const spanList = z.array(z.tuple([z.int(), z.int()]))

/** Reads a JSON column. Throws with the schema's message, never with the content. */
export function fromJson<Value>(schema: z.ZodType<Value>, json: string): Value {
  return schema.parse(JSON.parse(json))
}
