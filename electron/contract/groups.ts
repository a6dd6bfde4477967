import { z } from 'zod'
import { group } from './register.ts'
import { done, id, line } from './values.ts'

/** Channels that put the register in order: its informant groups, and organisations that are one. */
export const groupChannels = {
  /**
   * Makes two organisations one: all that hangs on `removedId` moves to `keptId`. Needs the key file open: it knows the names of both.
   * `groupId` is the group that it is in afterwards, in this wave; null lets the group of the one that is kept stand.
   */
  'register.mergeOrganisations': { request: z.strictObject({ keptId: id, removedId: id, groupId: id.nullable() }), reply: done },
  /** Makes (id null) or changes an informant group. */
  'register.saveGroup': {
    request: z.strictObject({
      id: id.nullable(), label: line.min(1), short: z.string().max(60), parent: z.string().min(1).max(60), populationPublic: z.boolean(),
      populationSize: z.int().min(0).max(100_000).nullable(),
    }),
    reply: group,
  },
  'register.moveGroup': { request: z.strictObject({ id, by: z.int().min(-200).max(200) }), reply: done },
  /** Refused with `group-in-use` while organisations are in it. */
  'register.removeGroup': { request: z.strictObject({ id }), reply: done },
} as const
