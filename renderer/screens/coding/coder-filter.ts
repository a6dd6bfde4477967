import { useEffect, useMemo, useRef } from 'react'
import type { Answer } from '../../../electron/contract/sessions.ts'
import { createKept } from '../../hooks/kept-value.ts'

/** Whose codings are shown; null is everybody's. */
const kept = createKept<string | null>(null)

/**
 * The answers with the codings of one coder, or of all.
 *
 * Whoever codes while another's work alone is shown sees all again: a coding that is not seen looks like one that was not made.
 */
export function useCoderFilter(answers: readonly Answer[], myId: string) {
  const [chosenId, choose] = kept.use()
  const present = useMemo(() => new Set(answers.flatMap((answer) => answer.codings.map((coding) => coding.coderId))), [answers])
  const shown = useMemo(() => chosenId === null ? answers
    : answers.map((answer) => ({ ...answer, codings: answer.codings.filter((coding) => coding.coderId === chosenId) })), [answers, chosenId])
  const mine = answers.reduce((count, answer) => count + answer.codings.filter((coding) => coding.coderId === myId).length, 0)
  const before = useRef({ answerId: answers[0]?.id, mine })
  useEffect(() => {
    const isSame = before.current.answerId === answers[0]?.id
    if (isSame && mine > before.current.mine && chosenId !== null && chosenId !== myId) choose(null)
    before.current = { answerId: answers[0]?.id, mine }
  })
  return { shown, present, chosenId, choose }
}
