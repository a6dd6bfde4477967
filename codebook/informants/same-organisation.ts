/**
 * The form in which two names of one organisation are alike.
 *
 * sameOrganisationKey('  Fjordby  kommune ')  →  'fjordby'
 */
export function sameOrganisationKey(name: string): string {
  return name.normalize('NFC').toLowerCase().replace(/[\s\u00A0]+/g, ' ').trim().replace(/ (fylkes)?kommune$| as$| asa$/, '')
}
