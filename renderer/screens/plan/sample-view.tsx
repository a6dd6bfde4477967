import type { Plan } from '../../../electron/contract/plan.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import type { Register } from '../../hooks/use-register.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { InvitationGrid } from './invitation-grid.tsx'
import { ProgressTable } from './progress-table.tsx'

export interface SampleViewProps {
  readonly plan: Plan
  readonly register: Register
  /** Opens a combined count, null for a new one. */
  readonly onCombined: (id: string | null) => void
  readonly onGroups: () => void
}

/** How far each informant group has come, and whom one has asked. */
export function SampleView({ plan, register, onCombined, onGroups }: SampleViewProps) {
  const words = useMessages().plan
  const { go } = useNavigation()
  if (register.groups.length === 0) {
    return <EmptyState icon="people" title={words.noGroups} actions={<Button look="primary" icon="add" onPress={onGroups}>{words.newGroup}</Button>}>{words.noGroupsText}</EmptyState>
  }
  return (
    <>
      {plan.withoutInformant.length > 0 && (
        <Banner tone="warn" actions={<Button size="s" onPress={() => { go({ screen: 'sessions' }) }}>{words.toSessions}</Button>}>
          {words.withoutInformant(plan.withoutInformant.length, plan.withoutInformant.join(', '))}
        </Banner>
      )}
      <section className="panel plan-scrolls" aria-labelledby="plan-groups" data-scrolls-x="">
        <div className="plan-head"><h2 id="plan-groups">{words.groups}</h2><Button size="s" icon="add" onPress={() => { onCombined(null) }}>{words.newCombined}</Button></div>
        <ProgressTable progress={plan} plan={plan} groups={register.groups} onCombined={onCombined} />
        <p className="small faint">{words.rule}</p>
      </section>
      <InvitationGrid plan={plan} register={register} />
      {plan.earlier.map((before) => (
        <section key={before.wave} className="panel plan-scrolls" aria-labelledby={`plan-wave-${before.wave}`} data-scrolls-x="">
          <div className="plan-head"><h2 id={`plan-wave-${before.wave}`}>{words.earlierWave(before.wave)}</h2></div>
          <ProgressTable progress={before} groups={register.groups} />
        </section>
      ))}
    </>
  )
}
