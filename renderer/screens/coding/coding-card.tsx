import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { stances, statementTypes, type Stance, type StatementType } from '../../../codebook/coding/coding.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import type { Coding } from '../../../electron/contract/sessions.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { Select } from '../../components/select.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { stanceShapes } from './stance-mark.tsx'

export interface CodingCardProps {
  readonly coding: Coding
  readonly code: Code
  readonly onStance: (stance: Stance | null) => void
  readonly onFacet: (facet: StatementType | null) => void
  readonly onRecode: () => void
  readonly onResize: () => void
  readonly onRemove: () => void
}

/** What can be done with the active coding. Each button's letter works from the text as well. */
export function CodingCard({ coding, code, onStance, onFacet, onRecode, onResize, onRemove }: CodingCardProps) {
  const m = useMessages()
  return (
    <div className="coding-card">
      <ToggleButtonGroup className="segments" aria-label={m.coding.stance} selectionMode="single" disallowEmptySelection={code.stanceRequired}
        selectedKeys={coding.stance === null ? [] : [coding.stance]}
        onSelectionChange={(keys) => { onStance(stances.find((stance) => keys.has(stance)) ?? null) }}>
        {stances.map((stance) => (
          <ToggleButton key={stance} id={stance} className={`segment stance-${stance}`}>
            <span className="stance-shape" aria-hidden="true">{stanceShapes[stance]}</span>{m.common.stances[stance]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <div className="coding-card-row">
        <Select label={m.coding.statementType} hideLabel value={coding.facet ?? ''} className="facet-select"
          choices={[{ id: '', label: `${m.coding.statementType}: ${m.coding.noStatementType.toLocaleLowerCase()}` }, ...statementTypes.map((id) => ({ id, label: m.common.statementTypes[id] }))]}
          onChange={(id) => { onFacet(statementTypes.find((type) => type === id) ?? null) }} />
        <IconButton icon="trash" label={m.coding.remove} keys="Delete" onPress={onRemove} />
      </div>
      <div className="coding-card-row">
        <Button size="s" onPress={onRecode} keys={m.coding.keys.recode}>{m.coding.recode}</Button>
        <Button size="s" onPress={onResize} keys={m.coding.keys.resize}>{m.coding.resize}</Button>
      </div>
    </div>
  )
}
