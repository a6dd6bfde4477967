import { mapNotes } from './map-notes.ts'
import type { NoteLine, NotesGuide } from './notes-guide.ts'

/** A piece of notes, which belongs to one question as a whole: some paragraphs that stand together. */
export interface NotePiece {
  /** The question that it is proposed for; null for a free note. */
  readonly questionId: string | null
  readonly text: string
  /** Whether it goes on right below the piece before it, with no empty line between. */
  readonly joined: boolean
  /** Whether wording or name of the question says so, and not a number alone. */
  readonly sure: boolean
}

export interface NotePieces {
  readonly pieces: readonly NotePiece[]
  readonly fields: readonly { readonly fieldId: string; readonly text: string }[]
  /** How many different questions were recognised. */
  readonly recognised: number
}

/** Lays notes out by the questions of a guide, in pieces small enough to be moved to another question one by one. */
export function notePieces(lines: readonly NoteLine[], guide: NotesGuide | null): NotePieces {
  if (guide === null) return { pieces: piecesOf(lines.map((line) => line.text).join('\n').trim(), null, true), fields: [], recognised: 0 }
  const { answers, free, fields, recognised, unsure } = mapNotes(lines, guide)
  const inDoubt = new Set(unsure)
  const pieces = answers.flatMap(({ questionId, text }) => piecesOf(text, questionId, !inDoubt.has(questionId)))
  return { pieces: [...piecesOf(free, null, true), ...pieces], fields, recognised }
}

/** A text ends a piece at an empty line, and before a line that asks: it may be a question that was not recognised. */
function piecesOf(text: string, questionId: string | null, sure: boolean): NotePiece[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '').flatMap((paragraph) => {
    const parts: string[][] = []
    for (const line of paragraph.split('\n')) {
      const part = parts.at(-1)
      if (part === undefined || /\?\s*$/.test(line)) parts.push([line])
      else part.push(line)
    }
    return parts.map((part, at) => ({ questionId, text: part.join('\n'), joined: at > 0, sure }))
  })
}

/**
 * The texts that pieces make, one for each question and one of what is free, after each piece was given its question.
 *
 * With the proposed questions, they are the texts that the notes were laid out in.
 */
export function textsOf(pieces: readonly Pick<NotePiece, 'questionId' | 'text' | 'joined'>[]): { readonly questionId: string | null; readonly text: string }[] {
  const texts = new Map<string | null, { text: string; last: number }>()
  for (const [at, { questionId, text, joined }] of pieces.entries()) {
    const before = texts.get(questionId)
    const gap = joined && before?.last === at - 1 ? '\n' : '\n\n'
    texts.set(questionId, { text: before === undefined ? text : before.text + gap + text, last: at })
  }
  return Array.from(texts, ([questionId, { text }]) => ({ questionId, text }))
}
