import type { Language } from '../guide/guide.ts'

/** A short document such as a letter, as plain data: the same model always gives the same file. */
export interface PlainDocument {
  readonly language: Language
  /** For the file's properties; says nothing about who it is for. */
  readonly title: string
  /** The day it is made, `YYYY-MM-DD`. */
  readonly date: string
  readonly blocks: readonly DocumentBlock[]
}

export type DocumentBlock =
  /** The heading of the whole, or of each letter in a file of several. */
  | { readonly kind: 'title'; readonly text: string; readonly newPage?: boolean }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string; readonly bookmark?: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly quiet?: boolean }
  /** A line of an answer, as it is to be found again. */
  | { readonly kind: 'answer'; readonly text: string }
  | { readonly kind: 'fact'; readonly label: string; readonly text: string }
  | { readonly kind: 'bullet'; readonly text: string }
