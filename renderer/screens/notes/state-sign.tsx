import type { AnswerState } from '../../../codebook/informants/session.ts'

const drawings: Readonly<Record<AnswerState, string>> = {
  'not-asked': 'M8 3.200a4.800 4.800 0 1 1 0 9.600a4.800 4.800 0 0 1 0-9.600z',
  'no-answer': 'M8 3.200a4.800 4.800 0 1 1 0 9.600a4.800 4.800 0 0 1 0-9.600z M5.700 8h4.600',
  'answered': 'M5.500 8.200l1.800 1.800 3.300-3.700',
}

/** The state of a question as a shape: an empty ring, a ring with a dash, a full disc with a tick. The words stand beside it. */
export function StateSign({ state }: { readonly state: AnswerState }) {
  return (
    <svg className={`state-sign state-${state}`} width={16} height={16} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth={1.5}
      strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      {state === 'answered' && <circle className="state-disc" cx={8} cy={8} r={5.600} />}
      <path d={drawings[state]} />
    </svg>
  )
}
