/** Everything the rules on Word files can find. */
export type WordProblemKind =
  | 'zip-unreadable'
  | 'part-missing'
  | 'xml-malformed'
  | 'content-type-missing'
  | 'content-type-wrong'
  | 'relationship-dangling'
  | 'relationship-unknown'
  | 'table-structure'
  | 'field-unbalanced'
  | 'style-missing'
  | 'numbering-missing'
  | 'bookmark-invalid'
  | 'anchor-missing'
  | 'caption-number'
  | 'header-row-missing'
  | 'alt-text-missing'
  | 'heading-order'
  | 'title-missing'
  | 'language-missing'
  | 'text-leak'
  | 'name-in-properties'

/** One finding. `detail` holds ids and names from the file's own mechanics, never its text. */
export interface WordProblem {
  readonly kind: WordProblemKind
  readonly part: string
  readonly detail: string
}
