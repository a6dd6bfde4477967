import type { HistoryStep } from '../../hooks/use-history.ts'

export interface Run {
  /** The newest of the run. */
  readonly step: HistoryStep
  readonly count: number
  readonly firstAt: number
}

/** Puts neighbours of the same kind, person and state together. Steps come newest first. */
export function runsOf(steps: readonly HistoryStep[]): readonly Run[] {
  const runs: Run[] = []
  for (const step of steps) {
    const last = runs.at(-1)
    if (last !== undefined && last.step.name === step.name && last.step.coderId === step.coderId && last.step.state === step.state) {
      runs[runs.length - 1] = { ...last, count: last.count + 1, firstAt: step.madeAt }
    } else {
      runs.push({ step, count: 1, firstAt: step.madeAt })
    }
  }
  return runs
}
