import { basename } from 'node:path'
import { cleanLine } from '../../codebook/language/clean-text.ts'
import { fail, ok, type Result } from '../../codebook/result.ts'
import { needsAndAlternatives } from '../../codebook/templates/needs-and-alternatives/index.ts'
import { bindKey, createKey, openKey, type StudyFiles } from '../../db/files.ts'
import { createFile, openFile } from '../../db/open.ts'
import { countAll, countByGroup, listLatest, listMissing } from '../../db/queries/overview.ts'
import { currentWave, editStudy, listCoders, readStudy, saveCoder, writeNewStudy, type NewStudy } from '../../db/queries/study-row.ts'
import { writeExample } from '../../db/example/write-example.ts'
import { discardFiles } from '../../db/discard-files.ts'
import type { StudyTable } from '../../db/tables/study.ts'
import { runStep } from '../../db/undo/run-step.ts'
import type { Failure } from '../contract/failure.ts'
import type { StudyState, studyChannels } from '../contract/study.ts'
import { kindOfChange } from '../host/change-kind.ts'
import { withStudy, type HandlersOf, type HostContext } from '../host/context.ts'
import { OpenStudy } from '../host/open-study.ts'
import { checkName } from './check-name.ts'
import { historyState } from './history.ts'
import { namesOf } from './session-names.ts'

/** How many sessions the overview shows as written in last. */
const latestShown = 6

export const studyHandlers: HandlersOf<keyof typeof studyChannels> = {
  'study.create': (context, request) =>
    create(context, request, (files) => fillNew(files, {
      ...request, fictive: false, template: request.template === 'blank' ? null : needsAndAlternatives,
    })),
  'study.example': (context, request) => create(context, request, writeExample),
  'study.open': async (context, request) => {
    const path = context.path(request.file)
    if (!path.ok) return path
    const opened = openFile('study', path.value, request.passphrase)
    if (!opened.ok) return opened
    return present(context, { study: opened.value, key: null })
  },
  'study.close': async (context) => {
    await context.leave()
    return ok(null)
  },
  'study.state': (context) => ok(context.open ? stateOf(context.open) : null),
  'study.edit': withStudy((open, request) => {
    const ends = request.periodTo ?? readStudy(open.db).period_to
    const deletion = request.deletionDate
    if (deletion !== undefined && deletion !== null && (deletion < Date.now() || (ends !== null && deletion < ends))) {
      return fail({ kind: 'date-order', field: 'deletionDate' })
    }
    const refused = request.title === undefined ? undefined : checkName('title', request.title)
    if (refused) return fail(refused)
    open.step('study.edit', (db) => editStudy(db, changesOf(request)))
    return ok(stateOf(open))
  }),
  'study.overview': withStudy((open) => {
    const wave = currentWave(open.db).id
    const latest = listLatest(open.db, latestShown)
    const names = namesOf(open, latest.map((row) => row.sessionId))
    return ok({
      counts: countAll(open.db), groups: countByGroup(open.db, wave), missing: listMissing(open.db, wave),
      latest: latest.map((row) => ({ ...row, organisations: names(row.sessionId) })),
    })
  }),
  'key.open': withStudy((open, request, context) => attachKey(open, request, context, openKey)),
  'key.create': withStudy((open, request, context) => attachKey(open, request, context, createKey)),
  'coder.save': withStudy((open, request) => {
    if (request.id !== null && !listCoders(open.db).some((coder) => coder.id === request.id)) return fail({ kind: 'missing', what: 'coder' })
    open.step('study.edit', (db) => saveCoder(db, request.id, request.label))
    return ok(stateOf(open))
  }),
  'coder.choose': withStudy((open, request) => {
    if (!listCoders(open.db).some((coder) => coder.id === request.id)) return fail({ kind: 'missing', what: 'coder' })
    open.coderId = request.id
    return ok(stateOf(open))
  }),
}

interface NewFiles {
  readonly title?: string
  readonly file: string
  readonly passphrase: string
  readonly key: { readonly file: string; readonly passphrase: string } | null
}

/** Makes the study file, with its key file where wanted, and fills them; what could not be finished is removed. */
async function create(context: HostContext, request: NewFiles, fill: (files: StudyFiles) => string): Promise<Result<StudyState, Failure>> {
  // Without a title the study gets one of its own.
  const refused = request.title === undefined ? undefined : checkName('title', request.title)
  if (refused?.kind === 'too-long') return fail(refused)
  const path = context.path(request.file)
  if (!path.ok) return path
  const keyPath = request.key === null ? null : context.path(request.key.file)
  if (keyPath && !keyPath.ok) return keyPath
  if (request.key?.passphrase === request.passphrase) return fail({ kind: 'same-passphrase' })
  const made = createFile('study', path.value, request.passphrase)
  if (!made.ok) return made
  const files: StudyFiles = { study: made.value, key: null }
  const key = request.key && keyPath ? createFile('key', keyPath.value, request.key.passphrase) : null
  if (key && !key.ok) {
    discardFiles(files)
    return key
  }
  files.key = key ? key.value : null
  try {
    fill(files)
    bindKey(files)
  } catch (error) {
    discardFiles(files)
    throw error
  }
  return present(context, files)
}

/** Gives a new study its first rows, as the step that undo stops at. */
function fillNew(files: StudyFiles, facts: NewStudy): string {
  const now = Date.now()
  return runStep(files.study, { name: 'study.create', coderId: null, fixed: true, at: now }, (db) => writeNewStudy(db, facts, now))
}

async function attachKey(
  open: OpenStudy, request: { readonly file: string; readonly passphrase: string }, context: HostContext, attach: typeof openKey,
): Promise<Result<StudyState, Failure>> {
  const path = context.path(request.file)
  return path.ok ? attachKeyAt(open, path.value, request.passphrase, context, attach) : path
}

/** Opens or makes the key file at a path, in place of the one that is open. */
export async function attachKeyAt(
  open: OpenStudy, path: string, passphrase: string, context: HostContext, attach: typeof openKey = openKey,
): Promise<Result<StudyState, Failure>> {
  const before = open.files.key
  const attached = attach(open.files, path, passphrase)
  if (!attached.ok) return attached
  if (before) await context.backups.leave(before)
  before?.close()
  context.backups.watch(attached.value)
  open.changed()
  return ok(stateOf(open))
}

/** Makes files the open study, with its first coder at the keyboard, and shows it. */
export async function present(context: HostContext, files: StudyFiles): Promise<Result<StudyState, Failure>> {
  const open = openStudy(context, files, listCoders(files.study)[0]?.id ?? '')
  await context.enter(open)
  return ok(stateOf(open))
}

/** A study in these files, which tells whoever listens what changes in it. */
export function openStudy(context: HostContext, files: StudyFiles, coderId: string): OpenStudy {
  return new OpenStudy(files, coderId, (step) => context.emit('changed', { ...kindOfChange(step), history: historyState(files) }))
}

export function stateOf(open: OpenStudy): StudyState {
  const row = readStudy(open.db)
  return {
    title: row.title, fileName: basename(open.db.path), language: row.language, fictive: row.fictive === 1, templateKey: row.template_key,
    firm: row.firm, client: row.client, clientPartner: row.client_partner, legalBasis: row.legal_basis, controllerRole: row.controller_role,
    deletionDate: row.deletion_date, periodFrom: row.period_from, periodTo: row.period_to, keyOpen: open.files.key !== null,
    coderId: open.coderId, coders: listCoders(open.db), closedBadly: open.files.study.closedBadly || open.files.key?.closedBadly === true,
  }
}

/** Column names and values of what the request names. */
function changesOf(request: {
  readonly title?: string | undefined; readonly firm?: string | undefined; readonly client?: string | undefined; readonly clientPartner?: string | undefined
  readonly language?: StudyTable['language'] | undefined; readonly legalBasis?: StudyTable['legal_basis'] | undefined
  readonly controllerRole?: StudyTable['controller_role'] | undefined; readonly deletionDate?: number | null | undefined
  readonly periodFrom?: number | null | undefined; readonly periodTo?: number | null | undefined
}): Partial<StudyTable> {
  return {
    ...(request.title === undefined ? {} : { title: cleanLine(request.title) }),
    ...(request.firm === undefined ? {} : { firm: cleanLine(request.firm) }),
    ...(request.client === undefined ? {} : { client: cleanLine(request.client) }),
    ...(request.clientPartner === undefined ? {} : { client_partner: cleanLine(request.clientPartner) }),
    ...(request.language === undefined ? {} : { language: request.language }),
    ...(request.legalBasis === undefined ? {} : { legal_basis: request.legalBasis }),
    ...(request.controllerRole === undefined ? {} : { controller_role: request.controllerRole }),
    ...(request.deletionDate === undefined ? {} : { deletion_date: request.deletionDate }),
    ...(request.periodFrom === undefined ? {} : { period_from: request.periodFrom }),
    ...(request.periodTo === undefined ? {} : { period_to: request.periodTo }),
  }
}
