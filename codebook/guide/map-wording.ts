import type { WordedGuide, Wording } from './guide-wording.ts'

/** A guide with each of its texts changed, such as with names masked. */
export function mapWording(guide: WordedGuide, change: (text: string) => string): WordedGuide {
  const one = (wording: Wording): Wording => ({ ...wording, text: change(wording.text) })
  const maybe = (wording: Wording | null) => (wording === null ? null : one(wording))
  return {
    title: one(guide.title), intro: guide.intro.map(one),
    sections: guide.sections.map((section) => ({
      ...section, title: one(section.title), fields: section.fields.map(one),
      questions: section.questions.map((question) => ({
        ...question, text: one(question.text), note: maybe(question.note), examples: maybe(question.examples), promptsLabel: change(question.promptsLabel), prompts: question.prompts.map(one),
        followUps: question.followUps.map(({ text, then }) => ({ text: one(text), then: then.map(one) })), subQuestions: question.subQuestions.map(one),
      })),
    })),
  }
}
