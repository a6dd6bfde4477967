import type { Language } from '../../../codebook/guide/guide.ts'
import type { Code } from '../../../electron/contract/coding.ts'

/** A code's label in the language of the screen: the nynorsk one where there is one and nynorsk is read. */
export function codeLabel(code: Pick<Code, 'label' | 'labelNn'>, language: Language): string {
  return language === 'nn' && code.labelNn !== null && code.labelNn !== '' ? code.labelNn : code.label
}

/** Key and label: «B5.1 Egenandel». */
export function codeName(code: Pick<Code, 'key' | 'label' | 'labelNn'>, language: Language): string {
  return `${code.key} ${codeLabel(code, language)}`
}
