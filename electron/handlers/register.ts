import { fail, ok } from '../../codebook/result.ts'
import {
  findLikeName, hasInformant, listGroups, listInformants, listOrganisations, readIdentities, removeIdentity, removeInformant, removeOrganisation,
  saveIdentity, saveInformant, saveOrganisation, sessionsOf,
} from '../../db/queries/register.ts'
import { currentWave } from '../../db/queries/study-row.ts'
import type { IdentityTable } from '../../db/tables/key.ts'
import type { registerChannels } from '../contract/register.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import type { OpenStudy } from '../host/open-study.ts'

export const registerHandlers: HandlersOf<keyof typeof registerChannels> = {
  'register.list': withStudy((open) => ok({ groups: listGroups(open.db), organisations: organisations(open), informants: informants(open) })),
  'register.saveOrganisation': withStudy((open, request) => {
    const { key } = open.files
    if (request.name !== '' && !key) return fail({ kind: 'no-key' })
    if (request.name !== '' && key && !request.allowDuplicate && findLikeName(key, request.name, request.id)) return fail({ kind: 'duplicate', what: 'organisation' })
    const wave = currentWave(open.db).id
    const id = open.stepOnBoth('organisation.save', (db) => saveOrganisation(db, request, wave), (keys, made) => {
      if (request.name !== '') saveIdentity(keys, { id: made, kind: 'organisation' }, { name: request.name })
    })
    const saved = organisations(open).find((one) => one.id === id)
    return saved ? ok(saved) : fail({ kind: 'missing', what: 'organisation' })
  }),
  'register.removeOrganisation': withStudy((open, { id }) => {
    const sessions = sessionsOf(open.db, { organisationId: id })
    if (sessions.length > 0) return fail({ kind: 'in-use-by', what: 'organisation', sessions })
    open.stepOnBoth('organisation.remove', (db) => removeOrganisation(db, id), (keys, removed) => {
      for (const subject of [id, ...removed]) removeIdentity(keys, subject)
    })
    return ok(null)
  }),
  'register.saveInformant': withStudy((open, request) => {
    const named = [request.name, request.role, request.email, request.phone].some((value) => value !== '')
    if (named && !open.files.key) return fail({ kind: 'no-key' })
    if (request.id !== null && !hasInformant(open.db, request.id)) return fail({ kind: 'missing', what: 'informant' })
    const id = open.stepOnBoth('informant.save', (db) => saveInformant(db, request), (keys, made) => {
      // Emptied fields of somebody known are a change too.
      if (named || request.id !== null) saveIdentity(keys, { id: made, kind: 'informant' }, request)
    })
    const saved = informants(open).find((one) => one.id === id)
    return saved ? ok(saved) : fail({ kind: 'missing', what: 'informant' })
  }),
  'register.removeInformant': withStudy((open, { id }) => {
    const sessions = sessionsOf(open.db, { informantId: id })
    if (sessions.length > 0) return fail({ kind: 'in-use-by', what: 'informant', sessions })
    open.stepOnBoth('informant.remove', (db) => removeInformant(db, id), (keys) => removeIdentity(keys, id))
    return ok(null)
  }),
}

function identitiesOf(open: OpenStudy): Map<string, IdentityTable> {
  return open.files.key ? readIdentities(open.files.key) : new Map<string, IdentityTable>()
}

/** An empty field is as good as none: the pseudonym is shown instead. */
function known(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value
}

function organisations(open: OpenStudy) {
  const names = identitiesOf(open)
  return listOrganisations(open.db, currentWave(open.db).id).map((row) => ({ ...row, name: known(names.get(row.id)?.name) }))
}

function informants(open: OpenStudy) {
  const names = identitiesOf(open)
  return listInformants(open.db).map((row) => {
    const identity = names.get(row.id)
    return { ...row, name: known(identity?.name), role: known(identity?.role), email: known(identity?.email), phone: known(identity?.phone) }
  })
}
