import type { FrozenCode } from '../../codes/frozen-code.ts'
import type { Language } from '../../guide/guide.ts'
import { codebookWords } from './codebook-words.ts'

/** A codebook as a table: the heads, and a row for each code after the one it stands under. */
export interface CodebookTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Writes a codebook as a table that {@link planCodebook} reads as the same codebook. Parents are named by their key. */
export function codebookRows(codes: readonly FrozenCode[], language: Language): CodebookTable {
  const { header, origins, yes, no, colors } = codebookWords[language]
  return {
    header,
    rows: codes.map((code) => [
      code.key, code.label, code.labelNn ?? '', code.parent ?? '', code.definition, code.fullDefinition, code.whenToUse, code.whenNot, code.example,
      code.synonyms.join('; '), origins[code.origin], code.facet ?? '', code.stanceRequired ? yes : no, colors[code.color] ?? '', code.retired ? yes : no,
    ]),
  }
}
