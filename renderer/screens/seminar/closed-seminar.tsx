import { useState } from 'react'
import { isUnplaced } from '../../../codebook/findings/tally-inputs.ts'
import type { Seminar } from '../../../electron/contract/seminar.ts'
import type { SessionRow } from '../../../electron/contract/sessions.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { UnlockDialog } from '../approval/unlock-dialog.tsx'
import { UnplacedList } from './unplaced-list.tsx'

/** Says that a seminar has ended, with what was never placed and the way back. */
export function ClosedSeminar({ seminar, session }: { readonly seminar: Seminar; readonly session: SessionRow }) {
  const m = useMessages()
  const [isOpening, setOpening] = useState(false)
  const unplaced = seminar.inputs.filter(isUnplaced)
  return (
    <>
      <Banner icon="lock" actions={<Button size="s" icon="unlock" onPress={() => { setOpening(true) }}>{m.seminar.reopen}</Button>}>
        {m.seminar.closed}{unplaced.length > 0 && ` ${m.seminar.stillUnplaced(unplaced.length)}`}
      </Banner>
      {unplaced.length > 0 && <UnplacedList seminar={seminar} />}
      <UnlockDialog session={session} isOpen={isOpening} onClose={() => { setOpening(false) }} />
    </>
  )
}
