import type { MatrixFilter } from '../../../electron/contract/analysis.ts'
import type { StudyState } from '../../../electron/contract/study.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { usePassagesWithout, type MatrixRequest } from '../../hooks/use-matrix.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import type { Messages } from '../../messages/nb.ts'
import { noFilter } from './matrix-view.ts'

export interface NoResultProps {
  readonly request: MatrixRequest
  readonly coders: StudyState['coders']
  readonly onFilter: (filter: MatrixFilter) => void
}

const filterNames = ['stance', 'facet', 'coderId', 'waveId'] as const

/** Says that a filter leaves nothing, and what each filter's removal would give. */
export function NoResult({ request, coders, onFilter }: NoResultProps) {
  const m = useMessages()
  const { filter } = request
  const set = filterNames.filter((name) => filter[name] !== null)
  const without = usePassagesWithout(request, set)
  return (
    <EmptyState icon="matrix" title={m.matrix.noResult} actions={(
      <>
        {without.map(({ name, passages }) => {
          const label = nameOf(m, filter, name, coders)
          return (
            <Button key={name} look={passages !== null && passages > 0 ? 'primary' : 'plain'} onPress={() => { onFilter({ ...filter, [name]: null }) }}>
              {passages === null ? m.matrix.removeFilter(label) : m.matrix.removeFilterGives(label, passages)}
            </Button>
          )
        })}
        {set.length > 1 && <Button look="quiet" onPress={() => { onFilter(noFilter) }}>{m.matrix.clearFilter}</Button>}
      </>
    )}>
      <p>{m.matrix.noResultMore}</p>
    </EmptyState>
  )
}

function nameOf(m: Messages, filter: MatrixFilter, name: keyof MatrixFilter, coders: StudyState['coders']): string {
  switch (name) {
    case 'stance': return `${m.matrix.stance}: ${filter.stance === null ? '' : m.common.stances[filter.stance].toLocaleLowerCase()}`
    case 'facet': return `${m.matrix.type}: ${filter.facet === null ? '' : m.common.statementTypes[filter.facet].toLocaleLowerCase()}`
    case 'coderId': return `${m.matrix.coder}: ${coders.find((coder) => coder.id === filter.coderId)?.label ?? ''}`
    case 'waveId': return m.matrix.filter
  }
}
