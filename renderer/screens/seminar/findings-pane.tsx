import { useMemo } from 'react'
import type { Finding, FindingSet, Seminar } from '../../../electron/contract/seminar.ts'
import { tallyInputs } from '../../../codebook/findings/tally-inputs.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { Select } from '../../components/select.tsx'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'
import { FrozenFinding } from './frozen-finding.tsx'
import { LiveFindings } from './live-findings.tsx'

export interface FindingsPaneProps {
  readonly findings: readonly Finding[]
  readonly sets: readonly FindingSet[]
  /** The frozen list that is shown, or null for the findings as they are now. */
  readonly shown: FindingSet | null
  readonly seminar: Seminar | undefined
  readonly onShow: (setId: string | null) => void
}

/** The findings as they are now, to write and order, or a frozen list with what the seminar said to each. */
export function FindingsPane({ findings, sets, shown, seminar, onShow }: FindingsPaneProps) {
  const m = useMessages()
  const format = useFormat()
  const tally = useMemo(() => tallyInputs((shown?.findings ?? []).map(({ id }) => id), seminar?.inputs ?? []), [shown, seminar])
  return (
    <section className="seminar-pane" aria-label={m.seminar.findings}>
      <div className="seminar-head">
        <Select label={m.seminar.list} hideLabel value={shown?.id ?? 'now'} onChange={(id) => { onShow(id === 'now' ? null : id) }} choices={[
          { id: 'now', label: m.seminar.now }, ...sets.map((set) => ({ id: set.id, label: m.seminar.frozenAs(set.label, format.day(set.frozenAt)) })),
        ]} />
      </div>
      {shown === null && findings.length === 0 && <EmptyState icon="spark" title={m.seminar.empty}><p>{m.seminar.emptyText}</p></EmptyState>}
      {shown === null
        ? <LiveFindings findings={findings} />
        : (
          <ol className="finding-list">
            {shown.findings.map((finding, at) => <FrozenFinding key={finding.id} finding={finding} number={at + 1} tally={tally.findings[at]} />)}
          </ol>
        )}
    </section>
  )
}
