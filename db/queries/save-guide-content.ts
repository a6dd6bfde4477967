import { numbersOf, type ContentQuestion, type GuideContent } from '../../codebook/guide/guide-content.ts'
import { newId } from '../new-id.ts'
import type { GuideFieldTable, GuideQuestionTable, GuideSectionTable } from '../tables/guide.ts'
import { study, type Readable, type Writable } from '../store.ts'
import { readVersionRows } from './guide-content.ts'

/**
 * Makes a version say this and nothing else.
 *
 * Only rows that differ are written, so that a step holds what changed. Questions are numbered by their order. An identity
 * that no question has any more goes, with the aims it was for.
 */
export function saveContent(db: Writable, versionId: string, content: GuideContent): void {
  const before = readVersionRows(db, versionId)
  db.run(study.updateTable('guide_version').set({ intro: JSON.stringify(content.intro), intro_nn: JSON.stringify(content.introNn) }).where('id', '=', versionId)
    .where((eb) => eb.or([eb('intro', '!=', JSON.stringify(content.intro)), eb('intro_nn', '!=', JSON.stringify(content.introNn))])))
  const wanted = rowsOf(db, versionId, content, before)
  const goneQuestions = missing(before.questions, wanted.questions)
  for (const id of goneQuestions) {
    db.run(study.deleteFrom('guide_question_code').where('guide_question_id', '=', id))
    db.run(study.deleteFrom('guide_question').where('id', '=', id))
  }
  for (const id of missing(before.fields, wanted.fields)) db.run(study.deleteFrom('guide_field').where('id', '=', id))
  for (const row of differing(before.sections, wanted.sections)) db.run(study.insertInto('guide_section').values(row).onConflict((conflict) => conflict.column('id').doUpdateSet(row)))
  for (const row of differing(before.fields, wanted.fields)) db.run(study.insertInto('guide_field').values(row).onConflict((conflict) => conflict.column('id').doUpdateSet(row)))
  for (const row of differing(before.questions, wanted.questions)) db.run(study.insertInto('guide_question').values(row).onConflict((conflict) => conflict.column('id').doUpdateSet(row)))
  for (const id of missing(before.sections, wanted.sections)) db.run(study.deleteFrom('guide_section').where('id', '=', id))
  saveCodes(db, content, before.codes)
  dropIdentities(db, before.questions.map((row) => row.question_id))
}

/** Ids of the questions and fields that this content no longer has, and whose answers lie in the key file. */
export function goneFromKeyFile(db: Readable, versionId: string, content: GuideContent): readonly string[] {
  const before = readVersionRows(db, versionId)
  const kept = new Set(content.sections.flatMap((section) => [...section.fields, ...section.questions]).map((row) => row.id))
  return [...before.fields, ...before.questions].filter((row) => row.storage === 'key' && !kept.has(row.id)).map((row) => row.id)
}

/** As the open format has ids: 1 to 64 letters a–z, digits, full stops, hyphens or underscores. */
const wellFormed = /^[A-Za-z0-9._-]{1,64}$/

/** Ids in a content that stand for rows of another version, which must not be taken over, or that are no ids at all. */
export function hasForeignIds(db: Readable, versionId: string, content: GuideContent): boolean {
  const own = readVersionRows(db, versionId)
  const known = new Set([...own.sections, ...own.fields, ...own.questions].map((row) => row.id))
  const tables = [
    ['guide_section', content.sections], ['guide_field', content.sections.flatMap((section) => section.fields)], ['guide_question', content.sections.flatMap((section) => section.questions)],
  ] as const
  const all = tables.flatMap(([, rows]) => rows.map((row) => row.id))
  return new Set(all).size < all.length || tables.some(([table, rows]) => rows.some(({ id }) => !known.has(id) && (!wellFormed.test(id) || db.first(study.selectFrom(table).select('id').where('id', '=', id)) !== undefined)))
}

type VersionRows = ReturnType<typeof readVersionRows>

function rowsOf(db: Writable, versionId: string, content: GuideContent, before: VersionRows) {
  const numbers = numbersOf(content)
  const sectionKey = keysFor(before.sections, 'S', 0)
  const sections = content.sections.map((section, position): GuideSectionTable => ({
    id: section.id, guide_version_id: versionId, key: sectionKey(section.id), title: section.title, position, title_nn: section.titleNn, minutes: section.minutes,
  }))
  const fields = content.sections.flatMap((section) => {
    const own = before.fields.filter((field) => section.fields.some(({ id }) => id === field.id))
    // Fields that come from another section may have a key that is taken here.
    const fieldKey = keysFor(own.filter((field, at) => own.findIndex(({ key }) => key === field.key) === at), 'felt', 1)
    return section.fields.map((field, position): GuideFieldTable => ({
      id: field.id, guide_section_id: section.id, key: fieldKey(field.id), label: field.label, storage: field.storage, position, label_nn: field.labelNn,
    }))
  })
  const identities = new Map(before.questions.map((row) => [row.id, row.question_id]))
  const questions = content.sections.flatMap((section) => section.questions.map((question, position): GuideQuestionTable => ({
    id: question.id, guide_section_id: section.id, question_id: identityOf(db, question, identities.get(question.id)), number: numbers.get(question.id) ?? 0,
    text: question.text, text_corrected: question.textCorrected, text_nn: question.textNn, facet: question.facet, examples: question.examples, note: question.note,
    prompts_label: question.promptsLabel, prompts: JSON.stringify(question.prompts), follow_ups: JSON.stringify(question.followUps.map(storedFollowUp)),
    sub_questions: JSON.stringify(question.subQuestions), depends_on: question.dependsOn === null ? null : numbers.get(question.dependsOn) ?? null,
    storage: question.storage, codable: Number(question.codable), position, prompts_nn: JSON.stringify(question.promptsNn),
    sub_questions_nn: JSON.stringify(question.subQuestionsNn), examples_nn: question.examplesNn, note_nn: question.noteNn,
  })))
  return { sections, fields, questions }
}

/** A follow-up as the open format has it: what it does not say is left out. */
function storedFollowUp({ when, text, then, textNn, thenNn }: ContentQuestion['followUps'][number]) {
  return { when, text, ...(then.length > 0 ? { then } : {}), ...(textNn === '' ? {} : { textNn }), ...(thenNn.length > 0 ? { thenNn } : {}) }
}

/** The identity of a question by its key: the one it has, one that another guide has made, or a new one. */
function identityOf(db: Writable, { questionKey }: ContentQuestion, before: string | undefined): string {
  const known = questionKey === null ? undefined : db.first(study.selectFrom('question').select('id').where('key', '=', questionKey))
  if (known) return known.id
  // One that is not yet stored keeps what it got when it was first written.
  if (questionKey === null && before !== undefined && !sharedIdentity(db, before)) return before
  const id = newId()
  db.run(study.insertInto('question').values({ id, key: questionKey ?? nextQuestionKey(db) }))
  return id
}

function sharedIdentity(db: Readable, id: string): boolean {
  return db.all(study.selectFrom('guide_question').select('id').where('question_id', '=', id)).length > 1
}

function nextQuestionKey(db: Readable): string {
  const numbers = db.all(study.selectFrom('question').select('key')).map(({ key }) => Number(/^q(\d+)$/u.exec(key)?.[1] ?? 0))
  return `q${numbers.reduce((most, number) => Math.max(most, number), 0) + 1}`
}

/** Gives what was there its key, and new ones the next free. */
function keysFor(rows: readonly { readonly id: string; readonly key: string }[], start: string, first: number): (id: string) => string {
  const keys = new Map(rows.map((row) => [row.id, row.key]))
  const taken = new Set(keys.values())
  return (id) => {
    const known = keys.get(id)
    if (known !== undefined) return known
    let number = first
    while (taken.has(`${start}${number}`)) number += 1
    taken.add(`${start}${number}`)
    return `${start}${number}`
  }
}

function saveCodes(db: Writable, content: GuideContent, before: VersionRows['codes']): void {
  const old = new Map(before.map((row) => [`${row.guide_question_id} ${row.code_id}`, row.id]))
  const wanted = new Map<string, { readonly question: string; readonly code: string }>(content.sections.flatMap((section) => section.questions).flatMap((question) => question.defaultCodes.map((code) => [`${question.id} ${code}`, { question: question.id, code }] as const)))
  for (const [name, id] of old) if (!wanted.has(name)) db.run(study.deleteFrom('guide_question_code').where('id', '=', id))
  for (const [name, { question, code }] of wanted) {
    if (!old.has(name)) db.run(study.insertInto('guide_question_code').values({ id: newId(), guide_question_id: question, code_id: code }))
  }
}

/** Removes identities that no question has any more. */
export function dropIdentities(db: Writable, ids: readonly string[]): void {
  for (const id of new Set(ids)) {
    if (db.first(study.selectFrom('guide_question').select('id').where('question_id', '=', id))) continue
    db.run(study.deleteFrom('question_aim').where('question_id', '=', id))
    db.run(study.deleteFrom('question').where('id', '=', id))
  }
}

function missing(before: readonly { readonly id: string }[], now: readonly { readonly id: string }[]): readonly string[] {
  const kept = new Set(now.map((row) => row.id))
  return before.map((row) => row.id).filter((id) => !kept.has(id))
}

/** The rows that are new or have another value in some column. */
function differing<Row extends { readonly id: string }>(before: readonly Row[], now: readonly Row[]): readonly Row[] {
  const old = new Map(before.map((row) => [row.id, row]))
  return now.filter((row) => {
    const known = old.get(row.id)
    if (!known) return true
    const columns = new Map<string, unknown>(Object.entries(known))
    return Object.entries(row).some(([column, value]) => columns.get(column) !== value)
  })
}
