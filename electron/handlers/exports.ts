import { ok } from '../../codebook/result.ts'
import { newId } from '../../db/new-id.ts'
import { logExport } from '../../db/queries/export-log.ts'
import { exportFile } from '../exports/export-file.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'

export const exportHandlers: HandlersOf<'export.run' | 'export.cancel'> = {
  'export.run': withStudy(async (open, { jobId, kind, profile, file, withGuides, form }, context) => {
    const path = context.path(file)
    if (!path.ok) return path
    const { jobs, emit } = context
    const isOpen = () => context.open === open
    const onProgress = (done: number, total: number) => emit('progress', { jobId, done, total })
    const written = await jobs.run(jobId, (signal) => exportFile(open, { kind, profile, withGuides, form, path: path.value }, { jobs, signal, isOpen, onProgress }))
    if (!written.ok) return written
    // The study may have been closed while the file was written.
    if (isOpen()) logExport(open.db, { id: newId(), at: Date.now(), kind, profile, sha256: written.value.sha256 })
    return ok({ bytes: written.value.bytes, quotes: written.value.quotes, masked: written.value.masked, namesChecked: open.files.key !== null })
  }),
  'export.cancel': (context, { jobId }) => {
    context.jobs.cancel(jobId)
    return ok(null)
  },
}
