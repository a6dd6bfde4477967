import type { EffectLetters } from '../../../codebook/findings/parse-input-line.ts'
import type { FindingSet, Seminar } from '../../../electron/contract/seminar.ts'

/** An input as the line that would be typed for it; effects on findings of another list cannot be typed here and are left out. */
export function lineOf({ effects, text }: Seminar['inputs'][number], set: FindingSet | null, letters: EffectLetters): string {
  const front = effects.flatMap(({ frozenFindingId, effect }) => {
    if (frozenFindingId === null) return [letters[effect]]
    const at = set?.findings.findIndex(({ id }) => id === frozenFindingId) ?? -1
    return at < 0 ? [] : [`${at + 1}${letters[effect]}`]
  })
  return [...front, text].join(' ')
}
