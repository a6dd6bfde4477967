import { useState } from 'react'
import { GridList, GridListItem, Checkbox, type Selection } from 'react-aria-components'
import { maxCodeLevels } from '../../../../codebook/codes/code.ts'
import { Button } from '../../../components/button.tsx'
import { Segments } from '../../../components/choice-cards.tsx'
import { TextField } from '../../../components/field.tsx'
import { Icon } from '../../../components/icon.tsx'
import { useAsk, useCall } from '../../../hooks/client.ts'
import { useLanguage, useMessages } from '../../../messages/use-messages.tsx'
import { ancestorsOf } from '../code-forest.ts'
import { codeName } from '../code-label.ts'
import { ActDialog } from './act-dialog.tsx'
import type { CodeActProps } from './code-act.ts'

/** Makes a new code of a part of another: the passages that are ticked go to it. */
export function SplitDialog({ code, codes, onDone, onClose }: CodeActProps) {
  const m = useMessages()
  const language = useLanguage()
  const { data } = useAsk('code.passages', { id: code.id })
  const { run, busy, failure } = useCall('code.split')
  const [label, setLabel] = useState('')
  const [definition, setDefinition] = useState('')
  const [where, setWhere] = useState<'beside' | 'under'>('beside')
  const [reason, setReason] = useState('')
  const [chosen, setChosen] = useState<Selection>(new Set())
  const passages = data?.passages ?? []
  const ids = chosen === 'all' ? passages.map((passage) => passage.codingId) : [...chosen].map(String)
  const isDeepest = ancestorsOf(new Map(codes.map((one) => [one.id, one])), code.id).length >= maxCodeLevels - 1
  async function split(): Promise<void> {
    const done = await run({ id: code.id, isUnder: where === 'under', reason, parts: [{ label: label.trim(), definition: definition.trim(), codingIds: ids }] })
    if (done.ok) onDone(m.codebook.splitDone(codeName(code, language)), done.value.ids[0] ?? code.id)
  }
  return (
    <ActDialog title={m.codebook.splitTitle(codeName(code, language))} doLabel={m.codebook.splitDo} canDo={!busy && label.trim() !== ''} failure={failure} reason={reason} onReason={setReason}
      width="m" onDo={() => { void split() }} onClose={onClose}>
      <p className="soft">{m.codebook.splitText}</p>
      <TextField label={m.codebook.splitLabel} value={label} onChange={setLabel} maxLength={200} autoFocus />
      <TextField label={m.coding.inVivoDefinition} note={`(${m.common.optional})`} value={definition} onChange={setDefinition} rows={2} maxLength={2000} />
      {!isDeepest && <Segments label={m.codebook.splitWhere} value={where} onChange={setWhere} choices={[{ id: 'beside', label: m.codebook.splitBeside }, { id: 'under', label: m.codebook.splitUnder }]} />}
      <div className="field">
        <div className="split-head">
          <span className="label">{m.codebook.splitPassages(ids.length, data?.count ?? 0)}</span>
          <Button size="s" look="quiet" onPress={() => { setChosen('all') }}>{m.codebook.chooseAll}</Button>
          <Button size="s" look="quiet" onPress={() => { setChosen(new Set()) }}>{m.codebook.chooseNone}</Button>
        </div>
        <GridList aria-label={m.codebook.splitPassages(ids.length, data?.count ?? 0)} className="split-list" items={passages.map((passage) => ({ ...passage, id: passage.codingId }))}
          selectionMode="multiple" selectedKeys={chosen} onSelectionChange={setChosen} renderEmptyState={() => <p className="soft">{m.codebook.noPassages}</p>}>
          {(passage) => (
            <GridListItem className="split-item" textValue={passage.text}>
              {({ isSelected }) => (
                <>
                  <Checkbox slot="selection" className="checkbox"><span className="checkbox-box" aria-hidden="true">{isSelected && <Icon name="check" size={12} />}</span></Checkbox>
                  <span className="split-words">
                    <span className="split-text">{passage.text}</span>
                    <span className="faint small">{[passage.sessionCode, ...(passage.questionNumber === null ? [] : [m.coding.question(passage.questionNumber)]), ...(passage.stance === null ? [] : [m.common.stances[passage.stance]]), passage.coder].join(' · ')}</span>
                  </span>
                </>
              )}
            </GridListItem>
          )}
        </GridList>
        {data !== undefined && data.count > passages.length && <p className="hint">{m.codebook.splitFirst(passages.length)}</p>}
      </div>
    </ActDialog>
  )
}
