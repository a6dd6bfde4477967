import type { QuestionStanding } from './guide-progress.ts'

export interface ProgressBarProps {
  /** Where each question stands, section by section. */
  readonly sections: readonly (readonly QuestionStanding[])[]
  /** Place of the question of the moment among all, or −1. */
  readonly at: number
}

/** Units of the drawing: a question, and the room after it and after a section. */
const width = 7
const height = 10
const gap = 2
const sectionGap = 6

/** The guide at a glance: one small box for each question. The words beside it say the same. */
export function ProgressBar({ sections, at }: ProgressBarProps) {
  const boxes = sections.flatMap((questions, section) => questions.map((standing) => ({ standing, section })))
    .map(({ standing, section }, place) => ({ standing, left: place * (width + gap) + section * (sectionGap - gap) }))
  const last = boxes.at(-1)
  if (last === undefined) return null
  return (
    <svg className="strip-bar" width={last.left + width} height={height + 4} aria-hidden="true" focusable="false">
      {boxes.map(({ standing, left }, place) => <Box key={left} standing={standing} left={left} isCurrent={place === at} />)}
    </svg>
  )
}

function Box({ standing, left, isCurrent }: { readonly standing: QuestionStanding; readonly left: number; readonly isCurrent: boolean }) {
  return (
    <>
      <rect className={`bar-box bar-${standing}`} x={left + 0.5} y={0.5} width={width - 1} height={height - 1} rx={1.5} />
      {standing === 'no-answer' && <rect className="bar-dash" x={left + 2} y={height / 2 - 0.5} width={width - 4} height={1} />}
      {standing === 'parked' && <circle className="bar-dot" cx={left + width / 2} cy={height / 2} r={1.5} />}
      {isCurrent && <rect className="bar-now" x={left} y={height + 2} width={width} height={2} />}
    </>
  )
}
