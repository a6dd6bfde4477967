import type { StepName } from '../../db/undo/step-names.ts'
import type { EventPayload } from '../contract/events.ts'

const codings: ReadonlySet<string> = new Set<StepName>(['coding.add', 'coding.addMany', 'coding.change', 'coding.remove'])
const memos: ReadonlySet<string> = new Set<StepName>(['memo.write', 'memo.remove'])
const notes: ReadonlySet<string> = new Set<StepName>(['notes.write', 'notes.state', 'notes.mark', 'notes.unmark', 'notes.settleNames', 'notes.park', 'notes.debrief'])

/** How far the change of a step can reach, done or undone: for those made every few seconds, so that they do not have everything asked again. */
export function kindOfChange(step: string | undefined): Pick<EventPayload<'changed'>, 'what'> {
  if (step === undefined) return {}
  return codings.has(step) ? { what: 'codings' } : notes.has(step) ? { what: 'notes' } : memos.has(step) ? { what: 'memos' } : {}
}
