import type Database from 'better-sqlite3'

/** A page of passages, the bare way: the passages, the place of the last, and how many there are in all. */
export interface BarePage {
  readonly passages: readonly { readonly before: string; readonly text: string; readonly after: string }[]
  readonly last: number
  readonly total: number
}

interface Row { readonly id: number; readonly start_at: number; readonly end_at: number; readonly text: string }

const context = 90

/** Prepares pages of the passages of a code and all below it, in one group or all; what a page needs is read by index alone. */
export function barePages(bare: Database.Database, codeId: string, group: string | null): (after: number, limit: number) => BarePage {
  const codes = bare.prepare<[string], number>('SELECT above.code FROM above JOIN code ON code.id = ancestor WHERE code.funn = ?').pluck().all(codeId)
  const inGroup = group === null ? '' : ' AND grp = ?'
  const wanted = group === null ? [] : [group]
  const page = bare.prepare<unknown[], Row>(`SELECT coding.id, start_at, end_at, text FROM coding JOIN answer ON answer.id = coding.answer
    WHERE counted = 1 AND code = ?${inGroup} AND coding.id > ? ORDER BY coding.id LIMIT ?`)
  const count = bare.prepare<unknown[], number>(`SELECT count(*) FROM coding WHERE counted = 1 AND code = ?${inGroup}`).pluck()
  return (after, limit) => {
    const rows = codes.flatMap((code) => page.all(code, ...wanted, after, limit)).toSorted((a, b) => a.id - b.id).slice(0, limit)
    return {
      passages: rows.map(({ text, start_at: start, end_at: end }) => ({
        before: text.slice(Math.max(0, start - context), start), text: text.slice(start, end), after: text.slice(end, end + context),
      })),
      last: rows.at(-1)?.id ?? 0,
      total: codes.reduce((sum, code) => sum + (count.get(code, ...wanted) ?? 0), 0),
    }
  }
}
