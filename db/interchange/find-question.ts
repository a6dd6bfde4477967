import { numbersMeant, type NamedQuestions } from '../../codebook/interchange/open-names.ts'
import { joined } from './row-set.ts'
import type { RowSets } from './row-sets.ts'

/** Gives, for one guide version, the id of the question with a number or key; the check has seen to it that there is one. */
export function questionFinder(sets: RowSets, versionId: string | null): (reference: number | string) => string {
  const sections = new Set(sets.guide_section.rows.filter((row) => row.guide_version_id === versionId).map((row) => row.id))
  const questions: NamedQuestions = { storageOf: new Map(), numbersOf: new Map(), fields: new Set() }
  for (const row of sets.guide_question.rows.filter((question) => sections.has(question.guide_section_id))) {
    questions.storageOf.set(row.number, row.storage)
    const key = sets.question.findId(row.question_id)?.key ?? ''
    questions.numbersOf.set(key, [...questions.numbersOf.get(key) ?? [], row.number])
  }
  return (reference) => sets.guide_question.idOf(joined(versionId, numbersMeant(questions, reference)[0] ?? null))
}
