import { seededRandom } from './seeded-random.ts'

/** A session that can be drawn, and the informant group its participants come from; null where they come from several or none. */
export interface DrawableSession {
  readonly code: string
  readonly group: string | null
}

/** How much to draw: a number of sessions, or so many per cent of all of them. */
export type SampleSize = { readonly sessions: number } | { readonly percent: number }

/** Seeds that are made up go up to here: what anybody can type again from a report. */
export const seedBound = 1_000_000

/** The smallest sample that can say anything: without a session there is nothing to code twice. */
const fewestSessions = 1

/**
 * Draws sessions to code twice across the informant groups, by a seed, so that the same seed draws the same ones again.
 *
 * Each group gives its share of the sample, the largest remainders first (A. Hamilton's method), and within a group all are as likely.
 * The order in which sessions are told does not matter. Gives their codes in order.
 */
export function drawSample(sessions: readonly DrawableSession[], size: SampleSize, seed: number): readonly string[] {
  const wanted = sampleSize(sessions.length, size)
  const random = seededRandom(seed)
  const groups = [...Map.groupBy(sessions, (session) => session.group ?? '')].toSorted(([a], [b]) => compare(a, b))
    .map(([, members]) => shuffled(members.map((member) => member.code).toSorted(compare), random))
  const exact = groups.map((members) => sessions.length === 0 ? 0 : members.length * wanted / sessions.length)
  const whole = exact.map(Math.floor)
  const left = wanted - whole.reduce((sum, count) => sum + count, 0)
  // Equal remainders are put in an order drawn by the same seed, so that no group is favoured by its name.
  const byRemainder = shuffled(groups.map((_, at) => at), random).toSorted((a, b) => (exact[b] ?? 0) % 1 - (exact[a] ?? 0) % 1)
  const extra = new Set(byRemainder.slice(0, left))
  return groups.flatMap((members, at) => members.slice(0, (whole[at] ?? 0) + Number(extra.has(at)))).toSorted(compare)
}

/** How many sessions a size comes to: a share is rounded up, and never more than there are. */
export function sampleSize(all: number, size: SampleSize): number {
  const wanted = 'percent' in size ? Math.ceil(all * size.percent / 100) : size.sessions
  return Math.min(all, Math.max(fewestSessions, wanted))
}

/** A list in drawn order. R. Durstenfeld (1964), Algorithm 235: Random permutation, Communications of the ACM 7(7), 420. */
function shuffled<Item>(items: readonly Item[], random: (bound: number) => number): Item[] {
  const list = [...items]
  for (let last = list.length - 1; last > 0; last -= 1) {
    const at = random(last + 1)
    const [one, other] = [list[last], list[at]]
    if (one === undefined || other === undefined) continue
    list[last] = other
    list[at] = one
  }
  return list
}

/** By code units, the same in every language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}
