/**
 * The form in which two names of one organisation are alike: case, spaces, and a suffix that says what it is do not count.
 *
 * sameOrganisationKey('  Fjordby  kommune ')  →  'fjordby'
 */
export function sameOrganisationKey(name: string): string {
  const words = name.normalize('NFC').toLowerCase().replace(/[\s\u00A0]+/g, ' ').trim()
  const bare = words.replace(/ (as|asa)$/, '').replaceAll(' ', '')
  return bare.replace(/(?<=.)(fylkes)?kommune$/, '')
}
