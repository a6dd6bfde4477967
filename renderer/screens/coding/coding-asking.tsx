import { useLayoutEffect, useMemo, useRef, type RefObject } from 'react'
import { isTag } from '../../../codebook/codes/is-tag.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import type { Network } from '../../../electron/contract/networks.ts'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { codeName } from '../codebook/code-label.ts'
import { NewCodeDialog } from '../codebook/new-code-dialog.tsx'
import { parentForNew } from '../codebook/new-code-parent.ts'
import { clip } from './clip.ts'
import { CodePalette } from './code-palette.tsx'
import { textsOfTarget, type CodingTarget } from './coding-target.ts'
import { rangeIn, textsOf } from './dom-text.ts'
import { paletteCodes } from './palette-codes.ts'
import type { ReadingBlock } from './reading-blocks.ts'
import type { CodingSession } from './use-coding-session.ts'

export interface CodingAskingProps {
  readonly coding: CodingSession
  readonly blocks: readonly ReadingBlock[]
  readonly codes: readonly Code[]
  readonly byId: ReadonlyMap<string, Code>
  readonly networks: readonly Network[]
  readonly recent: readonly string[]
  readonly host: RefObject<HTMLElement | null>
  /** The code chosen in the tree: a new code is proposed under it. */
  readonly parentId: string | null
}

/** Characters of the quote shown in the palette's title. */
const titleLength = 60

/** What is open above the text: the palette beside the selection, or the naming of a new code. */
export function CodingAsking({ coding, blocks, codes, byId, networks, recent, host, parentId }: CodingAskingProps) {
  const m = useMessages()
  const language = useLanguage()
  const { asking } = coding
  const withUnmade = asking?.kind === 'palette' && asking.target.kind !== 'recode'
  const offered = useMemo(() => paletteCodes(codes, networks, withUnmade), [codes, networks, withUnmade])
  if (asking === null) return null
  if (asking.kind === 'in-vivo') {
    return <NewCodeDialog title={m.coding.inVivo} addLabel={m.coding.inVivoAdd} codes={codes.filter((code) => !isTag(code))} words={clip(asking.words, titleLength).replace(/[.…\s]+$/u, '')} parentId={parentForNew(byId, parentId)}
      onAdd={(draft) => { void coding.addInVivo(asking.target, draft) }} onClose={coding.close} />
  }
  return (
    <Anchored host={host} target={asking.target} blocks={blocks}>
      {(anchor) => (
        <CodePalette anchor={anchor} title={title(asking.target)} text={words(asking.target)} codes={offered} byId={byId} recent={recent} chosen={asking.chosen} canCreate={asking.target.kind === 'spans'}
          onChoose={(code, stance) => { coding.applyChosen(asking.target, code, stance) }} onClose={coding.close}
          onMake={(what, name) => { if (what === 'code') coding.askInVivo(name); else coding.tagNew(asking.target, what, name) }} />
      )}
    </Anchored>
  )

  function words(target: CodingTarget): string {
    const changed = target.kind === 'recode' ? coding.codings.find((candidate) => candidate.id === target.codingId) : undefined
    return textsOfTarget(blocks, changed === undefined ? target : { kind: 'spans', spans: [changed] }).join('\n')
  }
  function title(target: CodingTarget): string {
    if (target.kind === 'recode') {
      const code = byId.get(coding.codings.find((candidate) => candidate.id === target.codingId)?.codeId ?? '')
      return m.coding.paletteForRecode(code === undefined ? '' : codeName(code, language))
    }
    if (target.kind === 'answer') {
      const block = blocks.find((candidate) => candidate.answerId === target.span.answerId)
      return m.coding.paletteForAnswer(block?.number === null || block === undefined ? m.coding.freeNote : `${block.number}. ${clip(block.question ?? '', titleLength)}`)
    }
    return target.spans.length > 1 ? m.coding.paletteForSpans(target.spans.length) : m.coding.paletteFor(clip(textsOfTarget(blocks, target)[0] ?? '', titleLength))
  }
}

/** An unseen element under the target's last line, for the palette to stand at. */
function Anchored({ host, target, blocks, children }: {
  readonly host: RefObject<HTMLElement | null>; readonly target: CodingTarget; readonly blocks: readonly ReadingBlock[]
  readonly children: (anchor: RefObject<HTMLElement | null>) => React.ReactNode
}) {
  const anchor = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const root = host.current
    const element = anchor.current
    if (root === null || element === null) return
    const span = target.kind === 'spans' ? target.spans.at(-1) : target.kind === 'answer' ? { ...target.span, end: target.span.start + 1 }
      : blocks.flatMap((block) => block.codings).find((coding) => coding.id === target.codingId)
    const place = span === undefined ? null : rangeIn(textsOf(root), span)
    const range = document.createRange()
    if (place !== null) {
      range.setStart(place.startContainer, place.startOffset)
      range.setEnd(place.endContainer, place.endOffset)
    }
    const box = (place === null ? [] : Array.from(range.getClientRects())).at(-1) ?? root.getBoundingClientRect()
    const view = root.closest('[data-scroller]')?.getBoundingClientRect() ?? root.getBoundingClientRect()
    element.style.left = `${Math.round(box.left)}px`
    element.style.top = `${Math.round(Math.min(Math.max(box.top, view.top), view.bottom - 40))}px`
    element.style.height = `${Math.round(Math.min(box.height, view.height))}px`
  }, [host, target, blocks])
  return <><div ref={anchor} className="palette-anchor" />{children(anchor)}</>
}
