import { useState } from 'react'
import { useCommands } from '../../commands/use-commands.tsx'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { Screen } from '../../components/screen.tsx'
import { SplitView } from '../../components/split-view.tsx'
import { failureOf } from '../../hooks/client.ts'
import { useGuideVersions } from '../../hooks/use-guides.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { GuideDialog } from './guide-dialog.tsx'
import { GuideList } from './guide-list.tsx'
import { GuidePane } from './guide-pane.tsx'
import { ImportGuide } from './import-guide.tsx'

/** The interview guides of the study: which there are, and one version of one to read and write. */
export function GuidesScreen({ versionId }: { readonly versionId?: string | undefined }) {
  const m = useMessages()
  const { guides, error } = useGuideVersions()
  const [chosenId, choose] = useState(versionId ?? null)
  const [isMaking, setMaking] = useState(false)
  const [isImporting, setImporting] = useState(false)
  useCommands([
    { id: 'guides.new', label: (all) => all.guides.newGuide, group: 'guides', menu: 'edit', keys: 'Ctrl+Alt+N', run: () => { setMaking(true) } },
    { id: 'guides.import', label: (all) => all.guides.importTitle, group: 'guides', menu: 'edit', run: () => { setImporting(true) } },
  ])
  const guide = guides?.find(({ versions }) => versions.some((one) => one.versionId === chosenId)) ?? guides?.[0]
  const version = guide?.versions.find((one) => one.versionId === chosenId) ?? guide?.versions[0]
  const made = (id: string) => { choose(id); setMaking(false); setImporting(false) }
  return (
    <Screen layout="fill" title={m.guides.title} lead={guides === undefined ? undefined : m.guides.lead(guides.length)} actions={(
      <>
        <Button icon="import" onPress={() => { setImporting(true) }}>{m.guides.importFile}</Button>
        <Button icon="add" onPress={() => { setMaking(true) }}>{m.guides.newGuide}</Button>
      </>
    )}>
      {error !== null && <FailureBanner failure={failureOf(error)} />}
      {guides?.length === 0 && (
        <EmptyState icon="guides" title={m.guides.empty} actions={<Button look="primary" icon="add" onPress={() => { setMaking(true) }}>{m.guides.newGuide}</Button>}><p>{m.guides.emptyText}</p></EmptyState>
      )}
      {guides !== undefined && guide !== undefined && version !== undefined && (
        <SplitView stacks label={m.guides.list} sized="first" initial={300} min={220} max={460} first={<GuideList guides={guides} chosenId={version.versionId} onChoose={choose} />}
          second={<GuidePane key={version.versionId} guide={guide} version={version} onChoose={choose} />} />
      )}
      {isMaking && <GuideDialog guide={null} guides={guides ?? []} onDone={made} onClose={() => { setMaking(false) }} />}
      {isImporting && <ImportGuide onDone={made} onClose={() => { setImporting(false) }} />}
    </Screen>
  )
}
