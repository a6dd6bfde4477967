import { idsAbove, idsBelow, type CodePlace } from './place-code.ts'

/** A code, where it stands, and when it was retired, ms UTC. */
export interface RetiringCode extends CodePlace {
  readonly retiredAt: number | null
}

/** The codes that go out of use with one: itself and those below it that are still in use. */
export function codesToRetire(codes: readonly RetiringCode[], id: string): string[] {
  return idsBelow(codes, id).filter((one) => codes.find((code) => code.id === one)?.retiredAt === null)
}

/**
 * The codes that come back with one: those above it, without which it would stand nowhere, and those below it that went at the same time.
 *
 * A code that is in use brings nothing back.
 */
export function codesToRestore(codes: readonly RetiringCode[], id: string): string[] {
  const retiredAt = (one: string) => codes.find((code) => code.id === one)?.retiredAt ?? null
  const at = retiredAt(id)
  if (at === null) return []
  return [...idsAbove(codes, id).filter((one) => retiredAt(one) !== null), ...idsBelow(codes, id).filter((one) => retiredAt(one) === at)]
}
