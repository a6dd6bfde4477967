import { createHash } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { isDisclosed, type ExportProfile } from '../../codebook/privacy/profile.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { exportStudy } from '../../db/interchange/export-study.ts'
import { newId } from '../../db/new-id.ts'
import { readIdentities } from '../../db/queries/register.ts'
import { quotablePassages } from '../../db/queries/quotable-passages.ts'
import { logExport } from '../../db/queries/export-log.ts'
import type { ExportKind } from '../contract/choices.ts'
import type { Failure } from '../contract/failure.ts'
import { assembleNeedsReport } from '../exports/assemble-needs-report.ts'
import { quotesCsv } from '../exports/quotes-csv.ts'
import { quoteRules, type ExportQuote } from '../exports/quotes-for-profile.ts'
import { writeFileSafely } from '../exports/write-file-safely.ts'
import { withStudy, type HandlersOf, type HostContext } from '../host/context.ts'
import type { OpenStudy } from '../host/open-study.ts'

export const exportHandlers: HandlersOf<'export.run' | 'export.cancel'> = {
  'export.run': withStudy(async (open, { jobId, kind, profile, file }, context) => {
    const path = context.path(file)
    if (!path.ok) return path
    const names = open.files.key ? [...readIdentities(open.files.key).values()].map((identity) => identity.name) : []
    const written = await write(open, { jobId, kind, profile, path: path.value, names }, context)
    if (!written.ok) return written
    // The study may have been closed while the file was written.
    if (context.open === open) logExport(open.db, { id: newId(), at: Date.now(), kind, profile, sha256: written.value.sha256 })
    return ok({ bytes: written.value.bytes, quotes: written.value.quotes, masked: written.value.masked, namesChecked: open.files.key !== null })
  }),
  'export.cancel': (context, { jobId }) => {
    context.jobs.cancel(jobId)
    return ok(null)
  },
}

interface Order {
  readonly jobId: string
  readonly kind: ExportKind
  readonly profile: ExportProfile
  readonly path: string
  /** Names that a disclosed export masks. */
  readonly names: readonly string[]
}

interface Written {
  readonly bytes: number
  readonly sha256: string
  readonly quotes: number
  readonly masked: number
}

async function write(open: OpenStudy, order: Order, context: HostContext): Promise<Result<Written, Failure>> {
  const { jobId, kind, profile, path } = order
  // The open format carries every note as it is: there is no cleared version of it.
  if (kind === 'json' && isDisclosed(profile)) return fail({ kind: 'internal-only' })
  if (kind === 'csv') {
    const read = await readInParts(open, order, context, () => quotesCsv(open.db))
    return read.ok ? counted(await writeBytes(path, Buffer.concat(read.value.parts)), read.value) : read
  }
  const read = await readInParts<readonly ExportQuote[]>(open, order, context, () => (quotes) => (kind === 'word' ? quotes : []))
  if (!read.ok) return read
  if (kind === 'json') {
    return counted(await writeBytes(path, new TextEncoder().encode(`${JSON.stringify(exportStudy(open.db, open.files.key), null, 2)}\n`)), read.value)
  }
  const input = assembleNeedsReport(open.db, open.facts(null), profile, read.value.parts.flat(), today())
  return counted(await context.jobs.run(jobId, { input, path }, (done, total) => context.emit('progress', { jobId, done, total })), read.value)
}

interface Parts<Part> {
  readonly parts: readonly Part[]
  readonly quotes: number
  readonly masked: number
}

/** Readings that something written in between may spoil; the one after them lets nobody in. */
const spoiltReadings = 3

/**
 * Makes something of all quotes, those of a few sessions at a time, and lets others be answered in between.
 *
 * When something was written meanwhile it begins again, so that an export is of one moment. `cancelled` when the study was closed.
 */
async function readInParts<Part>(
  open: OpenStudy, { profile, names }: Order, context: HostContext, begin: () => (quotes: readonly ExportQuote[]) => Part,
): Promise<Result<Parts<Part>, Failure>> {
  for (let reading = 0; ; reading += 1) {
    const writes = open.db.writes
    const rules = quoteRules(open.facts(null), profile, names)
    const make = begin()
    // With nothing to tell there is still the beginning of a file.
    const parts = [make([])]
    const sum = { quotes: 0, masked: 0 }
    for (const passages of quotablePassages(open.db)) {
      const { quotes, masked } = rules(passages)
      parts.push(make(quotes))
      sum.quotes += quotes.length
      sum.masked += masked
      if (reading < spoiltReadings) await setImmediate()
      if (context.open !== open) return fail({ kind: 'cancelled' })
      if (open.db.writes !== writes) break
    }
    if (open.db.writes === writes) return ok({ parts, ...sum })
  }
}

function counted(stored: Result<{ readonly bytes: number; readonly sha256: string }, Failure>, { quotes, masked }: Parts<unknown>): Result<Written, Failure> {
  return stored.ok ? ok({ ...stored.value, quotes, masked }) : stored
}

async function writeBytes(path: string, bytes: Uint8Array): Promise<Result<{ readonly bytes: number; readonly sha256: string }, Failure>> {
  const stored = await writeFileSafely(path, bytes)
  return stored.ok ? ok({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }) : stored
}

/** The local day, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}
