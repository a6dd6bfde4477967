import type { NamedSubject } from '../privacy/identifiers/name-forms.ts'
import { nameMasker } from '../privacy/mask-names.ts'
import { maskSmallCounts } from '../privacy/mask-small-counts.ts'

/**
 * Makes what turns a text about findings into what the client may read: names that the key file knows are masked, and so are
 * counts of one and two.
 */
export function findingMasker(names: readonly NamedSubject[]): (text: string) => { readonly text: string; readonly masked: boolean } {
  const mask = nameMasker(names)
  return (whole) => {
    const text = maskSmallCounts(mask(whole).text)
    return { text, masked: text !== whole }
  }
}

/** Findings as the client may see them, and whether anything in them was masked. */
export function maskFindings<Finding extends { readonly id: string; readonly sentence: string }>(
  findings: readonly Finding[], names: readonly NamedSubject[],
): { readonly findings: { id: string; sentence: string }[]; readonly masked: boolean } {
  const mask = findingMasker(names)
  const shown = findings.map(({ id, sentence }) => ({ id, ...mask(sentence) }))
  return { findings: shown.map(({ id, text }) => ({ id, sentence: text })), masked: shown.some(({ masked }) => masked) }
}
