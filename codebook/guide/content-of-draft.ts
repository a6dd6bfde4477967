import type { GuideDraft } from './guide.ts'
import type { ContentQuestion, GuideContent } from './guide-content.ts'
import { blankField, blankQuestion, blankSection } from './guide-content.ts'
import type { ReadGuide } from './read-guide-lines.ts'

/** A guide of a template as it is written and changed. Codes that are not there are left out; `newId` gives each part its id. */
export function contentOfDraft(draft: GuideDraft, codeIds: ReadonlyMap<string, string>, newId: () => string): GuideContent {
  const ids = new Map(draft.sections.flatMap((section) => section.questions).map((question) => [question.number, newId()]))
  return {
    intro: draft.intro, introNn: draft.introNn ?? [],
    sections: draft.sections.map((section) => ({
      id: newId(), title: section.title, titleNn: section.titleNn ?? null, minutes: section.minutes ?? null,
      fields: section.fields.map(({ label, labelNn, storage }) => ({ id: newId(), label, labelNn: labelNn ?? null, storage })),
      questions: section.questions.map((question): ContentQuestion => ({
        ...blankQuestion(ids.get(question.number) ?? newId()), questionKey: question.questionKey, text: question.text, textCorrected: question.textCorrected ?? null,
        textNn: question.textNn ?? null, facet: question.facet, examples: question.examplesCorrected ?? question.examples ?? null, examplesNn: question.examplesNn ?? null,
        note: question.note ?? null, noteNn: question.noteNn ?? null, promptsLabel: question.promptsLabel ?? null, prompts: question.prompts ?? [], promptsNn: question.promptsNn ?? [],
        followUps: (question.followUps ?? []).map(({ when, text, then = [], textNn = '', thenNn = [] }) => ({ when, text, then, textNn, thenNn })),
        subQuestions: question.subQuestions ?? [], subQuestionsNn: question.subQuestionsNn ?? [], dependsOn: question.dependsOn === undefined ? null : ids.get(question.dependsOn) ?? null,
        defaultCodes: question.defaultCodes.flatMap((key) => codeIds.get(key) ?? []), storage: question.storage, codable: question.codable,
      })),
    })),
  }
}

/** A guide that was read from a document, ready to be written on. */
export function contentOfRead(guide: ReadGuide, newId: () => string): GuideContent {
  return {
    intro: guide.intro, introNn: [],
    sections: guide.sections.map((section) => ({
      ...blankSection(newId()), title: section.title, minutes: section.minutes,
      fields: section.fields.map((field) => ({ ...blankField(newId()), ...field })),
      questions: section.questions.map(({ text, examples, note, promptsLabel, prompts, followUps, subQuestions }) => ({
        ...blankQuestion(newId()), text, examples: examples ?? null, note: note ?? null, promptsLabel: promptsLabel ?? null, prompts: prompts ?? [],
        followUps: (followUps ?? []).map((followUp) => ({ when: followUp.when, text: followUp.text, then: followUp.then ?? [], textNn: '', thenNn: [] })), subQuestions: subQuestions ?? [],
      })),
    })),
  }
}
