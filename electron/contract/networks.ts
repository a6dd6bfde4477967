import { z } from 'zod'
import { mostSynonyms } from '../../codebook/codes/code.ts'
import { networkKinds } from '../../codebook/networks/network.ts'
import { codingChannels } from './coding.ts'
import { done, id, line, nothing } from './values.ts'

const facts = {
  kind: z.enum(networkKinds), name: z.string(), nameCorrected: z.string().nullable(), description: z.string(), reach: z.string(), reachValues: z.array(z.string()),
  fee: z.string(), feeNote: z.string(), url: z.string(),
}

const network = z.object({
  id: z.string(), key: z.string(), ...facts,
  /** The code that stands for it; null where nothing has been tagged with it yet. */
  tagId: z.string().nullable(),
  /** Whether that code is out of use. */
  isRetired: z.boolean(),
  synonyms: z.array(z.string()),
})
export type Network = z.infer<typeof network>

const register = z.object({
  /** What an entry's reach is chosen from. */
  reachValues: z.array(z.object({ key: z.string(), label: z.string() })),
  networks: z.array(network),
})

const mentions = z.object({
  networkId: z.string(),
  /** Codings of the tag, wherever they stand. */
  tagged: z.number(),
  /** Organisations, sessions and passages that mention it in interviews held. */
  organisations: z.number(), sessions: z.number(), passages: z.number(),
  /** Organisations by the columns. */
  groups: z.array(z.number()),
})
export type NetworkMentions = z.infer<typeof mentions>

const description = z.string().max(2000)

/** Channels of the register of networks and actors, and of tagging passages with its entries. */
export const networkChannels = {
  /** The register. It changes with no coding, so that the palette has it at hand. */
  'networks.list': { request: nothing, reply: register },
  /** Who mentions the entries that have a tag: «nevnt av x av n virksomheter». `interviewed` is how many organisations were. */
  'networks.mentions': {
    request: nothing,
    reply: z.object({ interviewed: z.number(), groups: z.array(z.object({ key: z.string(), label: z.string(), short: z.string(), size: z.number() })), mentions: z.array(mentions) }),
  },
  /** Stores an entry, new without an id. Its tag goes by its name from then on; its other names are the tag's synonyms, which is made for them. */
  'network.save': {
    request: z.strictObject({
      id: id.nullable(), kind: z.enum(networkKinds), name: line, nameCorrected: line.nullable(), description, reach: line, reachValues: z.array(line).max(100), fee: line, feeNote: line, url: line,
      synonyms: z.array(line).max(mostSynonyms),
    }),
    reply: z.object({ id: z.string() }),
  },
  /** Refused with `network-tagged` while passages are tagged with it. */
  'network.remove': { request: z.strictObject({ id }), reply: done },
  /** What is tagged with the entry is tagged with `intoId`, and the entry itself goes. */
  'network.merge': { request: z.strictObject({ id, intoId: id }), reply: done },
  /**
   * Codes a span, or the whole answer, with an entry of the register, in one step with the tag where the entry has none yet, and with the entry
   * itself where it is new. Refused as `coding.add` is.
   */
  'coding.tag': {
    request: codingChannels['coding.add'].request.omit({ codeId: true, stance: true, facet: true }).extend({
      network: z.union([z.strictObject({ id }), z.strictObject({ kind: z.enum(networkKinds), name: line })]),
    }),
    reply: codingChannels['coding.add'].reply.extend({ networkId: z.string() }),
  },
} as const
