import { useMessages } from '../messages/use-messages.tsx'
import { PasswordField } from './field.tsx'
import { minimumLength, passphraseStrength } from './passphrase-strength.ts'

export interface PassphraseDraft { readonly first: string; readonly again: string }
export const emptyPassphrase: PassphraseDraft = { first: '', again: '' }

/** Whether both fields hold the same passphrase, and one that is long enough. */
export function isPassphraseReady(draft: PassphraseDraft): boolean {
  return draft.first.length >= minimumLength && draft.first === draft.again
}

export interface PassphraseFieldsProps {
  readonly label: string
  readonly value: PassphraseDraft
  readonly onChange: (draft: PassphraseDraft) => void
  /** What is wrong with it, beside its length and the repetition. */
  readonly problem?: string | undefined
  /** Whether to say what is missing: once the user has tried to go on. */
  readonly isChecked?: boolean
}

/** A new passphrase, twice, with a word on how well it protects. */
export function PassphraseFields({ label, value, onChange, problem, isChecked = false }: PassphraseFieldsProps) {
  const m = useMessages()
  const words = m.passphrase
  const strength = passphraseStrength(value.first)
  const isShort = value.first.length < minimumLength
  const isDifferent = value.first !== value.again
  const eye = { showLabel: words.show, hideLabelText: words.hide }
  return (
    <div className="fields fields-2">
      <PasswordField {...eye} label={label} value={value.first} onChange={(first) => { onChange({ ...value, first }) }}
        problem={problem ?? (isChecked && isShort ? words.tooShort(minimumLength) : undefined)}
        hint={value.first === '' ? words.advice(minimumLength) : (
          <span className="strength" data-strength={strength}>
            <span className="strength-bar" aria-hidden="true"><span /></span>
            {isShort ? words.typed(value.first.length, minimumLength) : words.strengths[strength]}
          </span>
        )} />
      <PasswordField {...eye} label={words.again} value={value.again} onChange={(again) => { onChange({ ...value, again }) }}
        problem={isDifferent && (isChecked || value.again.length >= value.first.length) && value.again !== '' ? words.different
          : isChecked && value.again === '' ? words.repeat : undefined}
        hint={!isDifferent && value.again !== '' ? words.same : undefined} />
    </div>
  )
}
