import { isDisclosed } from '../../codebook/privacy/profile.ts'
import { buildPlanReport } from '../../codebook/report/plan/build-plan-report.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { isInternalOnly, type CodebookForm, type ExportKind } from '../contract/choices.ts'
import type { Failure } from '../contract/failure.ts'
import type { Jobs } from '../host/jobs.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { assemblePlanReport } from './assemble-plan-report.ts'
import { csvParts } from './csv-parts.ts'
import { readCodebook, writeCodebook } from './export-codebook.ts'
import { exportMemos } from './export-memos.ts'
import { exportNetworks } from './export-networks.ts'
import { jsonParts } from './json-parts.ts'
import { localDay } from './local-day.ts'
import { PartsFile } from './parts-file.ts'
import type { QuoteCount } from './profile-quotes.ts'
import { readInParts, type Reading } from './read-in-parts.ts'
import { wordParts, type ReportOrder } from './word-parts.ts'
import { systemCode, writeFailure } from './write-file-safely.ts'
import { writePieces, type StoredFile } from './write-pieces.ts'

/** What is to be exported, and where to. */
export interface ExportOrder extends ReportOrder {
  readonly kind: ExportKind
  readonly path: string
  /** Of a codebook; left out, the ending of the path says it. */
  readonly form?: CodebookForm | undefined
}

/** What an export goes on with while it runs. */
export interface Exporting {
  readonly jobs: Jobs
  readonly signal: AbortSignal
  /** Whether the study is still open. */
  readonly isOpen: () => boolean
  readonly onProgress: (done: number, total: number) => void
}

/** A finished export. */
export type Exported = StoredFile & QuoteCount

/** Writes an export of the open study as of one moment, while others are answered; `cancelled` when that was asked for or the study was closed. */
export async function exportFile(open: OpenStudy, order: ExportOrder, exporting: Exporting): Promise<Result<Exported, Failure>> {
  // The open format carries every note as it is, the plan days and reasons, memos what the team thinks: there is no cleared version of them.
  if (isInternalOnly(order.kind) && isDisclosed(order.profile)) return fail({ kind: 'internal-only' })
  if (order.kind === 'plan') return exportPlan(open, order, exporting)
  if (order.kind === 'memos') {
    const { stored, ...count } = await exportMemos(open, order.path)
    return counted(stored, count)
  }
  if (order.kind === 'networks') {
    const { stored, ...count } = await exportNetworks(open, order.path, order.profile)
    return counted(stored, count)
  }
  if (order.kind === 'codebook') {
    const form = order.form ?? (order.path.toLowerCase().endsWith('.qdc') ? 'qdc' : 'csv')
    const codebook = readCodebook(open, order.profile)
    if (form === 'qdc' && codebook.codes.length === 0) return fail({ kind: 'no-codes' })
    return counted(await writeCodebook(open, order.path, codebook.codes, form), codebook)
  }
  return order.kind === 'word' ? exportReport(open, order, exporting) : exportPieces(open, order, exporting)
}

async function exportReport(open: OpenStudy, { path, ...order }: ExportOrder, exporting: Exporting): Promise<Result<Exported, Failure>> {
  const { jobs, signal, onProgress } = exporting
  // Reading is the first half, writing the other.
  const report = jobs.startReport(signal, (done, total) => onProgress(total + done, 2 * total))
  try {
    const read = await readInParts(open, () => wordParts(open, order, localDay(), report), reading(exporting, (done, of) => onProgress(done, 2 * of)))
    return read === null ? fail({ kind: 'cancelled' }) : counted(await report.write(read.input, path), read)
  } finally {
    await report.close()
  }
}

async function exportPlan(open: OpenStudy, { path }: ExportOrder, { jobs, signal, onProgress }: Exporting): Promise<Result<Exported, Failure>> {
  const report = jobs.startReport(signal, onProgress)
  try {
    return counted(await report.writeWhole(buildPlanReport(assemblePlanReport(open, localDay())), path), { quotes: 0, masked: 0 })
  } finally {
    await report.close()
  }
}

async function exportPieces(open: OpenStudy, { kind, profile, path }: ExportOrder, exporting: Exporting): Promise<Result<Exported, Failure>> {
  const parts = new PartsFile(path)
  try {
    const begin = () => (kind === 'csv' ? csvParts(open, profile, parts) : jsonParts(open, parts))
    const read = await readInParts(open, begin, reading(exporting, exporting.onProgress))
    return read === null ? fail({ kind: 'cancelled' }) : counted(await writePieces(path, read.pieces()), read)
  } catch (error) {
    // The disk may fail, or be full, when parts are laid aside.
    if (systemCode(error) === undefined) throw error
    return fail(writeFailure(error))
  } finally {
    await parts.close()
  }
}

function reading({ signal, isOpen }: Exporting, onRead: Reading['onRead']): Reading {
  return { onRead, isWanted: () => isOpen() && !signal.aborted }
}

function counted(stored: Result<StoredFile, Failure>, { quotes, masked }: QuoteCount): Result<Exported, Failure> {
  return stored.ok ? ok({ ...stored.value, quotes, masked }) : stored
}
