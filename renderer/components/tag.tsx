import type { ReactNode } from 'react'

export type TagTone = 'neutral' | 'accent' | 'good' | 'warn' | 'danger'

/** A small word about a thing. */
export function Tag({ tone = 'neutral', children }: { readonly tone?: TagTone; readonly children: ReactNode }) {
  return <span className={`tag tag-${tone}`}>{children}</span>
}
