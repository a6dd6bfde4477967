import { z } from 'zod'
import { codebookColumns } from '../../codebook/interchange/codebook-table/codebook-columns.ts'
import { codeRowFates, codeRowProblems, duplicateChoices } from '../../codebook/interchange/codebook-table/codebook-plan.ts'
import { notTakenKinds } from '../../codebook/interchange/qdc/qdc-rows.ts'
import { fileToken, line } from './values.ts'

const request = z.strictObject({
  file: fileToken,
  /** What is done with rows whose code is there already; null asks about each. */
  duplicates: z.enum(duplicateChoices).nullable(),
  /** The same for single rows, by their line of the file. */
  choices: z.array(z.strictObject({ line: z.int().min(1), choice: z.enum(duplicateChoices) })).max(2000),
})

const made = z.object({ added: z.number(), updated: z.number(), skipped: z.number() })

const preview = made.extend({
  /** The headings with what each is taken to hold. */
  columns: z.array(z.object({ heading: z.string(), column: z.enum(codebookColumns).nullable() })),
  rows: z.array(z.object({
    /** In the file, from 1. */
    line: z.number(), label: z.string(), parent: z.string().nullable(), definition: z.string(), fate: z.enum(codeRowFates),
    problem: z.enum(codeRowProblems).nullable(),
    /** Key and label of the code that is there already. */
    known: z.string().nullable(),
  })),
  /** Of a REFI-QDA codebook what is not taken as it stands. */
  notTaken: z.array(z.object({ kind: z.enum(notTakenKinds), count: z.number() })),
  undecided: z.number(), problems: z.number(),
  /** Of the file as it was read. */
  fingerprint: z.string(),
})
export type CodebookPreview = z.infer<typeof preview>

/** Channels of reading codes from a table, or from a REFI-QDA codebook (.qdc), whose rows are its codes. */
export const codebookImportChannels = {
  /** Reads the table and says what it would become; nothing is stored. */
  'import.codebookPreview': { request, reply: preview },
  /**
   * Reads it again and stores it as one step. Refused with nothing changed: `stale` for another file than the one that was looked at,
   * `codes-there` while nobody has said what to do with a code that is there, `code-row` where rows cannot be read.
   */
  'import.codebook': { request: request.extend({ fingerprint: line }), reply: made },
} as const
