import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import type { SessionDetail } from '../../../electron/contract/sessions.ts'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { SplitView } from '../../components/split-view.tsx'
import { failureOf } from '../../hooks/client.ts'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useCodebook } from '../../hooks/use-codebook.ts'
import { useMemosInSession } from '../../hooks/use-memos.ts'
import { useNeighbourSessions } from '../../hooks/use-neighbour-sessions.ts'
import { useReadAhead } from '../../hooks/use-read-ahead.ts'
import { useSession } from '../../hooks/use-session.ts'
import { useStable } from '../../hooks/use-stable.ts'
import { useSessionPeople } from '../../hooks/use-session-people.ts'
import { useHitRate } from '../../hooks/use-suggestions.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { useChosenCode } from '../codebook/chosen-code.ts'
import { codeForest, withDescendants } from '../codebook/code-forest.ts'
import { useMemoDialog, whole } from '../memos/use-memo-dialog.tsx'
import { takeArrival } from './arrival.ts'
import { CodeSide } from './code-side.tsx'
import { useCoderFilter } from './coder-filter.ts'
import { codeName } from '../codebook/code-label.ts'
import { CodingAsking } from './coding-asking.tsx'
import { CodingHead } from './coding-head.tsx'
import { HereSide } from './here-side.tsx'
import { memoPlaces, memosHere, memoTargetHere, targetOfMemoHere } from './memos-here.ts'
import { MemosSide } from './memos-side.tsx'
import { NothingToCode } from './nothing-to-code.tsx'
import { readingBlocks } from './reading-blocks.ts'
import { ReadingColumn } from './reading-column.tsx'
import { useRecentCodes } from './recent-store.ts'
import type { AnswerSpan } from './text-span.ts'
import { useCodingCommands } from './use-coding-commands.ts'
import { useCodingSession } from './use-coding-session.ts'

export interface CodingScreenProps {
  readonly sessionId: string
  /** Where to begin; left out: at the top. */
  readonly answerId?: string | undefined
  readonly codingId?: string | undefined
}

const nothingYet: Pick<SessionDetail, 'guide' | 'answers'> = { guide: null, answers: [] }
const noSpans: readonly AnswerSpan[] = []
const noCodes: ReadonlySet<string> = new Set()

/**
 * One session to read and code.
 *
 * Going to another one, the session before stays in sight until the next is here, and only what differs is drawn anew: the text. The tree of
 * codes costs several times as much.
 */
export function CodingScreen({ sessionId: wantedId, answerId, codingId }: CodingScreenProps) {
  const m = useMessages()
  const language = useLanguage()
  const { go } = useNavigation()
  const study = useOpenStudy()
  const { data: detail, error } = useSession(wantedId, { keepPrevious: true })
  const sessionId = detail?.session.id ?? wantedId
  const isHere = sessionId === wantedId
  const { codes, byId, isKnown } = useCodebook()
  const neighbours = useNeighbourSessions(wantedId)
  const around = useDeferredValue(useNeighbourSessions(sessionId))
  const people = useSessionPeople(detail?.session)
  const recent = useRecentCodes()
  const host = useRef<HTMLDivElement>(null)
  const { guide, answers } = detail ?? nothingYet
  const { shown, present, chosenId: coderShown, choose: showCoder } = useCoderFilter(answers, study.coderId)
  const blocks = useMemo(() => readingBlocks({ guide, answers: shown }), [guide, shown])
  const organisations = useMemo(() => [...new Set(people.map((person) => person.organisation))], [people])
  const speakers = useMemo(() => new Map(people.map((person) => [person.id, person.shortLabel])), [people])
  const coders = useMemo(() => new Map(study.coders.map((coder) => [coder.id, coder.label])), [study.coders])
  const coding = useCodingSession(host, sessionId, study.coderId, blocks, byId)
  // The text shows at once what was done; what stands around it follows as soon as that is painted.
  const beside = useDeferredValue({ coding, blocks })
  const memos = useMemosInSession(sessionId)
  const memoSigns = useMemo(() => memoPlaces(memos, blocks), [memos, blocks])
  const memoHere = coding.asking === null && coding.resizing === null ? memoTargetHere(m, language, coding, blocks, byId, memos) : null
  const memoDialog = useMemoDialog(() => memoHere, coding.close)
  const onKeyDown = useCodingCommands(coding, sessionId, isHere, neighbours, recent, byId)
  const [, chooseInCodebook] = useChosenCode(study.fileName)
  const [chosenId, setChosenId] = useState<string | null>(null)
  const shownCodes = useMemo(() => (chosenId === null ? noCodes : withDescendants(codeForest(codes), chosenId)), [codes, chosenId])
  const onApply = useStable(coding.applyHere)
  const onPick = useStable(coding.pick)
  const onResize = useStable(coding.resizeTo)
  const onOpen = useStable((codeId: string) => {
    chooseInCodebook(codeId)
    go({ screen: 'codebook' })
  })
  const onKey = useStable(onKeyDown)
  const onSession = useStable((id: string) => { go({ screen: 'coding', sessionId: id }) })
  const onNotes = useStable(() => { go(coding.caret === null ? { screen: 'notes', sessionId } : { screen: 'notes', sessionId, answerId: coding.caret.answerId }) })
  const choices = useMemo(() => study.coders.filter(({ id }) => present.has(id) || id === coderShown), [study.coders, present, coderShown])
  const isReady = detail !== undefined && isKnown && blocks.some((block) => block.text !== '')

  // Where codes are suggested, that is learnt while one begins to read.
  useHitRate()
  useReadAhead([neighbours.next?.id, neighbours.previous?.id], isReady && isHere)

  // Begins where the caller wanted, once the text is there, and at the first answer else.
  const arrived = useRef<string | null>(null)
  const wanted = `${sessionId}/${codingId ?? ''}/${answerId ?? ''}`
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
  return (
    <div className="screen screen-fill coding">
      <CodingHead session={detail?.session} organisations={organisations} neighbours={around} codings={beside.coding.codings.length} isBlind={detail?.isBlind ?? false} coders={choices} coderShown={coderShown} onCoder={showCoder}
        onOpen={onSession} onNotes={onNotes} />
      <div className="screen-body">
        {error !== null && <div className="coding-failure"><FailureBanner failure={failureOf(error)} /></div>}
        {detail !== undefined && isKnown && !isReady && <NothingToCode sessionId={sessionId} />}
        {isReady && (
          <SplitView label={m.coding.codes} sized="second" initial={308} min={260} max={560}
            first={(
              <ReadingColumn key={sessionId} host={host} sessionCode={detail.session.code} blocks={blocks} codes={byId} speakers={speakers} coders={coders}
                activeId={coding.active?.id ?? null} shownCodes={shownCodes} kept={kept} memos={memoSigns} onPick={onPick} onResize={onResize} onKeyDown={onKey} />
            )}
            second={(
              <aside className="coding-side" aria-label={m.coding.title}>
                <HereSide coding={beside.coding} blocks={beside.blocks} codes={byId} coders={coders} />
                <MemosSide memos={memosHere(memos, coding)} ofSession={memos.filter(({ subject }) => subject === 'session').length} canAdd={memoHere !== null}
                  onAdd={() => { if (memoHere !== null) memoDialog.open(memoHere) }} onOpen={(memo) => { memoDialog.open(targetOfMemoHere(m, language, memo, blocks, byId)) }}
                  onSession={() => { memoDialog.open({ kind: 'session', subjectId: sessionId, ...whole, title: m.memos.about.session(detail.session.code) }) }} />
                <CodeSide codes={codes} byId={byId} codings={beside.coding.codings} recent={recent} chosenId={chosenId} canApply={beside.coding.target !== null}
                  onChoose={setChosenId} onApply={onApply} onOpen={onOpen} />
              </aside>
            )} />
        )}
        {memoDialog.dialog}
        <CodingAsking coding={coding} blocks={blocks} codes={codes} byId={byId} recent={recent} host={host} parentId={chosenId} />
        <p className="sr-only" role="status">{coding.said}</p>
        {/* What the colours say to the eye when the caret comes into coded text. */}
        <p className="sr-only" role="status">{coding.here.map((one) => byId.get(one.codeId)).map((code) => (code === undefined ? '' : codeName(code, language))).join(', ')}</p>
      </div>
    </div>
  )
}
