/** A scored text, and the classes (indexes) that are right for it. */
export interface Judged {
  readonly scores: Float64Array
  readonly right: ReadonlySet<number>
}

/** The probabilities of scores at a temperature: softmax. Safe for any finite scores. */
export function probabilities(scores: Float64Array, temperature: number): Float64Array {
  const best = scores.reduce((most, one) => Math.max(most, one), -Infinity)
  const raised = scores.map((score) => Math.exp((score - best) / temperature))
  const sum = raised.reduce((all, one) => all + one, 0)
  return raised.map((one) => one / sum)
}

const golden = (Math.sqrt(5) - 1) / 2
/** Between these, on a logarithmic scale, a temperature is looked for, so often halved by the golden section. */
const coldest = Math.log(0.001)
const hottest = Math.log(1000)
const steps = 40

/**
 * The temperature at which what is right is the least surprising, so that percentages are what they say.
 *
 * C. Guo, G. Pleiss, Y. Sun and K. Q. Weinberger (2017), On calibration of modern neural networks, ICML 2017. The texts must have been scored by a model
 * that had not seen them.
 */
export function fitTemperature(judged: readonly Judged[]): number {
  const surprise = (logTemperature: number): number => judged.reduce((sum, { scores, right }) => {
    const chances = probabilities(scores, Math.exp(logTemperature))
    const chance = [...right].reduce((all, at) => all + (chances[at] ?? 0), 0) / Math.max(1, right.size)
    return sum - Math.log(Math.max(chance, Number.MIN_VALUE))
  }, 0)
  let [low, high] = [coldest, hottest]
  for (let step = 0; step < steps; step += 1) {
    const [left, right] = [high - golden * (high - low), low + golden * (high - low)]
    if (surprise(left) < surprise(right)) high = right
    else low = left
  }
  return Math.exp((low + high) / 2)
}
