/** The palette of codes as `#RRGGBB`, as the app shows it in light: what other programs are given, and compared with. */
const codeHexes = ['#1666AA', '#A43C2F', '#2B7440', '#764AA2', '#845A0F', '#007176', '#A33460', '#5C6C14', '#5656B0', '#934E1E', '#107460', '#536067'] as const

/** The colour of a place in the palette. */
export function hexOfColor(color: number): string {
  return codeHexes[color] ?? codeHexes[0]
}

/**
 * The place in the palette that comes nearest to a colour of another program; undefined where it is none.
 *
 * Read are `#RGB`, `#RRGGBB`, `#RRGGBBAA`, `rgb()` and `rgba()`, which all occur.
 *
 * nearestColor('#ff0000')  →  1
 */
export function nearestColor(written: string): number | undefined {
  const wanted = channelsOf(written.trim())
  if (wanted === undefined) return undefined
  const distances = codeHexes.map((hex) => (channelsOf(hex) ?? []).reduce((sum, channel, at) => sum + (channel - (wanted[at] ?? 0)) ** 2, 0))
  return distances.indexOf(Math.min(...distances))
}

/** Red, green and blue, 0 to 255. */
function channelsOf(written: string): readonly number[] | undefined {
  const [, short] = /^#([0-9a-f]{3})$/i.exec(written) ?? []
  if (short !== undefined) return Array.from(short, (digit) => Number.parseInt(digit + digit, 16))
  const [, long] = /^#([0-9a-f]{6})(?:[0-9a-f]{2})?$/i.exec(written) ?? []
  if (long !== undefined) return [0, 2, 4].map((at) => Number.parseInt(long.slice(at, at + 2), 16))
  const [, ...three] = /^rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*(?:[,/][^)]*)?\)$/i.exec(written) ?? []
  const channels = three.map(Number)
  return channels.length === 3 && channels.every((channel) => channel <= 255) ? channels : undefined
}
