import type { AskedQuestion, QuestionAim, ResearchQuestion } from '../../codebook/plan/question-coverage.ts'
import { cleanLine } from '../../codebook/language/clean-text.ts'
import { newId } from '../new-id.ts'
import { readAskedQuestions } from '../counting/asked-questions.ts'
import { study, type Readable, type Store, type Writable } from '../store.ts'

/** A guide question by its identity, with how the guides word and number it. */
export interface NamedQuestion extends AskedQuestion {
  readonly key: string
  /** The wording of the guide that comes first; guides may word one question in their own way. */
  readonly text: string
  readonly textNn: string | null
  readonly facet: string
  /** Titles of the guides that ask it, each with its number there. */
  readonly guides: readonly { readonly title: string; readonly number: number }[]
}

export function listResearchQuestions(db: Readable): ResearchQuestion[] {
  return db.all(study.selectFrom('research_question').select(['id', 'key', 'label', 'parent_id as parentId', 'chapter']).orderBy('position').orderBy('key'))
}

export function listAims(db: Readable): QuestionAim[] {
  return db.all(study.selectFrom('question_aim').select(['question_id as questionId', 'research_question_id as researchQuestionId']))
}

/**
 * The questions of the newest version of every guide by their identity, in the order of the guides, and the sessions of a
 * wave in which they were asked in any version. Questions whose answers are kept in the key file are not there: nobody can
 * say from the study who was asked them.
 */
export function listQuestions(db: Store, waveId: string): NamedQuestion[] {
  const newest = new Map(db.all(study.selectFrom('guide_version').select(['id', 'guide_id']).orderBy('created_at').orderBy('version')).map((row) => [row.guide_id, row.id]))
  const rows = db.all(study.selectFrom('guide_question').innerJoin('guide_section', 'guide_section.id', 'guide_question.guide_section_id')
    .innerJoin('guide_version', 'guide_version.id', 'guide_section.guide_version_id').innerJoin('guide', 'guide.id', 'guide_version.guide_id')
    .innerJoin('question', 'question.id', 'guide_question.question_id')
    .select(['question.id', 'question.key', 'guide_question.text', 'guide_question.text_corrected as corrected', 'guide_question.text_nn as textNn', 'guide_question.facet',
      'guide_question.number', 'guide.title', 'guide_version.id as versionId'])
    .where('guide_question.storage', '=', 'study').where('guide_version.id', 'in', [...newest.values()]).orderBy('guide.key').orderBy('guide_question.number'))
  const identityOf = new Map(db.all(study.selectFrom('guide_question').select(['id', 'question_id'])).map((row) => [row.id, row.question_id]))
  const inWave = new Set(db.all(study.selectFrom('session').select('id').where('wave_id', '=', waveId)).map((row) => row.id))
  const asked = Map.groupBy([...readAskedQuestions(db)].filter(([sessionId]) => inWave.has(sessionId))
    .flatMap(([sessionId, questions]) => [...new Set(questions.map((id) => identityOf.get(id)))].map((questionId) => ({ questionId, sessionId }))), (row) => row.questionId)
  return [...Map.groupBy(rows, (row) => row.id).values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [{
      id: first.id, key: first.key, text: first.corrected ?? first.text, textNn: first.textNn, facet: first.facet,
      guides: same.map(({ title, number }) => ({ title, number })), sessionIds: (asked.get(first.id) ?? []).map((row) => row.sessionId),
    }]
  })
}

/** Says whether a guide question serves a research question. */
export function setAim(db: Writable, { questionId, researchQuestionId }: QuestionAim, on: boolean): void {
  if (on) {
    db.run(study.insertInto('question_aim').values({ id: newId(), question_id: questionId, research_question_id: researchQuestionId })
      .onConflict((conflict) => conflict.columns(['question_id', 'research_question_id']).doNothing()))
  } else {
    db.run(study.deleteFrom('question_aim').where('question_id', '=', questionId).where('research_question_id', '=', researchQuestionId))
  }
}

/** Makes (id null) or changes a research question; a new one gets the next key: P5, or P1d below P1. A part never has parts. */
export function saveResearchQuestion(
  db: Writable, facts: { readonly id: string | null; readonly label: string; readonly chapter: string; readonly parentId: string | null },
): string {
  const values = { label: cleanLine(facts.label), chapter: cleanLine(facts.chapter) }
  if (facts.id !== null) {
    db.run(study.updateTable('research_question').set(values).where('id', '=', facts.id))
    return facts.id
  }
  const id = newId()
  const known = listResearchQuestions(db)
  const parent = known.find((question) => question.id === facts.parentId)
  const last = db.first(study.selectFrom('research_question').select((eb) => eb.fn.max<number | null>('position').as('last')))?.last ?? -1
  db.run(study.insertInto('research_question').values({
    id, key: freeKey(new Set(known.map((question) => question.key)), parent?.key ?? null), facet: null, parent_id: parent?.id ?? null, position: last + 1, ...values,
  }))
  return id
}

/** Removes a research question with its parts and what served them. */
export function removeResearchQuestion(db: Writable, id: string): void {
  for (const part of db.all(study.selectFrom('research_question').select('id').where('parent_id', '=', id))) removeResearchQuestion(db, part.id)
  db.run(study.deleteFrom('question_aim').where('research_question_id', '=', id))
  db.run(study.deleteFrom('research_question').where('id', '=', id))
}

function freeKey(taken: ReadonlySet<string>, parent: string | null): string {
  for (let number = 1; ; number += 1) {
    const letter = number <= 26 ? String.fromCharCode(96 + number) : String(number)
    const key = parent === null ? `P${number}` : `${parent}${letter}`
    if (!taken.has(key)) return key
  }
}
