import { describe, expect, it } from 'vitest'
import { changeInvitation, mergeInvitations } from '../../../codebook/plan/change-invitation.ts'

const monday = Date.UTC(2026, 8, 7)
const friday = Date.UTC(2026, 8, 11)

describe('an invitation', () => {
  it('has its day from the state it is brought to, and keeps the first one', () => {
    const invited = changeInvitation(null, { state: 'invited', proposedBy: 'client' }, monday)
    expect(invited).toEqual({ state: 'invited', proposedBy: 'client', invitedAt: monday, answeredAt: null, note: '' })
    expect(changeInvitation(invited, { state: 'accepted' }, friday)).toMatchObject({ invitedAt: monday, answeredAt: friday, proposedBy: 'client' })
  })

  it('that goes back has no days of what has not happened', () => {
    const declined = changeInvitation(null, { state: 'declined' }, monday)
    expect(changeInvitation(declined, { state: 'invited' }, friday)).toMatchObject({ invitedAt: monday, answeredAt: null })
    expect(changeInvitation(declined, { state: 'proposed' }, friday)).toMatchObject({ invitedAt: null, answeredAt: null })
  })

  it('keeps a day that is told, and takes it away when told that too', () => {
    expect(changeInvitation(null, { state: 'accepted', invitedAt: null, answeredAt: monday }, friday)).toMatchObject({ invitedAt: null, answeredAt: monday })
  })
})

describe('two invitations of one organisation', () => {
  it('come to the one that has come further, asked on the earlier day, with both notes', () => {
    const kept = { state: 'invited' as const, proposedBy: null, invitedAt: friday, answeredAt: null, note: 'Ringt.' }
    const other = { state: 'accepted' as const, proposedBy: 'client' as const, invitedAt: monday, answeredAt: friday, note: 'Svarte på e-post.' }
    expect(mergeInvitations(kept, other)).toEqual({ state: 'accepted', proposedBy: 'client', invitedAt: monday, answeredAt: friday, note: 'Ringt.\n\nSvarte på e-post.' })
    expect(mergeInvitations(null, other)).toEqual(other)
  })
})
