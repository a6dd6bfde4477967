import type { ReactNode } from 'react'

export interface ScreenProps {
  readonly title: ReactNode
  /** A line of facts under the title. */
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
  /** `page` scrolls as a whole in a readable width; `wide` likewise without the width; `fill` gives the children the full height. */
  readonly layout?: 'page' | 'wide' | 'fill'
}

/** The frame of a screen: its heading, its actions, its content. */
export function Screen({ title, lead, actions, children, layout = 'page' }: ScreenProps) {
  return (
    <div className={`screen screen-${layout}`}>
      <header className="screen-head">
        <div className="screen-title">
          <h1>{title}</h1>
          {lead !== undefined && <div className="screen-lead">{lead}</div>}
        </div>
        {actions !== undefined && <div className="screen-actions">{actions}</div>}
      </header>
      <div className="screen-body">{children}</div>
    </div>
  )
}
