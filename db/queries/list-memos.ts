import { kindOfMemo, type MemoKind, type MemoSubject } from '../../codebook/memos/memo.ts'
import { textMatcher } from '../search/text-matcher.ts'
import type { Store } from '../store.ts'

/** Which memos are asked for. */
export interface MemoFilter {
  readonly kind: MemoKind | null
  readonly coderId: string | null
  /** Words as in the search; empty for all. */
  readonly text: string
  /** Those alone whose words in an answer have been deleted. */
  readonly lost: boolean
}

/** The place of a memo in the list: the newest first. */
export interface MemoPage {
  readonly after: { readonly createdAt: number; readonly id: string } | null
  readonly limit: number
}

/** A memo with what tells where it stands; what does not concern it is null. */
export interface PlacedMemo {
  readonly id: string
  readonly kind: MemoKind
  readonly text: string
  readonly coderId: string | null
  readonly createdAt: number
  readonly sessionId: string | null
  readonly sessionCode: string | null
  readonly answerId: string | null
  readonly questionNumber: number | null
  readonly questionText: string | null
  /** The coding it is about. */
  readonly codingId: string | null
  /** The code that it is about, or that its coding is of. */
  readonly codeId: string | null
  readonly findingId: string | null
  readonly findingKey: string | null
  readonly findingSentence: string | null
  readonly start: number | null
  readonly end: number | null
  /** The words of the answer that it or its coding is on, cut where they are many. */
  readonly excerpt: string | null
}

/** Characters of an answer that are shown at most. */
const excerptLength = 200

/** A page of memos, the newest first, and where the next begins: null where there are no more. */
export function listMemos(store: Store, filter: MemoFilter, page: MemoPage): { readonly memos: PlacedMemo[]; readonly next: MemoPage['after'] } {
  const found = pick(store, filter, page)
  const last = found[page.limit - 1]
  return { memos: placeMemos(store, found.slice(0, page.limit).map(({ id }) => id)), next: found.length > page.limit && last ? { createdAt: last.createdAt, id: last.id } : null }
}

interface Picked { readonly id: string; readonly createdAt: number; readonly text: string }

/** One more than a page, where there are as many: read from the newest on until they are found. */
function pick(store: Store, filter: MemoFilter, { after, limit }: MemoPage): Picked[] {
  const matches = textMatcher(filter.text)
  if (matches === null && filter.text.trim() !== '') return []
  const rows = store.prepare<Picked>(`
    SELECT id, created_at AS createdAt, text FROM memo INDEXED BY memo_latest
    WHERE (created_at, id) < (?, ?) AND (? IS NULL OR coder_id = ?) AND (? = 0 OR start_at = end_at)
      AND (? IS NULL OR CASE WHEN start_at IS NULL THEN subject_kind ELSE 'passage' END = ?)
    ORDER BY created_at DESC, id DESC`)
  const found: Picked[] = []
  const { coderId, kind, lost } = filter
  for (const row of rows.iterate(after?.createdAt ?? Number.MAX_SAFE_INTEGER, after?.id ?? '', coderId, coderId, Number(lost), kind, kind)) {
    if (matches === null || matches(row.text)) found.push(row)
    if (found.length > limit) break
  }
  return found
}

interface PlacedRow extends Omit<PlacedMemo, 'kind' | 'excerpt'> {
  readonly subject: MemoSubject
  readonly answerText: string | null
  readonly codingStart: number | null
  readonly codingEnd: number | null
}

/** Memos with what tells where they stand, in the order of their ids as given. */
export function placeMemos(store: Store, ids: readonly string[]): PlacedMemo[] {
  const rows = store.prepare<PlacedRow>(`
    SELECT memo.id, memo.subject_kind AS subject, memo.text, memo.coder_id AS coderId, memo.created_at AS createdAt, session.id AS sessionId, session.code AS sessionCode,
      answer.id AS answerId, guide_question.number AS questionNumber, guide_question.text AS questionText, coding.id AS codingId, coalesce(coding.code_id, code.id) AS codeId,
      finding.id AS findingId, finding.key AS findingKey, finding.sentence AS findingSentence, memo.start_at AS start, memo.end_at AS "end",
      answer.text AS answerText, coding.start_at AS codingStart, coding.end_at AS codingEnd
    FROM json_each(?) AS wanted CROSS JOIN memo ON memo.id = wanted.value
    LEFT JOIN coding ON memo.subject_kind = 'coding' AND coding.id = memo.subject_id
    LEFT JOIN code ON memo.subject_kind = 'code' AND code.id = memo.subject_id
    LEFT JOIN finding ON memo.subject_kind = 'finding' AND finding.id = memo.subject_id
    LEFT JOIN answer ON answer.id = CASE memo.subject_kind WHEN 'answer' THEN memo.subject_id ELSE coding.answer_id END
    LEFT JOIN session ON session.id = CASE memo.subject_kind WHEN 'session' THEN memo.subject_id ELSE answer.session_id END
    LEFT JOIN guide_question ON guide_question.id = answer.guide_question_id
    ORDER BY wanted.key`).all(JSON.stringify(ids))
  return rows.map(({ subject, answerText, codingStart, codingEnd, ...row }) => ({
    ...row, kind: kindOfMemo(subject, row), excerpt: excerptOf(answerText, row.start ?? codingStart, row.end ?? codingEnd),
  }))
}

function excerptOf(text: string | null, start: number | null, end: number | null): string | null {
  if (text === null || start === null || end === null || start === end) return null
  return text.slice(start, Math.min(end, start + excerptLength)).toWellFormed()
}
