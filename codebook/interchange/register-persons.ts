import { plainName } from './register-groups.ts'

/** What a table or the register says of a person. */
export interface PersonFacts {
  readonly name: string
  readonly role: string
  readonly email: string
  readonly phone: string
}

/** All that is said of a person. */
export function factsOf({ name, role, email, phone }: PersonFacts): string[] {
  return [name, role, email, phone]
}

/** Names of boxes that a whole office reads: two people with such an address are two. */
const shared = new Set(['post', 'postmottak', 'postmottaket', 'firmapost', 'epost', 'mail', 'info', 'kontakt', 'contact', 'office', 'resepsjon', 'servicetorg', 'servicekontor', 'admin'])

/**
 * What makes two entries one person: the name within an organisation, or an address of their own; where neither is known, role and telephone.
 *
 * personKeys('o1', { name: 'Ada Berg', email: 'post@fjordby.example', … })  →  ['o1 name ada berg']
 */
export function personKeys(organisation: string, { name, role, email, phone }: PersonFacts): string[] {
  const address = email.trim().toLowerCase()
  const isOwn = address !== '' && !shared.has(address.split('@')[0] ?? '')
  const keys = [...(plainName(name) === '' ? [] : [`${organisation} name ${plainName(name)}`]), ...(isOwn ? [`address ${address}`] : [])]
  return keys.length > 0 ? keys : [`${organisation} role ${plainName(role)} ${address} ${phone.replace(/\D/g, '')}`]
}
