import { kindOfMemo } from '../../../codebook/memos/memo.ts'
import { fail, ok } from '../../../codebook/result.ts'
import type { Memo, memoChannels, PlacedMemo } from '../../../electron/contract/memos.ts'
import { notFound, type Fakes, type Handlers } from './fake-world.ts'
import type { FakeStudy } from './fake-study.ts'

/** What a fake study's memo tells of where it stands. */
function placed(study: FakeStudy, memo: Memo): PlacedMemo {
  const answers = [...study.answers].flatMap(([sessionId, list]) => list.map((answer) => ({ sessionId, answer })))
  const coding = answers.flatMap(({ answer }) => answer.codings).find(({ id }) => memo.subject === 'coding' && id === memo.subjectId)
  const answer = answers.find((one) => one.answer.id === (memo.subject === 'answer' ? memo.subjectId : coding?.answerId))
  const session = study.sessions.find(({ id }) => id === (memo.subject === 'session' ? memo.subjectId : answer?.sessionId))
  const finding = study.findings.find(({ id }) => memo.subject === 'finding' && id === memo.subjectId)
  const question = study.guides.flatMap((guide) => guide.sections.flatMap((section) => section.questions)).find(({ id }) => id === answer?.answer.questionId)
  const span = memo.start === null ? coding : { start: memo.start, end: memo.end ?? memo.start }
  return {
    id: memo.id, kind: kindOfMemo(memo.subject, memo), text: memo.text, coderId: memo.coderId, createdAt: memo.createdAt, start: memo.start, end: memo.end,
    sessionId: session?.id ?? null, sessionCode: session?.code ?? null, answerId: answer?.answer.id ?? null, questionNumber: question?.number ?? null, questionText: question?.text ?? null,
    codingId: coding?.id ?? null, codeId: memo.subject === 'code' ? memo.subjectId : coding?.codeId ?? null,
    findingId: finding?.id ?? null, findingKey: finding?.key ?? null, findingSentence: finding?.sentence ?? null,
    excerpt: answer === undefined || span === undefined || span.start === span.end ? null : answer.answer.text.slice(span.start, span.end),
  }
}

/** Memos of the fake study. */
export function memoHandlers({ open, step, newId }: Fakes): Pick<Handlers, keyof typeof memoChannels> {
  let time = Date.UTC(2025, 4, 12)
  return {
    'memo.list': ({ kind, coderId, text, lost, after, limit }) => {
      const study = open()
      const wanted = study.memos.map((memo) => placed(study, memo)).filter((memo) => (kind === null || memo.kind === kind) && (coderId === null || memo.coderId === coderId)
        && memo.text.toLowerCase().includes(text.toLowerCase()) && (!lost || (memo.start !== null && memo.start === memo.end))).toSorted((left, right) => right.createdAt - left.createdAt)
      const from = after === null ? 0 : wanted.findIndex(({ id }) => id === after.id) + 1
      const memos = wanted.slice(from, from + limit)
      const last = memos.at(-1)
      return ok({ memos, next: from + limit < wanted.length && last !== undefined ? { createdAt: last.createdAt, id: last.id } : null })
    },
    'memo.for': ({ kind, subjectId }) => ok(open().memos.filter((memo) => memo.subject === kind && memo.subjectId === subjectId)),
    'memo.inSession': ({ sessionId }) => ok(open().memos.filter((memo) => placed(open(), memo).sessionId === sessionId)),
    'memo.inAnswers': ({ answerIds }) => ok(open().memos.filter((memo) => answerIds.includes(placed(open(), memo).answerId ?? ''))),
    'memo.counts': () => ok([...Map.groupBy(open().memos, ({ subject, subjectId }) => `${subject} ${subjectId}`).values()].flatMap((memos) => {
      const [memo] = memos
      return memo === undefined ? [] : [{ subject: memo.subject, subjectId: memo.subjectId, count: memos.length }]
    })),
    'memo.write': ({ memoId, about: { kind: subject, ...about }, text }) => {
      const study = open()
      if (text.trim() === '') return fail({ kind: 'missing', what: 'text' })
      const id = memoId ?? newId('memo')
      time += 60_000
      if (memoId === null) study.memos.push({ id, subject, ...about, text: text.trim(), coderId: study.state.coderId, createdAt: time })
      else study.memos = study.memos.map((memo) => (memo.id === memoId ? { ...memo, text: text.trim() } : memo))
      step('memo.write')
      return ok({ id })
    },
    'memo.remove': ({ memoId }) => {
      const study = open()
      if (!study.memos.some(({ id }) => id === memoId)) return notFound()
      study.memos = study.memos.filter(({ id }) => id !== memoId)
      step('memo.remove')
      return ok(null)
    },
  }
}
