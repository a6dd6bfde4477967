import { basename } from 'node:path'
import { cleanContent } from '../../codebook/guide/clean-content.ts'
import { contentOfRead } from '../../codebook/guide/content-of-draft.ts'
import { cleanLine } from '../../codebook/language/clean-text.ts'
import { fail, ok } from '../../codebook/result.ts'
import { newId } from '../../db/new-id.ts'
import { readContent } from '../../db/queries/guide-content.ts'
import {
  addVersion, copyContent, createGuide, editGuide, findVersion, isLocked, isUsed, listGuideVersions, listKnownQuestions, movePlannedSessions, removeVersion, sessionsOfVersion, setLocked,
} from '../../db/queries/guide-versions.ts'
import { removeAnswersTo } from '../../db/queries/key-answers.ts'
import { goneFromKeyFile, hasForeignIds, saveContent } from '../../db/queries/save-guide-content.ts'
import type { Request } from '../contract/contract.ts'
import type { guideChannels } from '../contract/guides.ts'
import { exportGuide } from '../exports/export-guide.ts'
import { withStudy, type HandlersOf } from '../host/context.ts'
import type { OpenStudy } from '../host/open-study.ts'
import { readGuide } from '../imports/read-guide.ts'
import { startOfGuide } from './start-of-guide.ts'

const noVersion = fail({ kind: 'missing', what: 'guide' } as const)

export const guideHandlers: HandlersOf<keyof typeof guideChannels> = {
  'guides.list': withStudy((open) => ok(listGuideVersions(open.db))),
  'guides.questions': withStudy((open) => ok(listKnownQuestions(open.db))),
  'guides.open': withStudy((open, { versionId }) => {
    const [version, content] = [findVersion(open.db, versionId), readContent(open.db, versionId)]
    return version && content ? ok({ guideId: version.guide_id, versionId, content }) : noVersion
  }),
  'guides.create': withStudy((open, { key: wanted, from, ...names }) => {
    const key = wanted === null || cleanLine(wanted) === '' ? null : cleanLine(wanted)
    const content = startOfGuide(open.db, from)
    if (!content) return noVersion
    if (key !== null && listGuideVersions(open.db).some((guide) => guide.key === key)) return fail({ kind: 'duplicate', what: 'guide' })
    return ok(open.step('guide.create', (db) => createGuide(db, namesIn(names), key, cleanContent(copyContent(content)), Date.now())))
  }),
  'guides.edit': withStudy((open, { guideId, ...names }) => {
    if (!listGuideVersions(open.db).some((guide) => guide.guideId === guideId)) return noVersion
    open.step('guide.edit', (db) => editGuide(db, guideId, namesIn(names)))
    return ok(null)
  }),
  'guides.save': withStudy((open, { versionId, content, about }) => {
    const version = findVersion(open.db, versionId)
    if (!version) return noVersion
    if (isLocked(open.db, version)) return fail({ kind: 'guide-locked' })
    if (hasForeignIds(open.db, versionId, content)) return fail({ kind: 'stale' })
    const cleaned = cleanContent(content)
    const gone = goneFromKeyFile(open.db, versionId, cleaned)
    const key = about === null ? undefined : `guide.edit ${versionId} ${about}`
    if (gone.length === 0) open.step('guide.edit', (db) => { saveContent(db, versionId, cleaned) }, key)
    else open.stepOnBoth('guide.edit', (db) => { saveContent(db, versionId, cleaned) }, (keys) => { removeAnswersTo(keys, gone) })
    return ok(null)
  }),
  'guides.newVersion': withStudy((open, request) => newVersion(open, request)),
  'guides.lock': withStudy((open, { versionId, locked }) => {
    if (!findVersion(open.db, versionId)) return noVersion
    if (!locked && isUsed(open.db, versionId)) return fail({ kind: 'guide-locked' })
    open.step('guide.lock', (db) => setLocked(db, versionId, locked ? Date.now() : null))
    return ok(null)
  }),
  'guides.remove': withStudy((open, { versionId }) => {
    const version = findVersion(open.db, versionId)
    if (!version) return noVersion
    const sessions = [...sessionsOfVersion(open.db, versionId)]
    if (sessions.length > 0) return fail({ kind: 'in-use-by', what: 'guide', sessions })
    const gone = goneFromKeyFile(open.db, versionId, { intro: [], introNn: [], sections: [] })
    open.stepOnBoth('guide.remove', (db) => { removeVersion(db, version) }, (keys) => { removeAnswersTo(keys, gone) })
    return ok(null)
  }),
  'guides.read': withStudy(async (_open, { file }, context) => {
    const path = context.path(file)
    if (!path.ok) return path
    const guide = await readGuide(path.value, basename(path.value))
    return guide.ok ? ok({ title: guide.value.title.slice(0, 300), content: contentOfRead(guide.value, newId), leftOut: [...guide.value.leftOut] }) : guide
  }),
  'guides.export': withStudy((open, { versionId, to, form, file }, context) => {
    const path = context.path(file)
    return path.ok ? exportGuide(open.db, { versionId, to, form, path: path.value }) : path
  }),
}

function newVersion(open: OpenStudy, { versionId, version, note, movePlanned }: Request<'guides.newVersion'>) {
  const [from, content] = [findVersion(open.db, versionId), readContent(open.db, versionId)]
  if (!from || !content) return noVersion
  const name = cleanLine(version)
  if (name === '') return fail({ kind: 'missing', what: 'version' } as const)
  if (listGuideVersions(open.db).some((guide) => guide.guideId === from.guide_id && guide.versions.some((one) => one.version === name))) return fail({ kind: 'duplicate', what: 'guide' } as const)
  return ok(open.step('guide.version', (db) => {
    const made = addVersion(db, { guideId: from.guide_id, version: name, basedOn: from.id, note: cleanLine(note) }, copyContent(content), Date.now())
    if (movePlanned) movePlannedSessions(db, from.id, made)
    return { guideId: from.guide_id, versionId: made }
  }))
}

function namesIn({ title, titleNn, ...others }: Omit<Request<'guides.edit'>, 'guideId'>) {
  return { ...others, title: cleanLine(title), titleNn: titleNn === null || cleanLine(titleNn) === '' ? null : cleanLine(titleNn) }
}
