/** What can be wrong with a file in the open format. */
export const openProblemKinds = [
  /** Not JSON at all, not UTF-8, or nested deeper than the format ever is. */
  'not-json', 'too-deep',
  /** More numbers, texts and brackets than can be read at once without filling the memory. */
  'too-many', 'too-many-codes',
  /** JSON, but of something else than a Funn study. */
  'other-format',
  'unknown-field', 'wrong-value',
  /** The same id or key twice, or a key that another thing in the study has. */
  'duplicate',
  'unknown-reference',
  /** A reference that fits several things, such as a guide with two versions. */
  'ambiguous',
  /** A place in a text that is given in no way or in several. */
  'no-span', 'outside-text', 'quote-not-once',
  /** Text with offsets that would move when cleaned: not NFC, `\r\n`, control characters. */
  'unclean-text',
  /** The study has another text here, with codings that the file does not know. */
  'text-changed',
  'state-missing', 'text-without-answer', 'stance-required', 'cycle', 'too-many-levels', 'belongs-in-key',
  /** A tag stands at the top of the codebook, with nothing under it. */
  'tag-nested',
] as const
export type OpenProblemKind = (typeof openProblemKinds)[number]

/** One problem, with its place as a path into the file: `sessions[0].answers[2].codings[1].code`. */
export interface OpenProblem {
  readonly where: string
  readonly problem: OpenProblemKind
}

/** Writes a path the way people read it. */
export function writtenPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, part) => {
    if (typeof part === 'number') return `${place}[${part}]`
    return place === '' ? String(part) : `${place}.${String(part)}`
  }, '')
}
