import { useRef, useState } from 'react'
import { Form } from 'react-aria-components'
import type { StudyState } from '../../../electron/contract/study.ts'
import { Button } from '../../components/button.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { PasswordField } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { useNotices } from '../../components/notices.tsx'
import { useCall } from '../../hooks/client.ts'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useSetStudy } from '../../hooks/use-study.ts'
import { failureText } from '../../messages/failure-text.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { OfferedBackup, type Tried } from '../backups/offered-backup.tsx'
import { BackHeading } from './back-heading.tsx'

export interface OpenStudyProps {
  readonly file: { readonly token: string; readonly name: string }
  readonly onBack: () => void
  /** The study is open now. */
  readonly onOpened: () => void
}

/** Asks for the passphrase of a study, and says in place why it does not open. */
export function OpenStudy({ file, onBack, onOpened }: OpenStudyProps) {
  const m = useMessages()
  const open = useCall('study.open')
  const setStudy = useSetStudy()
  const { restart } = useNavigation()
  const [passphrase, setPassphrase] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const [tried, setTried] = useState<Tried | null>(null)
  const { notify } = useNotices()
  const isWrong = open.failure?.kind === 'wrong-passphrase'

  function enter(study: StudyState): void {
    onOpened()
    restart()
    setStudy(study)
    if (study.closedBadly) notify({ text: m.backups.closedBadly })
  }

  async function submit(): Promise<void> {
    // The button stays as it is while at work: one that is turned off loses the focus.
    if (open.busy) return
    setTried(null)
    const reply = await open.run({ file: file.token, passphrase })
    if (reply.ok) return enter(reply.value)
    setTried({ file: file.token, passphrase, of: 'study', failure: reply.failure })
    if (reply.failure.kind === 'wrong-passphrase') {
      form.current?.querySelector('input')?.select()
    }
  }
  return (
    <>
      <BackHeading title={m.start.openTitle} onBack={onBack} />
      <Form ref={form} className="card form" validationBehavior="aria" onSubmit={(event) => { event.preventDefault(); void submit() }}>
        <p className="file-line"><Icon name="file" />{file.name}</p>
        <PasswordField label={m.passphrase.label} showLabel={m.passphrase.show} hideLabelText={m.passphrase.hide} value={passphrase} onChange={setPassphrase}
          autoFocus problem={isWrong && open.failure !== null ? failureText(m, open.failure) : undefined} />
        {!isWrong && <FailureBanner failure={open.failure} />}
        {tried !== null && <OfferedBackup tried={tried} onRestored={enter} />}
        <div className="form-actions">
          <Button onPress={onBack}>{m.common.cancel}</Button>
          <Button look="primary" type="submit" isDisabled={passphrase === ''}>{open.busy ? m.start.opening : m.common.open}</Button>
        </div>
      </Form>
    </>
  )
}
