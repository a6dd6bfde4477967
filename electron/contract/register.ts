import { z } from 'zod'
import { done, id, language, line, nothing } from './values.ts'

const organisation = z.object({
  id: z.string(),
  /** The pseudonym that the study itself knows, such as «Kommune 3». */
  code: z.string(),
  /** The real name, null while the key file is closed or has none. */
  name: z.string().nullable(),
  language,
  groupId: z.string().nullable(),
  sessions: z.number(),
})
export type Organisation = z.infer<typeof organisation>

const informant = z.object({
  id: z.string(),
  code: z.string(),
  organisationId: z.string(),
  name: z.string().nullable(),
  role: z.string().nullable(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  sessions: z.number(),
})
export type Informant = z.infer<typeof informant>

export const group = z.object({
  id: z.string(), key: z.string(), label: z.string(), short: z.string(), parent: z.string(),
  populationPublic: z.boolean(), populationSize: z.number().nullable(), singular: z.boolean(),
})
export type Group = z.infer<typeof group>

/** Channels of the register: groups, organisations, informants. Names need the key file open (`no-key`). */
export const registerChannels = {
  'register.list': {
    request: nothing,
    reply: z.object({ groups: z.array(group), organisations: z.array(organisation), informants: z.array(informant) }),
  },
  /** Makes (id null) or changes one. `name` empty leaves the identity alone. A like name gives `duplicate`. */
  'register.saveOrganisation': {
    request: z.strictObject({ id: id.nullable(), name: line, groupId: id, language, allowDuplicate: z.boolean() }),
    reply: organisation,
  },
  'register.removeOrganisation': { request: z.strictObject({ id }), reply: done },
  'register.saveInformant': {
    request: z.strictObject({ id: id.nullable(), organisationId: id, name: line, role: line, email: line, phone: line }),
    reply: informant,
  },
  'register.removeInformant': { request: z.strictObject({ id }), reply: done },
} as const
