/** What interviewer and note-taker write down right after a session, while it is fresh. */
export interface Debrief {
  /** Up to three needs that were heard, the strongest first. */
  readonly needs: readonly string[]
  readonly surprise: string
  /** Words to check with the informant before they are quoted. */
  readonly quote: string
  /** What must be handled with care. */
  readonly sensitivity: string
}

/** Needs that a debrief asks for. */
export const debriefNeeds = 3

export const emptyDebrief: Debrief = { needs: [], surprise: '', quote: '', sensitivity: '' }

/** Whether nothing has been written, so that there is nothing to keep. */
export function isEmptyDebrief({ needs, surprise, quote, sensitivity }: Debrief): boolean {
  return [...needs, surprise, quote, sensitivity].every((text) => text.trim() === '')
}
