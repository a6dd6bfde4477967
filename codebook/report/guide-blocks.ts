import type { WordedGuide, WordedQuestion, Wording } from '../guide/guide-wording.ts'
import type { ReportBlock, Run } from './report-model.ts'
import { bold, plain } from './runs.ts'
import type { ReportWords } from './words/report-words.ts'

/** Where a guide stands in a report: the number of its list of questions, and the level of its headings. */
export interface GuidePlace {
  readonly list: number
  readonly level: 1 | 2
}

/** What a guide says, from its introduction to its last question. */
export function guideBlocks(guide: WordedGuide, { list, level }: GuidePlace, words: ReportWords): ReportBlock[] {
  const say = (wording: Wording): Run[] => [plain(wording.text), ...(wording.isFallback ? [{ kind: 'text', text: ` ${words.guide.fallback}`, italic: true } as const] : [])]
  return [
    // What the interviewer is to say first: points to speak from, as they stand in the guide.
    ...(guide.intro.length > 0 ? [{ kind: 'list', items: guide.intro.map(say) } as const] : []),
    ...guide.sections.flatMap((section): ReportBlock[] => [
      ...(section.title.text === '' ? [] : [{
        kind: 'heading', level, isNumbered: false,
        text: `${section.title.text}${section.title.isFallback ? ` ${words.guide.fallback}` : ''}${section.minutes === null ? '' : ` (${words.guide.minutes(section.minutes)})`}`,
      } as const]),
      ...(section.fields.length > 0 ? [{ kind: 'list', items: section.fields.map(say) } as const] : []),
      ...section.questions.flatMap((question) => questionBlocks(question, list, say)),
    ]),
  ]
}

function questionBlocks({ text, note, examples, promptsLabel, prompts, followUps, subQuestions }: WordedQuestion, list: number, say: (wording: Wording) => Run[]): ReportBlock[] {
  const detail = (runs: readonly Run[]): ReportBlock => ({ kind: 'guideLine', role: 'detail', list, runs })
  const item = (wording: Wording): ReportBlock => ({ kind: 'guideLine', role: 'item', list, runs: say(wording) })
  return [
    { kind: 'guideLine', role: 'question', list, runs: note === null ? say(text) : [...say(text), plain(' '), ...say(note)] },
    ...(examples === null ? [] : [detail(say(examples))]),
    ...(prompts.length === 0 ? [] : [detail([bold(`${promptsLabel}: `), ...prompts.flatMap((prompt, at) => [...(at === 0 ? [] : [plain(', ')]), ...say(prompt)])])]),
    ...subQuestions.map(item),
    ...followUps.flatMap((followUp) => [detail(say(followUp.text)), ...followUp.then.map(item)]),
  ]
}
