import type { CodeOrigin } from '../../codes/code.ts'
import { statementTypes } from '../../coding/coding.ts'
import type { Language } from '../../guide/guide.ts'
import { plainName } from '../register-groups.ts'

/** Words of a table of codes, in the order of its columns and of the palette. */
interface CodebookWords {
  readonly header: readonly string[]
  readonly origins: Readonly<Record<CodeOrigin, string>>
  readonly yes: string
  readonly no: string
  readonly colors: readonly string[]
}

export const codebookWords: Readonly<Record<Language, CodebookWords>> = {
  nb: {
    header: ['Nøkkel', 'Navn', 'Navn på nynorsk', 'Under', 'Definisjon', 'Full definisjon', 'Brukes når', 'Brukes ikke når', 'Eksempel', 'Synonymer', 'Opphav', 'Type utsagn', 'Krever standpunkt', 'Farge', 'Utgått'],
    origins: { deductive: 'deduktiv', inductive: 'induktiv' }, yes: 'ja', no: 'nei',
    colors: ['blå', 'rød', 'grønn', 'lilla', 'oker', 'turkis', 'rosa', 'oliven', 'indigo', 'oransje', 'sjøgrønn', 'grå'],
  },
  nn: {
    header: ['Nøkkel', 'Namn', 'Namn på nynorsk', 'Under', 'Definisjon', 'Full definisjon', 'Blir brukt når', 'Blir ikkje brukt når', 'Eksempel', 'Synonym', 'Opphav', 'Type utsegn', 'Krev standpunkt', 'Farge', 'Utgått'],
    origins: { deductive: 'deduktiv', inductive: 'induktiv' }, yes: 'ja', no: 'nei',
    colors: ['blå', 'raud', 'grøn', 'lilla', 'oker', 'turkis', 'rosa', 'oliven', 'indigo', 'oransje', 'sjøgrøn', 'grå'],
  },
  en: {
    header: ['Key', 'Name', 'Name in Nynorsk', 'Parent', 'Definition', 'Full definition', 'Use when', 'Do not use when', 'Example', 'Synonyms', 'Origin', 'Type of statement', 'Requires a stance', 'Colour', 'Retired'],
    origins: { deductive: 'deductive', inductive: 'inductive' }, yes: 'yes', no: 'no',
    colors: ['blue', 'red', 'green', 'purple', 'ochre', 'turquoise', 'pink', 'olive', 'indigo', 'orange', 'sea green', 'grey'],
  },
}

/** An origin by a word for it in any of the languages; undefined for other words. */
export function originNamed(word: string): CodeOrigin | undefined {
  return (['deductive', 'inductive'] as const).find((origin) => Object.values(codebookWords).some((words) => words.origins[origin] === plainName(word)))
}

/** A place in the palette by the name of its colour or its number; undefined for others, as the colours of other programs. */
export function colorNamed(word: string): number | undefined {
  if (/^\d{1,2}$/.test(word) && Number(word) < codebookWords.nb.colors.length) return Number(word)
  const at = Object.values(codebookWords).map((words) => words.colors.indexOf(plainName(word))).find((place) => place >= 0)
  return at
}

/** A facet as it is stored: the key of a type of statement, else the word itself. */
export function facetNamed(word: string): string {
  return statementTypes.find((type) => type === plainName(word)) ?? word
}

/** Whether a cell says yes; undefined where it says neither yes nor no. */
export function yesOrNo(word: string): boolean | undefined {
  if (['ja', 'yes', 'true', 'sann', 'x', '1'].includes(plainName(word))) return true
  return ['nei', 'no', 'false', 'usann', '0'].includes(plainName(word)) ? false : undefined
}
