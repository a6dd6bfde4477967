import type { ContentQuestion, GuideContent } from '../../codebook/guide/guide-content.ts'
import type { GuideQuestionTable } from '../tables/guide.ts'
import { followUpList, fromJson, stringList } from '../rows.ts'
import { study, type Readable } from '../store.ts'

/** All that one version of a guide says, as it is written and changed; undefined where there is no such version. */
export function readContent(db: Readable, versionId: string): GuideContent | undefined {
  const version = db.first(study.selectFrom('guide_version').select(['intro', 'intro_nn']).where('id', '=', versionId))
  if (!version) return undefined
  const rows = readVersionRows(db, versionId)
  const keys = new Map(db.all(study.selectFrom('question').selectAll()).map((row) => [row.id, row.key]))
  const idOfNumber = new Map(rows.questions.map((row) => [row.number, row.id]))
  const codes = Map.groupBy(rows.codes, (row) => row.guide_question_id)
  const contentQuestion = (row: GuideQuestionTable): ContentQuestion => ({
    id: row.id, questionKey: keys.get(row.question_id) ?? null, text: row.text, textCorrected: row.text_corrected, textNn: row.text_nn, facet: row.facet,
    examples: row.examples, examplesNn: row.examples_nn, note: row.note, noteNn: row.note_nn, promptsLabel: row.prompts_label,
    prompts: fromJson(stringList, row.prompts), promptsNn: fromJson(stringList, row.prompts_nn), followUps: fromJson(followUpList, row.follow_ups),
    subQuestions: fromJson(stringList, row.sub_questions), subQuestionsNn: fromJson(stringList, row.sub_questions_nn),
    dependsOn: row.depends_on === null ? null : idOfNumber.get(row.depends_on) ?? null, defaultCodes: (codes.get(row.id) ?? []).map((one) => one.code_id),
    storage: row.storage, codable: row.codable === 1,
  })
  return {
    intro: fromJson(stringList, version.intro), introNn: fromJson(stringList, version.intro_nn),
    sections: rows.sections.map((section) => ({
      id: section.id, title: section.title, titleNn: section.title_nn, minutes: section.minutes,
      fields: rows.fields.filter((field) => field.guide_section_id === section.id).map(({ id, label, label_nn, storage }) => ({ id, label, labelNn: label_nn, storage })),
      questions: rows.questions.filter((question) => question.guide_section_id === section.id).map(contentQuestion),
    })),
  }
}

/** The rows of a version in the order of the guide. */
export function readVersionRows(db: Readable, versionId: string) {
  const inVersion = study.selectFrom('guide_section').select('guide_section.id').where('guide_version_id', '=', versionId)
  const questions = db.all(study.selectFrom('guide_question').innerJoin('guide_section', 'guide_section.id', 'guide_question.guide_section_id')
    .selectAll('guide_question').where('guide_section.guide_version_id', '=', versionId).orderBy('guide_section.position').orderBy('guide_question.position'))
  return {
    sections: db.all(study.selectFrom('guide_section').selectAll().where('guide_version_id', '=', versionId).orderBy('position')),
    fields: db.all(study.selectFrom('guide_field').selectAll().where('guide_section_id', 'in', inVersion).orderBy('position')),
    questions,
    codes: db.all(study.selectFrom('guide_question_code').innerJoin('code', 'code.id', 'guide_question_code.code_id').selectAll('guide_question_code')
      .where('guide_question_id', 'in', study.selectFrom('guide_question').select('guide_question.id').where('guide_section_id', 'in', inVersion)).orderBy('code.key')),
  }
}
