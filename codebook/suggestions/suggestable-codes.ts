import { isTag } from '../codes/is-tag.ts'
import type { SuggestableCode } from './suggester.ts'

/** A code as the codebook lists it. */
export interface ListedCode {
  readonly id: string
  readonly label: string
  readonly labelNn: string | null
  readonly definition: string
  readonly synonyms: readonly string[]
  readonly parentId: string | null
  readonly retired: boolean
  readonly networkId?: string | null
}

export interface SuggestableCodes {
  readonly codes: readonly SuggestableCode[]
  /** By any code's id the id of the suggestable code that it is, or lies under; codes above them are none. */
  readonly standsFor: ReadonlyMap<string, string>
}

/**
 * The codes that may be suggested: the highest that have a definition, each with all that is said of the codes below it.
 *
 * A category without a definition only gathers others, which then are suggested themselves; a code without one and without any below it
 * is told by its name alone. Retired codes are left out, with what lies under them, and so are
 * tags: a network is recognised by its name, not by what is said about it.
 */
export function suggestableCodes(listed: readonly ListedCode[]): SuggestableCodes {
  const below = Map.groupBy(listed.filter((code) => !code.retired && !isTag(code)), (code) => code.parentId)
  const standsFor = new Map<string, string>()
  const codes: SuggestableCode[] = []
  const gather = (code: ListedCode, as: string): string[] => {
    standsFor.set(code.id, as)
    return [code.label, code.labelNn ?? '', code.definition, ...code.synonyms, ...(below.get(code.id) ?? []).flatMap((child) => gather(child, as))]
  }
  const visit = (code: ListedCode): void => {
    const children = below.get(code.id) ?? []
    if (code.definition.trim() === '' && children.length > 0) children.forEach(visit)
    else codes.push({ id: code.id, texts: gather(code, code.id) })
  }
  for (const code of below.get(null) ?? []) visit(code)
  return { codes, standsFor }
}
