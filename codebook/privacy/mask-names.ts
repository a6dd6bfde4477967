import { sameOrganisationKey } from '../informants/same-organisation.ts'

/** What stands in a quote instead of a name. */
export const maskedName = '[…]'

/** A shorter name part would hit ordinary words. */
const shortestName = 3

/**
 * Makes a function that replaces known names, their parts and their genitives in a text, and tells whether it did.
 *
 * It knows only what the key file knows: place names and names of others are left to the reader (R8).
 *
 * nameMasker(['Kari Nordmann', 'Fjordby kommune'])('Karis folk i Fjordby')  →  { text: '[…] folk i […]', masked: true }
 */
export function nameMasker(names: readonly string[]): (text: string) => { readonly text: string; readonly masked: boolean } {
  const parts = new Set(names.flatMap((name) => {
    const core = sameOrganisationKey(name)
    return [name.toLowerCase(), core, ...(core.includes(' ') ? core.split(' ') : [])]
  }).filter((part) => part.length >= shortestName && !commonParts.has(part)))
  if (parts.size === 0) return (text) => ({ text, masked: false })
  const longestFirst = [...parts].toSorted((a, b) => b.length - a.length).map(escaped).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst})s?(?![\\p{L}\\p{N}])`, 'giu')
  return (text) => {
    const masked = text.replace(pattern, maskedName)
    return { text: masked, masked: masked !== text }
  }
}

/** Parts of organisations' names that are ordinary words. */
const commonParts: ReadonlySet<string> = new Set([
  'kommune', 'fylkeskommune', 'for', 'og', 'norsk', 'norske', 'smart', 'grønn', 'rådgivning', 'institutt', 'direktoratet', 'nettverk', 'forum', 'kyst', 'fondet', 'rådet',
])

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
