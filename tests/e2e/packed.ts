import { inject } from 'vitest'
import { packFor, type PackedApp } from './pack-for.ts'

/** The packed app of this test run ({@link packFor}). */
export function packedApp(kind: 'shipped' | 'drivable'): PackedApp {
  return packFor(inject('launch'), kind)
}
