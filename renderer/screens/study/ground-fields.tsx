import { controllerRoles, legalBases } from '../../../codebook/study/study.ts'
import { ChoiceCards } from '../../components/choice-cards.tsx'
import { DayField } from '../../components/day-field.tsx'
import { Tag } from '../../components/tag.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import type { DateProblem, FactsDraft } from './facts-draft.ts'

export interface GroundFieldsProps {
  readonly draft: FactsDraft
  readonly onChange: (part: Partial<FactsDraft>) => void
  readonly problem: DateProblem | null
}

/** On what ground, in whose name and until when: needed before the first session. Nothing is chosen beforehand. */
export function GroundFields({ draft, onChange, problem }: GroundFieldsProps) {
  const words = useMessages().study
  const isWhole = draft.legalBasis !== null && draft.controllerRole !== null && draft.deletionDate !== null
  return (
    <section className="card">
      <div className="card-head">
        <h2>{words.ground}</h2>
        <Tag tone={isWhole ? 'good' : 'warn'}>{isWhole ? words.inPlace : words.lacking}</Tag>
      </div>
      <p className="soft">{words.groundWhy}</p>
      <div data-field="legalBasis">
        <ChoiceCards label={words.legalBasis} value={draft.legalBasis} onChange={(legalBasis) => { onChange({ legalBasis }) }}
          choices={legalBases.map((id) => ({ id, ...words.legalBases[id] }))} />
      </div>
      <div data-field="controllerRole">
        <ChoiceCards label={words.controllerRole} isRow value={draft.controllerRole} onChange={(controllerRole) => { onChange({ controllerRole }) }}
          choices={controllerRoles.map((id) => ({ id, ...words.controllerRoles[id] }))} />
      </div>
      <div className="fields fields-2" data-field="deletionDate">
        <DayField label={words.deletionDate} value={draft.deletionDate} onChange={(deletionDate) => { onChange({ deletionDate }) }} hint={words.deletionHint}
          problem={problem === 'past' ? words.deletionPast : problem === 'before-end' ? words.deletionBeforeEnd : undefined} />
      </div>
    </section>
  )
}
