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
    const { writes } = open.db
    let outcomes: Awaited<ReturnType<typeof importFiles>>
    try {
      outcomes = await importFiles(open, named, {
        session, choice: names, isOpen: () => context.open === open, readFiles: (paths, know) => context.reader.read(paths, know),
      })
    } finally {
      // Told also where one file broke off: those before it are stored.
      if (context.open === open && open.db.writes > writes) open.changed()
    }
    const imported = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []))
    return ok({ imported, failed: outcomes.flatMap((outcome, at) => (outcome.ok ? [] : [{ file: named[at]?.name ?? '', failure: outcome.failure }])) })
  }),
}
