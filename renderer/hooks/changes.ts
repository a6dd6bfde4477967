import { useQueryClient, type QueryClient, type QueryKey } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { Channel } from '../../electron/contract/contract.ts'
import type { ChangeKind } from '../../electron/contract/events.ts'
import { afterPaint } from './after-paint.ts'

/** The questions that are answered with texts and the codings on them. */
export const answerChannels: readonly Channel[] = ['session.open', 'reading.part']

/** What small changes leave as it was, and what can be undone, which comes with the event. Whatever is not named here is asked again. */
const either: readonly Channel[] = ['app.info', 'app.recent', 'study.state', 'register.list', 'guide.list', 'history.state', 'memo.counts', 'networks.list']
const unmoved: Readonly<Record<ChangeKind, ReadonlySet<string>>> = {
  // A memo about a coding that is gone is shown nowhere in its session, and is there again when the coding is. What one reads by a code stays in sight.
  codings: new Set<Channel>([...either, 'search.find', 'memo.inSession', 'memo.inAnswers', 'reading.questions', 'reading.question', 'reading.code']),
  notes: new Set<Channel>(either),
  memos: new Set<Channel>([...either.filter((channel) => channel !== 'memo.counts'), 'session.open', 'session.list', 'codebook.list', 'search.find', 'reading.questions', 'reading.question', 'reading.code', 'reading.part', 'matrix.get', 'matrix.passages', 'cooccurrence.get', 'networks.mentions', 'finding.list', 'findingSet.list', 'seminar.open']),
}

/**
 * Asks queries again when something stored has changed; mounted once, by the app.
 *
 * What can be undone comes with the event and is known at once. The rest waits until the answer to the user's own call is
 * painted, unless `askAboutChanges` tells that there is none to paint, and changes that follow each other closely are asked about once.
 */
export function useChanges(): void {
  const client = useQueryClient()
  useEffect(() => {
    let waiting: Set<ChangeKind | 'all'> = new Set()
    function askAgain(): void {
      if (unstored > 0) return
      dueNow = null
      if (waiting.size === 0) return
      const kinds = [...waiting]
      waiting = new Set()
      // A session out of sight that may have other texts now is forgotten: an old text must never be there to be coded, be it for a moment.
      if (kinds.some((kind) => kind === 'notes' || kind === 'all')) {
        for (const channel of answerChannels) client.removeQueries({ queryKey: [channel], type: 'inactive' })
      }
      askAnew(client, ([channel]) => kinds.some((kind) => kind === 'all' || !unmoved[kind].has(String(channel))))
    }
    return window.funn.subscribe('changed', ({ what, history }) => {
      if (history !== undefined) {
        // An answer on its way may be from before the change.
        void client.cancelQueries({ queryKey: ['history.state', {}], exact: true })
        client.setQueryData(['history.state', {}], history)
      }
      if (waiting.size === 0) {
        dueNow = askAgain
        afterPaint(askAgain)
      }
      waiting.add(what ?? 'all')
    })
  }, [client])
}

/** Asks the questions whose keys are meant again, those too whose first answer is on its way: it may be from before the change, and React Query would keep it. */
function askAnew(client: QueryClient, isMeant: (key: QueryKey) => boolean): void {
  for (const query of client.getQueryCache().findAll({ predicate: ({ queryKey }) => isMeant(queryKey), fetchStatus: 'fetching' })) {
    if (query.state.data !== undefined) continue
    void query.cancel({ silent: true })
    // Who waits for the answer that was let go gets this one; what is wrong with it, the query says.
    query.fetch().catch(() => undefined)
  }
  void client.invalidateQueries({ predicate: ({ queryKey }) => isMeant(queryKey) })
}

let dueNow: (() => void) | null = null

/** How many calls show something that is not stored yet. */
let unstored = 0

/**
 * Puts off what is asked about changes until `work` is done, whatever its end: an answer from meanwhile would not hold
 * what is shown already and about to be stored, and take it away for a moment.
 */
export async function askWhenStored<Result>(work: () => Promise<Result>): Promise<Result> {
  unstored += 1
  try {
    return await work()
  } finally {
    unstored -= 1
    if (dueNow !== null) afterPaint(dueNow)
  }
}

/** Asks about what has changed at once: after a call such as undo, whose answer says only that it is done. */
export function askAboutChanges(): void {
  dueNow?.()
}
