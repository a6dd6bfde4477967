import { useState } from 'react'
import { maxCodeLevels } from '../../../../codebook/codes/code.ts'
import { ComboBox, Select } from '../../../components/select.tsx'
import { useCall } from '../../../hooks/client.ts'
import { useLanguage, useMessages } from '../../../messages/use-messages.tsx'
import { codeForest, flatten, withDescendants } from '../code-forest.ts'
import { codeName } from '../code-label.ts'
import { ActDialog } from './act-dialog.tsx'
import type { CodeActProps } from './code-act.ts'

/** Stands for «no parent», and for «before all siblings». */
const top = 'top'

/** Moves a code, with those below it, under another one or to another place among its siblings. */
export function MoveDialog({ code, codes, onDone, onClose }: CodeActProps) {
  const m = useMessages()
  const language = useLanguage()
  const { run, busy, failure } = useCall('code.move')
  const [parent, setParent] = useState<string | null>(code.parentId ?? top)
  const [reason, setReason] = useState('')
  const siblings = codes.filter((one) => one.parentId === (parent === top ? null : parent) && one.id !== code.id)
  const [after, setAfter] = useState<string | null>(null)
  const isHere = parent === (code.parentId ?? top)
  const own = codes.filter((one) => one.parentId === code.parentId)
  const placeNow = own[own.findIndex((one) => one.id === code.id) - 1]?.id ?? top
  const place = after ?? (isHere ? placeNow : siblings.at(-1)?.id ?? top)
  const forest = codeForest(codes)
  const below = withDescendants(forest, code.id)
  const parents = [
    { id: top, label: m.coding.inVivoTop },
    ...flatten(forest).filter((node) => node.level < maxCodeLevels - 1 && !node.code.retired && !below.has(node.code.id)).map((node) => ({ id: node.code.id, label: codeName(node.code, language) })),
  ]
  async function move(): Promise<void> {
    const done = await run({ id: code.id, parentId: parent === top ? null : parent, index: 1 + siblings.findIndex((one) => one.id === place), reason })
    if (done.ok) onDone(m.codebook.moved(codeName(code, language)))
  }
  return (
    <ActDialog title={m.codebook.moveTitle(codeName(code, language))} doLabel={m.codebook.moveDo} canDo={!busy && parent !== null && !(isHere && place === placeNow)} failure={failure} reason={reason} onReason={setReason}
      isReasonOptional={isHere} onDo={() => { void move() }} onClose={onClose}>
      <p className="soft">{m.codebook.moveText}</p>
      <ComboBox label={m.codebook.moveUnder} choices={parents} value={parent} opensOnFocus={false} onChange={(id) => { setParent(id); setAfter(null) }} />
      <Select label={m.codebook.movePlace} value={place} onChange={setAfter}
        choices={[{ id: top, label: m.codebook.first }, ...siblings.map((one) => ({ id: one.id, label: m.codebook.after(codeName(one, language)) }))]} />
    </ActDialog>
  )
}
