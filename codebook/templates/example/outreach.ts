import type { Proposer } from '../../informants/invitation.ts'
import type { ConsentItem, ConsentState } from '../../privacy/identity.ts'
import type { ContactChannel } from '../../privacy/letter.ts'

/** How many interviews the invented study aims at in each group; two groups are one short. */
export const exampleTargets: Readonly<Record<string, number>> = { G1: 3, G2: 3, G3: 3, G4: 2, G5: 2, G6: 2, G7: 2, G8: 2 }

export interface ExampleInvitation {
  readonly organisations: readonly string[]
  readonly proposedBy: Proposer
  readonly invited: string
  readonly accepted: string
  readonly note?: string
}

/** How the organisations were asked: the client's list first, then those that others spoke of. */
export const exampleInvitations: readonly ExampleInvitation[] = [
  { organisations: ['fjordby', 'nordvik', 'storhavn'], proposedBy: 'client', invited: '2025-01-22', accepted: '2025-01-29' },
  { organisations: ['sorli', 'elvestad', 'vagsdal'], proposedBy: 'client', invited: '2025-01-27', accepted: '2025-02-06' },
  { organisations: ['lindmo', 'straumdal', 'granlia'], proposedBy: 'team', invited: '2025-02-12', accepted: '2025-02-24', note: 'Trukket blant kommuner som ikke søkte.' },
  { organisations: ['klimabyforum', 'smart-kyst'], proposedBy: 'client', invited: '2025-02-12', accepted: '2025-02-17' },
  { organisations: ['utslippsdirektoratet', 'bytransport', 'byklimafondet', 'omstillingsradet'], proposedBy: 'team', invited: '2025-02-20', accepted: '2025-03-04' },
  { organisations: ['gronn-radgivning', 'byomstilling'], proposedBy: 'other', invited: '2025-03-18', accepted: '2025-04-01', note: 'Nevnt av flere i intervjuene.' },
]

/** The day on which the example's letters were written, and that of the second version of the information letter. */
export const exampleLetterDays = { first: '2025-01-20', second: '2025-02-10' } as const

/** What the second version says that the first did not, before the contact: the seminar came up on the way. */
export const exampleAddition = {
  before: '# Kontakt',
  nb: '# Dialogseminaret\n\nVi inviterer deg også til et dialogseminar i slutten av april, der vi legger fram foreløpige funn uten navn. Du velger selv om du vil være med.',
  nn: '# Dialogseminaret\n\nVi inviterer deg òg til eit dialogseminar i slutten av april, der vi legg fram førebelse funn utan namn. Du vel sjølv om du vil vere med.',
} as const

/** Days before an interview on which the information letter went out and the answer came. */
export const exampleLead = { sent: 10, answered: 6 } as const

/** Those who were told in person and have no letter yet: the ledger has something to show. */
export const exampleUntold: readonly string[] = ['vagsdal-1', 'nordvik-2']

/** How somebody answered, where it was not by e-mail. */
export const exampleChannels: Readonly<Record<string, ContactChannel>> = { 'sorli-1': 'phone', 'granlia-1': 'phone', 'byklimafondet-1': 'meeting' }

/** What nearly everybody says yes to. */
const always: readonly ConsentItem[] = ['participate', 'notes', 'quote-with-group', 'recontact']

type Answer = readonly [item: ConsentItem, state: ConsentState]

/** What somebody answers beyond that, or otherwise; nobody has answered what is not listed. */
const others: Readonly<Record<string, readonly Answer[]>> = {
  'fjordby-1': [['quote', 'given'], ['named-organisation', 'given']],
  'storhavn-1': [['quote', 'given'], ['named-organisation', 'declined']],
  'elvestad-2': [['quote-with-group', 'declined'], ['recontact', 'declined']],
  'lindmo-1': [['named-organisation', 'declined']],
  'utslippsdirektoratet-1': [['quote', 'given'], ['named-organisation', 'given']],
  'omstillingsradet-2': [['recontact', 'declined']],
  'gronn-radgivning-1': [['quote', 'given'], ['quote-with-group', 'declined']],
}

/** The items that an invented informant has answered, each with the answer. */
export function exampleConsents(informant: string, isInSeminar: boolean): readonly Answer[] {
  const given = [...always, ...(isInSeminar ? ['seminar' as const] : [])].map((item): Answer => [item, 'given'])
  return [...new Map([...given, ...others[informant] ?? []])]
}
