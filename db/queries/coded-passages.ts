import { study, type Readable } from '../store.ts'

/** Words that somebody coded, with all the codes that exactly these words have. */
export interface CodedWords {
  readonly text: string
  readonly codeIds: readonly string[]
}

/** What was coded last, at most so many codings, by anyone. Ids rise with time, so that the newest are found without sorting. */
export function lastCodedPassages(db: Readable, most: number): CodedWords[] {
  const rows = db.all(study.selectFrom('coding').innerJoin('answer', 'answer.id', 'coding.answer_id')
    .select(['coding.answer_id', 'coding.start_at', 'coding.end_at', 'coding.code_id', 'answer.text'])
    .orderBy('coding.id', 'desc').limit(most))
  return [...Map.groupBy(rows, (row) => `${row.answer_id} ${row.start_at} ${row.end_at}`).values()].flatMap((same) => {
    const [first] = same
    return first === undefined ? [] : [{ text: first.text.slice(first.start_at, first.end_at), codeIds: [...new Set(same.map((row) => row.code_id))] }]
  })
}
