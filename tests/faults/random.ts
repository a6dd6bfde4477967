/** A source of random numbers that gives the same ones again for the same seed. */
export interface Random {
  /** A whole number from 0 up to, and without, `limit`. */
  below(limit: number): number
  /** One of a list that is not empty. */
  of<Item>(list: readonly Item[]): Item
}

/** Mulberry32: 32 bits of state are plenty to choose what to write and when to break it. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    of: (list) => {
      const item = list[below(list.length)]
      if (item === undefined) throw new Error('nothing to choose from')
      return item
    },
  }
}

/** The seed and the number of rounds that were asked for: the same ones each time unless told, so that a change is judged by what it changed. */
export function chosen(rounds: number): { readonly seed: number; readonly rounds: number } {
  return {
    seed: Number(process.env['FUNN_FAULTS_SEED'] ?? 20_261_123),
    rounds: Number(process.env['FUNN_FAULTS_ROUNDS'] ?? rounds),
  }
}
