import type { Passage } from '../../../electron/contract/analysis.ts'

/** The codings of the very same words, by one coder or several: read once, with all that was said of them. Its id is that of the first. */
export interface PassageGroup {
  readonly id: string
  readonly codings: readonly [Passage, ...Passage[]]
}

/** Puts codings of the same words together, where the first of them stands. */
export function groupPassages(passages: readonly Passage[]): PassageGroup[] {
  const groups = new Map<string, [Passage, ...Passage[]]>()
  for (const passage of passages) {
    const words = `${passage.answerId} ${passage.start} ${passage.end}`
    const group = groups.get(words)
    if (group === undefined) groups.set(words, [passage])
    else group.push(passage)
  }
  return Array.from(groups.values(), (codings) => ({ id: codings[0].codingId, codings }))
}
