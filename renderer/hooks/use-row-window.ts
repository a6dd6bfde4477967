import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** Rows one below the other that are drawn, or are not: then something as high stands for them. */
export interface RowStretch {
  readonly from: number
  readonly to: number
  readonly isDrawn: boolean
  /** Pixels, as far as is known. */
  readonly height: number
}

export interface RowWindow {
  readonly stretches: readonly RowStretch[]
  /** Draws this row at once, for a key that leads there. */
  readonly reach: (row: number) => void
}

/** Rows drawn above and below what is seen, and by how many the window moves. */
const margin = 20
const step = 20
/** Rows drawn at first: more than a screenful, little enough to come at once. */
const atFirst = 60

/**
 * Draws of a long list the rows that are near the view, so that thousands of rows cost no more than a screenful, wherever one goes in it.
 *
 * Rows should be about equally high, `rowHeight` pixels until some have been measured. `kept` is drawn wherever it is, so that the row that
 * has the focus does not lose it. The list element may hold nothing but the rows.
 */
export function useRowWindow(list: RefObject<Element | null>, rows: number, kept: number, rowHeight: number): RowWindow {
  const [drawn, setDrawn] = useState({ from: 0, to: atFirst, height: rowHeight })
  const stretches = useMemo(() => stretchesOf(rows, drawn.from, drawn.to, kept, drawn.height), [rows, drawn, kept])

  const latest = useRef({ rows, drawn, stretches })
  useEffect(() => { latest.current = { rows, drawn, stretches } })
  useEffect(() => {
    function follow(): void {
      const box = list.current?.getBoundingClientRect()
      if (box === undefined || latest.current.rows <= atFirst) return
      const next = windowAt(box, window.innerHeight, latest.current)
      // In the frame that scrolls, so that no empty stretch is seen.
      if (next !== null) flushSync(() => { setDrawn(next) })
    }
    document.addEventListener('scroll', follow, { capture: true, passive: true })
    window.addEventListener('resize', follow)
    return () => {
      document.removeEventListener('scroll', follow, { capture: true })
      window.removeEventListener('resize', follow)
    }
  }, [list])

  const reach = useCallback((row: number) => {
    setDrawn((old) => (row >= old.from && row < old.to ? old : { ...old, ...around(row, row) }))
  }, [])
  return { stretches, reach }
}

/** Which rows to draw where the list stands now; null where those that are drawn will do. */
function windowAt(box: DOMRect, viewHeight: number, { rows, drawn, stretches }: {
  readonly rows: number; readonly drawn: { readonly from: number; readonly to: number; readonly height: number }; readonly stretches: readonly RowStretch[]
}): { readonly from: number; readonly to: number; readonly height: number } | null {
  const isEmpty = stretches.filter(({ isDrawn }) => !isDrawn)
  const empty = isEmpty.reduce((sum, { from, to }) => sum + to - from, 0)
  const average = box.height / rows
  const first = Math.max(0, Math.floor(-box.top / average))
  const last = Math.min(rows, Math.ceil((viewHeight - box.top) / average))
  if (last <= first || (drawn.from <= Math.max(0, first - margin / 2) && drawn.to >= Math.min(rows, last + margin / 2))) return null
  const height = (box.height - isEmpty.reduce((sum, stretch) => sum + stretch.height, 0)) / Math.max(1, rows - empty)
  return { ...around(first, last), height }
}

function around(first: number, last: number): { readonly from: number; readonly to: number } {
  return { from: Math.max(0, Math.floor((first - margin) / step) * step), to: Math.ceil((last + margin) / step) * step }
}

/** stretchesOf(100, 40, 60, 7, 10) → 0–7 not, 7–8 drawn, 8–40 not, 40–60 drawn, 60–100 not */
export function stretchesOf(rows: number, from: number, to: number, kept: number, height: number): readonly RowStretch[] {
  const isKeptApart = kept >= 0 && kept < rows && (kept < from || kept >= to)
  const drawn = [{ from: Math.min(from, rows), to: Math.min(to, rows) }, ...(isKeptApart ? [{ from: kept, to: kept + 1 }] : [])]
    .filter((stretch) => stretch.from < stretch.to).toSorted((left, right) => left.from - right.from)
  const all: RowStretch[] = []
  let at = 0
  const add = (until: number, isDrawn: boolean): void => {
    if (until > at) all.push({ from: at, to: until, isDrawn, height: (until - at) * height })
    at = until
  }
  for (const stretch of drawn) {
    add(stretch.from, false)
    add(stretch.to, true)
  }
  add(rows, false)
  return all
}
