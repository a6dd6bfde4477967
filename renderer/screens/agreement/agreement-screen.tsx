import { useState, type ReactNode } from 'react'
import type { AgreementUnit } from '../../../codebook/agreement/coded-units.ts'
import type { CodeMapping } from '../../../codebook/agreement/map-codes.ts'
import type { Agreement } from '../../../electron/contract/agreement.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Segments } from '../../components/choice-cards.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { Screen } from '../../components/screen.tsx'
import { failureOf } from '../../hooks/client.ts'
import { useAgreement } from '../../hooks/use-agreement.ts'
import { useCodebook } from '../../hooks/use-codebook.ts'
import { useDoubleCoding } from '../../hooks/use-double-coding.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import type { Messages } from '../../messages/nb.ts'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { codeName } from '../codebook/code-label.ts'
import { AgreementTools } from './agreement-tools.tsx'
import { CoefficientTable } from './coefficient-table.tsx'
import { DisagreementView } from './disagreement-view.tsx'
import { RoundsView } from './rounds-view.tsx'

const views = ['figures', 'disagreements', 'rounds'] as const
type View = (typeof views)[number]

/** How far coders agree: figures code by code, and where they part. */
export function AgreementScreen() {
  const m = useMessages()
  const words = m.agreement
  const language = useLanguage()
  const study = useOpenStudy()
  const codes = useCodebook()
  const [unit, setUnit] = useState<AgreementUnit>('answer')
  const [chosen, setChosen] = useState<string[] | null>(null)
  const [mapping, setMapping] = useState<CodeMapping[] | null>(null)
  const [view, setView] = useState<View>('figures')
  const [codeId, setCodeId] = useState<string | null>(null)
  const [roundId, setRoundId] = useState<string | null>(null)
  const { rounds } = useDoubleCoding()
  const { agreement, error } = useAgreement({ coderIds: chosen, unit, mapping, roundId: rounds.some(({ id }) => id === roundId) ? roundId : null })
  const see = (next: View) => { setView(next) }
  useCommands([
    ...views.map((id, at) => ({ id: `agreement.${id}`, label: (all: Messages) => `${all.agreement.title}: ${all.agreement.views[id]}`, group: 'view' as const, keys: `Ctrl+Alt+${at + 1}`, run: () => { see(id) } })),
    ...(['answer', 'session'] as const).map((id, at) => ({ id: `agreement.unit-${id}`, label: (all: Messages) => all.agreement.commands.unit(all.agreement.units[id]), group: 'view' as const, keys: `Alt+${at + 1}`, run: () => { setUnit(id) } })),
  ])
  if (!codes.isKnown || (agreement === undefined && error === null)) return null
  const nameOf = (id: string) => {
    const code = codes.byId.get(id)
    return code === undefined ? '' : codeName(code, language)
  }
  const failure = error === null ? null : failureOf(error)
  const tools = <AgreementTools rounds={rounds} roundId={roundId} onRound={(id) => { setRoundId(id); setChosen(null) }} coders={study.coders} chosen={chosen ?? agreement?.coders.map(({ id }) => id) ?? []} unit={unit} onCoders={setChosen} onUnit={setUnit} />
  function shown(): ReactNode {
    return (
      <>
        {failure !== null && failure.kind === 'too-few-coders' && <EmptyState icon="people" title={words.tooFewCoders}><p>{words.tooFewCodersMore}</p></EmptyState>}
        {failure !== null && failure.kind === 'codebook-versions' && <FailureBanner failure={failure} actions={<Button onPress={() => { setMapping([]) }}>{words.sameCodes}</Button>} />}
        {failure !== null && failure.kind !== 'too-few-coders' && failure.kind !== 'codebook-versions' && <FailureBanner failure={failure} />}
        {agreement !== undefined && (
          <>
            {agreement.tooFew && <Banner tone="warn" role="status">{agreement.units === 0 ? words.noUnits : words.tooFew(agreement.units)}</Banner>}
            {agreement.heldBack > 0 && <Banner role="status">{words.heldBack(agreement.heldBack)}</Banner>}
            {agreement.dropped > 0 && <Banner role="status">{words.dropped(agreement.dropped)}</Banner>}
            {agreement.codebookVersions.length > 1 && <Banner role="status">{words.readAsSame(agreement.codebookVersions.join(', '))}</Banner>}
            {agreement.units > 0 && view === 'figures' && (
              <>
                <CoefficientTable agreement={agreement} nameOf={nameOf} onDisagreements={(id) => { setCodeId(id); see('disagreements') }} />
                <div className="agreement-notes small soft">{words.notes.map((note) => <p key={note}>{note}</p>)}</div>
              </>
            )}
            {agreement.units > 0 && view === 'disagreements' && <DisagreementView agreement={agreement} nameOf={nameOf} codeId={codeId} onCode={setCodeId} />}
          </>
        )}
      </>
    )
  }
  return (
    <Screen layout={view === 'disagreements' ? 'fill' : 'wide'} title={words.title} lead={view === 'rounds' ? undefined : agreement && leadOf(m, agreement)}>
      <div className={`agreement agreement-${view}`}>
        <div className="agreement-head">
          <Segments label={words.show} hideLabel value={view} onChange={see} choices={views.map((id) => ({ id, label: words.views[id] }))} />
          {view !== 'rounds' && tools}
        </div>
        {view === 'rounds' && <RoundsView onSee={(round) => { setRoundId(round.id); setChosen(null); see('figures') }} />}
        {view !== 'rounds' && shown()}
      </div>
    </Screen>
  )
}

function leadOf(m: Messages, agreement: Agreement): string {
  return m.agreement.lead(agreement.coders.map((coder) => coder.label), m.agreement.counted[agreement.unit](agreement.units), agreement.unit === 'session' ? null : agreement.sessions)
}
