import type { PieceState } from '../../codebook/coding/revision.ts'
import type { Language } from '../../codebook/guide/guide.ts'
import type { LetterKind } from '../../codebook/privacy/letter.ts'

/** A letter to informants. */
export interface LetterTable {
  readonly id: string
  readonly key: string
  readonly kind: LetterKind
  readonly title: string
  readonly position: number
}

/** A version of a letter, locked when it was first sent. */
export interface LetterVersionTable {
  readonly id: string
  readonly letter_id: string
  readonly version: string
  readonly language: Language
  readonly body: string
  readonly created_at: number
  readonly locked_at: number | null
}

/** What an informant sent back. */
export interface RevisionTable {
  readonly id: string
  readonly session_id: string
  readonly received_at: number
  readonly informant_id: string | null
  readonly note: string
  readonly closed_at: number | null
}

/** A change of an answer that an informant wants. Offsets are UTF-16 units. */
export interface RevisionPieceTable {
  readonly id: string
  readonly revision_id: string
  readonly answer_id: string
  readonly start_at: number
  readonly end_at: number
  readonly old_text: string
  readonly new_text: string
  readonly state: PieceState
  readonly position: number
}

/** An answer as it was sent for approval; `kept` is JSON of the words that were left out. */
export interface SentTextTable {
  readonly id: string
  readonly answer_id: string
  readonly informant_id: string | null
  readonly sent_at: number
  readonly place: number
  readonly text: string
  readonly kept: string
}

/** Tables of letters, and texts that informants approve. */
export interface TablesOfLetters {
  letter: LetterTable
  letter_version: LetterVersionTable
  revision: RevisionTable
  revision_piece: RevisionPieceTable
  sent_text: SentTextTable
}
