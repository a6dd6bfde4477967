import type { MemoSubject } from '../../codebook/memos/memo.ts'
import { exampleMemos, type ExampleMemoSubject } from '../../codebook/templates/example/memos.ts'
import { codeByKey } from '../queries/codes.ts'
import { insertMemo } from '../queries/memos.ts'
import { study, type Readable, type Writable } from '../store.ts'
import { findWords } from './find-words.ts'

/** Where a memo stands in the file. */
interface Place {
  readonly subject: MemoSubject
  readonly subjectId: string
  readonly start: number | null
  readonly end: number | null
}

/** Writes the example's memos, each by its coder on its day; throws where what one is about is not there. */
export function writeExampleMemos(db: Writable, coders: ReadonlyMap<string, string>, dayOf: (day: string) => number): void {
  for (const { about, coder, day, text } of exampleMemos) {
    const coderId = coders.get(coder)
    if (coderId === undefined) throw new Error(`example: unknown coder ${coder}`)
    insertMemo(db, { ...placeOf(db, about, coders), coderId, text }, dayOf(day))
  }
}

function placeOf(db: Readable, about: ExampleMemoSubject, coders: ReadonlyMap<string, string>): Place {
  switch (about.kind) {
    case 'study':
      return whole('study', db.first(study.selectFrom('study').select('id')), about.kind)
    case 'code':
      return whole('code', codeByKey(db, about.code), about.code)
    case 'finding':
      return whole('finding', db.first(study.selectFrom('finding').select('id').where('key', '=', about.finding)), about.finding)
    case 'session':
      return whole('session', db.first(study.selectFrom('session').select('id').where('code', '=', about.session)), about.session)
    case 'answer':
      return whole('answer', db.first(study.selectFrom('answer').innerJoin('session', 'session.id', 'answer.session_id').innerJoin('guide_question', 'guide_question.id', 'answer.guide_question_id')
        .select('answer.id').where('session.code', '=', about.session).where('guide_question.number', '=', about.question)), `${about.session} ${about.question}`)
    case 'passage': {
      const { answerId, start, end } = findWords(db, about.session, about.words)
      return { subject: 'answer', subjectId: answerId, start, end }
    }
    case 'coding': {
      const { answerId, start, end } = findWords(db, about.session, about.words)
      return whole('coding', db.first(study.selectFrom('coding').innerJoin('code', 'code.id', 'coding.code_id').select('coding.id').where('answer_id', '=', answerId)
        .where('start_at', '=', start).where('end_at', '=', end).where('code.key', '=', about.code).where('coding.coder_id', '=', coders.get(about.coder) ?? '')), about.words)
    }
  }
}

function whole(subject: MemoSubject, row: { readonly id: string } | undefined, name: string): Place {
  if (!row) throw new Error(`example: no ${subject} ${name} for a memo`)
  return { subject, subjectId: row.id, start: null, end: null }
}
