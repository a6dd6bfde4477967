import { useState } from 'react'
import { Form } from 'react-aria-components'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { TextField } from '../../components/field.tsx'
import { minimumLength } from '../../components/passphrase-strength.ts'
import { call, useCall } from '../../hooks/client.ts'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useSetStudy } from '../../hooks/use-study.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { BackHeading } from './back-heading.tsx'
import { proposePassphrase } from './propose-passphrase.ts'

/** Makes the fictive example where the user wants it, and opens it. */
export function OpenExample({ onBack }: { readonly onBack: () => void }) {
  const m = useMessages()
  const create = useCall('study.example')
  const setStudy = useSetStudy()
  const { restart } = useNavigation()
  const [passphrase, setPassphrase] = useState(proposePassphrase)
  const [withNames, setWithNames] = useState(false)
  const isShort = passphrase.length < minimumLength

  async function submit(): Promise<void> {
    // The button stays as it is while at work: one that is turned off loses the focus.
    if (create.busy) return
    const file = await call('app.chooseFile', { purpose: 'new-study', suggestedName: m.start.exampleFile })
    if (!file.ok || file.value === null) return
    const key = withNames ? await call('app.chooseFile', { purpose: 'new-key', suggestedName: m.start.exampleFile }) : null
    if (key !== null && (!key.ok || key.value === null)) return
    const reply = await create.run({
      file: file.value.token, passphrase,
      // All names are invented, so the key's passphrase need only differ from the study's.
      key: key === null || key.value === null ? null : { file: key.value.token, passphrase: `${passphrase} navn` },
    })
    if (!reply.ok) return
    restart()
    setStudy(reply.value)
  }
  return (
    <>
      <BackHeading title={m.start.exampleTitle} onBack={onBack} />
      <Form className="card form" validationBehavior="aria" onSubmit={(event) => { event.preventDefault(); void submit() }}>
        <p>{m.start.exampleText}</p>
        <TextField label={m.start.examplePassphrase} value={passphrase} onChange={setPassphrase} hint={m.start.examplePassphraseHint}
          problem={isShort ? m.passphrase.tooShort(minimumLength) : undefined} />
        <Checkbox isSelected={withNames} onChange={setWithNames}>{m.start.exampleNames}</Checkbox>
        <FailureBanner failure={create.failure} />
        <div className="form-actions">
          <Button look="quiet" onPress={() => { setPassphrase(proposePassphrase()) }}>{m.start.propose}</Button>
          <Button look="primary" type="submit" autoFocus isDisabled={isShort}>{create.busy ? m.start.creating : m.start.exampleCreate}</Button>
        </div>
      </Form>
    </>
  )
}
