import { useState } from 'react'
import type { PassageUnit } from '../../../codebook/coding/passages-around.ts'
import type { SearchHit } from '../../../electron/contract/analysis.ts'

/** A hit by its place: the same hit in a new list of hits has the same key. */
export function keyOfHit({ answerId, version, start }: SearchHit): string {
  return `${answerId} ${version} ${start}`
}

/** Going through hits before they are coded: which are ticked, and how much of the text around each is coded. */
export interface Review {
  readonly isOn: boolean
  readonly ticked: readonly SearchHit[]
  readonly isTicked: (hit: SearchHit) => boolean
  readonly toggle: (hit: SearchHit) => void
  readonly tickAll: () => void
  readonly tickNone: () => void
  readonly around: PassageUnit
  readonly setAround: (around: PassageUnit) => void
  /** Begins with all hits ticked. */
  readonly begin: () => void
  readonly end: () => void
}

/** The review of these hits; what is unticked stays so as long as the search is the same. */
export function useReview(hits: readonly SearchHit[], search: string): Review {
  const [state, setState] = useState<{ readonly search: string; readonly left: ReadonlySet<string> } | null>(null)
  const [around, setAround] = useState<PassageUnit>('sentence')
  const left = state !== null && state.search === search ? state.left : null
  const leave = (keys: Iterable<string>) => { setState({ search, left: new Set(keys) }) }
  return {
    isOn: left !== null, around, setAround,
    ticked: left === null ? [] : hits.filter((hit) => !left.has(keyOfHit(hit))),
    isTicked: (hit) => left !== null && !left.has(keyOfHit(hit)),
    toggle: (hit) => {
      if (left === null) return
      const key = keyOfHit(hit)
      leave(left.has(key) ? [...left].filter((one) => one !== key) : [...left, key])
    },
    tickAll: () => { leave([]) },
    tickNone: () => { leave(hits.map(keyOfHit)) },
    begin: () => { leave([]) },
    end: () => { setState(null) },
  }
}
