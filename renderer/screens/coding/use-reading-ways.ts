import { useDeferredValue, useMemo } from 'react'
import type { Code } from '../../../electron/contract/coding.ts'
import { useNavigation } from '../../hooks/navigation.tsx'
import type { ReadingAcross, WayOfReading } from '../../hooks/reading-across.ts'
import { createKept } from '../../hooks/kept-value.ts'
import { useNeighbourSessions } from '../../hooks/use-neighbour-sessions.ts'
import { useReadQuestions } from '../../hooks/use-reading-across.ts'
import { useStable } from '../../hooks/use-stable.ts'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { codeName } from '../codebook/code-label.ts'
import { expectAt } from './arrival.ts'
import { clip } from './clip.ts'
import type { ReadingBlock } from './reading-blocks.ts'
import { waysOfCodes, waysOfQuestions, type ReadingWays } from './reading-ways.ts'
import type { AnswerSpan } from './text-span.ts'
import type { Reading, WantedReading } from './use-reading.ts'

/** Characters of a question in the list of questions. */
const questionLength = 90

/** The question and the code that were read across sessions last: one comes back to them. */
const kept = createKept<{ readonly questionKey: string | null; readonly codeId: string | null }>({ questionKey: null, codeId: null })

/** What one is at in the text: the caret or what is selected, its answer, and the code of the coding there. */
export interface PlaceInReading {
  readonly caret: AnswerSpan | null
  readonly block: ReadingBlock | undefined
  readonly codeId: string | null
}

export interface ReadingMoves {
  /** The ways from what is in sight. */
  readonly ways: ReadingWays
  /** Those from what is being gone to, for keys that are pressed before it is here. */
  readonly ahead: ReadingWays
  /** Goes to another session, question or code: of the kind that is read. */
  readonly open: (id: string) => void
  /** Reads on by something else, from where one is: its session, its question, its code. */
  readonly readBy: (by: WayOfReading) => void
  /** Goes to the part after what is read (or before), where there is one. */
  readonly toPart: (step: 1 | -1) => void
  readonly hasPart: (step: 1 | -1) => boolean
}

/** The ways from what is read to what can be read next. */
export function useReadingWays(reading: Reading | undefined, wanted: WantedReading, place: PlaceInReading, codes: readonly Code[], byId: ReadonlyMap<string, Code>): ReadingMoves {
  const { go } = useNavigation()
  const questions = useReadQuestions()
  const [last, keep] = kept.use()
  const across = reading?.across ?? null
  const sessionId = place.block?.sessionId ?? reading?.blocks[0]?.sessionId ?? wanted.sessionId
  const ways = useDeferredValue(useWays(reading === undefined ? wanted.across ?? null : across, reading?.detail?.session.id ?? wanted.sessionId, codes))
  const ahead = useWays(wanted.across ?? null, wanted.sessionId, codes)

  function read(next: ReadingAcross | null, answerId: string | undefined): void {
    if (next !== null) keep({ ...last, ...(next.by === 'question' ? { questionKey: next.questionKey } : { codeId: next.codeId }) })
    go({ screen: 'coding', sessionId, ...(answerId === undefined ? {} : { answerId }), ...(next === null ? {} : { across: next }) })
  }
  const firstOfPart = (step: 1 | -1): string | undefined => (reading === undefined ? undefined : reading.outline?.parts[reading.at + step]?.[0])
  return {
    ways, ahead,
    open: useStable((id: string) => {
      if (ahead.by === 'session') go({ screen: 'coding', sessionId: id })
      else read(ahead.by === 'question' ? { by: 'question', questionKey: id } : { by: 'code', codeId: id }, undefined)
    }),
    readBy: useStable((by: WayOfReading) => {
      if (by === ahead.by) return
      const answerId = place.block?.answerId
      if (place.caret !== null) expectAt(place.caret)
      if (by === 'session') read(null, answerId)
      else if (by === 'question') {
        const key = place.block?.questionKey ?? last.questionKey ?? questions?.find(({ isAnswered }) => isAnswered)?.questionKey ?? questions?.[0]?.questionKey
        if (key !== undefined) read({ by, questionKey: key }, answerId)
      } else {
        const known = [place.codeId, last.codeId].find((id) => id !== null && byId.has(id))
        const codeId = known ?? codes.find(({ codings }) => codings > 0)?.id ?? codes[0]?.id
        if (codeId !== undefined) read({ by, codeId }, answerId)
      }
    }),
    toPart: useStable((step: 1 | -1) => {
      const first = firstOfPart(step)
      if (first !== undefined) read(across, first)
    }),
    hasPart: (step) => firstOfPart(step) !== undefined,
  }
}

function useWays(across: ReadingAcross | null, sessionId: string, codes: readonly Code[]): ReadingWays {
  const m = useMessages()
  const language = useLanguage()
  const questions = useReadQuestions()
  const around = useNeighbourSessions(sessionId)
  return useMemo((): ReadingWays => {
    if (across?.by === 'question') return waysOfQuestions(questions ?? [], across.questionKey, ({ number, text }) => `${number}. ${clip(text, questionLength)}`)
    if (across?.by === 'code') return waysOfCodes(codes, across.codeId, (code) => codeName(code, language), m.coding.codings)
    return {
      by: 'session', currentId: around.current?.id ?? null, previousId: around.previous?.id ?? null, nextId: around.next?.id ?? null,
      choices: around.sessions.map((row) => ({ id: row.id, label: row.code, hint: m.coding.codings(row.codings) })),
    }
  }, [across, questions, codes, around, language, m])
}
