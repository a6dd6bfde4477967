import type { TextEdit } from '../../../codebook/coding/text-edit.ts'
import { wordsInstead } from '../../../codebook/privacy/identifiers/found-identifier.ts'
import { ok, type Result } from '../../../codebook/result.ts'
import type { Failure } from '../../../electron/contract/failure.ts'
import type { IdentifierInNotes } from '../../../electron/contract/names.ts'
import { call } from '../../hooks/client.ts'
import type { NameDecision } from './names-panel.tsx'
import type { SessionDrafts } from './session-drafts.ts'

type Settled = NameDecision & { readonly choice: 'mask' | 'replace' }

/**
 * Masks or replaces names in the study as one step, and then in the editors that show them; gives how many.
 *
 * What is being written is stored first. Where that moved a name, it is looked for again; where it is gone, it is left out.
 */
export async function settleInNotes(drafts: SessionDrafts, decisions: readonly NameDecision[]): Promise<Result<number, Failure>> {
  await drafts.save()
  const wanted = decisions.filter((one): one is Settled => one.choice !== 'keep')
  const answerIds = [...new Set(wanted.map(({ hit }) => hit.answerId))]
  const now = await call('names.find', { sessionId: drafts.sessionId, answerIds })
  if (!now.ok) return now
  const settled = matched(wanted, now.value.found)
  if (settled.length === 0) return ok(0)
  const reply = await call('names.settle', { hits: settled.map(({ hit: { answerId, version, start, end }, choice }) => ({ answerId, version, start, end, choice })) })
  if (!reply.ok) return reply
  for (const answer of reply.value.answers) drafts.settled(answer, editsIn(answer.id, settled))
  return ok(settled.length)
}

/** The hits as they stand now: the same words of the same answer, in their order. */
function matched(wanted: readonly Settled[], found: readonly IdentifierInNotes[]): readonly Settled[] {
  const left = [...found]
  return wanted.flatMap(({ hit, choice }) => {
    const same = left.filter(({ answerId, kind, text }) => answerId === hit.answerId && kind === hit.kind && text === hit.text)
    const nearest = same.toSorted((a, b) => Math.abs(a.start - hit.start) - Math.abs(b.start - hit.start))[0]
    if (nearest === undefined) return []
    left.splice(left.indexOf(nearest), 1)
    return [{ hit: nearest, choice }]
  })
}

function editsIn(id: string, settled: readonly Settled[]): readonly TextEdit[] {
  return settled.filter(({ hit }) => hit.answerId === id).toSorted((a, b) => a.hit.start - b.hit.start)
    .map(({ hit: { start, end, pseudonym }, choice }) => ({ from: start, to: end, insert: wordsInstead(choice, pseudonym) }))
}
