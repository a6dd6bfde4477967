import type { Anchor } from '../../coding/move-anchor.ts'

/** Characters of an address on each side of the @: what mail allows, and what keeps the search linear. */
const longestLocal = 64
const longestDomain = 253
const local = /[\p{L}\p{N}._%+'-]+$/u
const domain = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?![\p{L}\p{N}])/u

/** Where e-mail addresses stand in a text. */
export function findEmails(text: string): Anchor[] {
  const found: Anchor[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const before = local.exec(text.slice(Math.max(found.at(-1)?.end ?? 0, at - longestLocal), at))?.[0].replace(/^[.'%+-]+/, '') ?? ''
    const after = domain.exec(text.slice(at + 1, at + 1 + longestDomain))?.[0] ?? ''
    if (before !== '' && after !== '') found.push({ start: at - before.length, end: at + 1 + after.length })
  }
  return found
}
