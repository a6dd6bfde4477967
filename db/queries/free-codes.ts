import { study, type Readable } from '../store.ts'

/**
 * Gives free codes one after the other, each only once: the codes of the table are read once, for whoever makes thousands.
 *
 * takeFreeCodes(db, 'informant')('P', 2)  →  'P07' where P01 to P06 are taken
 */
export function takeFreeCodes(db: Readable, table: 'organisation' | 'informant'): (prefix: string, digits: number) => string {
  const taken = new Set(db.all(study.selectFrom(table).select('code')).map((row) => row.code))
  const next = new Map<string, number>()
  return (prefix, digits) => {
    for (let number = next.get(prefix) ?? 1; ; number += 1) {
      const code = prefix + String(number).padStart(digits, '0')
      if (taken.has(code)) continue
      taken.add(code)
      next.set(prefix, number + 1)
      return code
    }
  }
}
