/** What passes of a measurement come to: the lowest median of a pass, and the lowest and highest median. */
export interface Timing {
  readonly value: number
  readonly spread: readonly [number, number]
}

/** One way of doing something; told how often it has been done before. */
export type Doing = (time: number) => unknown

/** How often to measure: `times` in a pass. With `warm`, each way is done once before, uncounted. */
export interface Passes {
  readonly passes: number
  readonly times: number
  readonly warm: boolean
}

/** Milliseconds of one doing, awaited. */
export async function timeOf(doing: () => unknown): Promise<number> {
  const start = performance.now()
  await doing()
  return performance.now() - start
}

/**
 * Times Funn's way and the bare way in turn, so that what else the machine does falls on both.
 *
 * One rule for all: the lowest of the passes' medians counts.
 */
export async function timeBoth(funn: Doing, bare: Doing, { passes, times, warm }: Passes): Promise<{ readonly funn: Timing; readonly bare: Timing }> {
  const medians = { funn: [] as number[], bare: [] as number[] }
  const ways = [['funn', funn], ['bare', bare]] as const
  const done = { funn: 0, bare: 0 }
  for (let pass = warm ? 0 : 1; pass <= passes; pass += 1) {
    for (const [name, doing] of ways) {
      const spent: number[] = []
      for (let at = 0; at < (pass === 0 ? 1 : times); at += 1) {
        spent.push(await timeOf(() => doing(done[name])))
        done[name] += 1
      }
      if (pass > 0) medians[name].push(median(spent))
    }
  }
  return { funn: timingOf(medians.funn), bare: timingOf(medians.bare) }
}

/** Sums up passes that were timed one by one. */
export function timingOf(passes: readonly number[]): Timing {
  return { value: Math.min(...passes), spread: [Math.min(...passes), Math.max(...passes)] }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
