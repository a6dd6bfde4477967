import { anyOf, study, type Readable } from '../store.ts'
import type { HeldBack } from './double-coding.ts'

/** Words that somebody coded, with all the codes that exactly these words have. */
export interface CodedWords {
  readonly text: string
  readonly codeIds: readonly string[]
}

/** What was coded last, at most so many codings, by anyone but where it is held back. Ids rise with time, so that the newest are found without sorting. */
export function lastCodedPassages(db: Readable, most: number, heldBack: HeldBack): CodedWords[] {
  const rows = db.all(study.selectFrom('coding').innerJoin('answer', 'answer.id', 'coding.answer_id')
    .select(['coding.answer_id', 'coding.start_at', 'coding.end_at', 'coding.code_id', 'answer.text'])
    .$if(heldBack.sessionIds.size > 0, (query) => query.where((where) => where.or([
      where('coding.coder_id', '=', heldBack.coderId), where('answer.session_id', 'not in', anyOf([...heldBack.sessionIds])),
    ])))
    .orderBy('coding.id', 'desc').limit(most))
  return [...Map.groupBy(rows, (row) => `${row.answer_id} ${row.start_at} ${row.end_at}`).values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [{ text: first.text.slice(first.start_at, first.end_at), codeIds: [...new Set(same.map((row) => row.code_id))] }]
  })
}
