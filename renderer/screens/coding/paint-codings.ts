import type { Coding, Mark } from '../../../electron/contract/sessions.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import { codeTracks } from './code-tracks.ts'
import { codeHue } from './code-hue.ts'
import { rangeIn, textsOf } from './dom-text.ts'

/** What is drawn upon the reading text. */
export interface Paint {
  readonly codings: readonly Coding[]
  readonly marks: readonly (Mark & { readonly answerId: string })[]
  readonly codes: ReadonlyMap<string, Code>
}

/** Names in the highlight registry that belong to codings start so. */
const prefix = 'code-'
const sheet = new CSSStyleSheet()

/** Pixels from the baseline to each underline track; 28 px lines have room for three. */
const trackOffsets = [4, 7, 10] as const
/** Line styles tell neighbouring hues apart where colour does not. */
const lineStyles = ['solid', 'dashed', 'dotted'] as const

/**
 * Draws the codings with one Highlight per code, and the marks with one per kind: the text nodes are not touched.
 *
 * Static ranges suffice, for the text is drawn anew when it changes. Returns what takes the drawing away.
 */
export function paintCodings(root: Element, { codings, marks, codes }: Paint): () => void {
  const texts = textsOf(root)
  const byCode = Map.groupBy(codings, (coding) => coding.codeId)
  const byKind = Map.groupBy(marks, (mark) => mark.kind)
  const tracks = codeTracks(codings)
  const names: string[] = []
  const rules: string[] = []
  const draw = (name: string, spans: readonly { answerId: string; start: number; end: number }[], priority: number): void => {
    const ranges = spans.flatMap((span) => rangeIn(texts, span) ?? [])
    const highlight = new Highlight(...ranges)
    highlight.priority = priority
    CSS.highlights.set(name, highlight)
    names.push(name)
  }
  for (const [codeId, spans] of byCode) {
    const name = `${prefix}${names.length}`
    const hue = codeHue(codes.get(codeId)?.color ?? 0)
    const track = tracks.get(codeId) ?? 0
    rules.push(`::highlight(${name}) { background-color: color-mix(in oklab, var(--code-${hue}-tint) 70%, transparent); text-decoration: underline ${lineStyles[hue % lineStyles.length] ?? 'solid'} 2px var(--code-${hue}); text-underline-offset: ${trackOffsets[track] ?? 4}px; }`)
    draw(name, spans, 0)
  }
  for (const [kind, spans] of byKind) draw(`mark-${kind}`, spans, 1)
  sheet.replaceSync(rules.join('\n'))
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
  return () => { for (const name of names) CSS.highlights.delete(name) }
}

/** Draws one set of spans under a name of its own, such as the selection that a palette is open for; none takes it away. */
export function paintSpans(root: Element, name: string, spans: readonly { answerId: string; start: number; end: number }[]): void {
  if (spans.length === 0) {
    CSS.highlights.delete(name)
    return
  }
  const texts = textsOf(root)
  const highlight = new Highlight(...spans.flatMap((span) => rangeIn(texts, span) ?? []))
  highlight.priority = 2
  CSS.highlights.set(name, highlight)
}
