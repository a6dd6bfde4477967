import { Banner } from '../../components/banner.tsx'
import { ChoiceCards } from '../../components/choice-cards.tsx'
import { FileField } from '../../components/file-field.tsx'
import { PassphraseFields } from '../../components/passphrase-fields.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { isKeyBeside, isSamePassphrase, type NewStudyDraft } from './new-study-draft.ts'

export interface KeyFieldsProps {
  readonly draft: NewStudyDraft
  readonly onChange: (part: Partial<NewStudyDraft>) => void
  readonly isChecked: boolean
}

/** Whether names get a file of their own, where it lies and how it opens. */
export function KeyFields({ draft, onChange, isChecked }: KeyFieldsProps) {
  const m = useMessages()
  return (
    <>
      <ChoiceCards label={m.start.names} hideLabel isRow value={draft.withKey ? 'with' : 'without'} onChange={(choice) => { onChange({ withKey: choice === 'with' }) }} choices={[
        { id: 'without', title: m.start.withoutKey, text: m.start.withoutKeyText }, { id: 'with', title: m.start.withKey, text: m.start.withKeyText },
      ]} />
      {draft.withKey && (
        <>
          <FileField label={m.start.keyFile} purpose="new-key" suggestedName={draft.title.trim() || m.start.newStudy} value={draft.keyFile}
            onChange={(keyFile) => { onChange({ keyFile }) }} hint={m.start.keyFileHint}
            problem={isChecked && draft.keyFile === null ? m.start.needFile : undefined} />
          {isKeyBeside(draft) && <Banner tone="warn" role="status">{m.start.keyBeside}</Banner>}
          <PassphraseFields label={m.start.keyPassphrase} value={draft.keyPassphrase} onChange={(keyPassphrase) => { onChange({ keyPassphrase }) }}
            isChecked={isChecked} problem={isSamePassphrase(draft) ? m.start.keySame : undefined} />
        </>
      )}
    </>
  )
}
