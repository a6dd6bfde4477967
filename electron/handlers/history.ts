import { ok } from '../../codebook/result.ts'
import { historyOf, redoLatest, undoLatest } from '../../db/files.ts'
import { listSteps, type HistoryStep } from '../../db/undo/undo.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import type { OpenStudy } from '../host/open-study.ts'

export const historyHandlers: HandlersOf<'history.state' | 'history.undo' | 'history.redo' | 'history.list'> = {
  'history.state': withStudy((open) => ok(stateOf(open))),
  'history.undo': withStudy((open) => {
    undoLatest(open.files)
    open.changed()
    return ok(stateOf(open))
  }),
  'history.redo': withStudy((open) => {
    redoLatest(open.files)
    open.changed()
    return ok(stateOf(open))
  }),
  'history.list': withStudy((open, { limit }) => ok(listSteps(open.db, limit).map(shown))),
}

function stateOf(open: OpenStudy) {
  const { undo, redo } = historyOf(open.files)
  return { undo: undo ? shown(undo) : null, redo: redo ? shown(redo) : null }
}

function shown({ name, coderId, madeAt, state }: HistoryStep) {
  return { name, coderId, madeAt, state }
}
