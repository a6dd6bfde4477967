import type { AroundSeminar } from '../../../codebook/informants/around-seminar.ts'
import { Select } from '../../components/select.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

export interface AroundFilterProps {
  /** On which side of the first seminar each session lies. */
  readonly sides: readonly (AroundSeminar | null)[]
  readonly value: AroundSeminar | null
  readonly onChange: (side: AroundSeminar | null) => void
}

/** Shows the sessions held before or after the dialogue seminar only; left out while no seminar is held. */
export function AroundFilter({ sides, value, onChange }: AroundFilterProps) {
  const { around } = useMessages().sessions
  const count = (side: AroundSeminar) => sides.filter((one) => one === side).length
  if (count('before') + count('after') === 0) return null
  return (
    <Select label={around.filter} value={value ?? 'all'} onChange={(id) => { onChange(id === 'before' || id === 'after' ? id : null) }} choices={[
      { id: 'all', label: `${around.all} (${sides.length})` },
      { id: 'before', label: `${around.sides.before} (${count('before')})` },
      { id: 'after', label: `${around.sides.after} (${count('after')})` },
    ]} />
  )
}
