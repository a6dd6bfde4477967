import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaButtonProps, Tooltip, TooltipTrigger } from 'react-aria-components'
import { KeyCaps } from './key-caps.tsx'
import { Icon, type IconName } from './icon.tsx'

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger'

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  readonly look?: ButtonLook
  readonly icon?: IconName
  readonly size?: 's' | 'm' | 'l'
  /** Shown after the words; the shortcut itself is a command's. */
  readonly keys?: string
  readonly className?: string
  readonly children: ReactNode
}

export function Button({ look = 'plain', icon, size = 'm', keys, className = '', children, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} className={`button button-${look} button-${size} ${className}`}>
      {icon !== undefined && <Icon name={icon} />}
      <span className="button-words">{children}</span>
      {keys !== undefined && <KeyCaps keys={keys} />}
    </AriaButton>
  )
}

export interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  readonly icon: IconName
  /** Name for screen readers, and the tooltip. */
  readonly label: string
  readonly keys?: string
  readonly look?: 'plain' | 'quiet'
  readonly className?: string
}

export function IconButton({ icon, label, keys, look = 'quiet', className = '', ...rest }: IconButtonProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <AriaButton {...rest} aria-label={label} className={`icon-button icon-button-${look} ${className}`}>
        <Icon name={icon} />
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>{label}{keys !== undefined && <KeyCaps keys={keys} />}</Tooltip>
    </TooltipTrigger>
  )
}
