import type { Language } from '../../../codebook/guide/guide.ts'
import type { ChosenFile } from '../../../electron/contract/app.ts'
import type { Request } from '../../../electron/contract/contract.ts'
import { emptyPassphrase, isPassphraseReady, type PassphraseDraft } from '../../components/passphrase-fields.tsx'

export type TemplateChoice = Request<'study.create'>['template']

/** The form of a new study as it stands. */
export interface NewStudyDraft {
  readonly template: TemplateChoice
  readonly title: string
  readonly firm: string
  readonly client: string
  readonly language: Language
  readonly coder: string
  readonly file: ChosenFile | null
  readonly passphrase: PassphraseDraft
  readonly withKey: boolean
  readonly keyFile: ChosenFile | null
  readonly keyPassphrase: PassphraseDraft
}

export function emptyDraft(language: Language): NewStudyDraft {
  return {
    template: 'needs-and-alternatives', title: '', firm: '', client: '', language, coder: '', file: null, passphrase: emptyPassphrase, withKey: false,
    keyFile: null, keyPassphrase: emptyPassphrase,
  }
}

/** What is still missing, field by field. */
export interface DraftProblems {
  readonly title: boolean
  readonly coder: boolean
  readonly file: boolean
  readonly passphrase: boolean
  readonly keyFile: boolean
  readonly keyPassphrase: boolean
  readonly samePassphrase: boolean
}

export function problemsIn(draft: NewStudyDraft): DraftProblems {
  return {
    title: draft.title.trim() === '', coder: draft.coder.trim() === '', file: draft.file === null, passphrase: !isPassphraseReady(draft.passphrase),
    keyFile: draft.withKey && draft.keyFile === null, keyPassphrase: draft.withKey && !isPassphraseReady(draft.keyPassphrase), samePassphrase: isSamePassphrase(draft),
  }
}

/** Whether the key file would open with the study's passphrase. */
export function isSamePassphrase({ withKey, passphrase, keyPassphrase }: NewStudyDraft): boolean {
  return withKey && keyPassphrase.first !== '' && keyPassphrase.first === passphrase.first
}

/** Whether both files lie in one folder, where whoever gets one gets the other. */
export function isKeyBeside({ withKey, file, keyFile }: NewStudyDraft): boolean {
  return withKey && file !== null && keyFile !== null && file.place === keyFile.place
}

/** The request to make the study; null while something is missing. */
export function requestOf(draft: NewStudyDraft): Request<'study.create'> | null {
  const { file, keyFile, withKey } = draft
  if (file === null || Object.values(problemsIn(draft)).some(Boolean)) return null
  return {
    file: file.token, passphrase: draft.passphrase.first, template: draft.template, title: draft.title.trim(), firm: draft.firm.trim(),
    client: draft.client.trim(), language: draft.language, coder: draft.coder.trim(),
    key: withKey && keyFile !== null ? { file: keyFile.token, passphrase: draft.keyPassphrase.first } : null,
  }
}
