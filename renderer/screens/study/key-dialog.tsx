import { useState } from 'react'
import { Form } from 'react-aria-components'
import type { ChosenFile } from '../../../electron/contract/app.ts'
import type { StudyState } from '../../../electron/contract/study.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { PasswordField } from '../../components/field.tsx'
import { FileField } from '../../components/file-field.tsx'
import { useNotices } from '../../components/notices.tsx'
import { emptyPassphrase, isPassphraseReady, PassphraseFields } from '../../components/passphrase-fields.tsx'
import { useCall } from '../../hooks/client.ts'
import { failureText } from '../../messages/failure-text.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { OfferedBackup, type Tried } from '../backups/offered-backup.tsx'

export interface KeyDialogProps {
  readonly way: 'open' | 'create'
  readonly study: StudyState
  readonly onClose: () => void
}

/** Opens the key file of the study, or makes one. */
export function KeyDialog({ way, study, onClose }: KeyDialogProps) {
  const m = useMessages()
  const key = useCall(way === 'open' ? 'key.open' : 'key.create')
  const { notify } = useNotices()
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [draft, setDraft] = useState(emptyPassphrase)
  const [isChecked, setChecked] = useState(false)
  const [tried, setTried] = useState<Tried | null>(null)
  const isReady = file !== null && (way === 'open' ? passphrase !== '' : isPassphraseReady(draft))
  const isWrong = key.failure?.kind === 'wrong-passphrase'

  /** A crash that the study already told of is not told again. */
  function opened(after: StudyState): void {
    if (after.closedBadly && !study.closedBadly) notify({ text: m.backups.closedBadly })
    onClose()
  }

  async function submit(): Promise<void> {
    setChecked(true)
    setTried(null)
    if (file === null || !isReady) return
    const reply = await key.run({ file: file.token, passphrase: way === 'open' ? passphrase : draft.first })
    if (reply.ok) opened(reply.value)
    else if (way === 'open') setTried({ file: file.token, passphrase, of: 'key', failure: reply.failure })
  }
  return (
    <Dialog title={way === 'open' ? m.study.openKeyTitle : m.study.createKeyTitle} isOpen onClose={onClose} actions={
      <>
        <Button onPress={onClose}>{m.common.cancel}</Button>
        <Button look="primary" type="submit" form="key-form" isDisabled={key.busy}>{way === 'open' ? m.common.open : m.study.createKeyTitle}</Button>
      </>
    }>
      <Form id="key-form" className="form" validationBehavior="aria" onSubmit={(event) => { event.preventDefault(); void submit() }}>
        <FileField label={m.start.keyFile} purpose={way === 'open' ? 'open-key' : 'new-key'} suggestedName={study.title} value={file} onChange={setFile}
          hint={way === 'open' ? '' : m.start.keyFileHint} problem={isChecked && file === null ? m.start.needFile : undefined} />
        {way === 'open' ? (
          <PasswordField label={m.start.keyPassphrase} showLabel={m.passphrase.show} hideLabelText={m.passphrase.hide} value={passphrase} onChange={setPassphrase}
            problem={isWrong && key.failure !== null ? failureText(m, key.failure) : undefined} />
        ) : (
          <>
            <PassphraseFields label={m.start.keyPassphrase} value={draft} onChange={setDraft} isChecked={isChecked} />
            <Banner tone="warn" icon="key">{m.study.keyLoss}</Banner>
          </>
        )}
        {!isWrong && <FailureBanner failure={key.failure} />}
        {tried !== null && <OfferedBackup tried={tried} onRestored={opened} />}
      </Form>
    </Dialog>
  )
}
