import type { InputEffect } from '../../../codebook/findings/finding.ts'
import { useMessages } from '../../messages/use-messages.tsx'

/** What an input does to one finding: its number and a word. */
export function EffectTag({ number, effect }: { readonly number: number | null; readonly effect: InputEffect }) {
  const { seminar } = useMessages()
  return <span className={`effect effect-${effect}`}>{number === null ? seminar.freshLine : seminar.effectOn(number, seminar.effects[effect])}</span>
}
