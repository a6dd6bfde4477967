import { useState } from 'react'
import { Form } from 'react-aria-components'
import type { StudyState } from '../../../electron/contract/study.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Button } from '../../components/button.tsx'
import { ChoiceCards, Segments } from '../../components/choice-cards.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { useNotices } from '../../components/notices.tsx'
import { emptyPassphrase, isPassphraseReady, PassphraseFields } from '../../components/passphrase-fields.tsx'
import { call, useCall } from '../../hooks/client.ts'
import { flushAll } from '../../hooks/closing.ts'
import { useMessages } from '../../messages/use-messages.tsx'

/** Makes a copy of the study or the key file to hand to somebody; offered everywhere in an open study. */
export function CopyDialog({ study }: { readonly study: StudyState }) {
  const [isOpen, setOpen] = useState(false)
  useCommands([{ id: 'study.copy', label: (m) => m.backups.copy, group: 'study', menu: 'file', run: () => { setOpen(true) } }])
  return isOpen ? <OpenCopyDialog study={study} onClose={() => { setOpen(false) }} /> : null
}

function OpenCopyDialog({ study, onClose }: { readonly study: StudyState; readonly onClose: () => void }) {
  const m = useMessages()
  const words = m.backups
  const { notify } = useNotices()
  const copy = useCall('copy.make')
  const [of, setOf] = useState<'study' | 'key'>('study')
  const [way, setWay] = useState<'own' | 'same'>('own')
  const [draft, setDraft] = useState(emptyPassphrase)
  const [isChecked, setChecked] = useState(false)

  async function submit(): Promise<void> {
    setChecked(true)
    if (way === 'own' && !isPassphraseReady(draft)) return
    await flushAll()
    const chosen = await call('app.chooseFile', { purpose: `copy-${of}`, suggestedName: `${study.title} – ${words.copyTitle.toLocaleLowerCase('nb')}`.slice(0, 300) })
    if (!chosen.ok || chosen.value === null) return
    const reply = await copy.run({ file: chosen.value.token, of, passphrase: way === 'own' ? draft.first : null })
    if (!reply.ok) return
    notify({ text: words.copied(chosen.value.name) })
    onClose()
  }
  return (
    <Dialog title={words.copyTitle} isOpen onClose={onClose} isDismissable={!copy.busy} actions={
      <>
        <Button onPress={onClose} isDisabled={copy.busy}>{m.common.cancel}</Button>
        <Button look="primary" type="submit" form="copy-form" isDisabled={copy.busy}>{copy.busy ? words.copying : words.copyRun}</Button>
      </>
    }>
      <Form id="copy-form" className="form" validationBehavior="aria" onSubmit={(event) => { event.preventDefault(); void submit() }}>
        <p>{words.copyText}</p>
        {study.keyOpen && <Segments label={words.copyOf} value={of} onChange={setOf} choices={[{ id: 'study', label: words.of.study }, { id: 'key', label: words.of.key }]} />}
        <ChoiceCards label={words.copyPassphrase} value={way} onChange={setWay} isRow choices={[{ id: 'own', ...words.copyOwn }, { id: 'same', ...words.copySame }]} />
        {way === 'own' && <PassphraseFields label={words.copyPassphrase} value={draft} onChange={setDraft} isChecked={isChecked} />}
        <FailureBanner failure={copy.failure} />
      </Form>
    </Dialog>
  )
}
