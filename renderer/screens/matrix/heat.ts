/** Steps of colour above none. */
export const heatSteps = 5
/** Below this many asked a share says nothing, and a colour would shout it. */
const fewestAsked = 3

/** How warm a cell is, 0 (no colour) to 5, from the share of those asked. */
export function heatOf(mentioned: number | null, asked: number | null): number {
  if (mentioned === null || asked === null || asked < fewestAsked || mentioned === 0) return 0
  return Math.min(heatSteps, Math.max(1, Math.ceil((mentioned / asked) * heatSteps)))
}
