import type { Masker } from '../privacy/mask-identifiers.ts'
import { maskSmallCounts } from '../privacy/mask-small-counts.ts'

/**
 * Makes what turns a text about findings into what the client may read: what `mask` takes out is masked, and so are counts of
 * one and two.
 */
export function findingMasker(mask: Masker): Masker {
  return (whole) => {
    const text = maskSmallCounts(mask(whole).text)
    return { text, masked: text !== whole }
  }
}

/** Findings as the client may see them, and whether anything in them was masked. */
export function maskFindings<Finding extends { readonly id: string; readonly sentence: string }>(
  findings: readonly Finding[], mask: Masker,
): { readonly findings: { id: string; sentence: string }[]; readonly masked: boolean } {
  const maskOne = findingMasker(mask)
  const shown = findings.map(({ id, sentence }) => ({ id, ...maskOne(sentence) }))
  return { findings: shown.map(({ id, text }) => ({ id, sentence: text })), masked: shown.some(({ masked }) => masked) }
}
