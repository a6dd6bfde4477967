import { memo, useRef } from 'react'
import { Header, ListBox, ListBoxItem, ListBoxSection, Text } from 'react-aria-components'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { useSelectedInSight } from '../../hooks/use-selected-in-sight.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import type { GuideItem, GuideItemGroup } from './guide-item.ts'
import { StateSign } from './state-sign.tsx'

export interface GuideListProps {
  readonly groups: readonly GuideItemGroup[]
  readonly current: string | null
  readonly onSelect: (key: string) => void
  /** A line was clicked: the cursor belongs in its text now. */
  readonly onClick: () => void
  readonly onNewNote: () => void
}

/** The guide: every question with how it stands. Arrows walk, Enter or a click opens, digits find. Drawn only when something in it changes. */
export const GuideList = memo(function GuideList({ groups, current, onSelect, onClick, onNewNote }: GuideListProps) {
  const m = useMessages()
  const list = useRef<HTMLDivElement>(null)
  useSelectedInSight(list, current)
  return (
    <nav className="notes-guide" aria-label={m.notes.guide}>
      <ListBox ref={list} className="guide-list" aria-label={m.notes.guide} selectionMode="single" disallowEmptySelection
        selectedKeys={current === null ? [] : [current]} onClickCapture={onClick}
        onSelectionChange={(keys) => { if (keys !== 'all') for (const key of keys) onSelect(String(key)) }}>
        {groups.filter((group) => group.items.length > 0).map((group) => (
          <ListBoxSection key={group.key} id={group.key} className="guide-section">
            <Header className="guide-heading">{group.title}</Header>
            {group.items.map((item) => <GuideLine key={item.key} item={item} />)}
          </ListBoxSection>
        ))}
      </ListBox>
      <Button look="quiet" size="s" icon="add" className="guide-new-note" keys="Ctrl+Shift+N" onPress={onNewNote}>{m.notes.newNote}</Button>
    </nav>
  )
})

function GuideLine({ item }: { readonly item: GuideItem }) {
  const m = useMessages()
  const facts = [
    ...(item.state === null ? [] : [m.common.answers[item.state]]),
    ...(item.isParked ? [m.notes.parked] : []),
    ...(item.isInKeyFile ? [m.notes.inKeyFile] : []),
    ...(item.isUnsaved ? [m.notes.notSaved] : []),
  ]
  return (
    <ListBoxItem id={item.key} textValue={item.number === null ? item.label : `${item.number} ${item.label}`}
      className={`guide-line ${item.isDim ? 'guide-dim' : ''}`}>
      {item.state === null ? <Icon name={item.isInKeyFile ? 'key' : 'edit'} className="guide-sign" /> : <StateSign state={item.state} />}
      <Text slot="label" className="guide-label">
        <span className="guide-number tabular">{item.number === null ? '' : `${item.number} `}</span>
        <span className="guide-words">{item.label}</span>
      </Text>
      {item.isParked && <Icon name="later" size={14} className="guide-parked" />}
      {item.state !== null && item.isInKeyFile && <Icon name="key" size={13} className="guide-key" />}
      {item.isUnsaved && <Icon name="warning" size={14} className="guide-unsaved" />}
      {facts.length > 0 && <Text slot="description" className="guide-facts">{facts.join(', ')}</Text>}
    </ListBoxItem>
  )
}
