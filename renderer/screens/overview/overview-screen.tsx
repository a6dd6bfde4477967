import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Screen } from '../../components/screen.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useOverview } from '../../hooks/use-overview.ts'
import { useSessions } from '../../hooks/use-sessions.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useCommandRegistry } from '../../commands/use-commands.tsx'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'
import { GroupTable } from './group-table.tsx'
import { LatestNotes } from './latest-notes.tsx'
import { MissingList } from './missing-list.tsx'
import { NextStep } from './next-step.tsx'
import { StudyFigures } from './study-figures.tsx'

/** What is there, what is missing, and what to do next. */
export function OverviewScreen() {
  const m = useMessages()
  const format = useFormat()
  const { go } = useNavigation()
  const registry = useCommandRegistry()
  const study = useOpenStudy()
  const overview = useOverview()
  const sessions = useSessions()
  const period = study.periodFrom !== null && study.periodTo !== null ? m.overview.period(format.day(study.periodFrom), format.day(study.periodTo)) : ''
  const lead = [study.client, study.firm, period].filter((part) => part !== '').join(' · ')
  return (
    <Screen title={study.title} lead={lead} actions={
      <>
        <Button icon="export" onPress={() => { registry.run('study.export') }}>{m.commands.export}</Button>
        <Button icon="add" onPress={() => { go({ screen: 'sessions', create: true }) }}>{m.commands.newSession}</Button>
      </>
    }>
      <div className="overview">
        {study.fictive && <Banner tone="accent" icon="book">{m.overview.fictive}</Banner>}
        {!study.keyOpen && (
          <Banner icon="lock" actions={<Button size="s" onPress={() => { go({ screen: 'study', field: 'key' }) }}>{m.overview.unlock}</Button>}>{m.overview.locked}</Banner>
        )}
        {overview !== undefined && sessions !== undefined && (
          <>
            <NextStep overview={overview} sessions={sessions} />
            <StudyFigures counts={overview.counts} />
            <div className="overview-columns">
              <GroupTable groups={overview.groups} />
              <div className="overview-side">
                <MissingList missing={overview.missing} />
                <LatestNotes latest={overview.latest} />
              </div>
            </div>
          </>
        )}
      </div>
    </Screen>
  )
}
