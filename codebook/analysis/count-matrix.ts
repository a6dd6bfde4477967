import { stances } from '../coding/coding.ts'
import { inLine, upwards } from './code-lines.ts'
import { passesFilter, type CountingFacts, type CountingFilter } from './counting-facts.ts'
import { unitIndex, type UnitIndex } from './unit-index.ts'
import type { CountingUnit } from './unit.ts'

/** One count: `mentioned` of `asked` units, `notAsked` further ones interviewed, `passages` codings behind it. */
export interface CountedCell {
  readonly mentioned: number
  /** Null for segments: passages have no denominator. */
  readonly asked: number | null
  readonly notAsked: number
  readonly passages: number
}

export interface CountedRow {
  /** Index into the facts' codes. */
  readonly code: number
  /** Whether some guide has a question about this code or one in its line; else «asked» is only those who mentioned it. */
  readonly inGuide: boolean
  /** One cell per column, a column being one group or a pool of groups. */
  readonly cells: readonly CountedCell[]
  readonly total: CountedCell
  /** Distinct units (segments: codings) per stance, in the order of {@link stances}, then without stance. */
  readonly stances: readonly number[]
}

/**
 * Counts all codes by columns of groups.
 *
 * A unit is asked about a code when a question asked in one of its sessions is about the code or one in its
 * line, or when it mentioned the code unasked; so `mentioned` never exceeds `asked`. A parent's row is the
 * distinct union of its children's, never their sum. Filters bear on what was mentioned only.
 */
export function countMatrix(
  facts: CountingFacts, unit: CountingUnit, filter: CountingFilter, columns: readonly (readonly number[])[],
): readonly CountedRow[] {
  const index = unitIndex(facts, unit)
  const columnsOf = columnsOfUnits(index, columns)
  const mentions = collectMentions(facts, index, filter)
  const lines = inLine(facts.codes)
  const asked = collectAsked(facts, index, mentions.ever, lines)
  const inGuide = new Set(facts.guideCodes.flatMap((code) => lines[code] ?? []))
  const held = new Set(index.ofSession.flat())

  return facts.codes.map((_, code) => {
    const cells: Tally[] = columns.map(() => ({ mentioned: 0, asked: 0, notAsked: 0, passages: 0 }))
    const total: Tally = { mentioned: 0, asked: 0, notAsked: 0, passages: mentions.unplaced[code] ?? 0 }
    for (const member of held) {
      const at = code * index.size + member
      const passages = mentions.passages[at] ?? 0
      const wasAsked = asked[at] === 1
      addUnit(total, passages, wasAsked)
      for (const column of columnsOf[member] ?? []) addUnit(cells[column] ?? total, passages, wasAsked)
    }
    const finish = (cell: Tally): CountedCell =>
      unit === 'segment' ? { mentioned: cell.passages, asked: null, notAsked: 0, passages: cell.passages } : cell
    return {
      code,
      inGuide: inGuide.has(code),
      cells: cells.map(finish),
      total: finish(total),
      stances: [...stances, null].map((_stance, place) =>
        countStance(mentions.byStance, code, place, index.size, facts.codes.length, unit === 'segment')),
    }
  })
}

/** A cell while it is being counted. */
interface Tally {
  mentioned: number
  asked: number
  notAsked: number
  passages: number
}

function addUnit(cell: Tally, passages: number, wasAsked: boolean): void {
  cell.passages += passages
  if (passages > 0) cell.mentioned += 1
  if (wasAsked) cell.asked += 1
  else cell.notAsked += 1
}

function columnsOfUnits(index: UnitIndex, columns: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return index.groupsOf.map((groups) =>
    columns.flatMap((members, column) => (groups.some((group) => members.includes(group)) ? [column] : [])))
}

interface Mentions {
  /** Codings that pass the filter, per code × unit. */
  readonly passages: Int32Array
  /** Codings that pass but fall on no unit, per code: an unknown speaker in a group interview. */
  readonly unplaced: Int32Array
  /** 1 where a unit mentioned a code at all, filter or not, per code × unit. */
  readonly ever: Uint8Array
  /** Codings per stance × code × unit; the last stance is «none». Unit `size` holds the unplaced. */
  readonly byStance: Int32Array
}

function collectMentions(facts: CountingFacts, index: UnitIndex, filter: CountingFilter): Mentions {
  const { sessions, codes } = facts
  const up = upwards(codes)
  const passes = passesFilter(facts, filter)
  const cells = codes.length * index.size
  const width = index.size + 1
  const mentions: Mentions = {
    passages: new Int32Array(cells), unplaced: new Int32Array(codes.length), ever: new Uint8Array(cells),
    byStance: new Int32Array((stances.length + 1) * codes.length * width),
  }
  for (const [session, { codings }] of sessions.entries()) {
    for (let at = 0; at < codings.length; at += 1) {
      const unit = index.ofCoding(session, codings.informant[at] ?? -1)
      const passing = passes(codings, at)
      const stance = codings.stance[at] ?? -1
      const place = stance < 0 ? stances.length : stance
      for (const code of up[codings.code[at] ?? -1] ?? []) {
        if (unit >= 0) mentions.ever[code * index.size + unit] = 1
        if (!passing) continue
        if (unit >= 0) increment(mentions.passages, code * index.size + unit)
        else increment(mentions.unplaced, code)
        increment(mentions.byStance, (place * codes.length + code) * width + (unit >= 0 ? unit : index.size))
      }
    }
  }
  return mentions
}

function increment(counts: Int32Array, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1
}

/** 1 where a unit was asked about a code, per code × unit. */
function collectAsked(facts: CountingFacts, index: UnitIndex, ever: Uint8Array, lines: readonly (readonly number[])[]): Uint8Array {
  const units = ever.slice()
  facts.sessions.forEach((session, number) => {
    for (const direct of session.askedCodes) {
      for (const code of lines[direct] ?? []) {
        for (const unit of index.ofSession[number] ?? []) units[code * index.size + unit] = 1
      }
    }
  })
  return units
}

function countStance(
  byStance: Int32Array, code: number, place: number, size: number, codes: number, everyCoding: boolean,
): number {
  const from = (place * codes + code) * (size + 1)
  const counts = byStance.subarray(from, from + size + 1)
  if (everyCoding) return counts.reduce((sum, count) => sum + count, 0)
  return counts.subarray(0, size).reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0)
}
