import type { Features } from './features.ts'

/** Added to each count, so that what was never seen is unlikely and not impossible. */
const smoothing = 0.5

/** One feature: how much of it each class has, and all together. */
interface Known {
  readonly byClass: Float64Array
  all: number
  /** Texts that have it: it is forgotten when the last of them goes. */
  texts: number
}

/**
 * How well texts fit the codes that others were given: complement naive Bayes.
 *
 * Score of class c: −Σ weight · [ln(all(f) − count(c, f) + ½) − ln(total − total(c) + ½ V)] / √Σ weight, over the features known, V of them.
 * J. D. M. Rennie, L. Shih, J. Teevan and D. R. Karger (2003), Tackling the poor assumptions of naive Bayes text classifiers, ICML 2003. What other
 * classes have counts against a class, so that one with few texts is neither favoured nor passed over. Order does not matter, and what is
 * taken out again leaves no trace: sums are of whole texts, recounted.
 */
export class CodeModel {
  readonly #classes: number
  readonly #known = new Map<string, Known>()
  readonly #totals: Float64Array

  constructor(classes: number) {
    this.#classes = classes
    this.#totals = new Float64Array(classes)
  }

  /** Takes in a text of some classes (indexes); a text counts as `weight` texts. */
  add(features: Features, classes: readonly number[], weight = 1): void {
    this.#change(features, classes, weight, 1)
  }

  /** Takes out what was added with the same words. */
  remove(features: Features, classes: readonly number[], weight = 1): void {
    this.#change(features, classes, weight, -1)
  }

  #change(features: Features, classes: readonly number[], weight: number, sign: 1 | -1): void {
    for (const [feature, amount] of features) {
      const known = this.#known.get(feature) ?? { byClass: new Float64Array(this.#classes), all: 0, texts: 0 }
      const units = sign * toUnits(amount * weight)
      for (const at of classes) {
        known.byClass[at] = (known.byClass[at] ?? 0) + units
        known.all += units
        this.#totals[at] = (this.#totals[at] ?? 0) + units
      }
      known.texts += sign
      if (known.texts === 0) this.#known.delete(feature)
      else this.#known.set(feature, known)
    }
  }

  has(feature: string): boolean {
    return this.#known.has(feature)
  }

  /** How much each class is for each known feature of a text, before their sum: classes by index. */
  shares(features: Features): Map<string, Float64Array> {
    const total = this.#totals.reduce((sum, one) => sum + one, 0)
    const room = Array.from(this.#totals, (own) => Math.log((total - own) / scale + smoothing * this.#known.size))
    let length = 0
    for (const [feature, weight] of features) if (this.#known.has(feature)) length += weight
    const shares = new Map<string, Float64Array>()
    for (const [feature, weight] of features) {
      const known = this.#known.get(feature)
      if (known === undefined) continue
      shares.set(feature, Float64Array.from(room, (rest, at) => -weight * (Math.log((known.all - (known.byClass[at] ?? 0)) / scale + smoothing) - rest) / Math.sqrt(length)))
    }
    return shares
  }

  /** The score of each class; the greater the better. Null where nothing of the text is known. */
  scores(features: Features): Float64Array | null {
    return this.scoresOf(this.shares(features))
  }

  /** The same from the {@link shares} of a text, where they are wanted too. */
  scoresOf(shares: ReadonlyMap<string, Float64Array>): Float64Array | null {
    if (shares.size === 0) return null
    const sums = new Float64Array(this.#classes)
    for (const share of shares.values()) for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (share[at] ?? 0)
    return sums
  }
}

/** Amounts are kept in whole units of 2⁻²⁰, so that sums are exact and do not depend on the order of texts. */
const scale = 2 ** 20

function toUnits(amount: number): number {
  return Math.round(amount * scale)
}
