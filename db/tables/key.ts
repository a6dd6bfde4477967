import type { AnswerState } from '../../codebook/informants/session.ts'
import type { ConsentItem, ConsentState, IdentityKind } from '../../codebook/privacy/identity.ts'

/** Which study the key file belongs to: one row. */
export interface KeyInfoTable {
  readonly id: string
  readonly study_id: string
  readonly created_at: number
}

/** Who a pseudonym is; its id is that of the organisation or informant. */
export interface IdentityTable {
  readonly id: string
  readonly kind: IdentityKind
  readonly name: string
  readonly role: string
  readonly email: string
  readonly phone: string
}

/** An answer that tells who somebody is. */
export interface KeyAnswerTable {
  readonly id: string
  readonly session_id: string
  readonly guide_question_id: string
  readonly state: AnswerState
  readonly text: string
}

/** A fact asked for before the questions that tells who somebody is. */
export interface FieldAnswerTable {
  readonly id: string
  readonly session_id: string
  readonly guide_field_id: string
  readonly text: string
}

/** What an informant agreed to, and how. */
export interface ConsentTable {
  readonly id: string
  readonly informant_id: string
  readonly item: ConsentItem
  readonly state: ConsentState
  readonly decided_at: number | null
  readonly channel: string
  readonly letter_version: string
}

/** A letter sent to an informant. */
export interface LetterSentTable {
  readonly id: string
  readonly informant_id: string
  readonly letter_version_id: string
  readonly sent_at: number
  readonly channel: string
}

/** Tables of the key file: who the pseudonyms are. */
export interface TablesOfKey {
  key_info: KeyInfoTable
  identity: IdentityTable
  key_answer: KeyAnswerTable
  field_answer: FieldAnswerTable
  consent: ConsentTable
  letter_sent: LetterSentTable
}
