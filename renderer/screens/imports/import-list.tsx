import { ListBox, ListBoxItem, Text } from 'react-aria-components'
import { Icon, type IconName } from '../../components/icon.tsx'
import { failureText } from '../../messages/failure-text.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { stateOf, type ImportItem, type ItemState } from './import-item.ts'

export interface ImportListProps {
  readonly items: readonly ImportItem[]
  readonly chosen: string | null
  readonly onChoose: (key: string) => void
}

const signs: Readonly<Record<ItemState, IconName>> = { reading: 'more', ready: 'file', failed: 'warning', done: 'check' }

/** The files, each with how far it has come; the arrow keys choose the one to look at. */
export function ImportList({ items, chosen, onChoose }: ImportListProps) {
  const m = useMessages()
  const words = m.imports
  function under(item: ImportItem): string {
    if (item.done !== null) return words.doneIn(item.done.session, item.done.answers)
    if (item.failure !== null) return failureText(m, item.failure)
    if (item.preview === null) return words.reading
    return item.preview.guideVersionId === null ? words.kinds[item.preview.kind] : words.found(words.kinds[item.preview.kind], item.preview.recognised)
  }
  return (
    <ListBox aria-label={words.list} className="import-list" items={items} selectionMode="single" selectionBehavior="replace" disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]} dependencies={[m]}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : keys
        if (key !== undefined) onChoose(String(key))
      }}>
      {(item) => (
        <ListBoxItem id={item.key} textValue={item.name} className="import-line" data-state={stateOf(item)}>
          <Icon name={signs[stateOf(item)]} />
          {/* All of it is the name: what is seen must be what is said. */}
          <Text slot="label" className="import-line-words">
            <span>{item.name}</span> <span className="small soft">{under(item)}</span>
          </Text>
        </ListBoxItem>
      )}
    </ListBox>
  )
}
