import { isUnplaced } from '../../../codebook/findings/tally-inputs.ts'
import type { Seminar } from '../../../electron/contract/seminar.ts'
import { Button } from '../../components/button.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

/** The inputs that belong to no finding yet, each with the way to place it; without `onPlace` they are only told. */
export function UnplacedList({ seminar, onPlace }: { readonly seminar: Seminar; readonly onPlace?: (inputId: string) => void }) {
  const m = useMessages()
  return (
    <ul className="input-list unplaced-list">
      {seminar.inputs.filter(isUnplaced).map((input) => (
        <li key={input.id} className="input-row">
          <div className="input-said">
            <p>{input.text}</p>
            <p className="input-facts">{input.role === '' ? m.seminar.noRole : input.role}</p>
          </div>
          {onPlace !== undefined && <Button size="s" onPress={() => { onPlace(input.id) }}>{m.seminar.place}</Button>}
        </li>
      ))}
    </ul>
  )
}
