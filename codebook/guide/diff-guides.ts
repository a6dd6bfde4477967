import { diffWords, type WordPiece } from './diff-words.ts'
import { allQuestions, wordingOf, type ContentQuestion, type ContentSection, type GuideContent } from './guide-content.ts'

/** What of a question was written anew, as words. */
export const textParts = ['text', 'textNn', 'examples', 'note', 'facet'] as const
/** What of a question is a list, told by what came and went; `codes` are ids, `dependsOn` is the other question's identity. */
export const listParts = ['prompts', 'subQuestions', 'followUps', 'codes', 'dependsOn', 'storage', 'nynorsk'] as const

export type PartChange =
  | { readonly part: (typeof textParts)[number]; readonly words: readonly WordPiece[] }
  | { readonly part: (typeof listParts)[number]; readonly added: readonly string[]; readonly removed: readonly string[] }

export type QuestionChange =
  | { readonly kind: 'added' | 'removed'; readonly id: string; readonly number: number; readonly text: string }
  | { readonly kind: 'changed'; readonly id: string; readonly number: number; readonly before: number; readonly text: string; readonly moved: boolean; readonly parts: readonly PartChange[] }

/** How one version of a guide became another; all lists empty where they say the same. */
export interface GuideDiff {
  readonly intro: readonly WordPiece[]
  readonly sections: { readonly added: readonly string[]; readonly removed: readonly string[]; readonly changed: readonly (readonly WordPiece[])[] }
  readonly fields: { readonly added: readonly string[]; readonly removed: readonly string[] }
  readonly questions: readonly QuestionChange[]
}

interface Placed {
  readonly question: ContentQuestion
  readonly number: number
  readonly section: number
}

/**
 * What differs between two versions of a guide.
 *
 * Questions are the same when they have the same identity across guides, wherever they stand. One has moved when it does
 * not stand in the order of most others, or stands under another heading.
 */
export function diffGuides(before: GuideContent, after: GuideContent): GuideDiff {
  const [old, now] = [placedIn(before), placedIn(after)]
  const pairs = pairUp(old, now)
  const sections = pairSections(before.sections, after.sections)
  const moved = movedOf(pairs, sections.match)
  const partner = new Map(pairs.map((pair) => [pair.now, pair.old]))
  const gone = new Set(pairs.map((pair) => pair.old))
  const keys = new Map([before, after].flatMap((content) => allQuestions(content).map((question) => [question.id, question.questionKey ?? question.id] as const)))
  return {
    intro: changedWords(introText(before), introText(after)),
    sections: sections.told,
    fields: comings(fieldsOf(before), fieldsOf(after)),
    questions: [
      ...now.flatMap((place): QuestionChange[] => {
        const { question, number } = place
        const told = { id: question.id, number, text: wordingOf(question) }
        const earlier = partner.get(place)
        if (!earlier) return [{ kind: 'added', ...told }]
        const parts = partsOf(earlier.question, question, keys)
        return parts.length === 0 && !moved.has(place) ? [] : [{ kind: 'changed', ...told, before: earlier.number, moved: moved.has(place), parts }]
      }),
      ...old.filter((place) => !gone.has(place)).map(({ question, number }): QuestionChange => ({ kind: 'removed', id: question.id, number, text: wordingOf(question) })),
    ],
  }
}

/** Whether a diff says that nothing differs. */
export function isSame(diff: GuideDiff): boolean {
  const { intro, sections, fields, questions } = diff
  return intro.length + sections.added.length + sections.removed.length + sections.changed.length + fields.added.length + fields.removed.length + questions.length === 0
}

function placedIn(content: GuideContent): readonly Placed[] {
  let number = 0
  return content.sections.flatMap(({ questions }, section) => questions.map((question) => {
    number += 1
    return { question, number, section }
  }))
}

interface Pair { readonly old: Placed; readonly now: Placed }

/** Questions with the same identity; one that is asked twice is paired in order. */
function pairUp(old: readonly Placed[], now: readonly Placed[]): readonly Pair[] {
  const waiting = Map.groupBy(old, ({ question }) => question.questionKey ?? question.id)
  const at = new Map<string, number>()
  return now.flatMap((place) => {
    const key = place.question.questionKey ?? place.question.id
    const turn = at.get(key) ?? 0
    at.set(key, turn + 1)
    const match = waiting.get(key)?.[turn]
    return match ? [{ old: match, now: place }] : []
  })
}

/** Those outside the longest run that kept its order, and those under another heading. */
function movedOf(pairs: readonly Pair[], sectionOf: ReadonlyMap<number, number>): ReadonlySet<Placed> {
  const best: { readonly length: number; readonly from: number }[] = []
  let last = -1
  for (const [at, { old }] of pairs.entries()) {
    let [length, from] = [1, -1]
    for (let earlier = 0; earlier < at; earlier += 1) {
      const run = (best[earlier]?.length ?? 0) + 1
      if ((pairs[earlier]?.old.number ?? 0) < old.number && run > length) [length, from] = [run, earlier]
    }
    best.push({ length, from })
    if (length > (best[last]?.length ?? 0)) last = at
  }
  const kept = new Set<number>()
  for (let at = last; at >= 0; at = best[at]?.from ?? -1) kept.add(at)
  return new Set(pairs.flatMap(({ old, now }, at) => (kept.has(at) && sectionOf.get(now.section) === old.section ? [] : [now])))
}

/** Headings with the same words are the same; of the others, those at the same place among them were written anew. */
function pairSections(before: readonly ContentSection[], after: readonly ContentSection[]) {
  const match = new Map<number, number>()
  const taken = new Set<number>()
  for (const [at, { title }] of after.entries()) {
    const from = before.findIndex((section, place) => section.title === title && !taken.has(place))
    if (from < 0) continue
    match.set(at, from)
    taken.add(from)
  }
  const [left, right] = [before.keys().filter((at) => !taken.has(at)).toArray(), after.keys().filter((at) => !match.has(at)).toArray()]
  right.slice(0, left.length).forEach((at, turn) => { match.set(at, left[turn] ?? 0) })
  const told = match.entries().map(([at, from]) => changedWords(headOf(before[from]), headOf(after[at]))).toArray()
  return {
    match,
    told: {
      added: right.slice(left.length).map((at) => after[at]?.title ?? ''), removed: left.slice(right.length).map((at) => before[at]?.title ?? ''),
      changed: told.filter((words) => words.length > 0),
    },
  }
}

/** A heading with all that is said of it. */
function headOf(section: ContentSection | undefined): string {
  return section === undefined ? '' : [section.title, section.titleNn ?? '', section.minutes === null ? '' : `${section.minutes} min`].filter((part) => part !== '').join(' · ')
}

function introText({ intro, introNn }: GuideContent): string {
  return [...intro, ...introNn].join('\n')
}

function fieldsOf(content: GuideContent): readonly string[] {
  return content.sections.flatMap((section) => section.fields.map((field) => `${field.label}${field.labelNn === null ? '' : ` · ${field.labelNn}`}${field.storage === 'key' ? '' : ' *'}`))
}

function partsOf(old: ContentQuestion, now: ContentQuestion, keys: ReadonlyMap<string, string>): readonly PartChange[] {
  const texts = textParts.flatMap((part): PartChange[] => {
    const words = changedWords(textOf(old, part), textOf(now, part))
    return words.length === 0 ? [] : [{ part, words }]
  })
  const lists = listParts.flatMap((part): PartChange[] => {
    const { added, removed } = comings(listOf(old, part, keys), listOf(now, part, keys))
    return added.length + removed.length === 0 ? [] : [{ part, added, removed }]
  })
  return [...texts, ...lists]
}

function textOf(question: ContentQuestion, part: (typeof textParts)[number]): string {
  return part === 'text' ? wordingOf(question) : question[part] ?? ''
}

function listOf(question: ContentQuestion, part: (typeof listParts)[number], keys: ReadonlyMap<string, string>): readonly string[] {
  switch (part) {
    case 'prompts': return [...(question.promptsLabel === null ? [] : [`${question.promptsLabel}:`]), ...question.prompts]
    case 'subQuestions': return question.subQuestions
    case 'followUps': return question.followUps.map(({ when, text, then }) => [`[${when}]`, text, ...then].join(' '))
    case 'codes': return question.defaultCodes
    case 'dependsOn': return question.dependsOn === null ? [] : [keys.get(question.dependsOn) ?? question.dependsOn]
    case 'storage': return [...(question.storage === 'key' ? ['key'] : []), ...(question.codable ? [] : ['not-codable'])]
    default: return [question.examplesNn ?? '', question.noteNn ?? '', ...question.promptsNn, ...question.subQuestionsNn, ...question.followUps.flatMap(({ textNn, thenNn }) => [textNn, ...thenNn])]
      .filter((text) => text !== '')
  }
}

/** What is only in the one or the other list, each as often as it is there more. */
function comings(before: readonly string[], after: readonly string[]): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  const [added, removed] = [missingFrom(before, after), missingFrom(after, before)]
  // The same in another order is told whole.
  return added.length + removed.length > 0 || before.every((item, at) => item === after[at]) ? { added, removed } : { added: after, removed: before }
}

function missingFrom(some: readonly string[], all: readonly string[]): readonly string[] {
  const left = [...some]
  return all.flatMap((item) => {
    const at = left.indexOf(item)
    if (at < 0) return [item]
    left.splice(at, 1)
    return []
  })
}

/** The words of both wordings where they differ, else none. */
function changedWords(before: string, after: string): readonly WordPiece[] {
  return before === after ? [] : diffWords(before, after)
}
