import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'
import type { GuideProgress } from './guide-progress.ts'
import type { SessionDrafts } from './session-drafts.ts'
import { elapsed, showElapsed, type SessionClock } from './session-clock.ts'

export interface NotesStripProps {
  readonly progress: GuideProgress
  readonly drafts: SessionDrafts
  /** Words of all answers, counted now. */
  readonly countWords: () => number
  readonly clock: SessionClock
  readonly onClock: () => void
}

/** ms between counts of the words. */
const countTime = 2000

/** The quiet line at the bottom: how far one has come, how long it has taken, and that all is stored. Its parts keep their places. */
export function NotesStrip({ progress, drafts, countWords, clock, onClock }: NotesStripProps) {
  const m = useMessages()
  const { covered, skipped, open, total } = progress
  return (
    <footer className="notes-strip" aria-label={m.notes.progress}>
      {total > 0 && (
        <div className="strip-progress">
          <span className="strip-bar" aria-hidden="true">
            <svg viewBox={`0 0 ${total} 1`} preserveAspectRatio="none"><rect width={covered} height={1} /></svg>
          </span>
          <span>{m.notes.covered(covered, total)}</span>
          {skipped > 0 && <span>{m.notes.skipped(skipped)}</span>}
          {open > 0 && <span>{m.notes.open(open)}</span>}
        </div>
      )}
      <div className="strip-facts">
        <Words count={countWords} />
        <Clock clock={clock} onClock={onClock} />
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

function Clock({ clock, onClock }: { readonly clock: SessionClock; readonly onClock: () => void }) {
  const m = useMessages()
  const shown = useTick(() => showElapsed(elapsed(clock, Date.now())), 500)
  const isRunning = clock.runningSince !== null
  return (
    <Button look="quiet" size="s" className={`strip-clock tabular ${isRunning ? 'strip-running' : ''}`} aria-pressed={isRunning}
      aria-label={`${m.notes.clock} ${shown}. ${isRunning ? m.notes.stopClock : m.notes.startClock}`} onPress={onClock}>
      <span className="clock-sign" aria-hidden="true" />{shown}
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
