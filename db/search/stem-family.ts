/**
 * What the stemmer leaves apart though it is the same word: «politikerne» beside «politiker», «betalte» beside «betale», «nasjonalt» beside
 * «nasjonal», «viktigere» beside «viktig».
 *
 * Stems are gathered when one seeks, so that the index stays as it is. Each is the root with one of these endings.
 */
const endings = ['', 'er', 'ern', 't', 'iger', 'igst'] as const

/** Letters after which a `t` is an ending, where as much is left of the word as tells it from others: «kart» is no form of «kar». */
const beforeT = /[^]{4}[lnrgv]t$/

/** The root that all stems of a word have in common: politikern → politik, betalt → betal. */
export function rootOf(stem: string): string {
  const ending = endings.findLast((one) => one !== '' && one !== 't' && stem.endsWith(one) && stem.length >= one.length + 3)
  if (ending !== undefined) return rootOf(stem.slice(0, -ending.length))
  return beforeT.test(stem) ? rootOf(stem.slice(0, -1)) : stem
}

/** The stems that have this root, itself among them. */
export function stemsOf(root: string): readonly string[] {
  return endings.map((ending) => root + ending).filter((stem) => rootOf(stem) === root)
}
