/** A list as the lines of a text field. */
export function textOfLines(list: readonly string[]): string {
  return list.join('\n')
}

/** The lines of a text field as a list; empty ones stay while one types, and are dropped when it is stored. */
export function linesOfText(text: string): readonly string[] {
  return text === '' ? [] : text.split('\n')
}

/** The text of a field that may be absent. */
export function textOrNull(text: string): string | null {
  return text === '' ? null : text
}
