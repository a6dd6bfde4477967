/** A coding as it stands in the text, in pixels from the top of the reading column. */
export interface Bar {
  readonly id: string
  readonly top: number
  readonly bottom: number
}

export interface PlacedBar extends Bar {
  /** 0 is nearest the text; bars in one lane never touch. */
  readonly lane: number
  /** Top of the label: never above another one's bottom, as near its bar as the others allow. */
  readonly labelTop: number
}

/** Pixels of air between two bars in one lane: bars that only meet are still seen as two. */
const barGap = 3

/** Pixels by which a label is taller than a line of text on each side: it stands centred on its bar's first line. */
const labelLift = 2

/**
 * Places margin bars in as few lanes as possible, and their labels in one column without collisions.
 *
 * Bars must come in reading order (by top); labels keep that order. The labels move as little as possible from
 * their bars, in the least-squares sense (pool adjacent violators). None goes above 0.
 */
export function layOutMargin(bars: readonly Bar[], labelHeight: number): readonly PlacedBar[] {
  const lanes = assignLanes(bars)
  const tops = spreadLabels(bars.map((bar) => bar.top - labelLift), labelHeight)
  return bars.map((bar, index) => ({ ...bar, lane: lanes[index] ?? 0, labelTop: tops[index] ?? bar.top }))
}

/** The first free lane for each bar; with bars ordered by top this uses no more lanes than overlap anywhere. */
export function assignLanes(bars: readonly Bar[]): readonly number[] {
  const ends: number[] = []
  return bars.map((bar) => {
    const free = ends.findIndex((end) => end + barGap <= bar.top)
    const lane = free < 0 ? ends.length : free
    ends[lane] = bar.bottom
    return lane
  })
}

/**
 * Moves wished tops apart so that they lie at least `height` from each other.
 *
 * spreadLabels([0, 10, 100], 20)  →  [0, 20, 100]: the first would like −5, but stays on the page
 */
export function spreadLabels(wished: readonly number[], height: number): readonly number[] {
  // With top i shifted up by i heights, «no collision» becomes «never falling», which pooling neighbours solves in one pass.
  const pools: { sum: number; count: number }[] = []
  wished.forEach((top, index) => {
    let pool = { sum: top - index * height, count: 1 }
    for (let last = pools.at(-1); last !== undefined && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count }
      pools.pop()
    }
    pools.push(pool)
  })
  const shifted = pools.flatMap(({ sum, count }) => Array<number>(count).fill(Math.max(0, sum / count)))
  return shifted.map((top, index) => Math.round(top + index * height))
}
