import { statSync } from 'node:fs'
import { join } from 'node:path'
import { openFile } from '../../../db/open.ts'
import { currentCodebook } from '../../../db/queries/codebook-versions.ts'
import { insertCoding } from '../../../db/queries/codings.ts'
import { listCoders } from '../../../db/queries/study-row.ts'
import { study, type Store, type Writable } from '../../../db/store.ts'
import { runStep } from '../../../db/undo/run-step.ts'
import { msFigure, plainFigure, type Measure } from '../bench.ts'
import type { Figure } from '../figure.ts'
import { benchPassphrase } from '../generate-study.ts'
import { copyStudy, madeStudy } from '../made-study.ts'
import { timeBoth } from '../passes.ts'
import { valueOf } from '../value-of.ts'

/** What the change log costs: a step beside the same write without one, and the whole file beside one whose log is empty. */
export const log: Measure = {
  name: 'log',
  async run(bench) {
    const copyOf = (name: string) => valueOf(openFile('study', copyStudy(madeStudy(bench.scale), join(bench.folder, name)).study, benchPassphrase))
    const [logged, unlogged] = [copyOf('logged.funn'), copyOf('unlogged.funn')]
    try {
      unlogged.connection.exec('UPDATE log_state SET recording = 0')
      const coderId = listCoders(logged)[0]?.id ?? ''
      const adding = await timeBoth(
        (time) => runStep(logged, { name: 'coding.add', coderId }, (db) => addCoding(db, coderId, time)),
        (time) => unlogged.transact(() => addCoding(unlogged, coderId, time)),
        bench.quick,
      )
      const size: Figure = { ...plainFigure('study file with its log', bench, 'MB', megabytesOf(logged)) }
      unlogged.connection.exec('DELETE FROM change; DELETE FROM step;')
      unlogged.connection.exec('VACUUM')
      const without = megabytesOf(unlogged)
      return [
        msFigure('coding: write one with the log', bench, adding),
        { ...size, baseline: plainFigure('', bench, 'MB', without).value, ratio: plainFigure('', bench, 'MB', size.value / without).value },
      ]
    } finally {
      logged.close()
      unlogged.close()
    }
  },
}

function addCoding(db: Writable, coderId: string, time: number): void {
  const answer = db.first(study.selectFrom('answer').select('id').where('text', '<>', '').orderBy('id').limit(1))
  const code = db.first(study.selectFrom('code').select('id').orderBy('key').limit(1))
  insertCoding(db, {
    answerId: answer?.id ?? '', start: time % 40, end: 60 + time % 20, wholeAnswer: false, codeId: code?.id ?? '', stance: null, facet: null, coderId,
    codebookVersionId: currentCodebook(db), origin: 'hand',
  }, Date.now())
}

function megabytesOf(store: Store): number {
  store.connection.pragma('wal_checkpoint(TRUNCATE)')
  return statSync(store.path).size / 2 ** 20
}
