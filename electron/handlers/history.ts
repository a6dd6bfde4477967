import { ok } from '../../codebook/result.ts'
import { historyOf, redoLatest, undoLatest, type StudyFiles } from '../../db/files.ts'
import { listSteps, type HistoryStep } from '../../db/undo/undo.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'

export const historyHandlers: HandlersOf<'history.state' | 'history.undo' | 'history.redo' | 'history.list'> = {
  'history.state': withStudy((open) => ok(historyState(open.files))),
  'history.undo': withStudy((open) => {
    open.changed(undoLatest(open.files)?.name)
    return ok(historyState(open.files))
  }),
  'history.redo': withStudy((open) => {
    open.changed(redoLatest(open.files)?.name)
    return ok(historyState(open.files))
  }),
  'history.list': withStudy((open, { limit }) => ok(listSteps(open.db, limit).map(shown))),
}

/** What undo would take back and redo do again. */
export function historyState(files: StudyFiles) {
  const { undo, redo } = historyOf(files)
  return { undo: undo ? shown(undo) : null, redo: redo ? shown(redo) : null }
}

function shown({ name, coderId, madeAt, state }: HistoryStep) {
  return { name, coderId, madeAt, state }
}
