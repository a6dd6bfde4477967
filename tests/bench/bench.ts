import type { BenchHost } from './bench-host.ts'
import type { Figure, ScaleName } from './figure.ts'
import { budgets } from './budgets.ts'
import type { StudyPaths } from './made-study.ts'
import type { Passes, Timing } from './passes.ts'

/** What every measurement of a scale works with. */
export interface Bench {
  readonly scale: ScaleName
  /** The host with the study open, key file too. */
  readonly host: BenchHost
  /** Files of the open study: a copy that may be written to. */
  readonly study: StudyPaths
  /** The same study as a bare file, which may be written to. */
  readonly barePath: string
  /** A folder for what is written meanwhile. */
  readonly folder: string
  /** How often to measure what takes a moment. */
  readonly quick: Passes
  /** How often to measure what takes long. */
  readonly slow: Passes
}

/** A part of the bench, run by name: what it measures, once what it counted is known to be right. */
export interface Measure {
  readonly name: string
  readonly run: (bench: Bench) => Promise<readonly Figure[]>
}

/** A figure in milliseconds from the timings of Funn and of the bare way. */
export function msFigure(name: string, { scale }: Bench, { funn, bare }: { readonly funn: Timing; readonly bare: Timing }): Figure {
  return {
    name, scale, value: rounded(funn.value), unit: 'ms', spread: [rounded(funn.spread[0]), rounded(funn.spread[1])],
    baseline: rounded(bare.value), ratio: rounded(funn.value / bare.value), ...budgetOf(name, scale),
  }
}

/** A figure without a bare way to set beside it. */
export function plainFigure(name: string, { scale }: Bench, unit: Figure['unit'], value: number, spread?: readonly [number, number]): Figure {
  return { name, scale, value: rounded(value), unit, ...(spread ? { spread: [rounded(spread[0]), rounded(spread[1])] as [number, number] } : {}), ...budgetOf(name, scale) }
}

/** A figure of how many a second, from the milliseconds that `count` took. */
export function speedFigure(name: string, { scale }: Bench, count: number, { funn, bare }: { readonly funn: Timing; readonly bare: Timing }): Figure {
  const speed = (ms: number) => rounded(count / ms * 1000)
  return {
    name, scale, value: speed(funn.value), unit: 'per s', spread: [speed(funn.spread[1]), speed(funn.spread[0])],
    baseline: speed(bare.value), ratio: rounded(funn.value / bare.value), ...budgetOf(name, scale),
  }
}

/** Throws when Funn and the bare way do not say the same: a quick wrong answer is worth nothing. */
export function agree(what: string, funn: unknown, bare: unknown): void {
  const [left, right] = [JSON.stringify(funn), JSON.stringify(bare)]
  if (left === right) return
  const at = Array.from({ length: left.length }, (_, place) => place).find((place) => left[place] !== right[place]) ?? left.length
  throw new Error(`${what}: Funn says …${left.slice(Math.max(0, at - 60), at + 60)}…, the bare way …${right.slice(Math.max(0, at - 60), at + 60)}…`)
}

function budgetOf(name: string, scale: ScaleName): Pick<Figure, 'budget'> {
  const budget = budgets[name]?.[scale]
  return budget === undefined ? {} : { budget }
}

/** Three digits that count. */
function rounded(value: number): number {
  return Number(value.toPrecision(value >= 1000 ? 4 : 3))
}
