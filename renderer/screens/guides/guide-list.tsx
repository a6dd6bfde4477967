import { GridList, GridListHeader, GridListItem, GridListSection } from 'react-aria-components'
import type { Guide, GuideVersion } from '../../../electron/contract/guides.ts'
import { Icon } from '../../components/icon.tsx'
import { useRegister } from '../../hooks/use-register.ts'
import { useMessages } from '../../messages/use-messages.tsx'

export interface GuideListProps {
  readonly guides: readonly Guide[]
  readonly chosenId: string
  readonly onChoose: (versionId: string) => void
}

/** Guides with their versions, the newest first; whom each is for, and how much it is in use. */
export function GuideList({ guides, chosenId, onChoose }: GuideListProps) {
  const m = useMessages().guides
  const groups = useRegister()?.groups ?? []
  const audience = (guide: Guide) => (guide.groupIds.length === 0 ? m.everybody : groups.filter(({ id }) => guide.groupIds.includes(id)).map(({ key }) => key).join(', '))
  return (
    <GridList aria-label={m.list} className="guides-list" selectionMode="single" selectionBehavior="replace" disallowEmptySelection selectedKeys={[chosenId]}
      onSelectionChange={(keys) => { const [key] = keys === 'all' ? [] : [...keys]; if (key !== undefined) onChoose(String(key)) }}>
      {guides.map((guide) => (
        <GridListSection key={guide.guideId} aria-label={guide.title}>
          <GridListHeader className="guides-heading"><span className="guides-title">{guide.title}</span><span className="faint">{audience(guide)}</span></GridListHeader>
          {guide.versions.map((version) => <Version key={version.versionId} version={version} title={guide.title} />)}
        </GridListSection>
      ))}
    </GridList>
  )
}

function Version({ version, title }: { readonly version: GuideVersion; readonly title: string }) {
  const m = useMessages().guides
  return (
    <GridListItem id={version.versionId} textValue={`${title}, ${m.version(version.version)}`} className="guides-row">
      <span className="guides-words">
        <span className="guides-version">{m.version(version.version)}{version.locked && <><Icon name="lock" size={13} /><span className="sr-only">{m.locked}</span></>}</span>
        <span className="guides-facts">{m.questions(version.questions)} · {version.sessions === 0 ? m.notInUse : m.inUse(version.sessions)}</span>
      </span>
    </GridListItem>
  )
}
