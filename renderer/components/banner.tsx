import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

export type BannerTone = 'neutral' | 'accent' | 'good' | 'warn' | 'danger'

const icons: Readonly<Record<BannerTone, IconName>> = { neutral: 'info', accent: 'info', good: 'check', warn: 'warning', danger: 'warning' }

export interface BannerProps {
  readonly tone?: BannerTone
  readonly icon?: IconName
  readonly children: ReactNode
  readonly actions?: ReactNode
  /** `alert` is read out at once: for a refusal. */
  readonly role?: 'alert' | 'status' | 'note'
}

/** A message in the page, where it belongs, with what can be done about it. */
export function Banner({ tone = 'neutral', icon, children, actions, role = 'note' }: BannerProps) {
  return (
    <div className={`banner banner-${tone}`} role={role}>
      <Icon name={icon ?? icons[tone]} />
      <div className="banner-words">{children}</div>
      {actions !== undefined && <div className="banner-actions">{actions}</div>}
    </div>
  )
}
