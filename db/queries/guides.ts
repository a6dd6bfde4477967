import { followUpList, fromJson, stringList } from '../rows.ts'
import { study, type Readable } from '../store.ts'

/** Guides to choose from: the newest version of each, with the groups it is for. */
export function listGuides(db: Readable) {
  const audience = Map.groupBy(db.all(study.selectFrom('guide_audience').select(['guide_id', 'group_id'])), (row) => row.guide_id)
  return db.all(study.selectFrom('guide_version').innerJoin('guide', 'guide.id', 'guide_version.guide_id')
    .select(['guide_version.id as versionId', 'guide.id as guideId', 'guide.title', 'guide_version.version'])
    .select((eb) => eb.selectFrom('guide_question').innerJoin('guide_section', 'guide_section.id', 'guide_question.guide_section_id')
      .whereRef('guide_section.guide_version_id', '=', 'guide_version.id').select((count) => count.fn.countAll<number>().as('n')).as('questions'))
    .orderBy('guide.key').orderBy('guide_version.version'))
    .map((row) => ({ ...row, questions: row.questions ?? 0, groupIds: (audience.get(row.guideId) ?? []).map((one) => one.group_id) }))
}

/** One version of a guide with its sections, fields and questions in order. */
export function readGuide(db: Readable, versionId: string) {
  const version = db.first(study.selectFrom('guide_version').innerJoin('guide', 'guide.id', 'guide_version.guide_id')
    .select(['guide_version.id', 'guide.title', 'guide_version.version', 'guide_version.intro']).where('guide_version.id', '=', versionId))
  if (!version) return null
  const sections = db.all(study.selectFrom('guide_section').selectAll().where('guide_version_id', '=', versionId).orderBy('position'))
  const fields = Map.groupBy(db.all(study.selectFrom('guide_field').innerJoin('guide_section', 'guide_section.id', 'guide_field.guide_section_id')
    .selectAll('guide_field').where('guide_version_id', '=', versionId).orderBy('guide_field.position')), (row) => row.guide_section_id)
  const questions = Map.groupBy(readQuestions(db, versionId), (row) => row.sectionId)
  return {
    versionId, title: version.title, version: version.version, intro: fromJson(stringList, version.intro),
    sections: sections.map((section) => ({
      id: section.id, key: section.key, title: section.title, minutes: section.minutes,
      fields: (fields.get(section.id) ?? []).map((field) => ({ id: field.id, key: field.key, label: field.label, inKeyFile: field.storage === 'key' })),
      questions: (questions.get(section.id) ?? []).map(({ sectionId: _, ...question }) => question),
    })),
  }
}

function readQuestions(db: Readable, versionId: string) {
  const codes = Map.groupBy(db.all(study.selectFrom('guide_question_code')
    .innerJoin('guide_question', 'guide_question.id', 'guide_question_code.guide_question_id')
    .innerJoin('guide_section', 'guide_section.id', 'guide_question.guide_section_id')
    .select(['guide_question_id', 'code_id']).where('guide_version_id', '=', versionId)), (row) => row.guide_question_id)
  return db.all(study.selectFrom('guide_question').innerJoin('guide_section', 'guide_section.id', 'guide_question.guide_section_id')
    .innerJoin('question', 'question.id', 'guide_question.question_id').selectAll('guide_question').select('question.key')
    .where('guide_version_id', '=', versionId).orderBy('guide_question.position')).map((row) => ({
    sectionId: row.guide_section_id, id: row.id, questionKey: row.key, number: row.number, text: row.text, textCorrected: row.text_corrected,
    textNn: row.text_nn, facet: row.facet, examples: row.examples, note: row.note, promptsLabel: row.prompts_label,
    prompts: fromJson(stringList, row.prompts), followUps: fromJson(followUpList, row.follow_ups), subQuestions: fromJson(stringList, row.sub_questions),
    dependsOn: row.depends_on, defaultCodes: (codes.get(row.id) ?? []).map((one) => one.code_id),
    inKeyFile: row.storage === 'key', codable: row.codable === 1,
  }))
}

/** Whether there is such a question and its answers belong in the study, not in the key file. */
export function isInStudy(db: Readable, questionId: string): boolean {
  return db.first(study.selectFrom('guide_question').select('storage').where('id', '=', questionId))?.storage === 'study'
}

/** Whether there is such a question or field and what is said to it belongs in the key file. */
export function isInKeyFile(db: Readable, table: 'guide_question' | 'guide_field', id: string): boolean {
  return db.first(study.selectFrom(table).select('storage').where('id', '=', id))?.storage === 'key'
}
