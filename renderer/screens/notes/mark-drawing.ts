import { type EditorState, type Extension, type Range, RangeSet } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, gutter, GutterMarker } from '@codemirror/view'
import { type NoteMark, marksField } from './note-marks.ts'
import { turnField } from './speaker-turn.ts'

/** How marks look in the editor; what they say stands in the list of marks beside it, too. */
const looks = {
  'verbatim': Decoration.mark({ tagName: 'mark', class: 'note-mark note-verbatim' }),
  'confidential': Decoration.mark({ tagName: 'mark', class: 'note-mark note-confidential' }),
  'third-person': Decoration.mark({ tagName: 'mark', class: 'note-mark note-third-person' }),
  'disagreement': Decoration.mark({ tagName: 'mark', class: 'note-mark note-disagreement' }),
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

/** The same drawings as the signs of the app (icon.tsx), as paths on Lucide's grid: the editor draws its margin without React. */
const drawings = {
  'verbatim': 'M16 3a2 2 0 0 0-2 2v6a2 2 0 0 0 2 2 1 1 0 0 1 1 1v1a2 2 0 0 1-2 2 1 1 0 0 0-1 1v2a1 1 0 0 0 1 1 6 6 0 0 0 6-6V5a2 2 0 0 0-2-2z '
    + 'M5 3a2 2 0 0 0-2 2v6a2 2 0 0 0 2 2 1 1 0 0 1 1 1v1a2 2 0 0 1-2 2 1 1 0 0 0-1 1v2a1 1 0 0 0 1 1 6 6 0 0 0 6-6V5a2 2 0 0 0-2-2z',
  'confidential': 'M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2z M7 11V7a5 5 0 0 1 10 0v4',
  'third-person': 'M12 3a5 5 0 1 1 0 10a5 5 0 0 1 0-10z M20 21a8 8 0 0 0-16 0',
  'disagreement': 'M16 3h5v5 M8 3H3v5 M12 22v-8.3a4 4 0 0 0-1.172-2.872L3 3 M15 9l6-6',
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

/** Size of a sign in px, of the grid that it is drawn on, and the width of the line in px. */
const signSize = 14
const grid = 24
const pen = 1.5

/** A small picture of a kind of mark. */
function drawSign(kind: DrawnKind): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  for (const [name, value] of Object.entries({
    'class': `note-sign note-sign-${kind}`, 'width': signSize, 'height': signSize, 'viewBox': `0 0 ${grid} ${grid}`, 'fill': 'none',
    'stroke': 'currentColor', 'stroke-width': (pen * grid) / signSize, 'stroke-linejoin': 'round', 'stroke-linecap': 'round',
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
