import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Request } from '../../electron/contract/contract.ts'
import type { Answer, SessionDetail } from '../../electron/contract/sessions.ts'
import { useRun } from '../components/notices.tsx'

export interface CodingCalls {
  /** Gives the new coding's id, or null where it was refused; the refusal is shown as a notice. */
  readonly add: (request: Request<'coding.add'>) => Promise<string | null>
  readonly change: (request: Request<'coding.change'>) => Promise<boolean>
  readonly remove: (id: string) => Promise<boolean>
  /** Makes an inductive code and gives its id. */
  readonly addCode: (request: Request<'code.add'>) => Promise<string | null>
}

/**
 * The ways to change the codings of a session.
 *
 * What comes back is shown at once, before the `changed` event has other questions asked again: that is what keeps
 * the time from key press to paint short.
 */
export function useCodingCalls(sessionId: string): CodingCalls {
  const client = useQueryClient()
  const run = useRun()
  return useMemo<CodingCalls>(() => ({
    async add(request) {
      const added = await run('coding.add', request)
      if (added === undefined) return null
      showAnswer(client, sessionId, added.answer)
      return added.id
    },
    async change(request) {
      const changed = await run('coding.change', request)
      if (changed === undefined) return false
      showAnswer(client, sessionId, changed.answer)
      return true
    },
    async remove(id) {
      if ((await run('coding.remove', { id })) === undefined) return false
      patch(client, sessionId, (answer) => ({ ...answer, codings: answer.codings.filter((coding) => coding.id !== id) }))
      return true
    },
    async addCode(request) {
      const added = await run('code.add', request)
      if (added === undefined) return null
      client.setQueryData(['codebook.list', {}], added.codes)
      return added.id
    },
  }), [client, run, sessionId])
}

function showAnswer(client: QueryClient, sessionId: string, answer: Answer): void {
  patch(client, sessionId, (old) => (old.id === answer.id ? answer : old))
}

function patch(client: QueryClient, sessionId: string, change: (answer: Answer) => Answer): void {
  client.setQueryData<SessionDetail>(['session.open', { id: sessionId }], (old) => (old === undefined ? old : { ...old, answers: old.answers.map(change) }))
}
