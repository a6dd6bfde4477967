import { nameMasker } from '../privacy/mask-names.ts'

/** Findings as the client may see them: names that the key file knows are masked, and whether any was. */
export function maskFindings<Finding extends { readonly id: string; readonly sentence: string }>(
  findings: readonly Finding[], names: readonly string[],
): { readonly findings: { id: string; sentence: string }[]; readonly masked: boolean } {
  const mask = nameMasker(names)
  const shown = findings.map(({ id, sentence }) => ({ id, ...mask(sentence) }))
  return { findings: shown.map(({ id, text }) => ({ id, sentence: text })), masked: shown.some(({ masked }) => masked) }
}
