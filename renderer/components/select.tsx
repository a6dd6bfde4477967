import { useMemo, useState, type ReactNode } from 'react'
import {
  Button, ComboBox as AriaComboBox, Input, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue, Text,
} from 'react-aria-components'
import { Under } from './field.tsx'
import { Icon } from './icon.tsx'

export interface Choice { readonly id: string; readonly label: string; readonly hint?: string }

interface ChoiceFieldProps {
  readonly label: string
  readonly choices: readonly Choice[]
  /** The chosen id, or null. */
  readonly value: string | null
  readonly onChange: (id: string | null) => void
  readonly placeholder?: string
  readonly hint?: ReactNode | undefined
  readonly problem?: string | undefined
  readonly note?: string
  readonly isDisabled?: boolean
  readonly hideLabel?: boolean
  readonly autoFocus?: boolean
  readonly className?: string
  /** For a combo box: whether the list opens as soon as one comes to the field; else on typing or arrow down. */
  readonly opensOnFocus?: boolean
  /** For a select among many on a page: no choice but the chosen one is drawn while it is closed, however few there are. */
  readonly isOneOfMany?: boolean
}

/** Choices that are drawn, unseen, while the list is closed, so that letters and arrows choose without opening it; of more, only the chosen one is. */
const mostWhileClosed = 20

/** One of a few. */
export function Select({ label, choices, value, onChange, placeholder, hint, problem, note, hideLabel = false, className = '', opensOnFocus: _, isOneOfMany = false, ...rest }: ChoiceFieldProps) {
  const [isOpen, setOpen] = useState(false)
  const shown = useMemo(() => (isOpen || (!isOneOfMany && choices.length <= mostWhileClosed) ? choices : choices.filter((choice) => choice.id === value)), [choices, isOneOfMany, isOpen, value])
  return (
    <AriaSelect {...rest} isOpen={isOpen} onOpenChange={setOpen} {...(hideLabel ? { 'aria-label': label } : {})} value={value} isInvalid={problem !== undefined}
      {...(placeholder === undefined ? {} : { placeholder })}
      onChange={(key) => { onChange(key === null ? null : String(key)) }} className={`field ${className}`}>
      {!hideLabel && <Label className="label">{label}{note !== undefined && <span className="label-note"> {note}</span>}</Label>}
      <Button className="input select-button"><SelectValue className="select-value" /><Icon name="chevron-down" size={14} /></Button>
      <Under hint={hint} problem={problem} />
      <Popover className="popover" offset={4}><ListBox className="listbox" items={shown}>{renderChoice}</ListBox></Popover>
    </AriaSelect>
  )
}

/** One of many, found by typing. */
export function ComboBox({ label, choices, value, onChange, placeholder, hint, problem, note, hideLabel = false, className = '', opensOnFocus = true, isOneOfMany: _, ...rest }: ChoiceFieldProps) {
  return (
    <AriaComboBox {...rest} {...(hideLabel ? { 'aria-label': label } : {})} value={value} defaultItems={choices} isInvalid={problem !== undefined}
      onChange={(key) => { onChange(key === null ? null : String(key)) }} menuTrigger={opensOnFocus ? 'focus' : 'input'} className={`field ${className}`}>
      {!hideLabel && <Label className="label">{label}{note !== undefined && <span className="label-note"> {note}</span>}</Label>}
      <div className="input-with-button">
        <Input className="input" {...(placeholder === undefined ? {} : { placeholder })} />
        <Button className="icon-button icon-button-quiet"><Icon name="chevron-down" size={14} /></Button>
      </div>
      <Under hint={hint} problem={problem} />
      <Popover className="popover" offset={4}><ListBox className="listbox" items={choices}>{renderChoice}</ListBox></Popover>
    </AriaComboBox>
  )
}

function renderChoice(choice: Choice) {
  return (
    <ListBoxItem id={choice.id} textValue={choice.label} className="listbox-item">
      {({ isSelected }) => (
        <>
          <span className="listbox-words">
            <Text slot="label">{choice.label}</Text>
            {choice.hint !== undefined && <Text slot="description" className="hint">{choice.hint}</Text>}
          </span>
          {isSelected && <Icon name="check" size={14} />}
        </>
      )}
    </ListBoxItem>
  )
}
