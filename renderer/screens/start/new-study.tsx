import { useRef, useState } from 'react'
import { Form } from 'react-aria-components'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { FileField } from '../../components/file-field.tsx'
import { PassphraseFields } from '../../components/passphrase-fields.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useCall } from '../../hooks/client.ts'
import { useSetStudy } from '../../hooks/use-study.ts'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { BackHeading } from './back-heading.tsx'
import { emptyDraft, problemsIn, requestOf, type NewStudyDraft } from './new-study-draft.ts'
import { KeyFields } from './key-fields.tsx'
import { StudyFields } from './study-fields.tsx'

/** One page from nothing to an open study: title, own name, file, passphrase. */
export function NewStudy({ onBack }: { readonly onBack: () => void }) {
  const m = useMessages()
  const language = useLanguage()
  const create = useCall('study.create')
  const setStudy = useSetStudy()
  const { restart } = useNavigation()
  const [draft, setDraft] = useState<NewStudyDraft>(() => emptyDraft(language))
  const [isChecked, setChecked] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const change = (part: Partial<NewStudyDraft>) => { setDraft((before) => ({ ...before, ...part })) }
  const problems = isChecked ? problemsIn(draft) : null

  async function submit(): Promise<void> {
    // The button stays as it is while at work: one that is turned off loses the focus.
    if (create.busy) return
    setChecked(true)
    const request = requestOf(draft)
    if (request === null) {
      // Once the problems are shown, the first one gets the focus.
      requestAnimationFrame(() => { form.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] button')?.focus() })
      return
    }
    const reply = await create.run(request)
    if (!reply.ok) return
    restart()
    setStudy(reply.value)
  }
  return (
    <>
      <BackHeading title={m.start.newTitle} onBack={onBack} />
      <Form ref={form} className="form new-study" validationBehavior="aria" onSubmit={(event) => { event.preventDefault(); void submit() }}>
        <section className="card">
          <h2>{m.start.theStudy}</h2>
          <StudyFields draft={draft} onChange={change} needsTitle={problems?.title === true} needsCoder={problems?.coder === true} />
        </section>
        <section className="card">
          <h2>{m.start.fileAndPassphrase}</h2>
          <FileField label={m.start.file} purpose="new-study" suggestedName={draft.title.trim() || m.start.newStudy} value={draft.file}
            onChange={(file) => { change({ file }) }} hint={m.start.fileHint} problem={problems?.file === true ? m.start.needFile : undefined} />
          <PassphraseFields label={m.passphrase.label} value={draft.passphrase} onChange={(passphrase) => { change({ passphrase }) }} isChecked={isChecked} />
          <Banner tone="warn" icon="key">{m.passphrase.loss}</Banner>
        </section>
        <section className="card">
          <h2>{m.start.names}</h2>
          <KeyFields draft={draft} onChange={change} isChecked={isChecked} />
        </section>
        <FailureBanner failure={create.failure} />
        <div className="form-actions">
          <Button size="l" onPress={onBack}>{m.common.cancel}</Button>
          <Button size="l" look="primary" type="submit">{create.busy ? m.start.creating : m.start.create}</Button>
        </div>
      </Form>
    </>
  )
}
