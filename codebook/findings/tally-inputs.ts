import type { InputEffect } from './finding.ts'

/** What a seminar did to a finding; `untouched` where nobody spoke of it. */
export const seminarOutcomes = ['contradicted', 'nuanced', 'confirmed', 'extended', 'untouched'] as const
export type SeminarOutcome = (typeof seminarOutcomes)[number]

export interface SeminarInput {
  readonly id: string
  readonly effects: readonly { readonly frozenFindingId: string | null; readonly effect: InputEffect }[]
}

/** How often each effect was said of a finding, and what that comes to. */
export interface FindingTally {
  readonly frozenFindingId: string
  readonly counts: Readonly<Record<InputEffect, number>>
  readonly outcome: SeminarOutcome
}

export interface InputTally {
  readonly findings: readonly FindingTally[]
  /** Inputs that belong to no finding yet: listed, and never in the way. */
  readonly unplaced: readonly string[]
  /** Inputs that bring something new and say so. */
  readonly fresh: readonly string[]
}

/** The outcome that each effect leads to, the weightiest first: one objection is not outweighed by any number of nods. */
const weight: readonly (readonly [InputEffect, SeminarOutcome])[] = [
  ['contradicts', 'contradicted'], ['nuances', 'nuanced'], ['confirms', 'confirmed'], ['new', 'extended'],
]

/**
 * Sums up the inputs of a seminar finding by finding, in the order of the findings.
 *
 * Inputs are counted as inputs: who said them is not known, and they never count as interviews.
 */
export function tallyInputs(frozenFindingIds: readonly string[], inputs: readonly SeminarInput[]): InputTally {
  const counts = new Map(frozenFindingIds.map((id) => [id, emptyCounts()]))
  for (const { frozenFindingId, effect } of inputs.flatMap((input) => input.effects)) {
    const row = frozenFindingId === null ? undefined : counts.get(frozenFindingId)
    if (row) row[effect] += 1
  }
  return {
    findings: [...counts].map(([frozenFindingId, row]) => ({ frozenFindingId, counts: row, outcome: outcomeOf(row) })),
    unplaced: inputs.filter(isUnplaced).map((input) => input.id),
    fresh: inputs.filter((input) => input.effects.some(({ frozenFindingId }) => frozenFindingId === null)).map((input) => input.id),
  }
}

/** Whether an input belongs to no finding yet. */
export function isUnplaced({ effects }: Pick<SeminarInput, 'effects'>): boolean {
  return effects.length === 0
}

function emptyCounts(): Record<InputEffect, number> {
  return { confirms: 0, nuances: 0, contradicts: 0, new: 0 }
}

function outcomeOf(counts: Readonly<Record<InputEffect, number>>): SeminarOutcome {
  return weight.find(([effect]) => counts[effect] > 0)?.[1] ?? 'untouched'
}
