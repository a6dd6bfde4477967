import { useState, type FormEvent } from 'react'
import type { Code } from '../../../electron/contract/coding.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { TextField } from '../../components/field.tsx'
import { Menu } from '../../components/menu.tsx'
import { useNotices, useRun } from '../../components/notices.tsx'
import { Tag } from '../../components/tag.tsx'
import { useCommands } from '../../commands/use-commands.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { codeHue } from '../coding/code-hue.ts'
import { canDo, codeActs, type CodeAct } from './acts/code-act.ts'
import { useCodeDraft } from './code-draft.ts'
import { MoreOfCode } from './more-of-code.tsx'

export interface CodeFormProps {
  readonly code: Code
  /** The code to use instead of this one, where it is retired. */
  readonly successor: string | null
  readonly onAddSub: () => void
  readonly onAct: (act: CodeAct) => void
}

/** One code to read and mend. Nothing is saved before «Lagre»; leaving the code leaves it as it was. */
export function CodeForm({ code, successor, onAddSub, onAct }: CodeFormProps) {
  const m = useMessages()
  const run = useRun()
  const { notify } = useNotices()
  const { draft, set, facts, isChanged, isRedefined } = useCodeDraft(code)
  const [reason, setReason] = useState('')
  const canSave = isChanged && facts.label !== ''
  // Passages are coded by what the code meant: who reads the log wants to know why it means something else now.
  const asksReason = isRedefined && code.codings > 0

  async function save(): Promise<void> {
    if (!canSave || (await run('code.change', { id: code.id, ...facts, ...(asksReason && { reason: reason.trim() }) })) === undefined) return
    setReason('')
    notify({ text: m.coding.codebook.saved })
  }
  useCommands([{ id: 'codebook.save', label: (w) => w.common.save, group: 'coding', keys: 'Ctrl+S', when: () => canSave, run: () => { void save() } }])
  const { codebook } = m.coding
  return (
    <form className={`code-form hue-${codeHue(draft.color)}`} aria-label={`${code.key} ${code.label}`} onSubmit={(event: FormEvent) => { event.preventDefault(); void save() }}>
      <div className="code-form-body">
        <header>
          <h2><span className="code-dot" aria-hidden="true" />{code.key}</h2>
          <Tag>{codebook.origins[code.origin]}</Tag>
          {code.crossCutting && <Tag>{codebook.crossCutting}</Tag>}
          {code.retired && <Tag tone="warn">{codebook.retired}</Tag>}
          <span className="code-form-count">{m.coding.codings(code.codings)}</span>
        </header>
        {code.retired && successor !== null && <p className="soft">{m.codebook.successorOf(successor)}</p>}
        <TextField label={codebook.label} value={draft.label} onChange={(label) => { set({ label }) }} maxLength={200} problem={facts.label === '' ? codebook.needsLabel : undefined} />
        <TextField label={codebook.definition} value={draft.definition} onChange={(definition) => { set({ definition }) }} rows={4} maxLength={2000} hint={codebook.definitionHint} />
        <TextField label={codebook.synonyms} value={draft.synonyms} onChange={(synonyms) => { set({ synonyms }) }} rows={3} hint={codebook.synonymsHint} />
        <TextField label={codebook.labelNn} note={`(${m.common.optional})`} value={draft.labelNn} onChange={(labelNn) => { set({ labelNn }) }} maxLength={300} />
        <Checkbox isSelected={draft.stanceRequired} onChange={(stanceRequired) => { set({ stanceRequired }) }}>{codebook.stanceRequired}</Checkbox>
        <MoreOfCode draft={draft} onChange={set} />
      </div>
      {asksReason && (
        <div className="code-form-reason">
          <TextField label={m.codebook.reason} note={`(${m.common.optional})`} value={reason} onChange={setReason} hint={m.codebook.reasonHint} maxLength={1000} />
        </div>
      )}
      <footer>
        <Button icon="add" look="quiet" onPress={onAddSub}>{codebook.addSub}</Button>
        <Menu label={m.codebook.acts} trigger={<IconButton icon="more" label={m.codebook.acts} look="plain" />}
          entries={codeActs.filter((act) => canDo(act, code)).map((act) => ({ id: act, label: m.codebook[act], isDanger: act === 'remove', run: () => { onAct(act) } }))} />
        <span className="code-form-gap" />
        <Button type="submit" look="primary" isDisabled={!canSave} keys="Ctrl+S">{m.common.save}</Button>
      </footer>
    </form>
  )
}
