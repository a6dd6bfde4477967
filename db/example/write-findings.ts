import { exampleAssessment } from '../../codebook/templates/example/assessment.ts'
import { exampleFindings, type ExampleFinding } from '../../codebook/templates/example/findings.ts'
import { exampleFindingSet, exampleInputs, exampleOutcomes } from '../../codebook/templates/example/seminar-inputs.ts'
import { newId } from '../new-id.ts'
import { codeByKey } from '../queries/codes.ts'
import { freezeFindings, writeOutcome } from '../queries/finding-sets.ts'
import { saveInput, saveSeminar } from '../queries/seminars.ts'
import { study, type Writable } from '../store.ts'

/** Passages linked to a finding of each relation; enough to show how it rests on them. */
const evidencePerRelation = 4

/** Writes the example's findings with their evidence, and its own scored matrix. */
export function writeExampleFindings(db: Writable, at: number): void {
  exampleFindings.forEach((finding, position) => writeFinding(db, finding, position))
  for (const score of exampleAssessment) {
    const alternative = db.first(study.selectFrom('alternative').select('id').where('key', '=', score.alternative))
    const criterion = db.first(study.selectFrom('criterion').select('id').where('key', '=', score.criterion))
    if (!alternative || !criterion) throw new Error(`example: no cell ${score.alternative} × ${score.criterion}`)
    db.run(study.insertInto('assessment').values({
      id: newId(), alternative_id: alternative.id, criterion_id: criterion.id, coder_id: null, score: score.score, reason: score.reason, scored_at: at,
    }))
  }
}

/** Freezes the findings that were not rejected, and lets the example's seminar speak of them. */
export function writeExampleSeminar(db: Writable, at: number): void {
  const session = db.first(study.selectFrom('session').select('id').where('kind', '=', 'seminar'))
  if (!session) throw new Error('example: no seminar')
  const kept = db.all(study.selectFrom('finding').select(['id', 'key']).where('status', '!=', 'rejected').orderBy('position'))
  const { externalParticipants, observers, ...facts } = exampleFindingSet
  const findingSetId = freezeFindings(db, { ...facts, findingIds: kept.map((finding) => finding.id) }, at)
  saveSeminar(db, { sessionId: session.id, externalParticipants, observers, findingSetId })
  const frozen = new Map(db.all(study.selectFrom('frozen_finding').innerJoin('finding', 'finding.id', 'frozen_finding.finding_id')
    .select(['finding.key', 'frozen_finding.id']).where('finding_set_id', '=', findingSetId)).map((row) => [row.key, row.id]))
  exampleInputs.forEach(({ role, text, effects }, place) => saveInput(db, {
    id: null, sessionId: session.id, role, text,
    effects: effects.map(([key, effect]) => ({ frozenFindingId: key === null ? null : frozen.get(key) ?? null, effect })),
  }, at + place * inputEvery))
  for (const [key, outcome] of Object.entries(exampleOutcomes)) writeOutcome(db, frozen.get(key) ?? '', outcome)
}

/** ms between the example's inputs. */
const inputEvery = 90_000

function writeFinding(db: Writable, finding: ExampleFinding, position: number): void {
  const code = codeByKey(db, finding.theme)
  if (!code) throw new Error(`example: unknown code ${finding.theme}`)
  const id = newId()
  db.run(study.insertInto('finding').values({ id, key: finding.key, sentence: finding.sentence, code_id: code.id, status: finding.status, position }))
  const codings = db.all(study.selectFrom('coding').select(['id', 'stance']).where('code_id', '=', code.id).orderBy('id'))
  const against = finding.stance === 'against' ? 'for' : 'against'
  for (const [relation, rows] of [
    ['supports', codings.filter((row) => row.stance === (finding.stance ?? 'for'))],
    ['nuances', codings.filter((row) => row.stance === 'divided')],
    ['contradicts', codings.filter((row) => row.stance === against)],
  ] as const) {
    for (const row of rows.slice(0, evidencePerRelation)) {
      db.run(study.insertInto('evidence').values({ id: newId(), finding_id: id, coding_id: row.id, relation, note: '' }))
    }
  }
}
