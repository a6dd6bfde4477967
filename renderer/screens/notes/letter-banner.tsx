import { useRef, useState } from 'react'
import type { LetterStanding } from '../../../codebook/informants/letter-standing.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/field.tsx'
import { KeyCaps } from '../../components/key-caps.tsx'
import { useNotices, useRun } from '../../components/notices.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

/** Sessions whose warning was put aside: nobody is warned twice. */
const putAside = new Set<string>()

const keys = 'Alt+B'

export interface LetterBannerProps {
  readonly sessionId: string
  readonly standing: LetterStanding
  /** The notes are only about to be begun. */
  readonly isFresh: boolean
  readonly onDone: () => void
}

/** Says when an interview is begun that the informants have had no information letter. It takes no focus and stops nothing; a key leads to it, and Escape there puts it aside. */
export function LetterBanner({ sessionId, standing, isFresh, onDone }: LetterBannerProps) {
  const m = useMessages()
  const { notify } = useNotices()
  const run = useRun()
  const [reason, setReason] = useState('')
  const [isAside, setAside] = useState(() => putAside.has(sessionId))
  const [wasFresh] = useState(isFresh)
  const form = useRef<HTMLFormElement>(null)
  const isShown = standing === 'missing' && wasFresh && !isAside
  useCommands([{
    id: 'notes.letter', label: (all) => all.notes.commands.letter, group: 'notes', menu: 'edit', keys, when: () => isShown,
    run: () => { form.current?.querySelector('input')?.focus() },
  }])
  if (!isShown) return null
  function close(): void {
    putAside.add(sessionId)
    setAside(true)
    onDone()
  }
  async function give(): Promise<void> {
    if (reason.trim() === '' || await run('notes.waiveLetter', { sessionId, reason }) === undefined) return
    close()
    notify({ text: m.notes.letterWaived })
  }
  return (
    <form ref={form} className="letter-banner" onSubmit={(event) => { event.preventDefault(); void give() }}>
      <Banner tone="warn" actions={<>
        <TextField label={m.notes.letterReason} hideLabel placeholder={m.notes.letterReason} value={reason} maxLength={300} onChange={setReason}
          onKeyDown={(event) => { if (event.key === 'Escape') close() }} />
        <KeyCaps keys={keys} />
        <Button size="s" type="submit" isDisabled={reason.trim() === ''}>{m.notes.letterGive}</Button>
        <Button size="s" look="quiet" onPress={close}>{m.notes.letterLater}</Button>
      </>}>
        <p><strong>{m.notes.letterMissing}</strong> {m.notes.letterMissingMore}</p>
      </Banner>
    </form>
  )
}
