import type { OpenDecision } from '../../codebook/interchange/open-double-coding.ts'
import type { OpenStudy } from '../../codebook/interchange/open-study.ts'
import { millisecondsOf } from '../../codebook/interchange/open-values.ts'
import type { MergeContext } from './merge-context.ts'
import { given, joined } from './row-set.ts'

/**
 * Merges rounds of double coding; after the sessions they name.
 *
 * A round is known by its id, or by its number where the file gives none. Two copies of a study may both have made a round of the same
 * number: then the one that comes gets the next.
 */
export function mergeDoubleCodings({ sets, now }: MergeContext, file: OpenStudy): void {
  for (const round of file.doubleCodings ?? []) {
    const old = round.id === undefined ? sets.double_coding.rows.find((row) => row.number === round.number) : sets.double_coding.findId(round.id)
    const numbers = sets.double_coding.rows.map((row) => row.number)
    const { id } = sets.double_coding.put({
      id: old?.id ?? sets.double_coding.newId(round.id), number: old?.number ?? (numbers.includes(round.number) ? Math.max(...numbers) + 1 : round.number),
      seed: given(round.seed, old?.seed, null), drawn_from: given(round.drawnFrom, old?.drawn_from, round.sessions.length),
      created_at: given(millisecondsOf(round.created), old?.created_at, now), closed_at: given(millisecondsOf(round.closed), old?.closed_at, null),
      result: given(round.result && JSON.stringify(round.result), old?.result, null),
    })
    for (const code of round.sessions) {
      const sessionId = sets.session.idOf(code)
      const known = sets.double_coding_session.find(joined(id, sessionId))
      sets.double_coding_session.put({ id: known?.id ?? sets.double_coding_session.newId(undefined), double_coding_id: id, session_id: sessionId })
    }
    for (const { coder, done } of round.coders) {
      const coderId = sets.coder.idOf(coder)
      const known = sets.double_coding_coder.find(joined(id, coderId))
      sets.double_coding_coder.put({
        id: known?.id ?? sets.double_coding_coder.newId(undefined), double_coding_id: id, coder_id: coderId, done_at: given(millisecondsOf(done), known?.done_at, null),
      })
    }
  }
}

/** Merges what was decided about the codes of an answer, or of a whole session; there is one decision about each. */
export function mergeDecisions({ sets, coderId, now }: MergeContext, sessionId: string, answerId: string | null, decisions: readonly OpenDecision[] | undefined): void {
  for (const decision of decisions ?? []) {
    const codeId = sets.code.idOf(decision.code)
    const old = sets.coding_decision.find(joined(sessionId, codeId, answerId))
    sets.coding_decision.put({
      id: old?.id ?? sets.coding_decision.newId(undefined), session_id: sessionId, answer_id: answerId, code_id: codeId, outcome: decision.outcome,
      note: given(decision.note, old?.note, ''), coder_id: given(decision.coder === undefined ? undefined : sets.coder.idOf(decision.coder), old?.coder_id, coderId),
      decided_at: given(millisecondsOf(decision.decided), old?.decided_at, now),
    })
  }
}
