import { cleanText } from '../../codebook/language/clean-text.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { findCode } from '../../db/queries/codes.ts'
import { findingSetCalled, freezeFindings, hasFindingSet, hasFrozenFinding, listFindingSets, writeOutcome } from '../../db/queries/finding-sets.ts'
import { hasFinding, listFindings, moveFinding, saveFinding } from '../../db/queries/findings.ts'
import { moveSession } from '../../db/queries/progress.ts'
import { readSeminar, removeInput, saveInput, saveSeminar, seminarOf } from '../../db/queries/seminars.ts'
import { readStudy } from '../../db/queries/study-row.ts'
import { markStarted } from '../../db/queries/sessions.ts'
import type { Request } from '../contract/contract.ts'
import type { Failure } from '../contract/failure.ts'
import type { Seminar, seminarChannels } from '../contract/seminar.ts'
import { exportFindings } from '../exports/export-findings.ts'
import { shownFindings } from '../exports/shown-findings.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { checkName } from './check-name.ts'

export const seminarHandlers: HandlersOf<keyof typeof seminarChannels> = {
  'finding.list': withStudy((open) => ok(listFindings(open.db))),
  'finding.save': withStudy((open, request) => {
    if (cleanText(request.sentence).trim() === '') return fail({ kind: 'missing', what: 'sentence' })
    if (request.id !== null && !hasFinding(open.db, request.id)) return fail({ kind: 'missing', what: 'finding' })
    if (request.codeId !== null && !findCode(open.db, request.codeId)) return fail({ kind: 'missing', what: 'code' })
    open.step('finding.save', (db) => saveFinding(db, request))
    return ok(listFindings(open.db))
  }),
  'finding.move': withStudy((open, { id, by }) => {
    open.step('finding.move', (db) => { moveFinding(db, id, by) })
    return ok(listFindings(open.db))
  }),
  'findingSet.list': withStudy((open) => ok(listFindingSets(open.db))),
  'findingSet.freeze': withStudy((open, request) => {
    const refused = checkName('label', request.label)
    if (refused) return fail(refused)
    if (findingSetCalled(open.db, request.label) !== undefined) return fail({ kind: 'duplicate', what: 'finding-set' })
    const findingIds = [...new Set(request.findingIds)]
    if (!findingIds.every((id) => hasFinding(open.db, id))) return fail({ kind: 'missing', what: 'finding' })
    const id = open.step('finding.freeze', (db) => freezeFindings(db, { ...request, findingIds }, Date.now()))
    const frozen = listFindingSets(open.db).find((set) => set.id === id)
    return frozen ? ok(frozen) : fail({ kind: 'missing', what: 'finding-set' })
  }),
  'findingSet.present': withStudy((open, { findingSetId }) => {
    const shown = shownFindings(open, findingSetId, 'client')
    return shown ? ok({ title: readStudy(open.db).title, ...shown }) : fail({ kind: 'missing', what: 'finding-set' })
  }),
  'findingSet.export': withStudy(async (open, { findingSetId, profile, file }, context) => {
    const path = context.path(file)
    return path.ok ? exportFindings(open, { findingSetId, profile, path: path.value }, () => context.open === open) : path
  }),
  'findingSet.outcome': withStudy((open, { frozenFindingId, outcome }) => {
    if (!hasFrozenFinding(open.db, frozenFindingId)) return fail({ kind: 'missing', what: 'finding' })
    open.step('finding.outcome', (db) => writeOutcome(db, frozenFindingId, outcome), `finding.outcome ${frozenFindingId}`)
    return ok(null)
  }),
  'seminar.open': withStudy((open, { sessionId }) => seminarNow(open, sessionId)),
  'seminar.save': withStudy((open, request) => {
    const seminar = seminarNow(open, request.sessionId)
    if (!seminar.ok) return seminar
    if (request.findingSetId !== null && !hasFindingSet(open.db, request.findingSetId)) return fail({ kind: 'missing', what: 'finding-set' })
    open.step('seminar.save', (db) => { saveSeminar(db, request) })
    return seminarNow(open, request.sessionId)
  }),
  'seminar.input': withStudy((open, request) => {
    const refused = checkInput(open, request)
    if (refused) return fail(refused)
    const now = Date.now()
    open.step('seminar.input', (db) => {
      markStarted(db, request.sessionId, now)
      saveInput(db, request, now)
    })
    return seminarNow(open, request.sessionId)
  }),
  'seminar.close': withStudy((open, { sessionId }) => {
    const state = readSeminar(open.db, sessionId)?.state
    if (state === undefined) return fail({ kind: 'missing', what: 'session' })
    if (state === 'planned') return fail({ kind: 'not-ready', to: 'locked', why: 'not-from-here' })
    if (state === 'locked') return fail({ kind: 'locked' })
    open.step('seminar.close', (db) => { moveSession(db, sessionId, 'locked', { reason: '', coderId: open.coderId, now: Date.now() }) })
    return seminarNow(open, sessionId)
  }),
  'seminar.removeInput': withStudy((open, { id }) => {
    const sessionId = seminarOf(open.db, id)
    if (sessionId === undefined) return fail({ kind: 'missing', what: 'input' })
    if (readSeminar(open.db, sessionId)?.state === 'locked') return fail({ kind: 'locked' })
    open.step('seminar.remove-input', (db) => { removeInput(db, id) })
    return seminarNow(open, sessionId)
  }),
}

function seminarNow(open: OpenStudy, sessionId: string): Result<Seminar, Failure> {
  const seminar = readSeminar(open.db, sessionId)
  if (!seminar) return fail({ kind: 'missing', what: 'session' })
  const { state: _, ...shown } = seminar
  return ok(shown)
}

/** Why an input cannot be kept, if it cannot: no words, no such seminar, or an effect on what is not there. */
function checkInput(open: OpenStudy, { id, sessionId, text, effects }: Request<'seminar.input'>): Failure | undefined {
  const seminar = readSeminar(open.db, sessionId)
  if (!seminar) return { kind: 'missing', what: 'session' }
  if (seminar.state === 'locked') return { kind: 'locked' }
  if (cleanText(text).trim() === '') return { kind: 'missing', what: 'text' }
  if (id !== null && seminarOf(open.db, id) !== sessionId) return { kind: 'missing', what: 'input' }
  const subjects = effects.map((effect) => effect.frozenFindingId)
  if (new Set(subjects).size < subjects.length) return { kind: 'duplicate', what: 'finding' }
  const isPlaced = effects.every(({ frozenFindingId, effect }) => (frozenFindingId === null ? effect === 'new' : hasFrozenFinding(open.db, frozenFindingId)))
  return isPlaced ? undefined : { kind: 'missing', what: 'finding' }
}
