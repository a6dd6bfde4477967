import { cleanLine, cleanText } from '../language/clean-text.ts'
import type { ContentFollowUp, ContentQuestion, GuideContent } from './guide-content.ts'

/** Gives every text of a guide the form in which Funn stores it: no line without words, nothing empty where it may be absent. */
export function cleanContent(content: GuideContent): GuideContent {
  return {
    intro: lines(content.intro), introNn: lines(content.introNn),
    sections: content.sections.map((section) => ({
      ...section, title: cleanLine(section.title), titleNn: lineOrNull(section.titleNn),
      fields: section.fields.map((field) => ({ ...field, label: cleanLine(field.label), labelNn: lineOrNull(field.labelNn) })),
      questions: section.questions.map(cleanQuestion),
    })),
  }
}

function cleanQuestion(question: ContentQuestion): ContentQuestion {
  const prompts = lines(question.prompts)
  return {
    ...question, questionKey: lineOrNull(question.questionKey), text: cleanLine(question.text), textCorrected: lineOrNull(question.textCorrected), textNn: lineOrNull(question.textNn), facet: cleanLine(question.facet),
    examples: textOrNull(question.examples), examplesNn: textOrNull(question.examplesNn), note: textOrNull(question.note), noteNn: textOrNull(question.noteNn),
    promptsLabel: prompts.length === 0 ? null : lineOrNull(question.promptsLabel), prompts, promptsNn: lines(question.promptsNn),
    followUps: question.followUps.map(cleanFollowUp).filter(({ text, then }) => text !== '' || then.length > 0),
    subQuestions: lines(question.subQuestions), subQuestionsNn: lines(question.subQuestionsNn), defaultCodes: question.codable ? [...new Set(question.defaultCodes)] : [],
  }
}

function cleanFollowUp({ when, text, then, textNn, thenNn }: ContentFollowUp): ContentFollowUp {
  return { when: cleanLine(when), text: cleanLine(text), then: lines(then), textNn: cleanLine(textNn), thenNn: lines(thenNn) }
}

function lines(list: readonly string[]): readonly string[] {
  return list.map(cleanLine).filter((text) => text !== '')
}

function lineOrNull(text: string | null): string | null {
  return text === null || cleanLine(text) === '' ? null : cleanLine(text)
}

function textOrNull(text: string | null): string | null {
  return text === null || cleanText(text).trim() === '' ? null : cleanText(text).trim()
}
