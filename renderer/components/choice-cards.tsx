import { Label, Radio, RadioGroup } from 'react-aria-components'

export interface CardChoice<Id extends string> {
  readonly id: Id
  readonly title: string
  readonly text?: string
  readonly isDanger?: boolean
}

export interface ChoiceCardsProps<Id extends string> {
  readonly label: string
  readonly choices: readonly CardChoice<Id>[]
  /** Null where nothing has been chosen yet. */
  readonly value: Id | null
  readonly onChange: (id: Id) => void
  /** Beside each other where there is room. */
  readonly isRow?: boolean
  readonly note?: string
  readonly hideLabel?: boolean
}

/** One of a few that need a sentence each. */
export function ChoiceCards<Id extends string>({ label, choices, value, onChange, isRow = false, note, hideLabel = false }: ChoiceCardsProps<Id>) {
  return (
    <RadioGroup className="field" value={value} {...(hideLabel ? { 'aria-label': label } : {})} onChange={(id) => {
      const choice = choices.find((one) => one.id === id)
      if (choice !== undefined) onChange(choice.id)
    }}>
      {!hideLabel && <Label className="label">{label}{note !== undefined && <span className="label-note"> {note}</span>}</Label>}
      <div className={`choice-cards ${isRow ? 'choice-cards-row' : ''}`}>
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} className={`choice-card ${choice.isDanger === true ? 'choice-card-danger' : ''}`}>
            <span className="choice-dot" aria-hidden="true" />
            <span className="choice-words">
              <span className="choice-title">{choice.title}</span>
              {choice.text !== undefined && <span className="small soft">{choice.text}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}

export interface SegmentsProps<Id extends string> {
  readonly label: string
  readonly choices: readonly { readonly id: Id; readonly label: string }[]
  readonly value: Id | null
  readonly onChange: (id: Id) => void
  readonly hideLabel?: boolean
}

/** One of a few short words, side by side. */
export function Segments<Id extends string>({ label, choices, value, onChange, hideLabel = false }: SegmentsProps<Id>) {
  return (
    <RadioGroup className="field" orientation="horizontal" value={value} {...(hideLabel ? { 'aria-label': label } : {})} onChange={(id) => {
      const choice = choices.find((one) => one.id === id)
      if (choice !== undefined) onChange(choice.id)
    }}>
      {!hideLabel && <Label className="label">{label}</Label>}
      <div className="segments">
        {choices.map((choice) => <Radio key={choice.id} value={choice.id} className="segment">{choice.label}</Radio>)}
      </div>
    </RadioGroup>
  )
}
