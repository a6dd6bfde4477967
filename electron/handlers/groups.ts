import { fail, ok } from '../../codebook/result.ts'
import { membersOf, moveGroup, removeGroup, saveGroup } from '../../db/queries/groups.ts'
import { hasOrganisation, mergeIdentities, mergeOrganisations } from '../../db/queries/merge-organisations.ts'
import { listGroups } from '../../db/queries/register.ts'
import type { groupChannels } from '../contract/groups.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'

export const groupHandlers: HandlersOf<keyof typeof groupChannels> = {
  'register.saveGroup': withStudy((open, request) => {
    if (request.id !== null && !listGroups(open.db).some((group) => group.id === request.id)) return fail({ kind: 'missing', what: 'group' })
    const id = open.step('group.save', (db) => saveGroup(db, request))
    const saved = listGroups(open.db).find((group) => group.id === id)
    return saved ? ok(saved) : fail({ kind: 'missing', what: 'group' })
  }),
  'register.moveGroup': withStudy((open, { id, by }) => {
    open.step('group.save', (db) => { moveGroup(db, id, by) })
    return ok(null)
  }),
  'register.removeGroup': withStudy((open, { id }) => {
    const organisations = membersOf(open.db, id)
    if (organisations.length > 0) return fail({ kind: 'group-in-use', organisations })
    open.step('group.remove', (db) => { removeGroup(db, id) })
    return ok(null)
  }),
  'register.mergeOrganisations': withStudy((open, { keptId, removedId, groupId }) => {
    if (!open.files.key) return fail({ kind: 'no-key' })
    if (keptId === removedId || !hasOrganisation(open.db, keptId) || !hasOrganisation(open.db, removedId)) return fail({ kind: 'missing', what: 'organisation' })
    if (groupId !== null && !listGroups(open.db).some((group) => group.id === groupId)) return fail({ kind: 'missing', what: 'group' })
    open.stepOnBoth('organisation.merge', (db) => { mergeOrganisations(db, keptId, removedId, groupId) }, (keys) => { mergeIdentities(keys, keptId, removedId) })
    return ok(null)
  }),
}
