import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react'
import type { Stance, StatementType } from '../../../codebook/coding/coding.ts'
import { selectUnit, type TextUnit } from '../../../codebook/coding/select-unit.ts'
import type { NetworkKind } from '../../../codebook/networks/network.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import type { Coding } from '../../../electron/contract/sessions.ts'
import { useNotices } from '../../components/notices.tsx'
import { afterPaint } from '../../hooks/after-paint.ts'
import { useCodingCalls, type TaggedNetwork } from '../../hooks/use-coding-calls.ts'
import { useAppInfo } from '../../hooks/use-settings.ts'
import { useStateOf } from '../../hooks/use-state-of.ts'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { codeName } from '../codebook/code-label.ts'
import { blankCode } from './blank-code.ts'
import { codingOnward, codingsAt, outermostCoding } from './codings-at.ts'
import { targetOfAnswer, targetOfSelection, textsOfTarget, type CodingTarget } from './coding-target.ts'
import type { PaletteCode } from './palette-codes.ts'
import type { ReadingBlock } from './reading-blocks.ts'
import { rememberUse } from './recent-store.ts'
import type { Span } from './text-span.ts'
import { uncodedOnward } from './uncoded.ts'
import { useReadingSelection } from './use-reading-selection.ts'
import type { WalkParts } from './use-walk-parts.ts'

/** What is open above the text: the palette (perhaps with its code chosen), or the naming of a new code. */
export type Asking =
  | { readonly kind: 'palette'; readonly target: CodingTarget; readonly chosen: Code | null }
  | { readonly kind: 'in-vivo'; readonly target: CodingTarget; readonly words: string }

export type CodingSession = ReturnType<typeof useCodingSession>

/**
 * All that the coding screen knows and does with what is read, apart from how it looks.
 *
 * `reading` tells one session or part from another; `walk` leads on into other parts, and is null where there are none.
 */
export function useCodingSession(
  host: RefObject<HTMLElement | null>, reading: string, coderId: string, blocks: readonly ReadingBlock[], byId: ReadonlyMap<string, Code>, walk: WalkParts | null,
) {
  const m = useMessages()
  const language = useLanguage()
  const { notify } = useNotices()
  const splitsSelections = useAppInfo()?.settings.splitSelections !== false
  const calls = useCodingCalls(coderId)
  const { spans, select, catchUp } = useReadingSelection(host, reading)
  const [picked, setPicked] = useStateOf<string | null>(reading, null)
  const [asking, setAsking] = useStateOf<Asking | null>(reading, null)
  const [resizing, setResizing] = useStateOf<Coding | null>(reading, null)
  const [said, setSaid] = useStateOf(reading, '')
  /** What is being coded with which code, until it is painted. */
  const busyWith = useRef<string | null>(null)

  const codings = useMemo(() => blocks.flatMap((block) => block.codings), [blocks])
  const order = useMemo(() => blocks.map((block) => block.answerId), [blocks])
  const here = useMemo(() => spans.flatMap((span) => codingsAt(codings, span)), [codings, spans])
  const caret = spans[0] ?? null
  const target = useMemo(() => targetOfSelection(blocks, spans), [blocks, spans])
  const isCaret = spans.every((span) => span.start === span.end)
  // The one that was picked, as long as the caret is in it; else the innermost one around the caret.
  const active = here.find((coding) => coding.id === picked) ?? (isCaret ? here.toSorted((left, right) => (left.end - left.start) - (right.end - right.start))[0] : undefined) ?? null

  const latest = useRef({ codings, blocks })
  useEffect(() => { latest.current = { codings, blocks } })

  const pick = useCallback((codingId: string, options: { readonly center?: boolean } = {}): void => {
    const coding = latest.current.codings.find((candidate) => candidate.id === codingId)
    if (coding === undefined) return
    setPicked(coding.id)
    select({ answerId: coding.answerId, start: coding.start, end: coding.start }, options)
  }, [select, setPicked])

  /** Whether there is something to code; what goes over several answers is refused, and said so, where the user has chosen that. */
  function isCodable(to: CodingTarget | null): to is CodingTarget {
    const isRefused = !splitsSelections && to?.kind === 'spans' && to.spans.length > 1
    if (isRefused) notify({ text: m.coding.acrossAnswers })
    return to !== null && !isRefused
  }

  async function apply(to: CodingTarget, code: Code, stance: Stance | null): Promise<void> {
    if (code.stanceRequired && stance === null && to.kind !== 'recode') {
      setAsking({ kind: 'palette', target: to, chosen: code })
      return
    }
    // A second Enter while the first is on its way codes nothing twice; the next words are never turned away.
    const work = JSON.stringify([to, code.id])
    if (busyWith.current === work) return
    busyWith.current = work
    const isDone = () => { if (busyWith.current === work) busyWith.current = null }
    if (to.kind !== 'recode') {
      afterPaint(isDone)
      await add(to, code, stance)
      return
    }
    try {
      await recode(to.codingId, code, stance)
    } finally {
      isDone()
    }
  }

  /** Draws the coding in the frame that closes the palette; it is stored meanwhile. */
  async function add(to: Exclude<CodingTarget, { kind: 'recode' }>, code: Code, stance: Stance | null): Promise<void> {
    const parts = to.kind === 'answer' ? [to.span] : to.spans
    const { ids, stored } = calls.add(parts.map((span) => ({ ...span, wholeAnswer: to.kind === 'answer', codeId: code.id, stance, facet: null })))
    setAsking(null)
    const end = parts.at(-1)
    if (end !== undefined) select({ answerId: end.answerId, start: end.end, end: end.end })
    setPicked(ids.at(-1) ?? null)
    const made = await stored
    if (made > 0) rememberUse(code.id)
    if (made < parts.length) return
    setSaid(m.coding.done(codeName(code, language)))
    if (made > 1) notify({ text: m.coding.doneSplit(codeName(code, language), made) })
  }

  /** Codes with an entry of the register, which gets its tag, and is made where it is new, in the same step. Other answers that the selection touches follow. */
  async function tag(to: Exclude<CodingTarget, { kind: 'recode' }>, network: TaggedNetwork, name: string): Promise<void> {
    if (busyWith.current !== null) return
    busyWith.current = JSON.stringify([to, network])
    const [first, ...rest] = to.kind === 'answer' ? [to.span] : to.spans
    const made = first === undefined ? null : await calls.tag({ ...first, wholeAnswer: to.kind === 'answer', network })
    busyWith.current = null
    setAsking(null)
    if (made === null) return
    await calls.add(rest.map((span) => ({ ...span, wholeAnswer: false, codeId: made.codeId, stance: null, facet: null }))).stored
    const end = rest.at(-1) ?? first
    if (end !== undefined) select({ answerId: end.answerId, start: end.end, end: end.end })
    setPicked(made.id)
    rememberUse(made.codeId)
    setSaid(m.coding.done(name))
  }

  /** The palette stays until the answer is here: closing it and drawing the coding anew are then one frame and not two. */
  async function recode(codingId: string, code: Code, stance: Stance | null): Promise<void> {
    const done = await calls.change(stance === null ? { id: codingId, codeId: code.id } : { id: codingId, codeId: code.id, stance })
    setAsking(null)
    if (done) {
      rememberUse(code.id)
      setSaid(m.coding.changed)
    }
    pick(codingId)
  }

  /** Lets a coding cover other words of its answer. */
  async function resizeTo({ id, answerId }: Pick<Coding, 'id' | 'answerId'>, { start, end }: Span): Promise<void> {
    setPicked(id)
    select({ answerId, start, end: start })
    if (await calls.change({ id, start, end })) setSaid(m.coding.changed)
  }

  return {
    resizeTo: (codingId: string, span: Span): void => {
      const coding = codings.find((candidate) => candidate.id === codingId)
      if (coding !== undefined) void resizeTo(coding, span)
    },
    codings, here, active, caret, target, spans, asking, resizing, said, pick, select, catchUp, apply,
    /** Puts what was chosen in the palette on the text. */
    applyChosen: (to: CodingTarget, code: PaletteCode, stance: Stance | null): void => {
      if (code.isUnmade === true && code.networkId !== null && to.kind !== 'recode') void tag(to, { id: code.networkId }, code.label)
      else void apply(to, code, stance)
    },
    /** Makes an entry of the register, and puts it on the text. */
    tagNew: (to: CodingTarget, kind: NetworkKind, name: string): void => { if (to.kind !== 'recode') void tag(to, { kind, name }, name) },
    /** Closes what is open and goes back to the text. */
    close: (): void => {
      // When a code has been chosen, what is open closes with it: React Aria asks too when the focus goes back to the text.
      if (busyWith.current !== null) return
      setAsking(null)
      const back = spans[0]
      if (back !== undefined) select(back)
    },
    askForCode: (): void => { if (isCodable(target)) setAsking({ kind: 'palette', target, chosen: null }) },
    askForAnswer: (): void => {
      const answer = targetOfAnswer(blocks, spans)
      if (answer === null || answer.kind !== 'answer') return
      select(answer.span)
      setAsking({ kind: 'palette', target: answer, chosen: null })
    },
    askForRecode: (): void => { if (active !== null) setAsking({ kind: 'palette', target: { kind: 'recode', codingId: active.id }, chosen: null }) },
    askInVivo: (label?: string): void => {
      const to = asking?.kind === 'palette' ? asking.target : target
      if (isCodable(to)) setAsking({ kind: 'in-vivo', target: to, words: label ?? textsOfTarget(blocks, to)[0] ?? '' })
    },
    applyHere: (codeId: string): void => {
      const code = byId.get(codeId)
      if (code !== undefined && isCodable(target)) void apply(target, code, null)
    },
    addInVivo: async (to: CodingTarget, draft: { readonly label: string; readonly parentId: string | null; readonly definition: string }): Promise<void> => {
      const id = await calls.addCode(draft)
      if (id === null) return
      await apply(to, { ...blankCode, id, label: draft.label }, null)
    },
    selectUnit: (unit: TextUnit): void => {
      const block = blocks.find((candidate) => candidate.answerId === caret?.answerId)
      if (block === undefined || caret === null) return
      const span = selectUnit(block.text, caret, unit)
      if (span !== null) select({ answerId: block.answerId, ...span })
    },
    /** Whether there is a coding to go to, here or in another part. */
    canStep: codings.length > 0 || walk !== null,
    /** Goes to the next or previous coding; at the end into the other parts, and round the ends where they have none. */
    step: async (by: 1 | -1): Promise<void> => {
      const next = codingOnward(codings, active?.id ?? null, caret, order, by)
      if (next === null && walk !== null && await walk.toCoding(by) !== 'none') return
      const to = next ?? outermostCoding(codings, by)
      if (to !== null) pick(to.id)
    },
    /** Selects the next or previous paragraph that nobody has coded, ready to be coded: in another part where this one has none further on. */
    stepUncoded: async (by: 1 | -1): Promise<void> => {
      const next = uncodedOnward(blocks, caret, by)
      if (next === null && walk !== null && await walk.toUncoded(by) !== 'none') return
      const to = next ?? uncodedOnward(blocks, null, by)
      if (to === null) setSaid(m.coding.allCoded)
      else select(to, { center: true })
    },
    setStance: async (stance: Stance | null): Promise<void> => {
      if (active === null || active.stance === stance) return
      setPicked(active.id)
      if (await calls.change({ id: active.id, stance })) setSaid(m.coding.changed)
    },
    setFacet: async (facet: StatementType | null): Promise<void> => {
      if (active === null) return
      setPicked(active.id)
      if (await calls.change({ id: active.id, facet })) setSaid(m.coding.changed)
    },
    remove: async (): Promise<void> => {
      if (active === null) return
      const { answerId, start } = active
      if (await calls.remove(active.id)) setSaid(m.coding.removed)
      select({ answerId, start, end: start })
    },
    startResize: (): void => {
      if (active === null) return
      setPicked(active.id)
      setResizing(active)
      select({ answerId: active.answerId, start: active.start, end: active.end })
    },
    cancelResize: (): void => {
      if (resizing === null) return
      setResizing(null)
      pick(resizing.id)
    },
    saveResize: async (): Promise<void> => {
      if (resizing === null) return
      const span = target?.kind === 'spans' ? target.spans[0] : undefined
      if (span === undefined || span.answerId !== resizing.answerId || (target?.kind === 'spans' && target.spans.length > 1)) {
        notify({ text: m.coding.sameAnswerOnly })
        return
      }
      setResizing(null)
      await resizeTo(resizing, span)
    },
  }
}
