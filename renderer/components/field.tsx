import { useState, type ReactNode } from 'react'
import {
  FieldError, Input, Label, Text, TextArea, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps,
} from 'react-aria-components'
import { IconButton } from './button.tsx'

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'children' | 'style'> {
  readonly label: string
  /** One line below the field. */
  readonly hint?: ReactNode
  /** What is wrong; shown instead of the hint. */
  readonly problem?: string | undefined
  readonly placeholder?: string
  /** Lines of a longer text. */
  readonly rows?: number
  /** «valgfritt» after the label. */
  readonly note?: string
  readonly hideLabel?: boolean
  readonly className?: string
}

export function TextField({ label, hint, problem, placeholder, rows, note, hideLabel = false, className = '', ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} {...(hideLabel ? { 'aria-label': label } : {})} isInvalid={problem !== undefined} className={`field ${className}`}>
      {!hideLabel && <Label className="label">{label}{note !== undefined && <span className="label-note"> {note}</span>}</Label>}
      {rows === undefined
        ? <Input className="input" {...(placeholder === undefined ? {} : { placeholder })} />
        : <TextArea className="input" rows={rows} {...(placeholder === undefined ? {} : { placeholder })} />}
      <Under hint={hint} problem={problem} />
    </AriaTextField>
  )
}

export interface PasswordFieldProps extends TextFieldProps {
  readonly showLabel: string
  readonly hideLabelText: string
}

/** A field for a passphrase, hidden until its eye is pressed. */
export function PasswordField({ label, hint, problem, note, showLabel, hideLabelText, className = '', placeholder: _, rows: __, hideLabel: ___, ...rest }: PasswordFieldProps) {
  const [shown, setShown] = useState(false)
  return (
    <AriaTextField {...rest} type={shown ? 'text' : 'password'} autoComplete="off" spellCheck="false" isInvalid={problem !== undefined} className={`field ${className}`}>
      <Label className="label">{label}{note !== undefined && <span className="label-note"> {note}</span>}</Label>
      <div className="input-with-button">
        <Input className="input" />
        <IconButton slot={null} icon={shown ? 'eye-off' : 'eye'} label={shown ? hideLabelText : showLabel} onPress={() => { setShown(!shown) }} />
      </div>
      <Under hint={hint} problem={problem} />
    </AriaTextField>
  )
}

/** The line below a field: what is wrong, else a hint. The place of the hint is always there: the field points to it once and for all. */
export function Under({ hint, problem }: { readonly hint?: ReactNode; readonly problem?: string | undefined }) {
  return (
    <>
      <Text slot="description" className="hint">{problem === undefined ? hint : undefined}</Text>
      {problem !== undefined && <FieldError className="problem">{problem}</FieldError>}
    </>
  )
}
