import { useState } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'
import type { Agreement } from '../../../electron/contract/agreement.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { Select } from '../../components/select.tsx'
import { SplitView } from '../../components/split-view.tsx'
import { Tag } from '../../components/tag.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { SideBySide } from './side-by-side.tsx'

export interface DisagreementViewProps {
  readonly agreement: Agreement
  readonly nameOf: (codeId: string) => string
  /** The code looked at; null for all. */
  readonly codeId: string | null
  readonly onCode: (codeId: string | null) => void
}

type Disagreement = Agreement['disagreements'][number]

/** Stands for «all codes» in the list of choices. */
const all = 'all'

/** Where coders part, one by one: a list, and both codings of the one chosen side by side. */
export function DisagreementView({ agreement, nameOf, codeId, onCode }: DisagreementViewProps) {
  const words = useMessages().agreement
  const [chosen, setChosen] = useState<string | null>(null)
  const label = new Map(agreement.coders.map((coder) => [coder.id, coder.label]))
  const names = (ids: readonly string[]) => ids.map((id) => label.get(id) ?? '').join(', ')
  const shown = agreement.disagreements.filter((one) => codeId === null || one.codeId === codeId).map((one) => ({ ...one, id: keyOf(one) }))
  const current = shown.find((one) => one.id === chosen) ?? shown[0]
  const codes = [...new Set(agreement.disagreements.map((one) => one.codeId))]
  return (
    <SplitView label={words.listWidth} sized="first" initial={360} min={260} max={560}
      first={(
        <div className="agreement-list">
          <Select label={words.code} hideLabel value={codeId ?? all} onChange={(id) => { onCode(id === all ? null : id) }}
            choices={[{ id: all, label: words.allCodes }, ...codes.map((id) => ({ id, label: nameOf(id) }))]} />
          {shown.length > 0 && <p className="soft small">{words.decided(shown.filter((one) => one.decision !== null).length, shown.length)}</p>}
          {shown.length > 0 && (
            <ListBox className="agreement-items" aria-label={words.disagreements} selectionMode="single" selectionBehavior="replace" disallowEmptySelection items={shown}
              selectedKeys={current === undefined ? [] : [current.id]} onSelectionChange={(keys) => { setChosen(keys === 'all' ? null : String([...keys][0] ?? '')) }}>
              {(one) => (
                <ListBoxItem id={one.id} textValue={`${one.sessionCode} ${nameOf(one.codeId)}`} className="agreement-item">
                  <span className="agreement-where">{words.where(one.sessionCode, one.answerId === null ? undefined : one.questionNumber)}</span>
                  <span>{nameOf(one.codeId)} {one.decision !== null && <Tag tone="good">{words.decision.outcomes[one.decision.outcome]}</Tag>}</span>
                  <span className="agreement-who">{words.parted(names(one.gave), names(one.left))}</span>
                </ListBoxItem>
              )}
            </ListBox>
          )}
        </div>
      )}
      second={current === undefined
        ? <EmptyState icon="check" title={words.noDisagreements} />
        : <SideBySide key={current.id} disagreement={current} coders={agreement.coders} codeName={nameOf(current.codeId)} nameOf={nameOf}
            onNext={() => { setChosen(shown[(shown.indexOf(current) + 1) % shown.length]?.id ?? null) }} />} />
  )
}

/** What tells one disagreement from the others: the unit and the code. */
function keyOf(one: Disagreement): string {
  return `${one.answerId ?? one.sessionId} ${one.codeId}`
}
