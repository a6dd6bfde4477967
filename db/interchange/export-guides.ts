import type { OpenGuide, OpenSection } from '../../codebook/interchange/open-guide.ts'
import { fromJson, stringList } from '../rows.ts'
import { listed, lookUp, timeOrNull, type RowNames } from './row-names.ts'
import { followUps } from './follow-ups.ts'
import type { ListRows } from './study-rows.ts'

/** Guides with all their versions, sections, fields and questions. */
export function exportGuides(rows: ListRows, names: RowNames): OpenGuide[] {
  const versionName = lookUp(rows.guide_version, (version) => version.version)
  const groupOrder = new Map(rows.informant_group.map((group, at) => [group.key, at]))
  return rows.guide.map((guide) => ({
    id: guide.id, key: guide.key, title: guide.title, titleNn: guide.title_nn, language: guide.language,
    ...listed('audience', inOrder(rows.guide_audience.filter((row) => row.guide_id === guide.id).map((row) => names.group(row.group_id)), groupOrder)),
    ...listed('versions', rows.guide_version.filter((version) => version.guide_id === guide.id).map((version) => ({
      id: version.id, version: version.version, intro: fromJson(stringList, version.intro), introNn: fromJson(stringList, version.intro_nn), basedOn: versionName(version.based_on), note: version.note,
      created: timeOrNull(version.created_at), locked: timeOrNull(version.locked_at),
      ...listed('sections', exportSections(rows, names, version.id)),
    }))),
  }))
}

function exportSections(rows: ListRows, names: RowNames, versionId: string): OpenSection[] {
  const questionKey = lookUp(rows.question, (question) => question.key)
  const codeOrder = new Map(names.orderedCodes.map((code, at) => [code.key, at]))
  return rows.guide_section.filter((section) => section.guide_version_id === versionId).map((section) => ({
    key: section.key, title: section.title, titleNn: section.title_nn, minutes: section.minutes,
    ...listed('fields', rows.guide_field.filter((field) => field.guide_section_id === section.id).map((field) => ({
      key: field.key, label: field.label, labelNn: field.label_nn, storage: field.storage,
    }))),
    ...listed('questions', rows.guide_question.filter((question) => question.guide_section_id === section.id).map((question) => ({
      number: question.number, key: questionKey(question.question_id), text: question.text, textCorrected: question.text_corrected,
      textNn: question.text_nn, facet: question.facet, examples: question.examples, note: question.note, examplesNn: question.examples_nn, noteNn: question.note_nn, promptsLabel: question.prompts_label,
      prompts: fromJson(stringList, question.prompts), followUps: fromJson(followUps, question.follow_ups),
      subQuestions: fromJson(stringList, question.sub_questions), promptsNn: fromJson(stringList, question.prompts_nn),
      subQuestionsNn: fromJson(stringList, question.sub_questions_nn), dependsOn: question.depends_on,
      ...listed('defaultCodes', inOrder(rows.guide_question_code.filter((row) => row.guide_question_id === question.id).map((row) => names.code(row.code_id)), codeOrder)),
      storage: question.storage, codable: question.codable === 1,
    }))),
  }))
}

function inOrder(keys: readonly string[], order: ReadonlyMap<string, number>): string[] {
  return keys.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
}
