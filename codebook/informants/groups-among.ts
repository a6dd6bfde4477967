/**
 * The groups that organisations about to become one are in, each once, in the order given; there is something to choose where they are several.
 *
 * groupsAmong([{ groupId: 'G1' }, { groupId: null }, { groupId: 'G2' }, { groupId: 'G1' }])  →  ['G1', 'G2']
 */
export function groupsAmong(organisations: readonly { readonly groupId: string | null }[]): string[] {
  return [...new Set(organisations.map(({ groupId }) => groupId).filter((id) => id !== null))]
}
