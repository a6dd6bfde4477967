import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Screen } from '../../components/screen.tsx'
import { useCommandRegistry } from '../../commands/use-commands.tsx'
import { useHistory, useHistoryList } from '../../hooks/use-history.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'
import { HistoryDay } from './history-day.tsx'

/** Most steps that are shown. */
const shown = 500

/** Who did what and when, newest first. */
export function HistoryScreen() {
  const m = useMessages()
  const format = useFormat()
  const registry = useCommandRegistry()
  const study = useOpenStudy()
  const steps = useHistoryList(shown)
  const history = useHistory()
  const days = Map.groupBy(steps ?? [], (step) => format.date(step.madeAt))
  return (
    <Screen title={m.history.title} lead={m.history.lead} actions={
      <>
        <Button icon="undo" keys="Ctrl+Z" isDisabled={(history?.undo ?? null) === null} onPress={() => { registry.run('edit.undo') }}>{m.common.undo}</Button>
        <Button icon="redo" keys="Ctrl+Shift+Z" isDisabled={(history?.redo ?? null) === null} onPress={() => { registry.run('edit.redo') }}>{m.common.redo}</Button>
      </>
    }>
      {steps?.length === 0 && <EmptyState icon="history" title={m.history.empty} />}
      <div className="history">
        {[...days].map(([day, daySteps]) => <HistoryDay key={day} day={day} steps={daySteps} coders={study.coders} />)}
      </div>
    </Screen>
  )
}
