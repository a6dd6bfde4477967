import { sameOrganisationKey } from './same-organisation.ts'

/**
 * Organisations whose names are alike, each set in the order given; names that stand alone are left out.
 *
 * likeOrganisations([{ name: 'Fjordby' }, { name: 'Nordvik' }, { name: 'fjordby  kommune' }])  →  [[Fjordby, fjordby  kommune]]
 */
export function likeOrganisations<Named extends { readonly name: string | null }>(organisations: readonly Named[]): Named[][] {
  const named = organisations.filter((one) => one.name !== null && one.name.trim() !== '')
  return [...Map.groupBy(named, (one) => sameOrganisationKey(one.name ?? '')).values()].filter((alike) => alike.length > 1)
}
