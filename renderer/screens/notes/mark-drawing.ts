import { type EditorState, type Extension, type Range, RangeSet } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, gutter, GutterMarker } from '@codemirror/view'
import { type NoteMark, marksField } from './note-marks.ts'
import { turnField } from './speaker-turn.ts'

/** How marks look in the editor; what they say stands in the list of marks beside it, too. */
const looks = {
  'verbatim': Decoration.mark({ tagName: 'mark', class: 'note-mark note-verbatim' }),
  'confidential': Decoration.mark({ tagName: 'mark', class: 'note-mark note-confidential' }),
  'third-person': Decoration.mark({ tagName: 'mark', class: 'note-mark note-third-person' }),
} as const
const verbatimLine = Decoration.line({ class: 'note-verbatim-line' })

function decorate(state: EditorState): DecorationSet {
  const ranges: Range<Decoration>[] = []
  for (const mark of drawable(state)) {
    if (mark.kind === 'speaker') continue
    ranges.push(looks[mark.kind].range(mark.start, mark.end))
    if (mark.kind !== 'verbatim') continue
    for (let at = mark.start; at <= mark.end;) {
      const line = state.doc.lineAt(at)
      ranges.push(verbatimLine.range(line.from))
      at = line.to + 1
    }
  }
  return Decoration.set(ranges, true)
}

/** Marks that lie within the text; while a reply is on its way one may not. */
function drawable(state: EditorState): readonly NoteMark[] {
  return state.field(marksField).filter((mark) => mark.start < mark.end && mark.end <= state.doc.length)
}

const drawings = {
  'verbatim': 'M2.5 9.5V7c0-1.800.9-3 2.700-3.600 M2.500 7.200h2.800v2.800H2.500z M8.700 9.500V7c0-1.800.9-3 2.700-3.600 M8.700 7.200h2.800v2.800H8.700z',
  'confidential': 'M3 6.300h8v5.700H3z M4.800 6.300V4.600a2.200 2.200 0 0 1 4.400 0v1.700',
  'third-person': 'M7 2.300a2.300 2.300 0 1 1 0 4.600a2.300 2.300 0 0 1 0-4.600z M2.600 12c.3-2.400 2.100-3.400 4.400-3.400s4.100 1 4.400 3.400',
} as const
type DrawnKind = keyof typeof drawings

class LineMarker extends GutterMarker {
  readonly #kinds: readonly DrawnKind[]
  readonly #speaker: string | null

  constructor(kinds: readonly DrawnKind[], speaker: string | null) {
    super()
    this.#kinds = kinds
    this.#speaker = speaker
  }

  override eq(other: GutterMarker): boolean {
    return other instanceof LineMarker && other.#speaker === this.#speaker && other.#kinds.join() === this.#kinds.join()
  }

  override toDOM(): Node {
    const row = document.createElement('span')
    row.className = 'note-signs'
    if (this.#speaker !== null) {
      const name = document.createElement('span')
      name.className = 'note-speaker'
      name.textContent = this.#speaker
      row.append(name)
    }
    for (const kind of this.#kinds) row.append(drawSign(kind))
    return row
  }
}

/** Size of a sign, in px, and of the grid that it is drawn on. */
const signSize = 14

/** A small picture of a kind of mark. */
function drawSign(kind: DrawnKind): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  for (const [name, value] of Object.entries({
    'class': `note-sign note-sign-${kind}`, 'width': signSize, 'height': signSize, 'viewBox': `0 0 ${signSize} ${signSize}`, 'fill': 'none',
    'stroke': 'currentColor', 'stroke-width': 1.3, 'stroke-linejoin': 'round', 'stroke-linecap': 'round',
  })) svg.setAttribute(name, String(value))
  path.setAttribute('d', drawings[kind])
  svg.append(path)
  return svg
}

/** Signs and speakers beside the lines where marks begin. */
function lineMarkers(state: EditorState, speakerName: (id: string) => string): RangeSet<GutterMarker> {
  const lines = new Map<number, { kinds: Set<DrawnKind>; speaker: string | null }>()
  const at = (offset: number) => {
    const from = state.doc.lineAt(offset).from
    const line = lines.get(from) ?? { kinds: new Set<DrawnKind>(), speaker: null }
    lines.set(from, line)
    return line
  }
  for (const mark of drawable(state)) {
    if (mark.kind !== 'speaker') at(mark.start).kinds.add(mark.kind)
    else if (mark.speakerId !== null) at(mark.start).speaker ??= speakerName(mark.speakerId)
  }
  const turn = state.field(turnField)
  if (turn !== null) at(Math.min(turn.from, state.doc.length)).speaker = speakerName(turn.speakerId)
  return RangeSet.of([...lines].map(([from, line]) => new LineMarker([...line.kinds], line.speaker).range(from)), true)
}

/** Draws the marks of an answer in its text and beside it. */
export function markDrawing(speakerName: (id: string) => string): Extension {
  return [
    EditorView.decorations.compute([marksField, 'doc'], decorate),
    gutter({ class: 'note-gutter', markers: (view) => lineMarkers(view.state, speakerName) }),
  ]
}
