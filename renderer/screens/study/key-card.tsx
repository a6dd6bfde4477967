import { useState } from 'react'
import type { StudyState } from '../../../electron/contract/study.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { KeyDialog } from './key-dialog.tsx'

/** Whether names are at hand, and the way to open or make the key file. */
export function KeyCard({ study }: { readonly study: StudyState }) {
  const m = useMessages()
  const [way, setWay] = useState<'open' | 'create' | null>(null)
  return (
    <section className="card" data-field="key">
      <h2>{m.study.key}</h2>
      <p className="file-line key-state"><Icon name={study.keyOpen ? 'unlock' : 'lock'} />{study.keyOpen ? m.study.keyOpen : m.study.keyLocked}</p>
      {!study.keyOpen && (
        <div className="form-actions start-aligned">
          <Button icon="unlock" onPress={() => { setWay('open') }}>{m.study.openKey}</Button>
          <Button icon="key" onPress={() => { setWay('create') }}>{m.study.createKey}</Button>
        </div>
      )}
      {way !== null && <KeyDialog way={way} study={study} onClose={() => { setWay(null) }} />}
    </section>
  )
}
