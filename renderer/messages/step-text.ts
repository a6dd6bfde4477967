import type { Messages } from './nb.ts'

/** What a step of the history did, in words; a name we have no words for is shown as it is. */
export function stepText(m: Messages, name: string): string {
  const words: Readonly<Record<string, string>> = m.steps
  return words[name] ?? name
}
