import type { OpenInput } from '../../codebook/interchange/open-sessions.ts'
import type { OpenStudy } from '../../codebook/interchange/open-study.ts'
import { millisecondsOf } from '../../codebook/interchange/open-values.ts'
import type { MergeContext } from './merge-context.ts'
import { given, joined, placesAfter } from './row-set.ts'

/** Merges what is in frozen lists and what was said in seminars; last, since both point to findings. */
export function mergeSeminars(context: MergeContext, file: OpenStudy): void {
  const { sets, before } = context
  for (const list of file.findingSets ?? []) {
    const setId = sets.finding_set.idOf(list.label)
    const place = placesAfter(before.frozen_finding.filter((row) => row.finding_set_id === setId))
    for (const frozen of list.findings ?? []) {
      const findingId = sets.finding.idOf(frozen.finding)
      const old = sets.frozen_finding.find(joined(setId, findingId))
      sets.frozen_finding.put({
        id: old?.id ?? sets.frozen_finding.newId(undefined), finding_set_id: setId, finding_id: findingId,
        sentence: given(frozen.sentence, old?.sentence, sets.finding.findId(findingId)?.sentence ?? ''), outcome: given(frozen.outcome, old?.outcome, ''),
        position: old?.position ?? place(),
      })
    }
  }
  for (const session of file.sessions ?? []) mergeInputs(context, sets.session.idOf(session.code), session.inputs ?? [])
}

/** An input without an id is the same as one with the same words by the same role, and of the same time where the file says it. */
function mergeInputs(context: MergeContext, sessionId: string, inputs: readonly OpenInput[]): void {
  const { sets, before, now } = context
  const there = before.seminar_input.filter((row) => row.session_id === sessionId)
  const unclaimed = new Set(there)
  const place = placesAfter(there)
  for (const input of inputs) {
    const at = millisecondsOf(input.recorded)
    const old = input.id === undefined
      ? [...unclaimed].find((row) => row.text === input.text && row.role === (input.role ?? '') && (at === undefined || row.recorded_at === at))
      : sets.seminar_input.findId(input.id)
    if (old) unclaimed.delete(old)
    const { id } = sets.seminar_input.put({
      id: old?.id ?? sets.seminar_input.newId(input.id), session_id: sessionId, role: given(input.role, old?.role, ''), text: input.text,
      recorded_at: given(at, old?.recorded_at, now), position: old?.position ?? place(),
    })
    for (const { set, finding, effect } of input.effects ?? []) {
      const frozenId = set === undefined || finding === undefined ? null : sets.frozen_finding.idOf(joined(sets.finding_set.idOf(set), sets.finding.idOf(finding)))
      const known = sets.seminar_input_effect.find(joined(id, frozenId))
      sets.seminar_input_effect.put({ id: known?.id ?? sets.seminar_input_effect.newId(undefined), seminar_input_id: id, frozen_finding_id: frozenId, effect })
    }
  }
}
