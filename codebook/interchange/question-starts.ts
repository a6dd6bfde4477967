import type { NoteLine, NotesQuestion } from './notes-guide.ts'
import { wordingsOf } from './notes-guide.ts'
import { beginsWith, compared, consistsOf, wordingOf, wordsOf, type Wording } from './same-wording.ts'

/** A line that begins a question. */
export interface QuestionStart {
  /** Index of the line. */
  readonly line: number
  readonly question: NotesQuestion
  /** The line without its number. */
  readonly rest: string
  /** Whether wording or the word «Spørsmål» says so too; a bare number may be an enumeration in an answer. */
  readonly sure: boolean
}

/** A question with its wordings. */
interface KnownQuestion {
  readonly question: NotesQuestion
  /** The first is the question as asked. */
  readonly wordings: readonly Wording[]
}

/** The questions of a guide, taken apart once for all lines and files. */
export interface KnownQuestions {
  readonly list: readonly KnownQuestion[]
  /** Words that stand in any of the wordings. */
  readonly words: ReadonlySet<string>
}

export function knownQuestions(questions: readonly NotesQuestion[]): KnownQuestions {
  const list = questions.map((question) => ({ question, wordings: wordingsOf(question).map(wordingOf) }))
  return { list, words: new Set(list.flatMap(({ wordings }) => wordings.flatMap(({ counts }) => [...counts.keys()]))) }
}

interface Candidate extends QuestionStart {
  readonly weight: number
}

const spoken = /^(?:spørsmål|spm|spørsm|question)\.?\s*(?:nr\.?\s*)?(\d{1,3})(?!\d)\s*[.:)–-]*\s*(.*)$/iu
const numbered = /^(\d{1,3})\s*[.):](?!\d)\s*(.*)$/u
const bare = /^(\d{1,3})\s+(\p{L}.*)$/u

/** Share of a question's words from which a numbered line is surely that question. */
const sureWhenNumbered = 0.5
/** The same for a line without a number, where nothing else speaks for it. */
const sureByWording = 0.75

/**
 * Finds the lines of notes that begin a question, in the order of the lines.
 *
 * A line counts that names the question («Spørsmål 9»), repeats its wording, or bears its number. Of bare
 * numbers only those are taken that go on rising through the whole text: «1. 2. 3.» within an answer does not.
 * `said` are the first words of each line, as many as may matter.
 */
export function findQuestionStarts(lines: readonly NoteLine[], said: readonly (readonly string[])[], questions: KnownQuestions): QuestionStart[] {
  const candidates = withoutEnumerations(lines.flatMap((line, at) => candidateOf(lines, line, at, said[at] ?? [], questions) ?? []))
  const surely = new Set(candidates.filter((one) => one.sure).map((one) => one.question.number))
  const possible = candidates.filter((one) => one.sure || !surely.has(one.question.number))
  const rising = new Set(heaviestRise(possible))
  return possible.filter((one) => one.sure || rising.has(one))
}

/** Leaves out lines «1.», «2.», «3.» right below each other that stand under a question already: a list in its answer. */
function withoutEnumerations(candidates: readonly Candidate[]): Candidate[] {
  const listed = new Set<Candidate>()
  candidates.forEach((first, at) => {
    if (at === 0 || first.sure || first.question.number !== 1) return
    for (const [step, one] of candidates.slice(at).entries()) {
      if (one.sure || one.question.number !== step + 1 || one.line !== first.line + step) break
      listed.add(one)
    }
  })
  return candidates.filter((one) => !listed.has(one))
}

function candidateOf(lines: readonly NoteLine[], line: NoteLine, at: number, words: readonly string[], questions: KnownQuestions): Candidate | undefined {
  const text = withoutSigns(line.text)
  if (text === '') return undefined
  const explicit = spoken.exec(text)
  const listed = numbered.exec(text)
  const plain = bare.exec(text)
  const [, number, rest = ''] = explicit ?? listed ?? plain ?? []
  const found = questions.list.find(({ question }) => question.number === Number(number ?? line.listNumber ?? Number.NaN))
  if (found) {
    const said = number === undefined ? text : rest.replace(/^[\s*_]+/u, '')
    const like = likeness(number === undefined ? words : wordsOf(said, words.length), found)
    const sure = explicit !== null || like >= sureWhenNumbered
    // «3 kommuner deltar» is a sentence; a number alone needs the wording behind it.
    const isNumber = explicit !== null || listed !== null || number === undefined
    if (sure || isNumber) return { line: at, question: found.question, rest: said, sure, weight: weightOf(lines, line, at, sure) }
  }
  if (words.length < 3) return undefined
  let best: { readonly question: NotesQuestion; readonly like: number } | undefined
  const asked = countAsked(words, questions)
  for (const known of questions.list) {
    const like = wordingLikeness(words, asked, known)
    if (like >= sureByWording && like > (best?.like ?? 0)) best = { question: known.question, like }
  }
  if (!best) return undefined
  return { line: at, question: best.question, rest: number === undefined || found ? text : rest, sure: true, weight: weightOf(lines, line, at, true) }
}

/** A line without the signs of headings, quotes and emphasis around it. */
function withoutSigns(line: string): string {
  let end = line.length
  while (end > 0 && /[\s*_]/u.test(line.charAt(end - 1))) end -= 1
  return line.slice(0, end).replace(/^[\s#>*_]+/u, '')
}

/** How many of the first words of a line, none to all, stand in any question: most lines of an answer are told from all of them by that alone. */
function countAsked(words: readonly string[], questions: KnownQuestions): Uint32Array {
  const asked = new Uint32Array(words.length + 1)
  words.forEach((word, at) => { asked[at + 1] = (asked[at] ?? 0) + (questions.words.has(word) ? 1 : 0) })
  return asked
}

/** How sure a numbered line is: by the wording, or by a shortening of it. */
function likeness(said: readonly string[], { wordings }: KnownQuestion): number {
  const short = said.length >= 2 && said.length <= (wordings[0]?.length ?? 0)
  return Math.max(...wordings.map((wording) => Math.max(beginsWith(said, wording), short ? consistsOf(said, wording) : 0)))
}

/** A line without a number must hold nearly all of the wording, and begin with little else. */
function wordingLikeness(said: readonly string[], asked: Uint32Array, { wordings }: KnownQuestion): number {
  let most = 0
  for (const wording of wordings) {
    if ((asked[Math.min(said.length, compared(wording))] ?? 0) < sureByWording * wording.length) continue
    const begun = beginsWith(said, wording, sureByWording)
    if (begun > most) most = Math.max(most, Math.min(begun, consistsOf(said, wording, wording.length)))
  }
  return most
}

function weightOf(lines: readonly NoteLine[], line: NoteLine, at: number, sure: boolean): number {
  const afterGap = at === 0 || lines[at - 1]?.text.trim() === ''
  return (sure ? 3 : 1) + (line.heading ? 0.5 : 0) + (afterGap ? 0.25 : 0)
}

/** The rising run of question numbers with the greatest weight. */
function heaviestRise(candidates: readonly Candidate[]): Candidate[] {
  const best: { weight: number; from: number }[] = []
  candidates.forEach((one, at) => {
    let step = { weight: one.weight, from: -1 }
    for (let before = 0; before < at; before += 1) {
      const earlier = candidates[before]
      const weight = (best[before]?.weight ?? 0) + one.weight
      if (earlier && earlier.question.number < one.question.number && weight > step.weight) step = { weight, from: before }
    }
    best.push(step)
  })
  let at = best.reduce((heaviest, step, index) => (step.weight > (best[heaviest]?.weight ?? 0) ? index : heaviest), 0)
  const rise: Candidate[] = []
  while (at >= 0) {
    const one = candidates[at]
    if (!one) break
    rise.push(one)
    at = best[at]?.from ?? -1
  }
  return rise
}
