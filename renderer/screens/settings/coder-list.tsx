import { useState } from 'react'
import { Form } from 'react-aria-components'
import type { StudyState } from '../../../electron/contract/study.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { TextField } from '../../components/field.tsx'
import { useRun } from '../../components/notices.tsx'
import { Tag } from '../../components/tag.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { initials } from '../../shell/coder-menu.tsx'

type Coder = StudyState['coders'][number]

/** Who works in the study: choose, add, rename. */
export function CoderList({ study }: { readonly study: StudyState }) {
  const m = useMessages()
  const run = useRun()
  const [editing, setEditing] = useState<string | null>(null)

  async function save(id: string | null, label: string): Promise<void> {
    setEditing(null)
    if (label.trim() !== '') await run('coder.save', { id, label: label.trim() })
  }
  return (
    <>
      <ul className="coders">
        {study.coders.map((coder) => (
          <li key={coder.id}>
            {editing === coder.id
              ? <NameForm name={coder.label} onSave={(label) => { void save(coder.id, label) }} onCancel={() => { setEditing(null) }} />
              : <CoderRow coder={coder} isCurrent={coder.id === study.coderId} onEdit={() => { setEditing(coder.id) }}
                onChoose={() => { void run('coder.choose', { id: coder.id }) }} />}
          </li>
        ))}
        {editing === '' && <li><NameForm name="" onSave={(label) => { void save(null, label) }} onCancel={() => { setEditing(null) }} /></li>}
      </ul>
      {editing !== '' && <div><Button icon="add" onPress={() => { setEditing('') }}>{m.settings.addCoder}</Button></div>}
    </>
  )
}

interface CoderRowProps { readonly coder: Coder; readonly isCurrent: boolean; readonly onChoose: () => void; readonly onEdit: () => void }

function CoderRow({ coder, isCurrent, onChoose, onEdit }: CoderRowProps) {
  const m = useMessages()
  return (
    <div className="coder-row">
      <span className="avatar avatar-l" aria-hidden="true">{initials(coder.label)}</span>
      <span className="coder-name">{coder.label}</span>
      {isCurrent ? <Tag tone="accent">{m.settings.current}</Tag> : <Button size="s" look="quiet" onPress={onChoose}>{m.settings.chooseCoder(coder.label)}</Button>}
      <IconButton icon="edit" label={m.settings.renameCoder(coder.label)} onPress={onEdit} />
    </div>
  )
}

interface NameFormProps { readonly name: string; readonly onSave: (name: string) => void; readonly onCancel: () => void }

function NameForm({ name, onSave, onCancel }: NameFormProps) {
  const m = useMessages()
  const [value, setValue] = useState(name)
  return (
    <Form className="coder-row" validationBehavior="aria" onSubmit={(event) => { event.preventDefault(); onSave(value) }}>
      <TextField label={m.settings.coderName} hideLabel autoFocus value={value} onChange={setValue} maxLength={300} className="coder-name"
        onKeyDown={(event) => { if (event.key === 'Escape') onCancel(); else event.continuePropagation() }} />
      <Button size="s" onPress={onCancel}>{m.common.cancel}</Button>
      <Button size="s" look="primary" type="submit">{m.common.save}</Button>
    </Form>
  )
}
