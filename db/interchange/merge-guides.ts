import type { OpenGuideVersion, OpenQuestion, OpenSection } from '../../codebook/interchange/open-guide.ts'
import { defaultGuideVersion, questionKeyOf } from '../../codebook/interchange/open-names.ts'
import type { OpenStudy } from '../../codebook/interchange/open-study.ts'
import { millisecondsOf } from '../../codebook/interchange/open-values.ts'
import type { MergeContext } from './merge-context.ts'
import { bit } from './merge-register.ts'
import { given, joined, placesAfter } from './row-set.ts'

/** Merges guides with their versions, sections, fields and questions. */
export function mergeGuides(context: MergeContext, file: OpenStudy): void {
  const { sets } = context
  for (const guide of file.guides ?? []) {
    const old = sets.guide.find(guide.key)
    const { id } = sets.guide.put({
      id: old?.id ?? sets.guide.newId(guide.id), key: guide.key, title: given(guide.title, old?.title, guide.key), title_nn: given(guide.titleNn, old?.title_nn, null), language: given(guide.language, old?.language, 'nb'),
    })
    for (const group of guide.audience ?? []) {
      const groupId = sets.informant_group.idOf(group)
      const known = sets.guide_audience.find(joined(id, groupId))
      sets.guide_audience.put({ id: known?.id ?? sets.guide_audience.newId(undefined), guide_id: id, group_id: groupId })
    }
    for (const version of guide.versions ?? []) mergeVersion(context, id, version)
    mergeBasis(context, id, guide.versions ?? [])
  }
}

/** Which version was made from which; last, when all have their ids. */
function mergeBasis({ sets }: MergeContext, guideId: string, versions: readonly OpenGuideVersion[]): void {
  for (const { version, basedOn } of versions) {
    const row = sets.guide_version.find(joined(guideId, version ?? defaultGuideVersion))
    if (row && basedOn !== undefined) sets.guide_version.put({ ...row, based_on: basedOn === null ? null : sets.guide_version.idOf(joined(guideId, basedOn)) })
  }
}

function mergeVersion(context: MergeContext, guideId: string, version: OpenGuideVersion): void {
  const { sets, before } = context
  const name = version.version ?? defaultGuideVersion
  const old = sets.guide_version.find(joined(guideId, name))
  const { id } = sets.guide_version.put({
    id: old?.id ?? sets.guide_version.newId(version.id), guide_id: guideId, version: name,
    intro: given(json(version.intro), old?.intro, '[]'), intro_nn: given(json(version.introNn), old?.intro_nn, '[]'), based_on: old?.based_on ?? null,
    note: given(version.note, old?.note, ''), created_at: given(millisecondsOf(version.created), old?.created_at, null), locked_at: given(millisecondsOf(version.locked), old?.locked_at, null),
  })
  const place = placesAfter(before.guide_section.filter((row) => row.guide_version_id === id))
  for (const section of version.sections ?? []) {
    const known = sets.guide_section.find(joined(id, section.key))
    const row = sets.guide_section.put({
      id: known?.id ?? sets.guide_section.newId(undefined), guide_version_id: id, key: section.key,
      title: given(section.title, known?.title, section.key), title_nn: given(section.titleNn, known?.title_nn, null),
      minutes: given(section.minutes, known?.minutes, null), position: known?.position ?? place(),
    })
    mergeFields(context, row.id, section)
    const questionPlace = placesAfter(before.guide_question.filter((question) => question.guide_section_id === row.id))
    for (const question of section.questions ?? []) mergeQuestion(context, id, row.id, question, questionPlace)
  }
}

function mergeFields({ sets, before }: MergeContext, sectionId: string, section: OpenSection): void {
  const place = placesAfter(before.guide_field.filter((row) => row.guide_section_id === sectionId))
  for (const field of section.fields ?? []) {
    const old = sets.guide_field.find(joined(sectionId, field.key))
    sets.guide_field.put({
      id: old?.id ?? sets.guide_field.newId(undefined), guide_section_id: sectionId, key: field.key, label: given(field.label, old?.label, field.key),
      label_nn: given(field.labelNn, old?.label_nn, null),
      storage: given(field.storage, old?.storage, 'key'), position: old?.position ?? place(),
    })
  }
}

function mergeQuestion({ sets }: MergeContext, versionId: string, sectionId: string, question: OpenQuestion, place: () => number): void {
  const old = sets.guide_question.find(joined(versionId, question.number))
  const key = question.key ?? sets.question.findId(old?.question_id ?? '')?.key ?? questionKeyOf(question.number)
  const identity = sets.question.find(key) ?? sets.question.put({ id: sets.question.newId(undefined), key })
  const { id } = sets.guide_question.put({
    id: old?.id ?? sets.guide_question.newId(undefined), guide_section_id: sectionId, question_id: identity.id, number: question.number,
    text: question.text, text_corrected: given(question.textCorrected, old?.text_corrected, null), text_nn: given(question.textNn, old?.text_nn, null),
    facet: given(question.facet, old?.facet, ''), examples: given(question.examples, old?.examples, null), note: given(question.note, old?.note, null),
    examples_nn: given(question.examplesNn, old?.examples_nn, null), note_nn: given(question.noteNn, old?.note_nn, null),
    prompts_label: given(question.promptsLabel, old?.prompts_label, null), prompts: given(json(question.prompts), old?.prompts, '[]'),
    follow_ups: given(json(question.followUps), old?.follow_ups, '[]'), sub_questions: given(json(question.subQuestions), old?.sub_questions, '[]'),
    prompts_nn: given(json(question.promptsNn), old?.prompts_nn, '[]'), sub_questions_nn: given(json(question.subQuestionsNn), old?.sub_questions_nn, '[]'),
    depends_on: given(question.dependsOn, old?.depends_on, null), storage: given(question.storage, old?.storage, 'study'),
    codable: given(bit(question.codable), old?.codable, 1), position: old?.position ?? place(),
  })
  for (const code of question.defaultCodes ?? []) {
    const codeId = sets.code.idOf(code)
    const known = sets.guide_question_code.find(joined(id, codeId))
    sets.guide_question_code.put({ id: known?.id ?? sets.guide_question_code.newId(undefined), guide_question_id: id, code_id: codeId })
  }
}

function json(list: readonly unknown[] | undefined): string | undefined {
  return list && JSON.stringify(list)
}
