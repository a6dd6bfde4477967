import { z } from 'zod'

/** The three studies of the bench, in rising size. */
export const scaleNames = ['S', 'M', 'L'] as const
export type ScaleName = (typeof scaleNames)[number]

/**
 * One measured figure, the same for the host, the renderer and the whole app.
 *
 * A file of figures (`.cache/bench/*.json`) holds a list of these under `figures`.
 */
export const figureSchema = z.strictObject({
  /** What was done, the same words in every run: figures are compared by name and scale. */
  name: z.string(),
  /** Null where no study is open. */
  scale: z.enum(scaleNames).nullable(),
  value: z.number(),
  unit: z.enum(['ms', 'MB', 'per s']),
  /** Lowest and highest of the passes that `value` sums up. */
  spread: z.tuple([z.number(), z.number()]).optional(),
  /** The bare way of doing the same, in the same unit, in the same run on the same data. */
  baseline: z.number().optional(),
  /** How many times dearer than the bare way; above 1 is slower, for speeds too. */
  ratio: z.number().optional(),
  /** What `value`, or `ratio` where it says «times», may be at most; for `per s` at least. */
  budget: z.strictObject({ limit: z.number(), of: z.enum(['value', 'ratio']) }).optional(),
})
export type Figure = z.infer<typeof figureSchema>

/** Whether a figure keeps its budget; undefined where it has none. */
export function isHeld({ value, ratio, unit, budget }: Figure): boolean | undefined {
  if (budget === undefined) return undefined
  const judged = budget.of === 'ratio' ? ratio ?? Infinity : value
  return budget.of === 'value' && unit === 'per s' ? judged >= budget.limit : judged <= budget.limit
}
