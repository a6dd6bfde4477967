/** What an entry of the register is: something that many are in, or somebody that others deal with. */
export const networkKinds = ['network', 'actor'] as const
export type NetworkKind = (typeof networkKinds)[number]

/** Keys of entries are this and a number: N01, N02 … */
export const networkKeyPrefix = 'N'
