import { z } from 'zod'
import { registerColumns } from '../../codebook/interchange/register-columns.ts'
import { registerFates, registerProblems } from '../../codebook/interchange/register-plan.ts'
import { fileToken, id, line } from './values.ts'

const columns = z.array(z.enum(registerColumns).nullable()).max(100)

const request = z.strictObject({
  file: fileToken,
  /** A sheet of a workbook; null is the first that can be seen, and the whole of a table of text. */
  sheet: line.nullable(),
  /** What each column holds; null proposes it by the headings. */
  columns: columns.nullable(),
  /** Groups for what the table calls groups that the study does not know; the name '' is of rows that name none. */
  groups: z.array(z.strictObject({ name: line, groupId: id })).max(200),
  /** Group of all other rows without one that is known; null leaves them out. */
  groupId: id.nullable(),
})

const fate = z.enum(registerFates)
const row = z.object({
  /** In the file, from 1. */
  line: z.number(),
  organisation: z.string(), groupId: z.string().nullable(),
  person: z.object({ name: z.string(), role: z.string(), email: z.string(), phone: z.string() }),
  organisationFate: fate,
  /** Null where the row tells of nobody. */
  informantFate: fate.nullable(),
  problems: z.array(z.object({ kind: z.enum(registerProblems), value: z.string() })),
})
export type RegisterRow = z.infer<typeof row>

const made = z.object({ organisations: z.number(), informants: z.number(), placed: z.number() })

const preview = z.object({
  sheet: z.string().nullable(), sheets: z.array(z.string()),
  /** The headings, with what stands below each first, and what each column is taken to hold. */
  header: z.array(z.string()), examples: z.array(z.string()), columns,
  /** What becomes of the first of the rows; `rowCount` is of all. */
  rows: z.array(row), rowCount: z.number(),
  /** What would be made; `placed` are organisations that are known and get their group of this wave. */
  made,
  /** Who is in the study from before, and how many rows are left out. */
  known: z.object({ organisations: z.number(), informants: z.number() }), leftOut: z.number(), problemCount: z.number(),
  strangeGroups: z.array(z.object({ name: z.string(), rows: z.number(), groupId: z.string().nullable() })),
  /** Rows that the sheet hides; they are read like the others. */
  hiddenRows: z.number(),
  /** Of the file as it was read. */
  fingerprint: z.string(),
})
export type RegisterPreview = z.infer<typeof preview>

/** Channels of importing organisations and informants from a table. The key file must be open (`no-key`): names go there and nowhere else. */
export const registerImportChannels = {
  /** Reads the table and says what it would become; nothing is stored. */
  'import.registerPreview': { request, reply: preview },
  /** Reads it again and stores it as one step. Another file than the one that was looked at gives `stale`. */
  'import.register': { request: request.extend({ columns, fingerprint: line }), reply: made },
} as const
