import { useState } from 'react'
import { Form } from 'react-aria-components'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { PasswordField } from '../../components/field.tsx'
import { useNotices } from '../../components/notices.tsx'
import { emptyPassphrase, isPassphraseReady, PassphraseFields } from '../../components/passphrase-fields.tsx'
import { useCall } from '../../hooks/client.ts'
import { flushAll } from '../../hooks/closing.ts'
import { failureText } from '../../messages/failure-text.ts'
import { useMessages } from '../../messages/use-messages.tsx'

/** Gives a file another passphrase; says before it does what a lost one means, and what copies made before keep. */
export function PassphraseDialog({ of, onClose }: { readonly of: 'study' | 'key'; readonly onClose: () => void }) {
  const m = useMessages()
  const words = m.backups
  const { notify } = useNotices()
  const change = useCall('passphrase.change')
  const [current, setCurrent] = useState('')
  const [draft, setDraft] = useState(emptyPassphrase)
  const [isChecked, setChecked] = useState(false)
  const isWrong = change.failure?.kind === 'wrong-passphrase'

  async function submit(): Promise<void> {
    setChecked(true)
    if (current === '' || !isPassphraseReady(draft)) return
    await flushAll()
    const reply = await change.run({ of, current, next: draft.first })
    if (!reply.ok) return
    notify({ text: words.changed })
    onClose()
  }
  return (
    <Dialog title={words.changeTitle[of]} isOpen onClose={onClose} isDismissable={!change.busy} actions={
      <>
        <Button onPress={onClose} isDisabled={change.busy}>{m.common.cancel}</Button>
        <Button look="primary" type="submit" form="passphrase-form" isDisabled={change.busy}>{change.busy ? words.changing : words.changeNow}</Button>
      </>
    }>
      <Form id="passphrase-form" className="form" validationBehavior="aria" onSubmit={(event) => { event.preventDefault(); void submit() }}>
        <PasswordField label={words.current} showLabel={m.passphrase.show} hideLabelText={m.passphrase.hide} value={current} onChange={setCurrent} autoFocus
          problem={isWrong && change.failure !== null ? failureText(m, change.failure) : undefined} />
        <PassphraseFields label={words.next} value={draft} onChange={setDraft} isChecked={isChecked} />
        <Banner tone="warn" icon="key">{of === 'study' ? m.passphrase.loss : m.study.keyLoss}</Banner>
        <Banner icon="history">{words.oldCopies}</Banner>
        {!isWrong && <FailureBanner failure={change.failure} />}
      </Form>
    </Dialog>
  )
}
