import { fail, ok } from '../../../codebook/result.ts'
import type { Network, networkChannels, NetworkMentions } from '../../../electron/contract/networks.ts'
import type { Code, FakeStudy } from './fake-study.ts'
import { notFound, type Fakes, type Handlers } from './fake-world.ts'

/** The register of the fake study, and tagging with its entries. */
export function networkHandlers({ open, step, newId }: Fakes): Pick<Handlers, keyof typeof networkChannels> {
  const find = (id: string) => open().networks.find((network) => network.id === id)
  const add = (facts: Omit<Network, 'id' | 'key' | 'tagId' | 'isRetired' | 'synonyms'>): Network => {
    const made: Network = { ...facts, id: newId('network'), key: `N${String(open().networks.length + 1).padStart(2, '0')}`, tagId: null, isRetired: false, synonyms: [] }
    open().networks.push(made)
    return made
  }
  return {
    'networks.list': () => {
      const study = open()
      return ok({
        reachValues: [{ key: 'D3.1', label: 'Lokalt/regionalt' }, { key: 'D3.2', label: 'Nasjonalt' }, { key: 'D3.3', label: 'Internasjonalt' }],
        networks: study.networks,
      })
    },
    'networks.mentions': () => {
      const study = open()
      return ok({
        interviewed: study.organisations.length, groups: study.groups.map(({ key, label, short }) => ({ key, label, short, size: study.organisations.filter((one) => one.groupId === key).length })),
        mentions: study.networks.filter((network) => network.tagId !== null).map((network) => ({ networkId: network.id, ...countOf(study, network.tagId) })),
      })
    },
    'network.save': ({ id, ...facts }) => {
      const study = open()
      const known = id === null ? add(facts) : find(id)
      if (known === undefined) return notFound()
      const tag = study.codes.find((code) => code.networkId === known.id) ?? (facts.synonyms.length > 0 ? tagFor(known) : undefined)
      if (tag !== undefined && !study.codes.includes(tag)) study.codes.push(tag)
      study.networks = study.networks.map((network) => (network.id === known.id ? { ...network, ...facts, tagId: tag?.id ?? null } : network))
      study.codes = study.codes.map((code) => (code.networkId === known.id ? { ...code, label: facts.nameCorrected ?? facts.name, synonyms: facts.synonyms } : code))
      step('network.save')
      return ok({ id: known.id })
    },
    'network.remove': ({ id }) => {
      const study = open()
      const network = find(id)
      if (network === undefined) return notFound()
      const { tagged } = countOf(study, network.tagId)
      if (tagged > 0) return fail({ kind: 'network-tagged', name: network.nameCorrected ?? network.name, passages: tagged })
      study.networks = study.networks.filter((one) => one !== network)
      study.codes = study.codes.filter((code) => code.networkId !== id)
      step('network.remove')
      return ok(null)
    },
    'network.merge': ({ id, intoId }) => {
      const study = open()
      const [from, into] = [find(id), find(intoId)]
      if (from === undefined || into === undefined) return notFound()
      for (const [session, answers] of study.answers) {
        study.answers.set(session, answers.map((answer) => ({
          ...answer, codings: answer.codings.map((coding) => (coding.codeId === from.tagId && into.tagId !== null ? { ...coding, codeId: into.tagId } : coding)),
        })))
      }
      study.networks = study.networks.filter((one) => one !== from)
      step('network.merge')
      return ok(null)
    },
    'coding.tag': ({ network: wanted, ...request }) => {
      const study = open()
      const network = 'id' in wanted ? find(wanted.id)
        : add({ kind: wanted.kind, name: wanted.name, nameCorrected: null, description: '', reach: '', reachValues: [], fee: '', feeNote: '', url: '' })
      const place = [...study.answers].flatMap(([session, answers]) => answers.map((answer) => ({ session, answer }))).find(({ answer }) => answer.id === request.answerId)
      if (network === undefined || place === undefined) return notFound()
      if (request.end <= request.start && !request.wholeAnswer) return fail({ kind: 'empty-selection' })
      const tag = study.codes.find((code) => code.networkId === network.id) ?? tagFor(network)
      if (!study.codes.includes(tag)) study.codes.push(tag)
      study.networks = study.networks.map((one) => (one.id === network.id ? { ...one, tagId: tag.id } : one))
      const coding = { ...request, id: request.id ?? newId('coding'), codeId: tag.id, stance: null, facet: null, coderId: study.state.coderId, createdAt: Date.UTC(2025, 4, 12) }
      const answer = { ...place.answer, codings: [...place.answer.codings, coding] }
      study.answers.set(place.session, (study.answers.get(place.session) ?? []).map((one) => (one.id === answer.id ? answer : one)))
      step('coding.tag')
      return ok({ ...coding, networkId: network.id })
    },
  }
}

/** Who mentions an entry, by the sessions that its tag stands in. */
function countOf(study: FakeStudy, tagId: string | null): Omit<NetworkMentions, 'networkId'> {
  const sessions = study.sessions.filter((session) => (study.answers.get(session.id) ?? []).some((answer) => answer.codings.some((coding) => coding.codeId === tagId)))
  const passages = [...study.answers.values()].flat().flatMap((answer) => answer.codings).filter((coding) => tagId !== null && coding.codeId === tagId).length
  const organisations = new Set(sessions.flatMap((session) => session.participants.map((participant) => participant.organisationId)))
  return {
    tagged: passages,
    passages, sessions: sessions.length, organisations: organisations.size,
    groups: study.groups.map((group) => study.organisations.filter((one) => one.groupId === group.id && organisations.has(one.id)).length),
  }
}

function tagFor(network: Network): Code {
  return {
    id: `tag-${network.id}`, key: network.key, label: network.nameCorrected ?? network.name, labelNn: null, definition: '', fullDefinition: '', whenToUse: '', whenNot: '', example: '', facet: null,
    synonyms: [], origin: 'inductive', stanceRequired: false, crossCutting: false, color: 3, parentId: null, retired: false, successorId: null, networkId: network.id, codings: 0,
  }
}
