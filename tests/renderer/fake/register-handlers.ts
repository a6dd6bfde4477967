import { fail, ok } from '../../../codebook/result.ts'
import type { groupChannels } from '../../../electron/contract/groups.ts'
import type { registerChannels } from '../../../electron/contract/register.ts'
import { notFound, type Fakes, type Handlers } from './fake-world.ts'
import type { FakeStudy, Informant, Organisation } from './fake-study.ts'

function likeName(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, ' ').replace(/ kommune$/, '').trim()
}

function sessionsOf(study: FakeStudy, isIn: (participant: { informantId: string; organisationId: string }) => boolean): string[] {
  return study.sessions.filter((session) => session.participants.some(isIn)).map((session) => session.code)
}

function showOrganisation(study: FakeStudy, { realName, ...organisation }: FakeStudy['organisations'][number]): Organisation {
  return {
    ...organisation, name: study.state.keyOpen ? realName : null,
    sessions: sessionsOf(study, ({ organisationId }) => organisationId === organisation.id).length,
  }
}

function showInformant(study: FakeStudy, { realName, realEmail, realPhone, ...informant }: FakeStudy['informants'][number]): Informant {
  const isOpen = study.state.keyOpen
  return {
    ...informant, name: isOpen ? realName : null, role: isOpen ? informant.role : null, email: isOpen ? realEmail : null, phone: isOpen ? realPhone : null,
    sessions: sessionsOf(study, ({ informantId }) => informantId === informant.id).length,
  }
}

export function registerHandlers({ open, step, newId }: Fakes): Pick<Handlers, keyof typeof registerChannels | keyof typeof groupChannels> {
  return {
    'register.list': () => {
      const study = open()
      return ok({
        groups: study.groups, organisations: study.organisations.map((one) => showOrganisation(study, one)),
        informants: study.informants.map((one) => showInformant(study, one)),
      })
    },
    'register.saveOrganisation': (request) => {
      const study = open()
      if (request.name !== '' && !study.state.keyOpen) return fail({ kind: 'no-key' })
      const alike = study.organisations.find((one) => one.id !== request.id && request.name !== '' && likeName(one.realName) === likeName(request.name))
      if (alike !== undefined && !request.allowDuplicate) return fail({ kind: 'duplicate', what: alike.id })
      const before = study.organisations.find(({ id }) => id === request.id)
      if (request.id !== null && before === undefined) return notFound()
      const isKommune = study.groups.find(({ id }) => id === request.groupId)?.parent === 'kommune'
      const next = {
        id: before?.id ?? newId('organisation'), code: before?.code ?? `${isKommune ? 'Kommune' : 'Virksomhet'} ${study.organisations.length + 1}`,
        name: null, realName: request.name === '' ? before?.realName ?? '' : request.name, language: request.language, groupId: request.groupId, sessions: 0,
      }
      study.organisations = before === undefined ? [...study.organisations, next] : study.organisations.map((one) => (one === before ? next : one))
      step('organisation.save')
      return ok(showOrganisation(study, next))
    },
    'register.removeOrganisation': ({ id }) => {
      const study = open()
      const sessions = sessionsOf(study, ({ organisationId }) => organisationId === id)
      if (sessions.length > 0) return fail({ kind: 'in-use-by', what: id, sessions })
      study.organisations = study.organisations.filter((one) => one.id !== id)
      study.informants = study.informants.filter((one) => one.organisationId !== id)
      step('organisation.remove')
      return ok(null)
    },
    'register.mergeOrganisations': ({ keptId, removedId, groupId }) => {
      const study = open()
      study.informants = study.informants.map((one) => (one.organisationId === removedId ? { ...one, organisationId: keptId } : one))
      study.sessions = study.sessions.map((session) => ({
        ...session, participants: session.participants.map((one) => (one.organisationId === removedId ? { ...one, organisationId: keptId } : one)),
      }))
      study.organisations = study.organisations.filter((one) => one.id !== removedId).map((one) => (one.id === keptId && groupId !== null ? { ...one, groupId } : one))
      step('organisation.merge')
      return ok(null)
    },
    'register.saveGroup': (request) => {
      const study = open()
      const before = study.groups.find(({ id }) => id === request.id)
      const next = { singular: false, key: `G${study.groups.length + 1}`, ...before, ...request, id: before?.id ?? newId('group') }
      study.groups = before === undefined ? [...study.groups, next] : study.groups.map((one) => (one === before ? next : one))
      step('group.save')
      return ok(next)
    },
    'register.moveGroup': ({ id, by }) => {
      const study = open()
      const order = [...study.groups]
      const from = order.findIndex((one) => one.id === id)
      order.splice(from + by, 0, ...order.splice(from, 1))
      study.groups = order
      step('group.save')
      return ok(null)
    },
    'register.removeGroup': ({ id }) => {
      const study = open()
      const organisations = study.organisations.filter((one) => one.groupId === id).map((one) => one.code)
      if (organisations.length > 0) return fail({ kind: 'group-in-use', organisations })
      study.groups = study.groups.filter((one) => one.id !== id)
      step('group.remove')
      return ok(null)
    },
    'register.saveInformant': (request) => {
      const study = open()
      if ((request.name !== '' || request.role !== '' || request.email !== '' || request.phone !== '') && !study.state.keyOpen) return fail({ kind: 'no-key' })
      const before = study.informants.find(({ id }) => id === request.id)
      const next = {
        id: before?.id ?? newId('informant'), code: before?.code ?? `Informant ${study.informants.length + 1}`, organisationId: request.organisationId,
        name: null, email: null, phone: null, realName: request.name, realEmail: request.email, realPhone: request.phone, role: request.role, sessions: 0,
      }
      study.informants = before === undefined ? [...study.informants, next] : study.informants.map((one) => (one === before ? next : one))
      step('informant.save')
      return ok(showInformant(study, next))
    },
    'register.removeInformant': ({ id }) => {
      const study = open()
      const sessions = sessionsOf(study, ({ informantId }) => informantId === id)
      if (sessions.length > 0) return fail({ kind: 'in-use-by', what: id, sessions })
      study.informants = study.informants.filter((one) => one.id !== id)
      step('informant.remove')
      return ok(null)
    },
  }
}
