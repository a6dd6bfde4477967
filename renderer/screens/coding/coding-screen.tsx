import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { Memo } from '../../../electron/contract/memos.ts'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { SplitView } from '../../components/split-view.tsx'
import { failureOf } from '../../hooks/client.ts'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useCodebook } from '../../hooks/use-codebook.ts'
import { useNetworks } from '../../hooks/use-networks.ts'
import { useReadAhead } from '../../hooks/use-read-ahead.ts'
import { useReadQuestions } from '../../hooks/use-reading-across.ts'
import { useSessions } from '../../hooks/use-sessions.ts'
import { useStable } from '../../hooks/use-stable.ts'
import { useSessionPeople, useSpeakers } from '../../hooks/use-session-people.ts'
import { useHitRate } from '../../hooks/use-suggestions.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { useChosenCode } from '../codebook/chosen-code.ts'
import { codeForest, withDescendants } from '../codebook/code-forest.ts'
import { codeName } from '../codebook/code-label.ts'
import { useMemoDialog, whole } from '../memos/use-memo-dialog.tsx'
import { takeArrival } from './arrival.ts'
import { CodeSide } from './code-side.tsx'
import { useCoderFilter, useCoderShown } from './coder-filter.ts'
import { CodingAsking } from './coding-asking.tsx'
import { CodingHead } from './coding-head.tsx'
import { HereSide } from './here-side.tsx'
import { memoPlaces, memosHere, memoTargetHere, targetOfMemoHere } from './memos-here.ts'
import { MemosSide } from './memos-side.tsx'
import { NothingToCode } from './nothing-to-code.tsx'
import { NothingToRead } from './nothing-to-read.tsx'
import type { ReadingBlock } from './reading-blocks.ts'
import { ReadingColumn } from './reading-column.tsx'
import { ReadingEnd } from './reading-end.tsx'
import { useRecentCodes } from './recent-store.ts'
import type { AnswerSpan } from './text-span.ts'
import { useCodingCommands } from './use-coding-commands.ts'
import { useCodingSession } from './use-coding-session.ts'
import { useReading, type WantedReading } from './use-reading.ts'
import { useReadingMemos } from './use-reading-memos.ts'
import { useReadingWays } from './use-reading-ways.ts'
import { useWalkParts } from './use-walk-parts.ts'

export interface CodingScreenProps extends WantedReading {
  readonly codingId?: string | undefined
}

const noBlocks: readonly ReadingBlock[] = []
const noSpans: readonly AnswerSpan[] = []
const noCodes: ReadonlySet<string> = new Set()

/**
 * One session to read and code, or all answers to a question or with a code.
 *
 * Going to another one, what was read before stays in sight until the next is here, and only what differs is drawn anew: the text. The tree of
 * codes costs several times as much.
 */
export function CodingScreen({ sessionId: wantedId, answerId, codingId, across: wantedAcross }: CodingScreenProps) {
  const m = useMessages()
  const language = useLanguage()
  const { go } = useNavigation()
  const study = useOpenStudy()
  const [coderShown, showCoder] = useCoderShown()
  const { reading, isHere, error } = useReading({ sessionId: wantedId, answerId, across: wantedAcross }, coderShown)
  const { codes, byId, isKnown } = useCodebook()
  const networks = useNetworks()
  const detail = reading?.detail ?? null
  const across = reading?.across ?? null
  const key = reading?.key ?? wantedId
  const people = useSessionPeople(detail?.session)
  const recent = useRecentCodes()
  const host = useRef<HTMLDivElement>(null)
  const { shown: blocks, present } = useCoderFilter(reading?.blocks ?? noBlocks, study.coderId)
  const organisations = useMemo(() => [...new Set(people.map((person) => person.organisation))], [people])
  const sessions = useSessions()
  // Told by name, so that a coding more is not another list of sessions.
  const sessionsRead = [...new Set(reading?.blocks.map(({ sessionId }) => sessionId))].join(' ')
  const speakers = useSpeakers(useMemo(() => {
    const ids = new Set(sessionsRead.split(' '))
    return (sessions ?? []).filter(({ id }) => ids.has(id))
  }, [sessionsRead, sessions]))
  const coders = useMemo(() => new Map(study.coders.map((coder) => [coder.id, coder.label])), [study.coders])
  const walk = useWalkParts(reading, coderShown)
  const coding = useCodingSession(host, key, study.coderId, blocks, byId, walk)
  // The text shows at once what was done; what stands around it follows as soon as that is painted.
  const beside = useDeferredValue({ coding, blocks })
  const blockHere = blocks.find((block) => block.answerId === coding.caret?.answerId)
  const sessionHere = blockHere?.sessionId ?? detail?.session.id ?? blocks[0]?.sessionId ?? wantedId
  const { memos, ofSession } = useReadingMemos(reading, sessionHere)
  const memoSigns = useMemo(() => memoPlaces(memos, blocks), [memos, blocks])
  const memoHere = coding.asking === null && coding.resizing === null ? memoTargetHere(m, language, coding, blocks, byId, memos) : null
  const memoDialog = useMemoDialog(() => memoHere, coding.close)
  const sessionCode = detail?.session.code ?? reading?.blocks.find(({ sessionId, session }) => sessionId === sessionHere && session !== null)?.session?.code ?? ''
  const memosAtHand = useMemo(() => memosHere(memos, beside.coding), [memos, beside])
  const canAddMemo = useDeferredValue(memoHere !== null)
  const onAddMemo = useStable(() => { if (memoHere !== null) memoDialog.open(memoHere) })
  const onOpenMemo = useStable((memo: Memo) => { memoDialog.open(targetOfMemoHere(m, language, memo, blocks, byId)) })
  const onSessionMemo = useStable(() => { memoDialog.open({ kind: 'session', subjectId: sessionHere, ...whole, title: m.memos.about.session(sessionCode) }) })
  const [, chooseInCodebook] = useChosenCode(study.fileName)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const moves = useReadingWays(reading, { sessionId: wantedId, answerId, across: wantedAcross }, { caret: coding.caret, block: blockHere, codeId: coding.active?.codeId ?? chosenId }, codes, byId)
  const markedId = chosenId ?? (across?.by === 'code' ? across.codeId : null)
  const shownCodes = useMemo(() => (markedId === null ? noCodes : withDescendants(codeForest(codes), markedId)), [codes, markedId])
  const questions = useReadQuestions()
  const question = across?.by === 'question' ? questions?.find(({ questionKey }) => questionKey === across.questionKey) ?? null : null
  const onApply = useStable(coding.applyHere)
  const onPick = useStable(coding.pick)
  const onResize = useStable(coding.resizeTo)
  const onOpen = useStable((codeId: string) => {
    const networkId = byId.get(codeId)?.networkId ?? null
    if (networkId !== null) {
      go({ screen: 'networks', networkId })
      return
    }
    chooseInCodebook(codeId)
    go({ screen: 'codebook' })
  })
  const onNotes = useStable(() => { go(coding.caret === null ? { screen: 'notes', sessionId: sessionHere } : { screen: 'notes', sessionId: sessionHere, answerId: coding.caret.answerId }) })
  const onKey = useStable(useCodingCommands(coding, moves, onNotes, isHere, recent, byId))
  const choices = useMemo(() => study.coders.filter(({ id }) => present.has(id) || id === coderShown), [study.coders, present, coderShown])
  const isReady = reading !== undefined && isKnown && blocks.some((block) => block.text !== '')
  const { ahead, toPart } = moves
  const [outline, at] = [reading?.outline ?? null, reading?.at ?? 0]
  const end = useMemo(() => (outline === null ? undefined : <ReadingEnd outline={outline} at={at} onPart={toPart} />), [outline, at, toPart])

  // Where codes are suggested, that is learnt while one begins to read.
  useHitRate()
  useReadAhead(ahead.by === 'session' ? [ahead.nextId ?? undefined, ahead.previousId ?? undefined] : [], isReady && isHere)

  // Begins where the caller wanted, once the text is there, and at the first answer else.
  const arrived = useRef<string | null>(null)
  const wanted = `${key}/${codingId ?? ''}/${answerId ?? ''}`
  useEffect(() => {
    if (!isReady || !isHere || arrived.current === wanted) return
    arrived.current = wanted
    const words = takeArrival(answerId)
    const start = blocks.find((block) => block.answerId === answerId && block.text !== '') ?? blocks.find((block) => block.text !== '')
    if (codingId !== undefined && blocks.some((block) => block.codings.some((candidate) => candidate.id === codingId))) coding.pick(codingId, { center: true })
    else if (words !== null && start?.answerId === words.answerId) coding.select(words, { center: true })
    else if (start !== undefined) coding.select({ answerId: start.answerId, start: 0, end: 0 }, { center: answerId !== undefined })
  })

  const kept = coding.asking === null || coding.asking.target.kind === 'recode' ? noSpans
    : coding.asking.target.kind === 'answer' ? [coding.asking.target.span] : coding.asking.target.spans
  const code = across?.by === 'code' ? byId.get(across.codeId) : undefined
  const label = detail !== null ? m.coding.textOf(detail.session.code) : question !== null ? m.coding.textOfQuestion(question.number) : m.coding.textOfCode(code === undefined ? '' : codeName(code, language))
  return (
    <div className="screen screen-fill coding">
      <CodingHead reading={reading} organisations={organisations} byId={byId} question={question} ways={moves.ways} codings={beside.coding.codings.length} coders={choices} coderShown={coderShown} onCoder={showCoder}
        onOpen={moves.open} onReadBy={moves.readBy} onNotes={onNotes} />
      <div className="screen-body">
        {error !== null && <div className="coding-failure"><FailureBanner failure={failureOf(error)} /></div>}
        {reading !== undefined && isKnown && !isReady && (across === null ? <NothingToCode sessionId={sessionHere} />
          : <NothingToRead reading={reading} coder={coderShown === null ? null : coders.get(coderShown) ?? ''} onAllCoders={() => { showCoder(null) }} onSession={() => { moves.readBy('session') }} />)}
        {isReady && (
          <SplitView label={m.coding.codes} sized="second" initial={308} min={260} max={560}
            first={(
              <ReadingColumn key={key} host={host} label={label} blocks={blocks} codes={byId} speakers={speakers} coders={coders}
                activeId={coding.active?.id ?? null} shownCodes={shownCodes} kept={kept} memos={memoSigns} onPick={onPick} onResize={onResize} onKeyDown={onKey} end={end} />
            )}
            second={(
              <aside className="coding-side" aria-label={m.coding.title}>
                <HereSide coding={beside.coding} blocks={beside.blocks} codes={byId} coders={coders} />
                <MemosSide memos={memosAtHand} ofSession={ofSession} canAdd={canAddMemo} onAdd={onAddMemo} onOpen={onOpenMemo} onSession={onSessionMemo} />
                <CodeSide codes={codes} byId={byId} networks={networks} codings={beside.coding.codings} recent={recent} chosenId={chosenId} canApply={beside.coding.target !== null}
                  onChoose={setChosenId} onApply={onApply} onOpen={onOpen} />
              </aside>
            )} />
        )}
        {memoDialog.dialog}
        <CodingAsking coding={coding} blocks={blocks} codes={codes} byId={byId} networks={networks} recent={recent} host={host} parentId={chosenId} />
        <p className="sr-only" role="status">{coding.said}</p>
        {/* What the colours say to the eye when the caret comes into coded text. */}
        <p className="sr-only" role="status">{coding.here.map((one) => byId.get(one.codeId)).map((one) => (one === undefined ? '' : codeName(one, language))).join(', ')}</p>
      </div>
    </div>
  )
}
