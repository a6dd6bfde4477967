import { cleanLine, cleanText } from '../../codebook/language/clean-text.ts'
import { newId } from '../new-id.ts'
import { study, type Readable, type Writable } from '../store.ts'

/** Frozen lists of findings, the latest first, each with its findings in order. */
export function listFindingSets(db: Readable) {
  const findings = Map.groupBy(db.all(study.selectFrom('frozen_finding').innerJoin('finding', 'finding.id', 'frozen_finding.finding_id')
    .select(['frozen_finding.id', 'finding_set_id', 'finding_id as findingId', 'finding.key', 'frozen_finding.sentence', 'outcome'])
    .orderBy('frozen_finding.position').orderBy('frozen_finding.id')), (row) => row.finding_set_id)
  return db.all(study.selectFrom('finding_set').selectAll().orderBy('frozen_at', 'desc').orderBy('label', 'desc')).map((set) => ({
    id: set.id, label: set.label, note: set.note, frozenAt: set.frozen_at,
    findings: (findings.get(set.id) ?? []).map(({ finding_set_id: _, ...finding }) => finding),
  }))
}

export function findingSetCalled(db: Readable, label: string): string | undefined {
  return db.first(study.selectFrom('finding_set').select('id').where('label', '=', cleanLine(label)))?.id
}

export function hasFindingSet(db: Readable, id: string): boolean {
  return db.first(study.selectFrom('finding_set').select('id').where('id', '=', id)) !== undefined
}

/** Freezes findings, in the order given and with the sentences of this moment, under a label. Gives the list's id. */
export function freezeFindings(db: Writable, facts: { readonly label: string; readonly note: string; readonly findingIds: readonly string[] }, now: number): string {
  const id = newId()
  db.run(study.insertInto('finding_set').values({ id, label: cleanLine(facts.label), note: cleanLine(facts.note), frozen_at: now }))
  const sentences = new Map(db.all(study.selectFrom('finding').select(['id', 'sentence']).where('id', 'in', facts.findingIds)).map((row) => [row.id, row.sentence]))
  facts.findingIds.forEach((findingId, position) => {
    const sentence = sentences.get(findingId)
    if (sentence === undefined) throw new Error(`finding ${findingId} is not there`)
    db.run(study.insertInto('frozen_finding').values({ id: newId(), finding_set_id: id, finding_id: findingId, sentence, outcome: '', position }))
  })
  return id
}

/** Says what was changed in a finding after the seminar; false where there is no such frozen finding. */
export function writeOutcome(db: Writable, frozenFindingId: string, outcome: string): boolean {
  return db.run(study.updateTable('frozen_finding').set({ outcome: cleanText(outcome) }).where('id', '=', frozenFindingId)) > 0
}

export function hasFrozenFinding(db: Readable, id: string): boolean {
  return db.first(study.selectFrom('frozen_finding').select('id').where('id', '=', id)) !== undefined
}
