import type { PlacedMemo } from '../../../electron/contract/memos.ts'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useChosenCode } from '../codebook/chosen-code.ts'
import { expectAt } from '../coding/arrival.ts'

/** Leads to what a memo is about, the very words where it is on some. */
export function useGoToMemo(): (memo: PlacedMemo) => void {
  const { go } = useNavigation()
  const { fileName } = useOpenStudy()
  const [, chooseCode] = useChosenCode(fileName)
  return (memo) => {
    const { kind, sessionId, answerId, codingId, codeId, start, end } = memo
    if (kind === 'study') go({ screen: 'study' })
    else if (kind === 'finding') go({ screen: 'seminar' })
    else if (kind === 'code') {
      chooseCode(codeId)
      go({ screen: 'codebook' })
    } else if (sessionId === null) return
    else if (kind === 'session') go({ screen: 'sessions', sessionId })
    else if (kind === 'coding' && codingId !== null) go({ screen: 'coding', sessionId, codingId })
    else if (answerId !== null) {
      if (start !== null && end !== null) expectAt({ answerId, start, end })
      go({ screen: 'coding', sessionId, answerId })
    }
  }
}
