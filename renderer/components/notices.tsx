import { createContext, useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { Channel, Request, Value } from '../../electron/contract/contract.ts'
import type { Failure } from '../../electron/contract/failure.ts'
import { call } from '../hooks/client.ts'
import { failureText } from '../messages/failure-text.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { Button, IconButton } from './button.tsx'
import { Icon } from './icon.tsx'

export interface Notice {
  readonly text: string
  readonly tone?: 'neutral' | 'danger'
  readonly action?: { readonly label: string; readonly run: () => void }
}

interface Notices {
  readonly notify: (notice: Notice) => void
  readonly notifyFailure: (failure: Failure) => void
  /** Takes all away: what they tell of, and offer to undo, is no longer open. */
  readonly clear: () => void
}

const Context = createContext<Notices | null>(null)
/** A refusal stays until it is dismissed; others leave by themselves. */
const shownFor = 7_000
const mostShown = 3

/** Short messages in the corner that ask nothing and stop nothing. */
export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const m = useMessages()
  const [shown, setShown] = useState<readonly (Notice & { readonly id: number })[]>([])
  const next = useRef(0)
  const dismiss = useCallback((id: number) => { setShown((all) => all.filter((notice) => notice.id !== id)) }, [])
  const notify = useCallback((notice: Notice) => {
    next.current += 1
    const id = next.current
    setShown((all) => [...all.filter((other) => other.text !== notice.text), { ...notice, id }].slice(-mostShown))
  }, [])
  const notices = useMemo<Notices>(() => ({
    notify,
    notifyFailure: (failure) => { if (failure.kind !== 'cancelled') notify({ text: failureText(m, failure), tone: 'danger' }) },
    clear: () => { setShown([]) },
  }), [notify, m])
  const place = useRef<HTMLElement>(null)
  // Tells the style sheets how much room the notices take, so that dialogs end above them.
  useLayoutEffect(() => {
    // Where none is shown nobody asks for their height, and to tell it would have the whole window styled anew.
    if (shown.length > 0) document.documentElement.style.setProperty('--notices-height', `${place.current?.offsetHeight ?? 0}px`)
  }, [shown])
  return (
    <Context value={notices}>
      {children}
      {/* Of the top layer: a dialog takes it neither from screen readers nor from the mouse. */}
      <section ref={place} className="notices" data-react-aria-top-layer="true" aria-label={m.shell.messages} aria-live="polite">
        {shown.map((notice) => <NoticeCard key={notice.id} notice={notice} onDismiss={() => { dismiss(notice.id) }} />)}
      </section>
    </Context>
  )
}

function NoticeCard({ notice, onDismiss }: { readonly notice: Notice; readonly onDismiss: () => void }) {
  const m = useMessages()
  const latest = useRef(onDismiss)
  latest.current = onDismiss
  const isLasting = notice.tone === 'danger'
  useEffect(() => {
    if (isLasting) return undefined
    const timer = setTimeout(() => { latest.current() }, shownFor)
    return () => { clearTimeout(timer) }
  }, [isLasting])
  const { action } = notice
  return (
    <div className={`notice notice-${notice.tone ?? 'neutral'}`}>
      <Icon name={isLasting ? 'warning' : 'check'} />
      <p>{notice.text}</p>
      {action !== undefined && <Button look="quiet" size="s" onPress={() => { action.run(); onDismiss() }}>{action.label}</Button>}
      <IconButton icon="close" label={m.common.dismiss} onPress={onDismiss} />
    </div>
  )
}

export function useNotices(): Notices {
  const notices = useContext(Context)
  if (notices === null) throw new Error('useNotices outside NoticesProvider')
  return notices
}

/** Makes a call and says in the corner why it was refused; gives the value, or undefined. */
export function useRun(): <Name extends Channel>(channel: Name, request: Request<Name>) => Promise<Value<Name> | undefined> {
  const { notifyFailure } = useNotices()
  return useCallback(async (channel, request) => {
    const reply = await call(channel, request)
    if (reply.ok) return reply.value
    notifyFailure(reply.failure)
    return undefined
  }, [notifyFailure])
}
