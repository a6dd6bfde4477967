import type { ReactNode } from 'react'
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaCheckboxProps } from 'react-aria-components'
import { Icon } from './icon.tsx'

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'children' | 'style'> { readonly children: ReactNode }

export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className="checkbox">
      {({ isSelected }) => (
        <>
          <span className="checkbox-box" aria-hidden="true">{isSelected && <Icon name="check" size={12} />}</span>
          <span>{children}</span>
        </>
      )}
    </AriaCheckbox>
  )
}
