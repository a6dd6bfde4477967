import { codeColors } from '../../codebook/codes/code.ts'
import type { GuideDraft } from '../../codebook/guide/guide.ts'
import type { CodeDraft, ResearchQuestionDraft, StudyTemplate } from '../../codebook/templates/template.ts'
import { newId } from '../new-id.ts'
import { study, type Writable } from '../store.ts'


/**
 * Writes everything a template brings into an empty study: groups, codes, guides, research questions, dimensions, goals, alternatives.
 *
 * The template's example scores stay in the template: they are another study's.
 */
export function writeTemplate(db: Writable, template: StudyTemplate, now: number): void {
  writeGroups(db, template)
  db.run(study.insertInto('codebook_version').values({ id: newId(), number: 1, name: '1', note: '', created_at: now, frozen_at: null, codes: null }))
  // Categories take the colours in turn and lend them to their sub-codes.
  template.codes.forEach((code, position) => writeCode(db, code, null, position, position % codeColors))
  for (const guide of template.guides) writeGuide(db, guide, now)
  writeResearchQuestions(db, template)
  writeAssessment(db, template)
  writeLists(db, template)
}

/** Writes what is to be found out, each tied to the guide questions that serve it; guides must be there already. */
function writeResearchQuestions(db: Writable, template: StudyTemplate): void {
  const facets = new Map(template.guides.flatMap((guide) => guide.sections).flatMap((section) => section.questions).map((question) => [question.questionKey, question.facet]))
  let position = 0
  const write = (draft: ResearchQuestionDraft, parentId: string | null): void => {
    const id = newId()
    db.run(study.insertInto('research_question').values({ id, key: draft.key, label: draft.label, facet: draft.facet, chapter: draft.chapter, parent_id: parentId, position }))
    position += 1
    for (const question of db.all(study.selectFrom('question').select(['id', 'key']).orderBy('key'))) {
      if (!draft.servedBy.includes(facets.get(question.key) ?? '')) continue
      db.run(study.insertInto('question_aim').values({ id: newId(), question_id: question.id, research_question_id: id }))
    }
    for (const part of draft.parts) write(part, id)
  }
  for (const draft of template.researchQuestions) write(draft, null)
}

function writeGroups(db: Writable, template: StudyTemplate): void {
  template.groups.forEach((group, position) => {
    db.run(study.insertInto('informant_group').values({
      id: newId(), key: group.key, label: group.label, short_label: group.short, parent: group.parent, population_public: Number(group.populationPublic),
      population_size: group.populationSize, singular: Number(group.singular), position,
    }))
  })
}

function writeCode(db: Writable, code: CodeDraft, parentId: string | null, position: number, color: number): void {
  const id = newId()
  db.run(study.insertInto('code').values({
    id, key: code.key, label: code.label, label_nn: code.labelNn, definition: code.definition, full_definition: code.note ?? '',
    when_to_use: '', when_not: '', example: '', synonyms: JSON.stringify(code.synonyms), origin: code.origin, facet: code.facet,
    stance_required: Number(code.stanceRequired), cross_cutting: Number(code.crossCutting), color, parent_id: parentId,
    retired_at: null, position, successor_id: null, network_id: null,
  }))
  code.children.forEach((child, childPosition) => writeCode(db, child, id, childPosition, color))
}

/** Writes one version of a guide with its sections, fields and questions; codes and groups must be there already. */
export function writeGuide(db: Writable, guide: GuideDraft, now: number): string {
  const guideId = newId()
  const versionId = newId()
  db.run(study.insertInto('guide').values({ id: guideId, key: guide.key, title: guide.title, title_nn: guide.titleNn ?? null, language: guide.language }))
  for (const key of guide.audience) {
    const group = db.first(study.selectFrom('informant_group').select('id').where('key', '=', key))
    if (group) db.run(study.insertInto('guide_audience').values({ id: newId(), guide_id: guideId, group_id: group.id }))
  }
  db.run(study.insertInto('guide_version').values({
    id: versionId, guide_id: guideId, version: guide.version, intro: JSON.stringify(guide.intro), intro_nn: JSON.stringify(guide.introNn ?? []), based_on: null, note: '', created_at: now, locked_at: null,
  }))
  guide.sections.forEach((section, position) => {
    const sectionId = newId()
    db.run(study.insertInto('guide_section').values({ id: sectionId, guide_version_id: versionId, key: section.key, title: section.title, title_nn: section.titleNn ?? null, minutes: section.minutes ?? null, position }))
    section.fields.forEach((field, order) => {
      db.run(study.insertInto('guide_field').values({
        id: newId(), guide_section_id: sectionId, key: field.key, label: field.label, label_nn: field.labelNn ?? null, storage: field.storage, position: order,
      }))
    })
    section.questions.forEach((question, order) => writeQuestion(db, sectionId, question, order))
  })
  return versionId
}

function writeQuestion(db: Writable, sectionId: string, question: GuideDraft['sections'][number]['questions'][number], position: number): void {
  const id = newId()
  const known = db.first(study.selectFrom('question').select('id').where('key', '=', question.questionKey))
  const questionId = known?.id ?? newId()
  if (!known) db.run(study.insertInto('question').values({ id: questionId, key: question.questionKey }))
  db.run(study.insertInto('guide_question').values({
    id, guide_section_id: sectionId, question_id: questionId, number: question.number, text: question.text,
    text_corrected: question.textCorrected ?? null, text_nn: question.textNn ?? null, facet: question.facet,
    examples: question.examples ?? null, note: question.note ?? null, examples_nn: question.examplesNn ?? null, note_nn: question.noteNn ?? null, prompts_label: question.promptsLabel ?? null,
    prompts: JSON.stringify(question.prompts ?? []), follow_ups: JSON.stringify(question.followUps ?? []),
    sub_questions: JSON.stringify(question.subQuestions ?? []), prompts_nn: JSON.stringify(question.promptsNn ?? []),
    sub_questions_nn: JSON.stringify(question.subQuestionsNn ?? []), depends_on: question.dependsOn ?? null,
    storage: question.storage, codable: Number(question.codable), position,
  }))
  for (const key of question.defaultCodes) {
    const code = db.first(study.selectFrom('code').select('id').where('key', '=', key))
    if (code) db.run(study.insertInto('guide_question_code').values({ id: newId(), guide_question_id: id, code_id: code.id }))
  }
}

function writeAssessment(db: Writable, template: StudyTemplate): void {
  const { goals } = template
  db.run(study.insertInto('goal').values({ id: newId(), key: 'society', kind: 'society', target: '', text: goals.societalGoal, text_corrected: null, position: 0 }))
  goals.effectGoals.forEach((goal, position) => {
    db.run(study.insertInto('goal').values({
      id: newId(), key: goal.key, kind: 'effect', target: goal.target, text: goal.text, text_corrected: goal.textCorrected ?? null, position: position + 1,
    }))
  })
  template.alternatives.forEach((alternative, position) => {
    const id = newId()
    db.run(study.insertInto('alternative').values({
      id, key: alternative.key, label: alternative.label, text: alternative.text, is_reference: Number(alternative.reference), position,
    }))
    for (const [side, texts] of [['pro', alternative.pros], ['con', alternative.cons]] as const) {
      texts.forEach((text, order) => {
        db.run(study.insertInto('argument').values({ id: newId(), alternative_id: id, side, text, position: order }))
      })
    }
  })
  template.criteria.forEach((criterion, position) => {
    db.run(study.insertInto('criterion').values({
      id: newId(), key: criterion.key, text: criterion.text, goals: JSON.stringify(criterion.goals), position,
    }))
  })
}

function writeLists(db: Writable, template: StudyTemplate): void {
  for (const question of template.instructionQuestions) {
    const several = question.parts.length > 1
    for (const part of question.parts) {
      db.run(study.insertInto('instruction_question').values({
        id: newId(), number: question.number, part: several ? part.key : '', text: several ? part.text : question.text, chapter: '', answered_in: '',
      }))
    }
  }
  template.dimensions.forEach((dimension, position) => {
    const id = newId()
    db.run(study.insertInto('dimension').values({ id, key: dimension.key, label: dimension.label, position }))
    dimension.values.forEach((value, order) => {
      const type = value.options.length > 0 ? `${value.type}: ${value.options.join(', ')}` : value.type
      db.run(study.insertInto('dimension_value').values({ id: newId(), dimension_id: id, label: value.label, suggested_type: type, position: order }))
    })
  })
  template.networks.forEach((network, position) => {
    db.run(study.insertInto('network').values({
      id: newId(), key: network.key, name: network.name, name_corrected: network.nameCorrected ?? null, description: network.description,
      reach: network.reach, reach_values: JSON.stringify(network.reachValues), fee: network.fee, fee_note: network.feeNote ?? '',
      url: network.url, position, kind: network.kind ?? 'network',
    }))
  })
  template.successCriteria.forEach((criterion, position) => {
    db.run(study.insertInto('success_criterion').values({ id: newId(), key: criterion.key, label: criterion.label, source: criterion.source, position }))
  })
}
