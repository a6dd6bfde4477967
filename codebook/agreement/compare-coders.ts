import { upwards } from '../analysis/code-lines.ts'
import type { CountedCode } from '../analysis/counting-facts.ts'
import { coefficientsOf, fewestUnits, type Coefficients } from './coefficients.ts'
import type { CodedUnit } from './coded-units.ts'
import { ratingsOfCodes, type WeightedRatings } from './ratings-of-codes.ts'

/** Agreement on one code (an index). */
export interface CodeAgreement extends Coefficients {
  readonly code: number
}

/** A code that some coders gave a unit and others, who worked on it too, did not. Numbers are indexes. */
export interface Disagreement {
  readonly unit: number
  readonly code: number
  readonly gave: readonly number[]
  readonly left: readonly number[]
}

/** Agreement on all codes together. */
export interface PooledAgreement {
  /** Every decision on every code that some coder gave some unit, each coding under its own code alone. */
  readonly pooled: Coefficients
  readonly tooFew: boolean
}

export interface Comparison extends PooledAgreement {
  /** Codes that some coder gave some unit, in the order of the codebook. */
  readonly codes: readonly CodeAgreement[]
  readonly disagreements: readonly Disagreement[]
}

/**
 * Compares coders code by code: codes overlap, so that each is a question of its own, answered by yes or no.
 *
 * A code counts as given where one below it is, as in the matrices: who says the part says the whole. The pooled numbers count each
 * coding once, under its own code. A disagreement on a code is not told again for those above it.
 */
export function compareCoders(codes: readonly CountedCode[], units: readonly CodedUnit[]): Comparison {
  const up = upwards(codes)
  const rolled = units.map((unit) => ({ ...unit, codes: unit.codes.map((given) => given === null || given.size === 0 ? given : new Set([...given].flatMap((code) => up[code] ?? []))) }))
  const used = usedIn(codes, rolled)
  const rolledRatings = ratingsOfCodes(rolled)
  return {
    codes: used.map((code) => ({ code, ...agreementOn(rolledRatings([code])) })),
    ...pooledAgreement(codes, units),
    disagreements: rolled.flatMap((unit, at) => disagreementsOn(unit, codes).map((one) => ({ unit: at, ...one }))),
  }
}

/** Agreement on all codes together, for those who need no more: a tenth of the work of comparing code by code. */
export function pooledAgreement(codes: readonly CountedCode[], units: readonly CodedUnit[]): PooledAgreement {
  return { pooled: agreementOn(ratingsOfCodes(units)(usedIn(codes, units))), tooFew: units.length < fewestUnits }
}

/** Codes that some coder gave some unit, in the order of the list. */
function usedIn(codes: readonly CountedCode[], units: readonly CodedUnit[]): readonly number[] {
  const used = new Set(units.flatMap((unit) => unit.codes.flatMap((given) => given === null ? [] : [...given])))
  return codes.map((_, code) => code).filter((code) => used.has(code))
}

const agreementOn = ({ ratings, times }: WeightedRatings) => coefficientsOf(ratings, times)

function disagreementsOn(unit: CodedUnit, codes: readonly CountedCode[]): Omit<Disagreement, 'unit'>[] {
  const present = unit.codes.flatMap((given, coder) => given === null ? [] : [{ coder, given }])
  const given = [...new Set(present.flatMap((one) => [...one.given]))].toSorted((a, b) => a - b)
  if (given.length === 0) return []
  const split = given.map((code) => ({
    code, gave: present.filter(({ given }) => given.has(code)).map(({ coder }) => coder), left: present.filter(({ given }) => !given.has(code)).map(({ coder }) => coder),
  })).filter(({ gave, left }) => gave.length > 0 && left.length > 0)
  const explained = new Set(split.map(({ code }) => codes[code]?.parent ?? -1))
  return split.filter(({ code }) => !explained.has(code))
}
