import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react'
import { ariaKeys } from '../../commands/keys.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'
import { guideProgress, type QuestionStanding } from './guide-progress.ts'
import { ProgressBar } from './progress-bar.tsx'
import type { SessionDrafts } from './session-drafts.ts'
import { elapsed, showElapsed, type SessionClock } from './session-clock.ts'

/** The section that the cursor is in, and how its time is told. */
export interface SectionOfMoment { readonly key: string; readonly title: string; readonly minutes: number | null }

export interface NotesStripProps {
  readonly sections: readonly (readonly QuestionStanding[])[]
  /** Place of the question of the moment among all, or −1. */
  readonly at: number
  /** Numbers of the questions that were put off. */
  readonly parked: readonly number[]
  readonly section: SectionOfMoment | null
  /** ms in a section until now. */
  readonly timeIn: (key: string) => number
  /** Minutes planned for all sections together; null where none are. */
  readonly planned: number | null
  readonly drafts: SessionDrafts
  /** Words of all answers, counted now. */
  readonly countWords: () => number
  readonly clock: SessionClock
  /** The word that the notes hold names or numbers. */
  readonly names: ReactNode
  readonly onClock: () => void
  /** Ends the interview; null where there is none to end. */
  readonly onEnd: (() => void) | null
}

/** ms between counts of the words. */
const countTime = 2000

/** The quiet line at the bottom: how far one has come, how long it has taken, and that all is stored. Its parts keep their places. */
export function NotesStrip({ sections, at, parked, section, timeIn, planned, drafts, countWords, clock, names, onClock, onEnd }: NotesStripProps) {
  const m = useMessages()
  const { covered, skipped, open, total } = guideProgress(sections.flat())
  return (
    <footer className="notes-strip" aria-label={m.notes.progress}>
      {total > 0 && (
        <div className="strip-progress">
          <ProgressBar sections={sections} at={at} />
          <span>{m.notes.covered(covered, total)}</span>
          {skipped > 0 && <span>{m.notes.skipped(skipped)}</span>}
          {open > 0 && <span>{m.notes.open(open)}</span>}
          {parked.length > 0 && <span className="strip-parked"><Icon name="later" size={14} />{m.notes.parkedNumbers(parked.join(', '))}</span>}
        </div>
      )}
      <div className="strip-facts">
        {names}
        {section !== null && section.minutes !== null && <SectionClock key={section.key} section={section} minutes={section.minutes} timeIn={timeIn} />}
        <Words count={countWords} />
        <Clock clock={clock} planned={planned} onClock={onClock} />
        {onEnd !== null && <Button look="quiet" size="s" aria-keyshortcuts={ariaKeys('Ctrl+Shift+L')} onPress={onEnd}>{m.notes.end}</Button>}
        <Saved drafts={drafts} />
      </div>
    </footer>
  )
}

function Words({ count }: { readonly count: () => number }) {
  const m = useMessages()
  const format = useFormat()
  const words = useTick(count, countTime)
  return <span className="strip-words tabular">{m.notes.words(format.number(words))}</span>
}

const minute = 60_000

/** How long one has been in this section, of the time that was planned. */
function SectionClock({ section, minutes, timeIn }: { readonly section: SectionOfMoment; readonly minutes: number; readonly timeIn: (key: string) => number }) {
  const m = useMessages()
  const spent = useTick(() => Math.floor(timeIn(section.key) / minute), 1000)
  return (
    <span className={`strip-section ${spent >= minutes ? 'strip-over' : ''}`} title={section.title}>
      <span className="strip-section-name">{section.title}</span> <span className="tabular nowrap">{m.notes.minutesOf(spent, minutes)}</span>
    </span>
  )
}

function Clock({ clock, planned, onClock }: { readonly clock: SessionClock; readonly planned: number | null; readonly onClock: () => void }) {
  const m = useMessages()
  const shown = useTick(() => showElapsed(elapsed(clock, Date.now())), 500)
  const isRunning = clock.runningSince !== null
  return (
    <Button look="quiet" size="s" className={`strip-clock tabular ${isRunning ? 'strip-running' : ''}`} aria-pressed={isRunning}
      aria-label={`${m.notes.clock} ${shown}${planned === null ? '' : ` ${m.notes.plannedMinutes(planned)}`}. ${isRunning ? m.notes.stopClock : m.notes.startClock}`} onPress={onClock}>
      <span className="clock-sign" aria-hidden="true" />{shown}{planned !== null && <span className="clock-planned">{m.notes.plannedMinutes(planned)}</span>}
    </Button>
  )
}

/** A value that is looked at again and again, and shown when it has changed. */
function useTick<Value extends string | number>(read: () => Value, time: number): Value {
  const [, setTick] = useState<Value>()
  const now = read()
  useEffect(() => {
    const timer = setInterval(() => { setTick(read()) }, time)
    return () => { clearInterval(timer) }
  })
  return now
}

function Saved({ drafts }: { readonly drafts: SessionDrafts }) {
  const m = useMessages()
  const format = useFormat()
  useSyncExternalStore(drafts.subscribe, drafts.revision)
  const { state, at } = drafts.saved
  if (state === 'failed') return <span className="strip-saved strip-failed"><Icon name="warning" size={14} />{m.notes.notSaved}</span>
  if (state === 'saving') return <span className="strip-saved">{m.notes.saving}</span>
  return <span className="strip-saved"><Icon name="check" size={14} />{at === null ? m.notes.allSaved : m.notes.saved(format.time(at))}</span>
}
