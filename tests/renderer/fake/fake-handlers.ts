import { ok } from '../../../codebook/result.ts'
import { suggestionHandlers } from './suggestion-handlers.ts'
import { agreementHandlers } from './agreement-handlers.ts'
import { analysisHandlers } from './analysis-handlers.ts'
import { approvalHandlers } from './approval-handlers.ts'
import { backupHandlers } from './backup-handlers.ts'
import { codebookImportHandlers } from './codebook-import-handlers.ts'
import { codebookHandlers } from './codebook-handlers.ts'
import { fakeNow, type Step } from './fake-study.ts'
import { withChanges, type Emit, type Fakes, type FakeWorld, type Handlers } from './fake-world.ts'
import { doubleCodingHandlers } from './double-coding-handlers.ts'
import { guideHandlers } from './guide-handlers.ts'
import { liveNotesHandlers } from './live-notes-handlers.ts'
import { letterHandlers } from './letter-handlers.ts'
import { memoHandlers } from './memo-handlers.ts'
import { nameHandlers } from './name-handlers.ts'
import { networkHandlers } from './network-handlers.ts'
import { notesHandlers } from './notes-handlers.ts'
import { planHandlers } from './plan-handlers.ts'
import { readingHandlers } from './reading-handlers.ts'
import { registerImportHandlers } from './register-import-handlers.ts'
import { registerHandlers } from './register-handlers.ts'
import { seminarHandlers } from './seminar-handlers.ts'
import { studyHandlers } from './study-handlers.ts'

export function fakeHandlers(world: FakeWorld, emit: Emit): Handlers {
  let ids = 0
  let time = fakeNow
  const fakes: Fakes = {
    world, emit,
    open: () => {
      if (world.study === null) throw new Error('no study is open in the fake')
      return world.study
    },
    step: (name) => {
      time += 1000
      const study = fakes.open()
      const kept = study.steps.map((step): Step => (step.state === 'undone' ? { ...step, state: 'abandoned' } : step))
      study.steps = [{ name, coderId: study.state.coderId, madeAt: time, state: 'done' }, ...kept]
    },
    newId: (kind) => {
      ids += 1
      return `${kind}-new-${ids}`
    },
  }
  return {
    ...studyHandlers(fakes), ...registerHandlers(fakes), ...registerImportHandlers(fakes), ...planHandlers(fakes), ...notesHandlers(fakes), ...liveNotesHandlers(fakes), ...analysisHandlers(fakes), ...codebookHandlers(fakes), ...codebookImportHandlers(fakes), ...backupHandlers(fakes), ...seminarHandlers(fakes), ...approvalHandlers(fakes), ...guideHandlers(fakes), ...letterHandlers(fakes), ...agreementHandlers(fakes), ...doubleCodingHandlers(fakes), ...suggestionHandlers(fakes), ...nameHandlers(fakes), ...memoHandlers(fakes), ...networkHandlers(fakes), ...readingHandlers(fakes),
    'app.info': () => ok({ version: '0.1.0', platform: 'linux', settings: world.settings }),
    'app.settings': (change) => {
      world.settings = withChanges(world.settings, change)
      return ok(world.settings)
    },
    'app.recent': () => ok(world.recent),
    'app.forget': ({ token }) => {
      world.recent = world.recent.filter((study) => study.token !== token)
      return ok(null)
    },
    'app.chooseFile': ({ purpose, suggestedName }) => ok(world.chosen.length > 0 ? world.chosen.shift() ?? null : { token: `file-${purpose}`, name: suggestedName, place: 'place-1' }),
    'app.chooseFiles': () => ok({ files: world.chosen.splice(0).filter((file) => file !== null), more: 0 }),
    'app.menu': () => ok(null),
    'app.showFile': () => ok(null),
    'app.writeText': () => ok(null),
    'app.saved': () => ok(null),
  }
}

