import { z } from 'zod'
import { openStudySchema } from './open-study.ts'

/** The open format as a JSON Schema, for editors that check while one writes; docs/open-format.schema.json is this. */
export function openJsonSchema(): object {
  return {
    ...z.toJSONSchema(openStudySchema, { io: 'input' }),
    title: 'Funn open format, version 1',
    description: 'A study of Funn, or a part of one. See open-format.md beside this file.',
  }
}
