import type { Code } from '../../../electron/contract/coding.ts'
import type { Coding, Mark } from '../../../electron/contract/sessions.ts'
import { codeHue } from './code-hue.ts'
import { codeTracks } from './code-tracks.ts'
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
  readonly clear: () => void
}

/** Pixels from the baseline to each underline track; 28 px lines have room for three. */
const trackOffsets = [4, 7, 10] as const
/** Line styles tell neighbouring hues apart where colour does not. */
const lineStyles = ['solid', 'dashed', 'dotted'] as const
const sheet = new CSSStyleSheet()

/**
 * Draws on a reading text with one Highlight per code and one per kind of mark; the text nodes are not touched.
 *
 * Only what has changed is drawn again, for each change of a highlight or of its rule costs a style pass. The rules name
 * the elements that hold the text: a bare `::highlight()` would be worked out for every element of the window.
 */
export function createPainter(root: Element): Painter {
  let drawn = new Map<string, string>()
  let shownTexts = ''
  let rules = ''
  return {
    paint({ codings, marks, codes, extras }) {
      const texts = textsOf(root)
      const contents = [...texts].map(([id, text]) => `${id}\n${text.data}`).join('\n')
      if (contents !== shownTexts) drawn = new Map()
      shownTexts = contents

      const tracks = codeTracks(codings)
      const byCode = Map.groupBy(codings, (coding) => coding.codeId)
      const byKind = Map.groupBy(marks, (mark) => mark.kind)
      const wanted = new Map<string, { readonly spans: readonly AnswerSpan[]; readonly priority: number }>([
        ...[...byCode].map(([codeId, spans]) => [nameOf(codeId), { spans, priority: 0 }] as const),
        ...[...byKind].map(([kind, spans]) => [`mark-${kind}`, { spans, priority: 1 }] as const),
        ...Object.entries(extras).map(([name, spans]) => [name, { spans, priority: 2 }] as const),
      ])
      const nextRules = [...byCode.keys()].toSorted().map((codeId) => ruleOf(codeId, codeHue(codes.get(codeId)?.color ?? 0), tracks.get(codeId) ?? 0)).join('\n')
      if (nextRules !== rules) sheet.replaceSync(nextRules)
      rules = nextRules
      if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)

      for (const name of drawn.keys()) if (!wanted.has(name)) CSS.highlights.delete(name)
      const next = new Map<string, string>()
      for (const [name, { spans, priority }] of wanted) {
        const signature = spans.map((span) => `${span.answerId} ${span.start} ${span.end}`).join()
        next.set(name, signature)
        if (drawn.get(name) === signature) continue
        const highlight = new Highlight(...spans.flatMap((span) => rangeIn(texts, span) ?? []))
        highlight.priority = priority
        CSS.highlights.set(name, highlight)
      }
      drawn = next
    },
    clear() {
      for (const name of drawn.keys()) CSS.highlights.delete(name)
      drawn = new Map()
    },
  }
}

function nameOf(codeId: string): string {
  return `code-${codeId.replace(/[^\w-]/gu, '_')}`
}

function ruleOf(codeId: string, hue: number, track: number): string {
  const line = `underline ${lineStyles[hue % lineStyles.length] ?? 'solid'} 2px var(--code-${hue})`
  return `.reading-words::highlight(${nameOf(codeId)}) { background-color: color-mix(in oklab, var(--code-${hue}-tint) 70%, transparent); text-decoration: ${line}; text-underline-offset: ${trackOffsets[track] ?? 4}px; }`
}
