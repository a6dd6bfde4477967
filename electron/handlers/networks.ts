import { columnLabel } from '../../codebook/analysis/column-label.ts'
import { interviewedPerGroup } from '../../codebook/analysis/disclosed-matrix.ts'
import { countMentions, type Mentions } from '../../codebook/networks/count-mentions.ts'
import { fail, ok } from '../../codebook/result.ts'
import { mergeNetworks } from '../../db/queries/merge-networks.ts'
import { countTagged, findNetwork, insertNetwork, listNetworks, listReachValues, namedNetwork } from '../../db/queries/networks.ts'
import { removeNetwork, usesOfNetwork } from '../../db/queries/remove-network.ts'
import { ensureTag, saveNetwork, tagOf } from '../../db/queries/tags.ts'
import type { Failure } from '../contract/failure.ts'
import type { networkChannels } from '../contract/networks.ts'
import { seenFacts } from '../host/blindness.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { checkName } from './check-name.ts'
import { because, retired } from './codebook.ts'
import { stored } from './coding.ts'
import { insertByHand, spanOfNew } from './new-coding.ts'

export const networkHandlers: HandlersOf<keyof typeof networkChannels> = {
  'networks.list': withStudy((open) => ok({ reachValues: listReachValues(open.db), networks: listNetworks(open.db) })),
  'networks.mentions': withStudy((open) => {
    const facts = seenFacts(open, null)
    const { interviewed, columns, mentions } = countMentions(facts, 'internal')
    const [sizes, tagged] = [interviewedPerGroup(facts), countTagged(open.db)]
    return ok({
      interviewed, groups: columns.map(({ groups, size }) => ({ ...columnLabel(facts.groups, groups, sizes), size })),
      mentions: [...mentions].map(([networkId, counts]) => ({ networkId, tagged: tagged.get(networkId) ?? 0, ...shown(counts) })),
    })
  }),
  'network.save': withStudy((open, { id, ...facts }) => {
    if (id !== null && !findNetwork(open.db, id)) return unknown()
    const refused = checkName('label', facts.name) ?? (facts.nameCorrected === null ? undefined : checkName('label', facts.nameCorrected))
    if (refused) return fail(refused)
    return ok({ id: open.step('network.save', (db) => saveNetwork(db, id, facts, because(open, ''))) })
  }),
  'network.remove': withStudy((open, { id }) => {
    const network = findNetwork(open.db, id)
    if (!network) return unknown()
    const { passages, others } = usesOfNetwork(open.db, id)
    if (passages > 0) return fail({ kind: 'network-tagged', name: network.name_corrected ?? network.name, passages })
    if (others > 0) return fail({ kind: 'code-in-use', code: tagOf(open.db, id)?.key ?? '' })
    open.step('network.remove', (db) => { removeNetwork(db, id, because(open, '')) })
    return ok(null)
  }),
  'network.merge': withStudy((open, { id, intoId }) => {
    if (id === intoId || !findNetwork(open.db, id) || !findNetwork(open.db, intoId)) return unknown()
    open.step('network.merge', (db) => { mergeNetworks(db, intoId, id, because(open, '')) })
    return ok(null)
  }),
  'coding.tag': withStudy((open, { id: wanted, network, ...request }) => {
    const span = spanOfNew(open, { id: wanted, ...request })
    if (!span.ok) return span
    const refused = 'id' in network ? checkEntry(open, network.id) : checkName('label', network.name)
    if (refused) return fail(refused)
    const made = open.step('coding.tag', (db) => {
      const networkId = 'id' in network ? network.id : insertNetwork(db, namedNetwork(network.kind, network.name))
      const codeId = ensureTag(db, networkId, because(open, ''))
      return { networkId, id: insertByHand(db, open, { ...request, ...span.value, codeId, stance: null, facet: null }, wanted) }
    })
    const coding = stored(open, made.id)
    return coding.ok ? ok({ ...coding.value, networkId: made.networkId }) : coding
  }),
}

/** Why an entry cannot be tagged with, if it cannot: it is gone, its tag is out of use, or somebody has made its tag ask for a stance. */
function checkEntry(open: OpenStudy, id: string): Failure | undefined {
  if (!findNetwork(open.db, id)) return { kind: 'missing', what: 'network' }
  const tag = tagOf(open.db, id)
  if (tag && tag.retired_at !== null) return retired(open, tag.key, tag.successor_id)
  return tag?.stance_required === 1 ? { kind: 'stance-required', code: tag.key } : undefined
}

/** The counts as the team sees them: nothing is hidden from it. */
function shown({ organisations, sessions, passages, groups }: Mentions) {
  return { organisations: organisations ?? 0, sessions: sessions ?? 0, passages: passages ?? 0, groups: groups.map((count) => count ?? 0) }
}

function unknown() {
  return fail({ kind: 'missing', what: 'network' } as const)
}
