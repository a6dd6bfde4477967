/** A value of a dimension as the study lists it: in its dimension's order, with how it is filled in. */
export interface DimensionValue {
  readonly dimensionKey: string
  readonly label: string
  readonly suggestedType: string
}

/** A place that an entry may reach, by the key that entries name it by. */
export interface ReachValue {
  readonly key: string
  readonly label: string
}

/**
 * The values that an entry's reach is chosen from: those of the dimensions' values that are ticked.
 *
 * A value has no key of its own: it is its dimension's with its place, so that D3.1 is the first of D3.
 */
export function reachValues(values: readonly DimensionValue[]): ReachValue[] {
  const byDimension = Map.groupBy(values, (value) => value.dimensionKey)
  return [...byDimension].flatMap(([key, list]) => list.flatMap((value, at) => (value.suggestedType === 'tick' ? [{ key: `${key}.${at + 1}`, label: value.label }] : [])))
}
