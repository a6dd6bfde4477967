import { maxCodeLevels } from '../../codebook/codes/code.ts'
import { mergeObstacle, placeCode, type PlaceObstacle } from '../../codebook/codes/place-code.ts'
import { codesToRestore, codesToRetire } from '../../codebook/codes/retire-codes.ts'
import { diffCodebooks } from '../../codebook/codes/diff-codebooks.ts'
import { cleanText } from '../../codebook/language/clean-text.ts'
import { fail, ok } from '../../codebook/result.ts'
import { readCodePassages } from '../../db/queries/code-passages.ts'
import { codeUses, removeCode } from '../../db/queries/code-uses.ts'
import { frozenCodes, readChanges, type Because } from '../../db/queries/codebook-log.ts'
import { codesOfVersion, listVersions, mergedInto } from '../../db/queries/codebook-versions.ts'
import { codePlaces, findCode, levelOf } from '../../db/queries/codes.ts'
import { freezeCodebook } from '../../db/queries/freeze-codebook.ts'
import { countJoined, countLackingStance, mergeCodes } from '../../db/queries/merge-codes.ts'
import { moveCode } from '../../db/queries/move-code.ts'
import { restoreCodes, retireCodes } from '../../db/queries/retire-code.ts'
import { splitCode } from '../../db/queries/split-code.ts'
import { isTagRow } from '../../db/queries/tags.ts'
import type { codebookChannels } from '../contract/codebook.ts'
import type { Failure } from '../contract/failure.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { checkName } from './check-name.ts'

/** Passages that are listed to be divided between codes, and entries of the log that are shown. */
const mostShown = 1000

export const codebookHandlers: HandlersOf<keyof typeof codebookChannels> = {
  'code.uses': withStudy((open, { id }) => (findCode(open.db, id) ? ok(codeUses(open.db, id)) : unknown())),
  'code.move': withStudy((open, { id, parentId, index, reason }) => {
    const code = findCode(open.db, id)
    if (!code || (parentId !== null && !findCode(open.db, parentId))) return unknown()
    const tag = checkNoTag(open, id, parentId)
    if (tag) return fail(tag)
    const placed = placeCode(codePlaces(open.db), id, parentId, index)
    if (!placed.ok) return fail(obstacle(placed.failure))
    const refused = code.parent_id === parentId ? undefined : checkReason(reason) ?? checkInUse(open, parentId)
    if (refused) return fail(refused)
    open.step('code.move', (db) => { moveCode(db, id, placed.value, because(open, reason)) })
    return ok(null)
  }),
  'code.mergePreview': withStudy((open, { id, intoId }) => {
    const refused = checkMerge(open, intoId, id)
    if (refused) return fail(refused)
    return ok({ uses: codeUses(open.db, id), joined: countJoined(open.db, intoId, id), lackStance: countLackingStance(open.db, intoId, id) })
  }),
  'code.merge': withStudy((open, { id, intoId, reason }) => {
    const refused = checkMerge(open, intoId, id) ?? checkReason(reason)
    if (refused) return fail(refused)
    open.step('code.merge', (db) => { mergeCodes(db, intoId, id, because(open, reason)) })
    return ok(null)
  }),
  'code.passages': withStudy((open, { id }) => {
    if (!findCode(open.db, id)) return unknown()
    return ok({ passages: readCodePassages(open.db, id, mostShown, open.heldBack), count: codeUses(open.db, id).codings })
  }),
  'code.split': withStudy((open, { id, isUnder, parts, reason }) => {
    const code = findCode(open.db, id)
    if (!code) return unknown()
    if (isUnder && levelOf(open.db, id) >= maxCodeLevels) return fail({ kind: 'code-too-deep' })
    const refused = checkNoTag(open, id) ?? parts.map((part) => checkName('label', part.label)).find((one) => one !== undefined) ?? checkReason(reason) ?? checkInUse(open, id)
    if (refused) return fail(refused)
    return ok({ ids: open.step('code.split', (db) => splitCode(db, id, parts, isUnder, because(open, reason))) })
  }),
  'code.retire': withStudy((open, { id, successorId, reason }) => {
    if (!findCode(open.db, id) || (successorId !== null && !findCode(open.db, successorId))) return unknown()
    const going = codesToRetire(codePlaces(open.db), id)
    const refused = checkNoTag(open, id, successorId) ?? checkReason(reason) ?? checkInUse(open, id) ?? checkInUse(open, successorId)
    if (refused) return fail(refused)
    if (successorId !== null && going.includes(successorId)) return fail({ kind: 'code-cycle' })
    open.step('code.retire', (db) => { retireCodes(db, going, successorId, because(open, reason)) })
    return ok(null)
  }),
  'code.restore': withStudy((open, { id, reason }) => {
    const tag = checkNoTag(open, id)
    if (!findCode(open.db, id) || tag) return tag ? fail(tag) : unknown()
    open.step('code.restore', (db) => { restoreCodes(db, codesToRestore(codePlaces(open.db), id), because(open, reason)) })
    return ok(null)
  }),
  'code.remove': withStudy((open, { id, reason }) => {
    const code = findCode(open.db, id)
    if (!code) return unknown()
    const tag = checkNoTag(open, id)
    if (tag) return fail(tag)
    if (Object.values(codeUses(open.db, id)).some((count) => count > 0)) return fail({ kind: 'code-in-use', code: code.key })
    open.step('code.remove', (db) => { removeCode(db, id, because(open, reason)) })
    return ok(null)
  }),
  'codebook.freeze': withStudy((open, { name, note }) => {
    const refused = checkName('label', name)
    if (refused) return fail(refused)
    if (listVersions(open.db).some((version) => version.frozenAt !== null && version.name === name.trim())) return fail({ kind: 'duplicate', what: 'codebook-version' })
    open.step('codebook.freeze', (db) => { freezeCodebook(db, name, note, because(open, '')) })
    return ok(listVersions(open.db))
  }),
  'codebook.versions': withStudy((open) => ok(listVersions(open.db))),
  'codebook.diff': withStudy((open, { fromId, toId }) => {
    const now = frozenCodes(open.db)
    const [before, after] = [codesOfVersion(open.db, fromId), toId === null ? null : codesOfVersion(open.db, toId)]
    if (before === undefined || after === undefined) return fail({ kind: 'missing', what: 'codebook-version' })
    return ok(diffCodebooks(before ?? now, after ?? now, mergedInto(open.db)))
  }),
  'codebook.changes': withStudy((open) => ok(readChanges(open.db, mostShown))),
}

/** Who does it, why and when, for the log of the codebook. */
export function because(open: OpenStudy, reason: string): Because {
  return { coderId: open.coderId, reason, at: Date.now() }
}

/** Why two codes cannot become one, if they cannot. */
function checkMerge(open: OpenStudy, keptId: string, removedId: string): Failure | undefined {
  if (!findCode(open.db, keptId) || !findCode(open.db, removedId)) return { kind: 'missing', what: 'code' }
  const tag = checkNoTag(open, keptId, removedId)
  if (tag) return tag
  const why = mergeObstacle(codePlaces(open.db), keptId, removedId)
  return why === undefined ? checkInUse(open, keptId) : obstacle(why)
}

/** Refuses what would be done to a code that stands for an entry of the register, or put it among others. */
export function checkNoTag(open: OpenStudy, ...ids: readonly (string | null)[]): Failure | undefined {
  const tag = ids.flatMap((id) => (id === null ? [] : findCode(open.db, id) ?? [])).find(isTagRow)
  return tag && { kind: 'code-is-tag', code: tag.key }
}

function checkInUse(open: OpenStudy, id: string | null): Failure | undefined {
  const code = id === null ? undefined : findCode(open.db, id)
  return code && code.retired_at !== null ? retired(open, code.key, code.successor_id) : undefined
}

/** The refusal of a retired code, with the one to use instead. */
export function retired(open: OpenStudy, key: string, successorId: string | null): Failure {
  const successor = successorId === null ? undefined : findCode(open.db, successorId)
  return { kind: 'code-retired', code: key, ...(successor ? { successor: `${successor.key} ${successor.label}` } : {}) }
}

function checkReason(reason: string): Failure | undefined {
  return cleanText(reason).trim() === '' ? { kind: 'reason-missing' } : undefined
}

function obstacle(why: PlaceObstacle): Failure {
  return { kind: why === 'cycle' ? 'code-cycle' : 'code-too-deep' }
}

function unknown() {
  return fail({ kind: 'missing', what: 'code' } as const)
}
