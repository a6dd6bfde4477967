/** How far the asking of an organisation has come. */
export const invitationStates = ['proposed', 'invited', 'accepted', 'declined'] as const
export type InvitationState = (typeof invitationStates)[number]

/** Who proposed an organisation; where the client did, the client knows who was chosen. */
export const proposers = ['team', 'client', 'other'] as const
export type Proposer = (typeof proposers)[number]
