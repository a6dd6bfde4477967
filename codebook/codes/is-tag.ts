/**
 * Whether a code is a tag: it stands for an entry of the register of networks and actors.
 *
 * A tag says who was mentioned, not what somebody needs. It is coded, searched and counted as any code, and left out where needs are told:
 * in the matrix and the chapters of needs, among what lacks a definition, in what suggestions learn, in figures of agreement.
 */
export function isTag(code: { readonly networkId?: string | null }): boolean {
  return (code.networkId ?? null) !== null
}
