import type { OpenInput, OpenSession } from '../../codebook/interchange/open-sessions.ts'
import type { OpenStudy } from '../../codebook/interchange/open-study.ts'
import { writtenTime } from '../../codebook/interchange/open-values.ts'
import { listed, lookUp } from './row-names.ts'
import type { ListRows } from './study-rows.ts'

/** Frozen lists of findings, the oldest first. */
export function exportFindingSets(rows: ListRows): NonNullable<OpenStudy['findingSets']> {
  const findings = Map.groupBy(rows.frozen_finding, (row) => row.finding_set_id)
  const key = lookUp(rows.finding, (finding) => finding.key)
  return rows.finding_set.map((set) => ({
    id: set.id, label: set.label, note: set.note, frozen: writtenTime(set.frozen_at),
    ...listed('findings', (findings.get(set.id) ?? []).map((row) => ({ finding: key(row.finding_id), sentence: row.sentence, outcome: row.outcome }))),
  }))
}

/** Makes what gives the inputs of a session, in the order in which they were said. */
export function inputExporter(rows: ListRows): (sessionId: string) => NonNullable<OpenSession['inputs']> {
  const inputs = Map.groupBy(rows.seminar_input, (row) => row.session_id)
  const effects = Map.groupBy(rows.seminar_input_effect, (row) => row.seminar_input_id)
  const label = lookUp(rows.finding_set, (set) => set.label)
  const key = lookUp(rows.finding, (finding) => finding.key)
  const frozen = lookUp(rows.frozen_finding, (row) => ({ set: label(row.finding_set_id), finding: key(row.finding_id) }))
  const place = new Map(rows.frozen_finding.map((row, at) => [row.id, at]))
  const placeOf = (id: string | null) => (id === null ? rows.frozen_finding.length : place.get(id) ?? 0)
  return (sessionId) => (inputs.get(sessionId) ?? []).map((input): OpenInput => ({
    id: input.id, role: input.role, text: input.text, recorded: writtenTime(input.recorded_at),
    // In the order of the list, and not of their ids: an import gives them new ones.
    ...listed('effects', (effects.get(input.id) ?? []).toSorted((a, b) => placeOf(a.frozen_finding_id) - placeOf(b.frozen_finding_id))
      .map((row) => ({ ...frozen(row.frozen_finding_id), effect: row.effect }))),
  }))
}
