import { study, type Readable } from '../store.ts'

/** The one answer of a session that has these words, and where in it; throws where there is none, or more than one. */
export function findWords(db: Readable, session: string, words: string): { readonly answerId: string; readonly start: number; readonly end: number; readonly updatedAt: number } {
  const found = db.all(study.selectFrom('answer').innerJoin('session', 'session.id', 'answer.session_id').select(['answer.id', 'answer.text', 'answer.updated_at']).where('session.code', '=', session))
    .filter(({ text }) => text.includes(words))
  const [answer] = found
  if (!answer || found.length > 1) throw new Error(`example: «${words}» stands in ${found.length} answers of ${session}`)
  const start = answer.text.indexOf(words)
  return { answerId: answer.id, start, end: start + words.length, updatedAt: answer.updated_at }
}
