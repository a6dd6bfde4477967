import { useState } from 'react'
import type { StudyState } from '../../../electron/contract/study.ts'
import { Button } from '../../components/button.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { PassphraseDialog } from './passphrase-dialog.tsx'

/** The ways to another passphrase, for each file that is open. */
export function PassphraseCard({ study }: { readonly study: StudyState }) {
  const m = useMessages()
  const [of, setOf] = useState<'study' | 'key' | null>(null)
  return (
    <section className="card" data-field="passphrase">
      <h2>{m.backups.passphrases}</h2>
      <p className="soft">{m.backups.passphrasesText}</p>
      <div className="form-actions start-aligned">
        <Button icon="lock" onPress={() => { setOf('study') }}>{m.backups.changeTitle.study}</Button>
        {study.keyOpen && <Button icon="key" onPress={() => { setOf('key') }}>{m.backups.changeTitle.key}</Button>}
      </div>
      {of !== null && <PassphraseDialog of={of} onClose={() => { setOf(null) }} />}
    </section>
  )
}
