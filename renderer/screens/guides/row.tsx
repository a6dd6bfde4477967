import type { ReactNode } from 'react'

export interface RowProps {
  readonly id: string
  readonly isLocked: boolean
  readonly className?: string
  readonly onOpen: () => void
  readonly children: ReactNode
}

/** A part of the guide as text; pressing it opens it, unless the guide is locked. */
export function Row({ id, isLocked, className = '', onOpen, children }: RowProps) {
  return isLocked
    ? <div data-item={id} className={`guide-row-text ${className}`}>{children}</div>
    : <div data-item={id}><button type="button" className={`guide-row ${className}`} onClick={onOpen}>{children}</button></div>
}
