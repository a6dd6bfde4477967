import type { FollowUp, GuideQuestionDraft } from './guide.ts'
import type { GuideParagraph } from './join-lines.ts'

/** What the paragraphs of a question say, besides its number. */
export type ReadQuestion = Pick<GuideQuestionDraft, 'text' | 'examples' | 'note' | 'promptsLabel' | 'prompts' | 'followUps' | 'subQuestions'>

/** Words that announce a list of prompts. */
const promptsStart = /(?:^|\s)(Stikkord|Stikkordsliste|Hjelpespørsmål|Oppfølgingspunkter|Oppfølgingspunkt|Momenter|Moment|Tema|Temaer|Prompts?|Probes?|Keywords)\s*:\s*/u
const followUpStart = /^(?:Hvis|Dersom|Viss|Om|If)\s+((?:ja|nei|yes|no)\b|[^,:?]{1,60}?)\s*[,:]\s*/iu
const examplesStart = /^(?:Eksemp(?:el|ler)|Døme|For eksempel|Til dømes|F\.eks\.|Examples?|For example)\b/iu
const noteStart = /^(?:Merknad|Merk|Notat|Note|NB)\s*:\s*/u

/**
 * Reads a question with what follows it: prompts, follow-ups, sub-questions, examples and notes.
 *
 * The question itself ends at its first question mark. `leftOut` is text that has no place in a guide.
 */
export function splitQuestion(paragraphs: readonly GuideParagraph[]): { readonly question: ReadQuestion; readonly leftOut: readonly string[] } {
  const [first, ...others] = paragraphs
  const found = new Parts()
  if (first) found.readFirst(first.text)
  for (const paragraph of others) found.read(paragraph)
  return { question: found.question(), leftOut: found.leftOut }
}

class Parts {
  readonly leftOut: string[] = []
  #text = ''
  readonly #examples: string[] = []
  readonly #notes: string[] = []
  #promptsLabel: string | undefined
  readonly #prompts: string[] = []
  readonly #followUps: { when: string; text: string; then: string[] }[] = []
  readonly #subQuestions: string[] = []
  /** The column of the first bullet: what lies deeper hangs on it. */
  #bulletIndent: number | undefined

  readFirst(paragraph: string): void {
    const { body, label, list } = promptsIn(paragraph)
    const mark = body.indexOf('?')
    this.#text = (mark < 0 ? body : body.slice(0, mark + 1)).trim()
    if (mark >= 0) this.#readRest(body.slice(mark + 1).trim())
    this.#takePrompts(label, list)
  }

  read(paragraph: GuideParagraph): void {
    const { text, kind, indent } = paragraph
    if (kind === 'bullet') {
      this.#bulletIndent ??= indent
      this.#readBullet(text, indent > this.#bulletIndent)
      return
    }
    const { body, label, list } = promptsIn(text)
    if (examplesStart.test(body)) this.#examples.push(body.replace(/^(?:Eksempler|Examples|Døme)\s*:\s*/u, ''))
    else if (body !== '') this.#readRest(body, kind === 'number' || indent > 0)
    this.#takePrompts(label, list)
  }

  question(): ReadQuestion {
    return {
      text: this.#text,
      ...(this.#examples.length > 0 ? { examples: this.#examples.join('\n') } : {}),
      ...(this.#notes.length > 0 ? { note: this.#notes.join(' ') } : {}),
      ...(this.#prompts.length > 0 ? { promptsLabel: this.#promptsLabel ?? 'Stikkord', prompts: this.#prompts } : {}),
      ...(this.#followUps.length > 0 ? { followUps: this.#followUps.map(({ when, text, then }): FollowUp => (then.length > 0 ? { when, text, then } : { when, text })) } : {}),
      ...(this.#subQuestions.length > 0 ? { subQuestions: this.#subQuestions } : {}),
    }
  }

  #readBullet(text: string, isDeeper: boolean): void {
    if (followUpStart.test(text)) this.#readRest(text)
    else if (isDeeper || text.endsWith('?')) this.#subQuestions.push(text)
    else this.#prompts.push(text)
  }

  /** What follows a question: a note in brackets, follow-ups with what they lead to, sub-questions. */
  #readRest(text: string, isIndented = false): void {
    if (noteStart.test(text)) {
      this.#notes.push(text.replace(noteStart, ''))
      return
    }
    for (const sentence of sentencesOf(text)) {
      const condition = followUpStart.exec(sentence)
      const last = this.#followUps.at(-1)
      if (/^\(.*\)$/u.test(sentence)) this.#notes.push(sentence)
      else if (condition) this.#followUps.push({ when: condition[1]?.trim().toLowerCase() ?? '', text: sentence, then: [] })
      else if (last) last.then.push(sentence)
      else if (sentence.endsWith('?')) this.#subQuestions.push(sentence)
      else if (isIndented) this.#prompts.push(sentence)
      else this.leftOut.push(sentence)
    }
  }

  #takePrompts(label: string | undefined, list: string): void {
    if (label === undefined) return
    this.#promptsLabel = label
    this.#prompts.push(...list.split(/[,;]\s+(?![^(]*\))/u).map((prompt) => prompt.trim()).filter((prompt) => prompt !== ''))
  }
}

/** Takes the list of prompts off the end of a paragraph. */
function promptsIn(text: string): { readonly body: string; readonly label: string | undefined; readonly list: string } {
  const start = promptsStart.exec(text)
  if (!start) return { body: text, label: undefined, list: '' }
  return { body: text.slice(0, start.index).trim(), label: start[1], list: text.slice(start.index + start[0].length) }
}

const sentences = new Intl.Segmenter('nb', { granularity: 'sentence' })

/** Sentences, and remarks in brackets as sentences of their own. */
function sentencesOf(text: string): readonly string[] {
  const parts = text.split(/(?<=[.?!] )(?=\()|(?<=\) )/u)
  return parts.flatMap((part) => Array.from(sentences.segment(part), ({ segment }) => segment.trim())).filter((sentence) => sentence !== '')
}
