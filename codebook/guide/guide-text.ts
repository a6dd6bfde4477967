import type { WordedGuide, WordedQuestion, Wording } from './guide-wording.ts'

/** A guide as plain text in Markdown's manner, which the reading of guides understands. `mark` stands after what is not in the form asked for. */
export function guideText(guide: WordedGuide, mark: string): string {
  const say = ({ text, isFallback }: Wording): string => (isFallback ? `${text} ${mark}` : text)
  const parts = [
    `# ${say(guide.title)}`,
    ...guide.intro.map(say),
    ...guide.sections.flatMap((section) => [
      `## ${say(section.title)}${section.minutes === null ? '' : ` (${section.minutes} min)`}`,
      ...(section.fields.length > 0 ? [section.fields.map((field) => `- ${say(field)}`).join('\n')] : []),
      ...section.questions.map((question) => questionText(question, say)),
    ]),
  ]
  return `${parts.join('\n\n')}\n`
}

function questionText(question: WordedQuestion, say: (wording: Wording) => string): string {
  const { number, text, note, examples, promptsLabel, prompts, followUps, subQuestions } = question
  return [
    `${number}. ${say(text)}`,
    ...(note === null ? [] : [/^\(.*\)$/u.test(note.text) ? say(note) : `Merk: ${say(note)}`]),
    ...(examples === null ? [] : [/^(?:eksemp|døme)/iu.test(examples.text) ? say(examples) : `Eksempler: ${say(examples)}`]),
    ...(prompts.length > 0 ? [`${promptsLabel}:`, ...prompts.map((prompt) => `   - ${say(prompt)}`)] : []),
    ...subQuestions.map((sub) => `      - ${say(sub)}`),
    ...followUps.flatMap((followUp) => [say(followUp.text), ...followUp.then.map(say)]),
  ].join('\n')
}
