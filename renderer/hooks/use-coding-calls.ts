import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { v7 } from 'uuid'
import type { Request } from '../../electron/contract/contract.ts'
import type { ReadingPart } from '../../electron/contract/reading.ts'
import type { Answer, Coding, SessionDetail } from '../../electron/contract/sessions.ts'
import { useRun } from '../components/notices.tsx'
import { answerChannels, askWhenStored } from './changes.ts'

export type NewCoding = Omit<Request<'coding.add'>, 'id'>

/** An entry of the register: one that is there, or one to be made. */
export type TaggedNetwork = Request<'coding.tag'>['network']

export interface CodingCalls {
  /**
   * Shows codings at once, and stores them one after the other: each is a step of its own, and they are undone in order.
   * From the first that is refused on, which is said in a notice, they are shown no more. `stored` is how many were stored.
   */
  readonly add: (codings: readonly NewCoding[]) => { readonly ids: readonly string[]; readonly stored: Promise<number> }
  readonly change: (request: Request<'coding.change'>) => Promise<boolean>
  readonly remove: (id: string) => Promise<boolean>
  /** Codes with an entry of the register, making its tag, and the entry, where they are not there. */
  readonly tag: (request: Omit<Request<'coding.tag'>, 'id'>) => Promise<{ readonly id: string; readonly codeId: string } | null>
  /** Makes an inductive code and gives its id. */
  readonly addCode: (request: Request<'code.add'>) => Promise<string | null>
}

/**
 * The ways to change codings, as the given coder, wherever the answers are shown: in their session, and in what is read across sessions.
 *
 * A new coding is shown before it is stored, and what else comes back before the `changed` event has other questions asked again: that is
 * what keeps the time from key press to paint short.
 */
export function useCodingCalls(coderId: string): CodingCalls {
  const client = useQueryClient()
  const run = useRun()
  return useMemo<CodingCalls>(() => {
    const show = (codings: readonly Coding[]): void => {
      patch(client, new Set(codings.map(({ answerId }) => answerId)), (answer) => withCodings(answer, codings))
    }
    const showNoMore = (ids: ReadonlySet<string>): void => {
      patch(client, null, (answer) => (!answer.codings.some(({ id }) => ids.has(id)) ? answer : { ...answer, codings: answer.codings.filter(({ id }) => !ids.has(id)) }))
    }
    const store = async (shown: readonly Coding[]): Promise<number> => {
      for (const [at, { coderId: _coder, createdAt: _at, ...request }] of shown.entries()) {
        const added = await run('coding.add', request)
        if (added === undefined) {
          showNoMore(new Set(shown.slice(at).map(({ id }) => id)))
          for (const channel of answerChannels) void client.invalidateQueries({ queryKey: [channel] })
          return at
        }
        show([added])
      }
      return shown.length
    }
    return {
      add(codings) {
        const shown = codings.map((coding) => ({ ...coding, id: v7(), coderId, createdAt: Date.now() }))
        // Answers on their way were read before: they would take the new codings away until those are stored. What has changed is asked for when they are.
        for (const channel of answerChannels) void client.cancelQueries({ queryKey: [channel], predicate: ({ state }) => state.data !== undefined })
        show(shown)
        return { ids: shown.map(({ id }) => id), stored: askWhenStored(() => store(shown)) }
      },
      async change(request) {
        const changed = await run('coding.change', request)
        if (changed === undefined) return false
        show([changed])
        return true
      },
      async remove(id) {
        if ((await run('coding.remove', { id })) === undefined) return false
        showNoMore(new Set([id]))
        return true
      },
      async tag(request) {
        const tagged = await run('coding.tag', request)
        if (tagged === undefined) return null
        // The tag may be new: it is known before it is drawn.
        await client.invalidateQueries({ queryKey: ['codebook.list'] })
        show([tagged])
        return tagged
      },
      async addCode(request) {
        const added = await run('code.add', request)
        if (added === undefined) return null
        client.setQueryData(['codebook.list', {}], added.codes)
        return added.id
      },
    }
  }, [client, run, coderId])
}

/** An answer with those of the codings that are given on it; what was shown of them before gives way. */
function withCodings(answer: Answer, codings: readonly Coding[]): Answer {
  const here = new Map(codings.filter(({ answerId }) => answerId === answer.id).map((coding) => [coding.id, coding]))
  return { ...answer, codings: [...answer.codings.filter(({ id }) => !here.has(id)), ...here.values()] }
}

/** Changes answers in all that is shown of them; those of the ids, or all. What holds none of them stays the very same, and what is out of sight is asked for again. */
function patch(client: QueryClient, ids: ReadonlySet<string> | null, change: (answer: Answer) => Answer): void {
  const changeOne = (answer: Answer): Answer => (ids === null || ids.has(answer.id) ? change(answer) : answer)
  client.setQueriesData<SessionDetail>({ queryKey: ['session.open'], type: 'active' }, (old) => {
    const answers = old?.answers.map(changeOne)
    return old === undefined || answers === undefined || answers.every((answer, at) => answer === old.answers[at]) ? old : { ...old, answers }
  })
  client.setQueriesData<ReadingPart>({ queryKey: ['reading.part'], type: 'active' }, (old) => {
    const answers = old?.answers.map((one) => {
      const answer = changeOne(one.answer)
      return answer === one.answer ? one : { ...one, answer }
    })
    return old === undefined || answers === undefined || answers.every((one, at) => one === old.answers[at]) ? old : { ...old, answers }
  })
}
