import { fail, ok, type Result } from '../../codebook/result.ts'
import { missingBasis } from './missing-basis.ts'
import type { Failure } from '../contract/failure.ts'
import { withStudy, type HandlersOf, type HostContext } from '../host/context.ts'
import { layOutFile } from '../imports/preview-notes.ts'
import { storeNotes } from '../imports/store-notes.ts'

export const importHandlers: HandlersOf<'import.preview' | 'import.chosen'> = {
  'import.preview': withStudy(async (open, { file, ...request }, context) => {
    const path = pathOf(context, file)
    const read = path.ok ? await layOutFile(open, path.value, request) : path
    return read.ok ? ok(read.value.preview) : read
  }),
  'import.chosen': withStudy(async (open, { file, ...request }, context) => {
    const missing = 'kind' in request.target ? missingBasis(open) : undefined
    if (missing) return fail(missing)
    const path = pathOf(context, file)
    const stored = path.ok ? await storeNotes(open, path.value, request) : path
    if (stored.ok) open.changed('import.notes')
    return stored
  }),
}

/** The path of the file named; undefined where none is, for pasted text. */
function pathOf(context: HostContext, file: string | undefined): Result<string | undefined, Failure> {
  return file === undefined ? ok(undefined) : context.path(file)
}
