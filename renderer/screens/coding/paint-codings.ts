import type { Code } from '../../../electron/contract/coding.ts'
import type { Coding, Mark } from '../../../electron/contract/sessions.ts'
import { codeHue, codeHues } from './code-hue.ts'
import { codeTracks, underlineTracks } from './code-tracks.ts'
import { rangeIn, textsOf } from './dom-text.ts'
import type { AnswerSpan } from './text-span.ts'

/** What is drawn upon the reading text. */
export interface Paint {
  readonly codings: readonly Coding[]
  readonly marks: readonly (Mark & { readonly answerId: string })[]
  readonly codes: ReadonlyMap<string, Code>
  /** Under names of their own, above the codings: the active coding, the codings of a chosen code, a selection that is kept. */
  readonly extras: Readonly<Record<string, readonly AnswerSpan[]>>
}

export interface Painter {
  readonly paint: (paint: Paint) => void
  /** Draws upon what has come near by scrolling or because lines have moved; nothing where that is the same answers as before. */
  readonly follow: () => void
  readonly clear: () => void
}

/** Pixels from the baseline to each underline track; 28 px lines have room for three. */
const trackOffsets = [4, 7, 10] as const
/** Line styles tell neighbouring hues apart where colour does not. */
const lineStyles = ['solid', 'dashed', 'dotted'] as const
/** Pixels above and below the view in which colours are drawn: more than one scrolls between two frames. */
const near = 800

/**
 * Draws on a reading text with one Highlight for each hue and underline track, and one for each kind of mark; the text nodes are not touched.
 *
 * The rules are the same for every session, and are given before anything is drawn: a style sheet that changes has all of the
 * window styled anew, 20 ms with a full session. They hold for the answers near the view only, which are marked: Chromium works out every
 * rule for every element it may hold for, and paints every text that has a Highlight anew when any changes. A Highlight of which
 * nothing has changed is left as it is.
 */
export function createPainter(root: Element): Painter {
  let drawn = new Map<string, string>()
  let shownTexts = ''
  let shownNear: ReadonlySet<string> = new Set()
  let latest: Paint | null = null

  function draw({ codings, marks, codes, extras }: Paint, texts: ReadonlyMap<string, Text>, isNear: ReadonlySet<string>): void {
    const contents = [...texts].map(([id, text]) => `${id}\n${text.data}`).join('\n')
    if (contents !== shownTexts) drawn = new Map()
    shownTexts = contents
    shownNear = isNear
    for (const [answerId, { parentElement }] of texts) parentElement?.toggleAttribute('data-near', isNear.has(answerId))
    const tracks = codeTracks(codings)
    const byLook = Map.groupBy(codings, ({ codeId }) => nameOf(codeHue(codes.get(codeId)?.color ?? 0), tracks.get(codeId) ?? 0))
    const byKind = Map.groupBy(marks, (mark) => mark.kind)
    const wanted = new Map<string, { readonly spans: readonly AnswerSpan[]; readonly priority: number }>([
      ...[...byLook].map(([name, spans]) => [name, { spans, priority: 0 }] as const),
      ...[...byKind].map(([kind, spans]) => [`mark-${kind}`, { spans, priority: 1 }] as const),
      ...Object.entries(extras).map(([name, spans]) => [name, { spans, priority: 2 }] as const),
    ])

    for (const name of drawn.keys()) if (!wanted.has(name)) CSS.highlights.delete(name)
    const next = new Map<string, string>()
    for (const [name, { spans, priority }] of wanted) {
      const seen = spans.filter((span) => isNear.has(span.answerId))
      const signature = seen.map((span) => `${span.answerId} ${span.start} ${span.end}`).join()
      next.set(name, signature)
      if (drawn.get(name) === signature) continue
      const highlight = new Highlight(...seen.flatMap((span) => rangeIn(texts, span) ?? []))
      highlight.priority = priority
      CSS.highlights.set(name, highlight)
    }
    drawn = next
  }
  return {
    paint(paint) {
      latest = paint
      const texts = textsOf(root)
      draw(paint, texts, answersNear(root, texts))
    },
    follow() {
      const texts = textsOf(root)
      const isNear = answersNear(root, texts)
      if (latest !== null && isNear.symmetricDifference(shownNear).size > 0) draw(latest, texts, isNear)
    },
    clear() {
      for (const name of drawn.keys()) CSS.highlights.delete(name)
      drawn = new Map()
    },
  }
}

/** The answers of which something is in the view, or soon may be. */
function answersNear(root: Element, texts: ReadonlyMap<string, Text>): ReadonlySet<string> {
  const view = (root.closest('[data-scroller]') ?? root).getBoundingClientRect()
  return new Set([...texts].filter(([, { parentElement }]) => {
    const box = parentElement?.getBoundingClientRect()
    return box !== undefined && box.top < view.bottom + near && box.bottom > view.top - near
  }).map(([answerId]) => answerId))
}

function nameOf(hue: number, track: number): string {
  return `code-${hue}-${track}`
}

function ruleOf(hue: number, track: number): string {
  const line = `underline ${lineStyles[hue % lineStyles.length] ?? 'solid'} 2px var(--code-${hue})`
  return `[data-near]::highlight(${nameOf(hue, track)}) { background-color: color-mix(in oklab, var(--code-${hue}-tint) 70%, transparent); text-decoration: ${line}; text-underline-offset: ${trackOffsets[track] ?? 4}px; }`
}

const sheet = new CSSStyleSheet()
sheet.replaceSync(Array.from({ length: codeHues * underlineTracks }, (_, at) => ruleOf(at % codeHues, Math.floor(at / codeHues))).join('\n'))
document.adoptedStyleSheets.push(sheet)
