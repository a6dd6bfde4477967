/** Slots for the keys 1–9. */
export const recentSlots = 9

/** The codes on the keys 1–9, slot by slot, each with when it was last used (a count, higher is later). */
export interface RecentCodes {
  readonly slots: readonly { readonly codeId: string; readonly usedAt: number }[]
  readonly clock: number
}

export const noRecentCodes: RecentCodes = { slots: [], clock: 0 }

/**
 * Notes that a code was used.
 *
 * A code keeps its key as long as it has one, so that fingers can learn it; a new code takes the next free key,
 * or that of the code that has been unused the longest.
 */
export function noteUse(recent: RecentCodes, codeId: string): RecentCodes {
  const used = { codeId, usedAt: recent.clock + 1 }
  const clock = recent.clock + 1
  const at = recent.slots.findIndex((slot) => slot.codeId === codeId)
  if (at >= 0) return { slots: recent.slots.with(at, used), clock }
  if (recent.slots.length < recentSlots) return { slots: [...recent.slots, used], clock }
  const oldest = recent.slots.reduce((best, slot, index) => (slot.usedAt < (recent.slots[best]?.usedAt ?? 0) ? index : best), 0)
  return { slots: recent.slots.with(oldest, used), clock }
}
