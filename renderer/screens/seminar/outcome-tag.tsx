import type { SeminarOutcome } from '../../../codebook/findings/tally-inputs.ts'
import { useMessages } from '../../messages/use-messages.tsx'

/** Signs that tell the outcomes apart without colour. */
const signs: Readonly<Record<SeminarOutcome, string>> = { contradicted: '✕', nuanced: '≈', confirmed: '✓', extended: '+', untouched: '–' }

/** What a seminar came to for a finding, as a sign and a word. */
export function OutcomeTag({ outcome }: { readonly outcome: SeminarOutcome }) {
  const m = useMessages()
  return <span className={`outcome outcome-${outcome}`}><span aria-hidden="true">{signs[outcome]}</span> {m.seminar.outcomes[outcome]}</span>
}
