import { useState } from 'react'
import { methodCounter } from '../../../codebook/report/method-counter.ts'
import { useCommandRegistry, useCommands } from '../../commands/use-commands.tsx'
import { Button } from '../../components/button.tsx'
import { Segments } from '../../components/choice-cards.tsx'
import { Screen } from '../../components/screen.tsx'
import { useCoverage, usePlan } from '../../hooks/use-plan.ts'
import { useRegister } from '../../hooks/use-register.ts'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { CombinedDialog } from './combined-dialog.tsx'
import { DatesView } from './dates-view.tsx'
import { GroupsDialog } from './groups-dialog.tsx'
import { QuestionsView } from './questions-view.tsx'
import { SampleView } from './sample-view.tsx'

const views = ['sample', 'dates', 'questions'] as const
type View = (typeof views)[number]

/** The plan of the wave: whom to find, when it was held, and what each question is for. */
export function PlanScreen() {
  const m = useMessages()
  const words = m.plan
  const language = useLanguage()
  const registry = useCommandRegistry()
  const plan = usePlan()
  const coverage = useCoverage()
  const register = useRegister()
  const [view, setView] = useState<View>('sample')
  const [dialog, setDialog] = useState<'groups' | { readonly combinedId: string | null } | null>(null)
  useCommands([
    { id: 'plan.groups', label: (all) => all.plan.editGroups, group: 'study', run: () => { setDialog('groups') } },
    { id: 'plan.combined', label: (all) => all.plan.newCombined, group: 'study', run: () => { setDialog({ combinedId: null }) } },
    ...views.map((id, at) => ({
      id: `plan.view.${id}`, label: (all: typeof m) => `${all.plan.title}: ${all.plan.views[id]}`, group: 'view' as const, keys: `Ctrl+Alt+${at + 1}`, run: () => { setView(id) },
    })),
  ])
  if (plan === undefined || coverage === undefined || register === undefined) return null
  const counter = methodCounter(plan.held, language)
  return (
    <Screen layout="wide" title={words.title} lead={`${counter.charAt(0).toLocaleUpperCase('nb')}${counter.slice(1)}.`} actions={
      <>
        <Button onPress={() => { setDialog('groups') }}>{words.editGroups}</Button>
        <Button icon="export" onPress={() => { registry.run('study.export') }}>{m.commands.export}</Button>
      </>
    }>
      <div className="plan">
        <Segments label={words.show} hideLabel value={view} onChange={setView} choices={views.map((id) => ({ id, label: words.views[id] }))} />
        {view === 'sample' && <SampleView plan={plan} register={register} onCombined={(combinedId) => { setDialog({ combinedId }) }} onGroups={() => { setDialog('groups') }} />}
        {view === 'dates' && <DatesView plan={plan} register={register} />}
        {view === 'questions' && <QuestionsView coverage={coverage} />}
      </div>
      {dialog === 'groups' && <GroupsDialog groups={register.groups} onClose={() => { setDialog(null) }} />}
      {dialog !== null && dialog !== 'groups' && <CombinedDialog plan={plan} groups={register.groups} combinedId={dialog.combinedId} onClose={() => { setDialog(null) }} />}
    </Screen>
  )
}
