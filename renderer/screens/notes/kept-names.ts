import type { IdentifierInNotes } from '../../../electron/contract/names.ts'
import { createKept } from '../../hooks/kept-value.ts'

/** Words that were decided to stay, by session; known as long as the window lives, and stored nowhere: a list of names would be one more place for them. */
const kept = createKept<ReadonlyMap<string, ReadonlySet<string>>>(new Map())

/** Forgets what was kept: the next study, or the next test, asks anew. */
export const forgetKeptNames = kept.reset

/** Which of the hits in a session are still to be decided on, and the way to keep some. */
export function useOpenNames(sessionId: string, found: readonly IdentifierInNotes[]): readonly [readonly IdentifierInNotes[], (hits: readonly IdentifierInNotes[]) => void] {
  const [all] = kept.use()
  const words = all.get(sessionId)
  return [
    words === undefined ? found : found.filter((hit) => !words.has(wordsOf(hit))),
    (hits) => { kept.update((before) => new Map([...before, [sessionId, new Set([...before.get(sessionId) ?? [], ...hits.map(wordsOf)])]])) },
  ]
}

/** Names and numbers that are written alike are one question in a session. */
function wordsOf({ kind, text }: IdentifierInNotes): string {
  return `${kind} ${text.normalize('NFC').toLowerCase()}`
}
