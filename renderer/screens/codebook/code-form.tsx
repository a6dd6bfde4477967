import { useState, type FormEvent } from 'react'
import { Checkbox } from 'react-aria-components'
import type { Code } from '../../../electron/contract/coding.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { useNotices, useRun } from '../../components/notices.tsx'
import { Tag } from '../../components/tag.tsx'
import { useCommands } from '../../commands/use-commands.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { codeHue } from '../coding/code-hue.ts'
import { readSynonyms } from './read-synonyms.ts'

export interface CodeFormProps {
  readonly code: Code
  readonly onAddSub: () => void
}

/** One code to read and mend. Nothing is saved before «Lagre»; leaving the code leaves it as it was. */
export function CodeForm({ code, onAddSub }: CodeFormProps) {
  const m = useMessages()
  const run = useRun()
  const { notify } = useNotices()
  const [label, setLabel] = useState(code.label)
  const [labelNn, setLabelNn] = useState(code.labelNn ?? '')
  const [definition, setDefinition] = useState(code.definition)
  const [synonyms, setSynonyms] = useState(code.synonyms.join('\n'))
  const [stanceRequired, setStanceRequired] = useState(code.stanceRequired)
  const request = {
    id: code.id, label: label.trim(), labelNn: labelNn.trim() === '' ? null : labelNn.trim(), definition: definition.trim(), synonyms: readSynonyms(synonyms), stanceRequired,
  }
  const isChanged = request.label !== code.label || request.labelNn !== code.labelNn || request.definition !== code.definition
    || request.synonyms.join('\n') !== code.synonyms.join('\n') || stanceRequired !== code.stanceRequired
  const canSave = isChanged && request.label !== ''

  async function save(): Promise<void> {
    if (canSave && (await run('code.change', request)) !== undefined) notify({ text: m.coding.codebook.saved })
  }
  useCommands([{ id: 'codebook.save', label: (w) => w.common.save, group: 'coding', keys: 'Ctrl+S', when: () => canSave, run: () => { void save() } }])
  const { codebook } = m.coding
  return (
    <form className={`code-form hue-${codeHue(code.color)}`} aria-label={`${code.key} ${code.label}`} onSubmit={(event: FormEvent) => { event.preventDefault(); void save() }}>
      <div className="code-form-body">
        <header>
          <h2><span className="code-dot" aria-hidden="true" />{code.key}</h2>
          <Tag>{codebook.origins[code.origin]}</Tag>
          {code.crossCutting && <Tag>{codebook.crossCutting}</Tag>}
          {code.retired && <Tag tone="warn">{codebook.retired}</Tag>}
          <span className="code-form-count">{m.coding.codings(code.codings)}</span>
        </header>
        <TextField label={codebook.label} value={label} onChange={setLabel} maxLength={200} problem={request.label === '' ? codebook.needsLabel : undefined} />
        <TextField label={codebook.definition} value={definition} onChange={setDefinition} rows={5} maxLength={2000} hint={codebook.definitionHint} />
        <TextField label={codebook.synonyms} value={synonyms} onChange={setSynonyms} rows={4} hint={codebook.synonymsHint} />
        <TextField label={codebook.labelNn} note={`(${m.common.optional})`} value={labelNn} onChange={setLabelNn} maxLength={300} />
        <Checkbox className="checkbox" isSelected={stanceRequired} onChange={setStanceRequired}>
          <span className="checkbox-box" aria-hidden="true">{stanceRequired && <Icon name="check" size={12} />}</span>{codebook.stanceRequired}
        </Checkbox>
      </div>
      <footer>
        <Button icon="add" look="quiet" onPress={onAddSub}>{codebook.addSub}</Button>
        <Button type="submit" look="primary" isDisabled={!canSave} keys="Ctrl+S">{m.common.save}</Button>
      </footer>
    </form>
  )
}
