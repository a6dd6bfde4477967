import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { countingUnits } from '../../../codebook/analysis/unit.ts'
import { stances, statementTypes } from '../../../codebook/coding/coding.ts'
import type { StudyState } from '../../../electron/contract/study.ts'
import { Button } from '../../components/button.tsx'
import { Select } from '../../components/select.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { noFilter, type MatrixView } from './matrix-view.ts'

export interface MatrixToolsProps {
  readonly view: MatrixView
  /** Whether passages are tagged with networks or actors, so that these can be the rows. */
  readonly hasTags: boolean
  readonly coders: StudyState['coders']
  readonly areAllExpanded: boolean
  readonly onChange: (change: Partial<MatrixView>) => void
  readonly onExpandAll: (all: boolean) => void
}

/** Stands for «no filter» in a list of choices. */
const any = 'any'

/** What is counted, how deep, and which codings. */
export function MatrixTools({ view, hasTags, coders, areAllExpanded, onChange, onExpandAll }: MatrixToolsProps) {
  const m = useMessages()
  const { filter } = view
  const isFiltered = Object.values(filter).some((value) => value !== null)
  return (
    <div className="matrix-tools" role="toolbar" aria-label={m.matrix.filter}>
      <ToggleButtonGroup className="segments" aria-label={m.matrix.unit} selectionMode="single" disallowEmptySelection selectedKeys={[view.unit]}
        onSelectionChange={(keys) => { onChange({ unit: countingUnits.find((unit) => keys.has(unit)) ?? view.unit }) }}>
        {countingUnits.map((unit) => <ToggleButton key={unit} id={unit} className="segment">{m.common.units[unit]}</ToggleButton>)}
      </ToggleButtonGroup>
      <ToggleButtonGroup className="segments" aria-label={m.matrix.levels} selectionMode="single" disallowEmptySelection
        selectedKeys={areAllExpanded ? ['all'] : view.expanded.size === 0 ? ['categories'] : []} onSelectionChange={(keys) => { onExpandAll(keys.has('all')) }}>
        <ToggleButton id="categories" className="segment">{m.matrix.categories}</ToggleButton>
        <ToggleButton id="all" className="segment">{m.matrix.allCodes}</ToggleButton>
      </ToggleButtonGroup>
      {(hasTags || view.rows === 'tags') && (
        <Select label={m.matrix.rowsOf} hideLabel className={view.rows === 'needs' ? 'tool-select' : 'tool-select tool-active'} value={view.rows}
          choices={[{ id: 'needs', label: m.matrix.needs }, { id: 'tags', label: m.coding.entities }]}
          onChange={(id) => { onChange({ rows: id === 'tags' ? 'tags' : 'needs', open: null, position: { row: 1, column: 1 } }) }} />
      )}
      <Select label={m.matrix.stance} hideLabel className={filter.stance === null ? 'tool-select' : 'tool-select tool-active'} value={filter.stance ?? any}
        choices={[{ id: any, label: m.matrix.anyStance }, ...stances.map((id) => ({ id, label: m.common.stances[id] }))]}
        onChange={(id) => { onChange({ filter: { ...filter, stance: stances.find((stance) => stance === id) ?? null } }) }} />
      <Select label={m.matrix.type} hideLabel className={filter.facet === null ? 'tool-select' : 'tool-select tool-active'} value={filter.facet ?? any}
        choices={[{ id: any, label: m.matrix.anyType }, ...statementTypes.map((id) => ({ id, label: m.common.statementTypes[id] }))]}
        onChange={(id) => { onChange({ filter: { ...filter, facet: statementTypes.find((type) => type === id) ?? null } }) }} />
      {coders.length > 1 && (
        <Select label={m.matrix.coder} hideLabel className={filter.coderId === null ? 'tool-select' : 'tool-select tool-active'} value={filter.coderId ?? any}
          choices={[{ id: any, label: m.matrix.anyCoder }, ...coders]}
          onChange={(id) => { onChange({ filter: { ...filter, coderId: id === any ? null : id } }) }} />
      )}
      {isFiltered && <Button look="quiet" size="s" icon="close" onPress={() => { onChange({ filter: noFilter }) }}>{m.matrix.clearFilter}</Button>}
    </div>
  )
}
