import type { AnswerState, MarkKind, ParticipantRole, SessionKind, SessionMode, SessionState, SourceWeight } from '../../codebook/informants/session.ts'

/** An interview, a seminar or a source; which columns are used is for its kind to say. */
export interface SessionTable {
  readonly id: string
  readonly code: string
  readonly wave_id: string
  readonly kind: SessionKind
  readonly guide_version_id: string | null
  readonly state: SessionState
  readonly planned_at: number | null
  readonly held_at: number | null
  readonly mode: SessionMode | null
  readonly minutes: number | null
  readonly asked_by: string | null
  readonly typed_by: string | null
  readonly external_participants: number | null
  readonly observers: number | null
  readonly title: string
  readonly publisher: string
  readonly url: string
  readonly retrieved_at: number | null
  readonly created_at: number
  readonly deviation: string
  readonly finding_set_id: string | null
  readonly weight: SourceWeight | null
  readonly letter_waiver: string
  readonly sent_at: number | null
  readonly approved_at: number | null
}

/** An informant who takes part in a session. */
export interface ParticipantTable {
  readonly id: string
  readonly session_id: string
  readonly informant_id: string
  readonly role: ParticipantRole
  readonly position: number
}

/** What was said to a question in a session, or a free note; `search_id` is its number in the search index. */
export interface AnswerTable {
  readonly id: string
  readonly search_id: number
  readonly session_id: string
  readonly guide_question_id: string | null
  readonly state: AnswerState
  readonly position: number
  readonly version: number
  readonly words: number
  readonly text: string
  readonly updated_at: number
}

/** Words of an answer that are verbatim, confidential, about a third person or said by a speaker. Offsets are UTF-16 units. */
export interface TextMarkTable {
  readonly id: string
  readonly answer_id: string
  readonly start_at: number
  readonly end_at: number
  readonly kind: MarkKind
  readonly speaker_id: string | null
}

/** A question put off during a session. */
export interface ParkedQuestionTable {
  readonly id: string
  readonly session_id: string
  readonly guide_question_id: string
  readonly parked_at: number
}

/** What the interviewer wrote right after a session. */
export interface DebriefTable {
  readonly id: string
  readonly session_id: string
  readonly needs: string
  readonly surprise: string
  readonly quote: string
  readonly sensitivity: string
  readonly written_at: number
}

/** How far the notes and codings of a session have come; kept by triggers. */
export interface SessionTallyTable {
  readonly id: string
  readonly asked: number
  readonly answered: number
  readonly words: number
  readonly codings: number
}

/** The search index beside the answers; written by db/search, never by triggers. */
export interface AnswerSearchTable {
  readonly rowid: number
  readonly body: string
  readonly stems: string
}

/** Tables of interviews, seminars and sources, with what was written down. */
export interface TablesOfSessions {
  session: SessionTable
  participant: ParticipantTable
  answer: AnswerTable
  text_mark: TextMarkTable
  parked_question: ParkedQuestionTable
  debrief: DebriefTable
  session_tally: SessionTallyTable
  answer_search: AnswerSearchTable
}
