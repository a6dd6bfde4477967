import { basename } from 'node:path'
import { ok } from '../../codebook/result.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import { importFiles } from '../imports/import-files.ts'

export const interchangeHandlers: HandlersOf<'import.run'> = {
  'import.run': withStudy(async (open, { files, session, names = 'keep' }, context) => {
    const named = files.map((token) => {
      const path = context.path(token)
      return { name: path.ok ? basename(path.value) : token, path }
    })
    const outcomes = await importFiles(open, named, {
      session, choice: names, isOpen: () => context.open === open, readFiles: (paths, know) => context.reader.read(paths, know),
    })
    const imported = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
    if (imported.length > 0) open.changed()
    return ok({ imported, failed: outcomes.flatMap((outcome, at) => (outcome.ok ? [] : [{ file: named[at]?.name ?? '', failure: outcome.failure }])) })
  }),
}
