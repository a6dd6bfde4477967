import { useMemo, useState, type FormEvent } from 'react'
import { maxCodeLevels } from '../../../codebook/codes/code.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextField } from '../../components/field.tsx'
import { ComboBox } from '../../components/select.tsx'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { codeForest, flatten } from './code-forest.ts'
import { codeName } from './code-label.ts'

export interface NewCodeDialogProps {
  readonly title: string
  /** What the button that makes it says. */
  readonly addLabel: string
  readonly codes: readonly Code[]
  /** The words to make the code of; empty where it is not made from a text. */
  readonly words: string
  readonly parentId: string | null
  readonly onAdd: (code: { readonly label: string; readonly parentId: string | null; readonly definition: string }) => void
  readonly onClose: () => void
}

/** Stands for «no parent» in the list of parents. */
const top = 'top'

/** Makes a code, perhaps of the informant's own words; its definition may wait. */
export function NewCodeDialog({ title, addLabel, codes, words, parentId, onAdd, onClose }: NewCodeDialogProps) {
  const m = useMessages()
  const language = useLanguage()
  const [label, setLabel] = useState(words)
  const [parent, setParent] = useState<string | null>(parentId ?? top)
  const [definition, setDefinition] = useState('')
  const parents = useMemo(() => [
    { id: top, label: m.coding.inVivoTop },
    ...flatten(codeForest(codes)).filter((node) => node.level < maxCodeLevels - 1 && !node.code.retired)
      .map((node) => ({ id: node.code.id, label: codeName(node.code, language) })),
  ], [codes, language, m])
  const canAdd = label.trim() !== ''

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (canAdd) onAdd({ label: label.trim(), parentId: parent === top ? null : parent, definition: definition.trim() })
  }
  return (
    <Dialog title={title} isOpen onClose={onClose} width="s"
      actions={<><Button onPress={onClose}>{m.common.cancel}</Button><Button look="primary" type="submit" form="new-code" isDisabled={!canAdd}>{addLabel}</Button></>}>
      <form id="new-code" className="fields" onSubmit={submit}>
        <TextField label={m.coding.inVivoLabel} value={label} onChange={setLabel} onFocus={(event) => { if (event.target instanceof HTMLInputElement) event.target.select() }} autoFocus maxLength={200} />
        <ComboBox label={m.coding.inVivoParent} choices={parents} value={parent} onChange={setParent} />
        <TextField label={m.coding.inVivoDefinition} note={`(${m.common.optional})`} value={definition} onChange={setDefinition} rows={2} maxLength={2000} hint={m.coding.inVivoHint} />
      </form>
    </Dialog>
  )
}
