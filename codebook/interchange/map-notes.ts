import { wordingsOf, type NoteLine, type NotesGuide, type NotesQuestion } from './notes-guide.ts'
import { findQuestionStarts, knownQuestions, type KnownQuestions, type QuestionStart } from './question-starts.ts'
import { afterWording, areAlike, beginsWith, consistsOf, mostCompared, wordingOf, wordsOf, type Wording } from './same-wording.ts'

/** Notes laid out by the questions of a guide. The guide's own words are gone; no text is lost, it is in one of the parts. */
export interface MappedNotes {
  /** What was written under each question, in the order of the notes. */
  readonly answers: readonly { readonly questionId: string; readonly text: string }[]
  /** What stood before the first question; empty where nothing did. */
  readonly free: string
  /** What was filled in in the guide's opening fields, such as the name. */
  readonly fields: readonly { readonly fieldId: string; readonly text: string }[]
  /** How many different questions were recognised, answered or not: which guide fits the notes best. */
  readonly recognised: number
  /** Questions that a number alone stands for. */
  readonly unsure: readonly string[]
}

/** How alike a line must be to a wording of the guide to be taken for it. */
const guideWording = 0.85

/** Tells whether a line, as its words, is one of some wordings. */
type IsAlike = (words: readonly string[]) => boolean

/** What is compared with each line, taken apart once a guide. */
interface KnownGuide {
  readonly questions: KnownQuestions
  /** How many words of a line matter. */
  readonly most: number
  readonly isTitle: IsAlike
  readonly under: ReadonlyMap<string, { readonly isRepeated: IsAlike; readonly isSubQuestion: IsAlike; readonly isPrompt: IsAlike }>
}

/** Known guides, so that one that many files are laid out by is taken apart once. */
const knownGuides = new WeakMap<NotesGuide, KnownGuide>()

/** The guide of which most questions are recognised in the notes; the first of equals, undefined where there is none. */
export function bestGuide<Guide extends NotesGuide>(lines: readonly NoteLine[], guides: readonly Guide[]): Guide | undefined {
  if (guides.length <= 1) return guides[0]
  const recognised = new Map(guides.map((guide) => [guide, recognisedIn(startsIn(lines, knownGuide(guide)).starts)]))
  return guides.toSorted((a, b) => (recognised.get(b) ?? 0) - (recognised.get(a) ?? 0))[0]
}

/** Lays notes out by the questions of a guide. */
export function mapNotes(lines: readonly NoteLine[], guide: NotesGuide): MappedNotes {
  const known = knownGuide(guide)
  const { starts, words } = startsIn(lines, known)
  const opening = lines.slice(0, starts[0]?.line ?? lines.length).map((line) => line.text)
  const { fields, others } = takeFields(opening, guide)
  const texts = new Map<string, string[]>()
  starts.forEach((start, at) => {
    const [from, to] = [start.line + 1, starts[at + 1]?.line ?? lines.length]
    const text = answerUnder(start, lines.slice(from, to), words.slice(from, to), known)
    if (text !== '') texts.set(start.question.id, [...texts.get(start.question.id) ?? [], text])
  })
  return {
    // A question that was taken up twice has both its texts.
    answers: [...texts].map(([questionId, parts]) => ({ questionId, text: parts.join('\n\n') })),
    free: tidy(others.filter((line) => !isFurniture(line, wordsOf(line, known.most), known))),
    fields,
    recognised: recognisedIn(starts),
    unsure: [...new Set(starts.filter((start) => !start.sure).map((start) => start.question.id))],
  }
}

/** Where questions begin, and the words of each line that matter for that. */
function startsIn(lines: readonly NoteLine[], { most, questions }: KnownGuide): { readonly starts: readonly QuestionStart[]; readonly words: readonly (readonly string[])[] } {
  const words = lines.map((line) => wordsOf(line.text, most))
  return { starts: findQuestionStarts(lines, words, questions), words }
}

function recognisedIn(starts: readonly QuestionStart[]): number {
  return new Set(starts.map((start) => start.question.id)).size
}

function knownGuide(guide: NotesGuide): KnownGuide {
  const found = knownGuides.get(guide)
  if (found) return found
  const questions = guide.sections.flatMap((section) => section.questions)
  const titles = [guide.title, ...guide.intro, ...guide.sections.map((section) => section.title)]
  const known: KnownGuide = {
    questions: knownQuestions(questions),
    most: mostCompared([...titles, ...questions.flatMap((question) => [...ownWordings(question), ...question.subQuestions, ...question.prompts])].map(wordingOf)),
    isTitle: alikeTo(titles),
    under: new Map(questions.map((question) =>
      [question.id, { isRepeated: alikeTo(ownWordings(question)), isSubQuestion: alikeTo(question.subQuestions), isPrompt: alikeTo(question.prompts) }])),
  }
  knownGuides.set(guide, known)
  return known
}

function takeFields(lines: readonly string[], guide: NotesGuide) {
  const fields: { fieldId: string; text: string }[] = []
  const others = lines.filter((line) => {
    const field = guide.sections.flatMap((section) => section.fields).find(({ label }) => startOf(line, label) !== undefined)
    const text = field && startOf(line, field.label)
    if (field && text) fields.push({ fieldId: field.id, text })
    return field === undefined
  })
  return { fields, others }
}

/** What a line says after a field's label, undefined where it does not begin with it. */
function startOf(line: string, label: string): string | undefined {
  const plain = line.replace(/^[\s#>*_-]+/u, '')
  const name = label.replace(/[\s:]+$/u, '')
  const rest = plain.slice(name.length)
  if (name === '' || plain.slice(0, name.length).toLowerCase() !== name.toLowerCase() || !/^\s*(?:\**\s*:|\t|$)/u.test(rest)) return undefined
  return rest.replace(/^[\s:*]+/u, '').trim()
}

function answerUnder(start: QuestionStart, under: readonly NoteLine[], said: readonly (readonly string[])[], guide: KnownGuide): string {
  const { question, rest } = start
  const own = guide.under.get(question.id)
  let begun = false
  const kept = under.flatMap(({ text }, at) => {
    if (text.trim() === '') return ['']
    const words = said[at] ?? []
    if (isFurniture(text, words, guide) || own?.isRepeated(words)) return []
    // A prompt or a part of the question is the guide's as long as no answer has begun, or when nothing stands under it.
    if (!begun && own?.isPrompt(words)) return []
    if (own?.isSubQuestion(words)) {
      const next = under.findIndex((line, place) => place > at && line.text.trim() !== '')
      if (next < 0 || own.isSubQuestion(said[next] ?? [])) return []
    }
    begun = true
    return [text]
  })
  const below = tidy(kept)
  return tidy([ownText(rest, question, below !== ''), below])
}

/** What the line that begins a question says beyond the question itself. */
function ownText(rest: string, question: NotesQuestion, hasMore: boolean): string {
  const said = wordsOf(rest)
  const [best] = wordingsOf(question).map(wordingOf).map((wording) => ({ wording, begun: beginsWith(said, wording) })).toSorted((a, b) => b.begun - a.begun)
  if (!best) return rest
  if (best.begun >= 0.5) return afterWording(rest, best.wording.text)
  const isLabel = said.length <= best.wording.length && consistsOf(said, best.wording) >= 0.6
  // A shortened question is dropped only where an answer follows: else it may be the answer.
  return isLabel && hasMore ? '' : rest
}

/** Texts that the guide puts under a question whatever is answered. */
function ownWordings(question: NotesQuestion): string[] {
  const followUps = question.followUps.flatMap((followUp) => [followUp.text, ...followUp.then ?? []])
  const prompts = question.prompts.length === 0 ? [] : [`${question.promptsLabel ?? ''}: ${question.prompts.join(', ')}`, question.prompts.join(', ')]
  return [...wordingsOf(question), question.examples, question.note, question.promptsLabel, ...followUps, ...prompts].filter((text) => text !== null)
}

function alikeTo(wordings: readonly string[]): IsAlike {
  const known: readonly Wording[] = wordings.map(wordingOf)
  return (words) => known.some((wording) => areAlike(words, wording, guideWording))
}

/** Whether a line is a heading of the guide that belongs to no question. */
function isFurniture(line: string, words: readonly string[], { isTitle, most }: KnownGuide): boolean {
  const title = line.replace(/^[\s#]*(?:del|kapittel)?\s*[\dA-Z]?[.):]\s+/iu, '')
  return isTitle(title === line ? words : wordsOf(title, most))
}

/** Joins lines; several empty ones in a row become one, and none is left at the ends. */
function tidy(lines: readonly string[]): string {
  return lines.map((line) => line.trimEnd()).join('\n').replace(/\n{3,}/g, '\n\n').replace(/^\n+|\n+$/g, '')
}
