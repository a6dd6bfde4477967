import { memo, useMemo } from 'react'
import { Icon } from '../../components/icon.tsx'
import type { Mark } from '../../../electron/contract/sessions.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { spreadLabels, type Bar } from './margin-layout.ts'

const labelHeight = 18

export interface GutterProps {
  readonly bars: readonly Bar[]
  readonly marks: ReadonlyMap<string, Mark>
  /** How many memos begin at a place, by its bar's id. */
  readonly memos: ReadonlyMap<string, number>
  /** Codes of informants by id, to name the speakers of a group session. */
  readonly speakers: ReadonlyMap<string, string>
}

/** What marked stretches of the notes are (word for word, confidential, about a third person, who speaks), and where memos stand, in the left margin. */
export const Gutter = memo(function Gutter({ bars, marks, memos, speakers }: GutterProps) {
  const m = useMessages()
  const tops = useMemo(() => spreadLabels(bars.map((bar) => bar.top), labelHeight), [bars])
  return (
    <div className="gutter" aria-hidden="true">
      {bars.map((bar, index) => {
        const mark = marks.get(bar.id)
        const count = memos.get(bar.id)
        if (count !== undefined) return <div key={bar.id} className="gutter-label gutter-memo" style={{ top: tops[index] ?? bar.top }} title={m.memos.count(count)}><Icon name="memo" size={12} />{count}</div>
        if (mark === undefined) return null
        return (
          <div key={bar.id} className={`gutter-${mark.kind}`}>
            <div className="gutter-bar" style={{ top: bar.top + 3, height: Math.max(10, bar.bottom - bar.top - 6) }} />
            <div className="gutter-label" style={{ top: tops[index] ?? bar.top }}>
              {mark.kind === 'confidential' && <Icon name="lock" size={11} />}
              {mark.kind === 'speaker' ? speakers.get(mark.speakerId ?? '') ?? m.coding.unknownSpeaker : m.coding.marks[mark.kind]}
            </div>
          </div>
        )
      })}
    </div>
  )
})
