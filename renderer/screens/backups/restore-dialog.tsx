import { useState } from 'react'
import { Form } from 'react-aria-components'
import type { ListedBackup } from '../../../electron/contract/backups.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { PasswordField } from '../../components/field.tsx'
import { useNotices } from '../../components/notices.tsx'
import { useCall } from '../../hooks/client.ts'
import { flushAll } from '../../hooks/closing.ts'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useSetStudy } from '../../hooks/use-study.ts'
import { failureText } from '../../messages/failure-text.ts'
import { useFormat, useLanguage, useMessages } from '../../messages/use-messages.tsx'

/** A backup of the open study or its key file. */
export interface Wanted extends ListedBackup { readonly of: 'study' | 'key' }

/** Asks before it brings a backup back; and for the passphrase of that time, where today's does not open it. */
export function RestoreDialog({ wanted, onClose }: { readonly wanted: Wanted; readonly onClose: () => void }) {
  const m = useMessages()
  const words = m.backups
  const format = useFormat()
  const language = useLanguage()
  const { notify } = useNotices()
  const { restart } = useNavigation()
  const setStudy = useSetStudy()
  const restore = useCall('backup.bringBack')
  const [passphrase, setPassphrase] = useState<string | null>(null)
  const isOther = passphrase !== null

  async function submit(): Promise<void> {
    await flushAll()
    const reply = await restore.run({ name: wanted.name, passphrase, of: wanted.of, language })
    if (!reply.ok) {
      if (reply.failure.kind === 'wrong-passphrase') setPassphrase('')
      return
    }
    if (wanted.of === 'study') {
      restart()
      notify({ text: words.restored(reply.value.fileName) })
    }
    setStudy(reply.value)
    onClose()
  }
  return (
    <Dialog title={words.restoreTitle[wanted.of]} isOpen onClose={onClose} role="alertdialog" isDismissable={!restore.busy} actions={
      <>
        <Button onPress={onClose} isDisabled={restore.busy}>{m.common.cancel}</Button>
        <Button look="primary" type="submit" form="restore-form" autoFocus isDisabled={restore.busy || passphrase === ''}>{restore.busy ? words.restoring : words.restoreNow}</Button>
      </>
    }>
      <Form id="restore-form" className="form" validationBehavior="aria" onSubmit={(event) => { event.preventDefault(); void submit() }}>
        <p>{words.restoreText[wanted.of](format.dateTime(wanted.takenAt))}</p>
        {isOther && (
          <PasswordField label={words.earlierPassphrase} showLabel={m.passphrase.show} hideLabelText={m.passphrase.hide} value={passphrase} onChange={setPassphrase} autoFocus
            problem={restore.failure?.kind === 'wrong-passphrase' ? failureText(m, restore.failure) : undefined} />
        )}
        {restore.failure?.kind !== 'wrong-passphrase' && <FailureBanner failure={restore.failure} />}
      </Form>
    </Dialog>
  )
}
