import { mostSynonyms } from '../../codebook/codes/code.ts'
import { mergeCodings } from '../../codebook/codes/merge-codings.ts'
import { cleanLine } from '../../codebook/language/clean-text.ts'
import { joinTexts } from '../../codebook/plan/change-invitation.ts'
import { newId } from '../new-id.ts'
import { fromJson, stringList } from '../rows.ts'
import type { CodeTable } from '../tables/codebook.ts'
import { anyOf, study, type Readable, type Writable } from '../store.ts'
import { frozenCode, logChange, type Because } from './codebook-log.ts'
import { findCode } from './codes.ts'
import { mergeCodingRows } from './merge-coding-rows.ts'

/** Characters that a summary may have, as the file's own check counts them. */
const longestSummary = 400

/**
 * Makes two codes one: everything that points at `removedId` points at `keptId`, and the code itself goes.
 *
 * Codings keep what they say, who gave them and under which version. The name and the synonyms of the one that goes become synonyms, so
 * that whoever looks for it finds the other. The caller has seen that the codes below it fit.
 */
export function mergeCodes(db: Writable, keptId: string, removedId: string, because: Because): void {
  const [kept, removed] = [findCode(db, keptId), findCode(db, removedId)]
  if (!kept || !removed) throw new Error('merging a code that is not there')
  const [before, was] = [frozenCode(db, removedId), frozenCode(db, keptId)]
  mergeCodingsOf(db, keptId, removedId)
  mergeQuestions(db, keptId, removedId)
  mergeSummaries(db, kept, removed, because)
  mergeDecisions(db, keptId, removedId)
  db.run(study.updateTable('finding').set({ code_id: keptId }).where('code_id', '=', removedId))
  db.run(study.updateTable('memo').set({ subject_id: keptId }).where('subject_kind', '=', 'code').where('subject_id', '=', removedId))
  db.run(study.updateTable('code').set({ successor_id: null }).where('id', '=', keptId))
  db.run(study.updateTable('code').set({ successor_id: keptId }).where('successor_id', '=', removedId))
  const last = db.all(study.selectFrom('code').select('position').where('parent_id', '=', keptId)).reduce((most, row) => Math.max(most, row.position), -1)
  db.all(study.selectFrom('code').select('id').where('parent_id', '=', removedId).orderBy('position').orderBy('key'))
    .forEach(({ id }, order) => db.run(study.updateTable('code').set({ parent_id: keptId, position: last + 1 + order }).where('id', '=', id)))
  db.run(study.updateTable('code').set({ synonyms: JSON.stringify(joinSynonyms(kept, removed)) }).where('id', '=', keptId))
  db.run(study.deleteFrom('code').where('id', '=', removedId))
  logChange(db, { kind: 'merge', before, after: null, other: kept.key }, because)
  logChange(db, { kind: 'change', before: was, after: frozenCode(db, keptId), other: removed.key }, because)
}

/** How many codings would become one with another, if the codes were merged. */
export function countJoined(db: Readable, keptId: string, removedId: string): number {
  return mergeCodings(codingsOf(db, keptId), codingsOf(db, removedId)).length
}

/** How many codings without a stance would come to a code that asks for one, if the codes were merged. */
export function countLackingStance(db: Readable, keptId: string, removedId: string): number {
  if (findCode(db, keptId)?.stance_required !== 1) return 0
  const joined = new Set(mergeCodings(codingsOf(db, keptId), codingsOf(db, removedId)).map((one) => one.removedId))
  return codingsOf(db, removedId).filter((coding) => coding.stance === null && !joined.has(coding.id)).length
}

function mergeCodingsOf(db: Writable, keptId: string, removedId: string): void {
  mergeCodingRows(db, mergeCodings(codingsOf(db, keptId), codingsOf(db, removedId)))
  db.run(study.updateTable('coding').set({ code_id: keptId }).where('code_id', '=', removedId))
}

function codingsOf(db: Readable, codeId: string) {
  return db.all(study.selectFrom('coding').selectAll().where('code_id', '=', codeId).orderBy('created_at').orderBy('id')).map((row) => ({
    id: row.id, answerId: row.answer_id, start: row.start_at, end: row.end_at, wholeAnswer: row.whole_answer === 1, stance: row.stance, facet: row.facet,
    informantId: row.informant_id, coderId: row.coder_id,
  }))
}

function mergeQuestions(db: Writable, keptId: string, removedId: string): void {
  const had = db.all(study.selectFrom('guide_question_code').select('guide_question_id').where('code_id', '=', keptId)).map((row) => row.guide_question_id)
  db.run(study.deleteFrom('guide_question_code').where('code_id', '=', removedId).where('guide_question_id', 'in', anyOf(had)))
  db.run(study.updateTable('guide_question_code').set({ code_id: keptId }).where('code_id', '=', removedId))
}

/** What was decided about the kept code stands where both were decided about in one place. */
function mergeDecisions(db: Writable, keptId: string, removedId: string): void {
  const placeOf = (row: { readonly session_id: string; readonly answer_id: string | null }) => `${row.session_id} ${row.answer_id ?? ''}`
  const had = new Set(db.all(study.selectFrom('coding_decision').selectAll().where('code_id', '=', keptId)).map(placeOf))
  for (const row of db.all(study.selectFrom('coding_decision').selectAll().where('code_id', '=', removedId))) {
    if (had.has(placeOf(row))) db.run(study.deleteFrom('coding_decision').where('id', '=', row.id))
    else db.run(study.updateTable('coding_decision').set({ code_id: keptId }).where('id', '=', row.id))
  }
}

function mergeSummaries(db: Writable, kept: CodeTable, removed: CodeTable, { coderId, at }: Because): void {
  const standing = new Map(db.all(study.selectFrom('cell_summary').selectAll().where('code_id', '=', kept.id)).map((row) => [row.organisation_id, row]))
  for (const row of db.all(study.selectFrom('cell_summary').selectAll().where('code_id', '=', removed.id))) {
    const other = standing.get(row.organisation_id)
    const text = joinTexts(other?.text ?? '', row.text)
    if (other === undefined) db.run(study.updateTable('cell_summary').set({ code_id: kept.id }).where('id', '=', row.id))
    else {
      db.run(study.deleteFrom('cell_summary').where('id', '=', row.id))
      if (Array.from(text).length <= longestSummary) db.run(study.updateTable('cell_summary').set({ text, updated_at: Math.max(other.updated_at, row.updated_at) }).where('id', '=', other.id))
      // No word is lost: what a summary has no room for becomes a memo about the kept code, under the organisation's code.
      else {
        const organisation = db.first(study.selectFrom('organisation').select('code').where('id', '=', row.organisation_id))?.code ?? ''
        db.run(study.insertInto('memo').values({
          id: newId(), subject_kind: 'code', subject_id: kept.id, text: `${organisation} (${removed.key}): ${row.text}`, coder_id: coderId, created_at: at, start_at: null, end_at: null,
        }))
      }
    }
  }
}

function joinSynonyms(kept: CodeTable, removed: CodeTable): string[] {
  const words = [kept, removed].map((code) => fromJson(stringList, code.synonyms))
  const known = new Set([kept.label, kept.label_nn ?? ''].map((name) => name.toLocaleLowerCase('nb')))
  const all = [...words[0] ?? [], removed.label, removed.label_nn ?? '', ...words[1] ?? []].map(cleanLine)
  return [...new Set(all)].filter((word) => word !== '' && !known.has(word.toLocaleLowerCase('nb'))).slice(0, mostSynonyms)
}
