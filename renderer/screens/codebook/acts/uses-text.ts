import type { CodeUses } from '../../../../electron/contract/codebook.ts'
import type { Format } from '../../../messages/format.ts'
import type { Messages } from '../../../messages/nb.ts'

/** In the order in which they are told; a use without words in every language does not compile. */
const kinds: readonly (keyof CodeUses)[] = ['codings', 'children', 'questions', 'summaries', 'findings', 'memos', 'decisions', 'followed']

/** What points at a code, in words: «12 kodinger, 2 spørsmål i guidene og 1 notat»; empty where nothing does. */
export function usesText(m: Messages, format: Format, uses: CodeUses): string {
  return format.list(kinds.filter((kind) => uses[kind] > 0).map((kind) => m.codebook.uses[kind](uses[kind])))
}
