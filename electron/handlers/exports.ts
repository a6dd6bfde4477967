import { createHash } from 'node:crypto'
import { isDisclosed, type ExportProfile } from '../../codebook/privacy/profile.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { exportStudy } from '../../db/interchange/export-study.ts'
import { newId } from '../../db/new-id.ts'
import { readIdentities } from '../../db/queries/register.ts'
import { listQuotable } from '../../db/queries/quotable-passages.ts'
import { logExport } from '../../db/queries/export-log.ts'
import type { ExportKind } from '../contract/choices.ts'
import type { Failure } from '../contract/failure.ts'
import { assembleNeedsReport } from '../exports/assemble-needs-report.ts'
import { quotesCsv } from '../exports/quotes-csv.ts'
import { quotesForProfile, type ExportQuote } from '../exports/quotes-for-profile.ts'
import { writeFileSafely } from '../exports/write-file-safely.ts'
import { withStudy, type HandlersOf, type HostContext } from '../host/context.ts'
import type { OpenStudy } from '../host/open-study.ts'

export const exportHandlers: HandlersOf<'export.run' | 'export.cancel'> = {
  'export.run': withStudy(async (open, { jobId, kind, profile, file }, context) => {
    const path = context.path(file)
    if (!path.ok) return path
    const names = open.files.key ? [...readIdentities(open.files.key).values()].map((identity) => identity.name) : []
    const { quotes, masked } = quotesForProfile(listQuotable(open.db), open.facts(null), profile, names)
    const written = await write(open, { jobId, kind, profile, path: path.value }, quotes, context)
    if (!written.ok) return written
    // The study may have been closed while the file was written.
    if (context.open === open) logExport(open.db, { id: newId(), at: Date.now(), kind, profile, sha256: written.value.sha256 })
    return ok({ bytes: written.value.bytes, quotes: quotes.length, masked, namesChecked: open.files.key !== null })
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
}

async function write(
  open: OpenStudy, { jobId, kind, profile, path }: Order, quotes: readonly ExportQuote[], context: HostContext,
): Promise<Result<{ readonly bytes: number; readonly sha256: string }, Failure>> {
  switch (kind) {
    case 'word': {
      const input = assembleNeedsReport(open.db, open.facts(null), profile, quotes, today())
      return context.jobs.run(jobId, { input, path }, (done, total) => context.emit('progress', { jobId, done, total }))
    }
    case 'csv':
      return writeBytes(path, quotesCsv(open.db, quotes))
    case 'json':
      // The open format carries every note as it is: there is no cleared version of it.
      if (isDisclosed(profile)) return fail({ kind: 'internal-only' })
      return writeBytes(path, new TextEncoder().encode(`${JSON.stringify(exportStudy(open.db, open.files.key), null, 2)}\n`))
  }
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
