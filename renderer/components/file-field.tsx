import { useId } from 'react'
import type { ChosenFile, FilePurpose } from '../../electron/contract/app.ts'
import { call } from '../hooks/client.ts'
import { useMessages } from '../messages/use-messages.tsx'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

export interface FileFieldProps {
  readonly label: string
  readonly purpose: FilePurpose
  readonly suggestedName: string
  readonly value: ChosenFile | null
  readonly onChange: (file: ChosenFile) => void
  readonly hint?: string
  readonly problem?: string | undefined
}

/** A file chosen in the system's own dialog. */
export function FileField({ label, purpose, suggestedName, value, onChange, hint, problem }: FileFieldProps) {
  const m = useMessages()
  const id = useId()
  async function choose(): Promise<void> {
    const reply = await call('app.chooseFile', { purpose, suggestedName })
    if (reply.ok && reply.value !== null) onChange(reply.value)
  }
  return (
    <div className="field" role="group" aria-labelledby={`${id}-label`}>
      <span className="label" id={`${id}-label`}>{label}</span>
      <div className="file-field" data-invalid={problem !== undefined || undefined}>
        <Icon name="file" />
        <span className={`file-name ${value === null ? 'faint' : ''}`}>{value?.name ?? m.common.notChosen}</span>
        <Button size="s" aria-describedby={`${id}-under`} onPress={() => { void choose() }}>{value === null ? m.common.choose : m.common.change}</Button>
      </div>
      <span id={`${id}-under`} className={problem === undefined ? 'hint' : 'problem'}>{problem ?? hint}</span>
    </div>
  )
}
