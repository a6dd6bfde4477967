import type { TextEdit } from '../../../codebook/coding/text-edit.ts'

/**
 * The smallest single replacement that turns one text into another, or null where they are equal.
 *
 * It never cuts an emoji in two. Offsets are UTF-16 units.
 *
 * diffText('Vi deler.', 'Vi deler alt.')  →  { from: 8, to: 8, insert: ' alt' }
 */
export function diffText(before: string, after: string): TextEdit | null {
  if (before === after) return null
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1
  if (start > 0 && isHighSurrogate(before.charCodeAt(start - 1))) start -= 1
  let end = 0
  while (end < most - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end += 1
  if (end > 0 && isLowSurrogate(before.charCodeAt(before.length - end))) end -= 1
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) }
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
