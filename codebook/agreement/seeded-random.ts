/** Gives whole numbers from 0 up to, and not with, a bound; the same seed gives the same row of numbers, on every machine. */
export type SeededRandom = (bound: number) => number

/**
 * Random numbers from a seed, so that a drawn sample can be drawn again by whoever knows the seed.
 *
 * xoshiro128** 1.1 by D. Blackman and S. Vigna (2021), Scrambled linear pseudorandom number generators, ACM Transactions on Mathematical
 * Software 47(4), 36; its state filled from the seed by SplitMix32 (the finaliser of MurmurHash3, A. Appleby, public domain).
 * Numbers below a bound without bias: those in the last, broken stretch are thrown away.
 */
export function seededRandom(seed: number): SeededRandom {
  const next = xoshiro128(stateOf(seed))
  return (bound) => {
    const whole = 2 ** 32 - 2 ** 32 % bound
    let number = next()
    while (number >= whole) number = next()
    return number % bound
  }
}

/** The generator itself: whole numbers below 2³² from four words of state, not all of them 0. */
export function xoshiro128(state: readonly [number, number, number, number]): () => number {
  let [a, b, c, d] = state
  return () => {
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotated(d, 11)
    return result
  }
}

function stateOf(seed: number): readonly [number, number, number, number] {
  let at = seed | 0
  const next = () => {
    at = at + 0x9e3779b9 | 0
    let word = at ^ at >>> 16
    word = Math.imul(word, 0x85ebca6b)
    word ^= word >>> 13
    word = Math.imul(word, 0xc2b2ae35)
    return word ^ word >>> 16
  }
  return [next(), next(), next(), next()]
}

function rotated(word: number, by: number): number {
  return word << by | word >>> 32 - by
}
