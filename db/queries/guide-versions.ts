import type { GuideContent } from '../../codebook/guide/guide-content.ts'
import { wordingOf } from '../../codebook/guide/guide-content.ts'
import type { Language } from '../../codebook/guide/guide.ts'
import { newId } from '../new-id.ts'
import type { GuideVersionTable } from '../tables/guide.ts'
import { study, type Readable, type Writable } from '../store.ts'
import { dropIdentities, saveContent } from './save-guide-content.ts'
import { readVersionRows } from './guide-content.ts'

/** What a guide is called and who it is for, in all its versions. */
export interface GuideNames {
  readonly title: string
  readonly titleNn: string | null
  readonly language: Language
  readonly groupIds: readonly string[]
}

/** All guides with their versions, the newest first, and how far each is in use. */
export function listGuideVersions(db: Readable) {
  const audience = Map.groupBy(db.all(study.selectFrom('guide_audience').innerJoin('informant_group', 'informant_group.id', 'guide_audience.group_id')
    .select(['guide_id', 'group_id']).orderBy('informant_group.position')), (row) => row.guide_id)
  const sessions = Map.groupBy(db.all(study.selectFrom('session').select(['guide_version_id', 'state'])), (row) => row.guide_version_id)
  const questions = new Map(db.all(study.selectFrom('guide_question').innerJoin('guide_section', 'guide_section.id', 'guide_question.guide_section_id')
    .select('guide_version_id').select((eb) => eb.fn.countAll<number>().as('n')).groupBy('guide_version_id')).map((row) => [row.guide_version_id, row.n]))
  const minutes = new Map(db.all(study.selectFrom('guide_section').select('guide_version_id').select((eb) => eb.fn.sum<number | null>('minutes').as('n'))
    .groupBy('guide_version_id')).map((row) => [row.guide_version_id, row.n ?? 0]))
  const rows = db.all(study.selectFrom('guide_version').selectAll())
  const names = new Map(rows.map((row) => [row.id, row.version]))
  const versions = Map.groupBy(rows, (row) => row.guide_id)
  return db.all(study.selectFrom('guide').selectAll().orderBy('key')).map((guide) => ({
    guideId: guide.id, key: guide.key, title: guide.title, titleNn: guide.title_nn, language: guide.language, groupIds: (audience.get(guide.id) ?? []).map((row) => row.group_id),
    versions: (versions.get(guide.id) ?? []).toSorted(newestFirst).map((row) => {
      const using = sessions.get(row.id) ?? []
      return {
        versionId: row.id, version: row.version, basedOn: row.based_on === null ? null : names.get(row.based_on) ?? null, note: row.note, createdAt: row.created_at, lockedAt: row.locked_at,
        locked: row.locked_at !== null || using.some(({ state }) => state !== 'planned'), questions: questions.get(row.id) ?? 0, minutes: minutes.get(row.id) ?? 0,
        sessions: using.length, planned: using.filter(({ state }) => state === 'planned').length,
      }
    }),
  }))
}

function newestFirst(left: GuideVersionTable, right: GuideVersionTable): number {
  return right.version.localeCompare(left.version, 'nb', { numeric: true })
}

/** The questions of all guides, each guide in its newest version. */
export function listKnownQuestions(db: Readable) {
  const keys = new Map(db.all(study.selectFrom('question').selectAll()).map((row) => [row.id, row.key]))
  return listGuideVersions(db).flatMap(({ guideId, title, versions }) => {
    const [newest] = versions
    if (!newest) return []
    return readVersionRows(db, newest.versionId).questions.map((row) => ({
      questionKey: keys.get(row.question_id) ?? '', guideId, guideTitle: title, version: newest.version, number: row.number,
      text: wordingOf({ text: row.text, textCorrected: row.text_corrected }),
    }))
  })
}

/** One version as it is stored, undefined where there is none. */
export function findVersion(db: Readable, versionId: string): GuideVersionTable | undefined {
  return db.first(study.selectFrom('guide_version').selectAll().where('id', '=', versionId))
}

/** Whether a version must go on saying what it says: locked, or notes are taken with it. */
export function isLocked(db: Readable, version: GuideVersionTable): boolean {
  return version.locked_at !== null || isUsed(db, version.id)
}

/** Whether notes are taken with a version. */
export function isUsed(db: Readable, versionId: string): boolean {
  return db.first(study.selectFrom('session').select('id').where('guide_version_id', '=', versionId).where('state', '!=', 'planned')) !== undefined
}

/** Codes of the sessions that have a version, or have answers to its questions from when they had it. */
export function sessionsOfVersion(db: Readable, versionId: string): readonly string[] {
  const rows = db.all(study.selectFrom('session').select('code').where((eb) => eb.or([
    eb('guide_version_id', '=', versionId),
    eb('session.id', 'in', eb.selectFrom('answer').innerJoin('guide_question', 'guide_question.id', 'answer.guide_question_id')
      .innerJoin('guide_section', 'guide_section.id', 'guide_question.guide_section_id').select('answer.session_id').where('guide_section.guide_version_id', '=', versionId)),
  ])).orderBy('code'))
  return rows.map((row) => row.code)
}

/** Makes a guide with a first version that says this; `key` null makes one of the title. */
export function createGuide(db: Writable, names: GuideNames, key: string | null, content: GuideContent, now: number): { readonly guideId: string; readonly versionId: string } {
  const guideId = newId()
  db.run(study.insertInto('guide').values({ id: guideId, key: key ?? nextGuideKey(db, names.title), title: names.title, title_nn: names.titleNn, language: names.language }))
  saveAudience(db, guideId, names.groupIds)
  return { guideId, versionId: addVersion(db, { guideId, version: '1.0', basedOn: null, note: '' }, content, now) }
}

/** Changes what a guide is called and who it is for. */
export function editGuide(db: Writable, guideId: string, names: GuideNames): void {
  db.run(study.updateTable('guide').set({ title: names.title, title_nn: names.titleNn, language: names.language }).where('id', '=', guideId))
  saveAudience(db, guideId, names.groupIds)
}

/** Adds a version with this content; ids in it must be new. */
export function addVersion(
  db: Writable, { guideId, version, basedOn, note }: { readonly guideId: string; readonly version: string; readonly basedOn: string | null; readonly note: string }, content: GuideContent, now: number,
): string {
  const id = newId()
  db.run(study.insertInto('guide_version').values({ id, guide_id: guideId, version, intro: '[]', intro_nn: '[]', based_on: basedOn, note, created_at: now, locked_at: null }))
  saveContent(db, id, content)
  return id
}

/** The same words under new ids. */
export function copyContent(content: GuideContent): GuideContent {
  const ids = new Map(content.sections.flatMap((section) => section.questions).map((question) => [question.id, newId()]))
  return {
    ...content,
    sections: content.sections.map((section) => ({
      ...section, id: newId(), fields: section.fields.map((field) => ({ ...field, id: newId() })),
      questions: section.questions.map((question) => ({
        ...question, id: ids.get(question.id) ?? newId(), dependsOn: question.dependsOn === null ? null : ids.get(question.dependsOn) ?? null,
      })),
    })),
  }
}

/** Gives another version to the sessions that are only planned with this one. */
export function movePlannedSessions(db: Writable, from: string, to: string): void {
  db.run(study.updateTable('session').set({ guide_version_id: to }).where('guide_version_id', '=', from).where('state', '=', 'planned'))
}

export function setLocked(db: Writable, versionId: string, at: number | null): void {
  db.run(study.updateTable('guide_version').set({ locked_at: at }).where('id', '=', versionId))
}

/** Removes a version that nothing builds on, and the guide with its last one. */
export function removeVersion(db: Writable, version: GuideVersionTable): void {
  const identities = readVersionRows(db, version.id).questions.map((row) => row.question_id)
  saveContent(db, version.id, { intro: [], introNn: [], sections: [] })
  dropIdentities(db, identities)
  db.run(study.updateTable('guide_version').set({ based_on: version.based_on }).where('based_on', '=', version.id))
  db.run(study.deleteFrom('guide_version').where('id', '=', version.id))
  if (db.first(study.selectFrom('guide_version').select('id').where('guide_id', '=', version.guide_id))) return
  db.run(study.deleteFrom('guide_audience').where('guide_id', '=', version.guide_id))
  db.run(study.deleteFrom('guide').where('id', '=', version.guide_id))
}

function saveAudience(db: Writable, guideId: string, groupIds: readonly string[]): void {
  const present = db.all(study.selectFrom('guide_audience').selectAll().where('guide_id', '=', guideId))
  for (const row of present) if (!groupIds.includes(row.group_id)) db.run(study.deleteFrom('guide_audience').where('id', '=', row.id))
  for (const groupId of new Set(groupIds)) {
    if (!present.some((row) => row.group_id === groupId)) db.run(study.insertInto('guide_audience').values({ id: newId(), guide_id: guideId, group_id: groupId }))
  }
}

/** A key out of the words of a title that no other guide has: `intervjuguide-kommuner`. */
function nextGuideKey(db: Readable, title: string): string {
  const start = title.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join('-').slice(0, 60) ?? 'guide'
  const taken = new Set(db.all(study.selectFrom('guide').select('key')).map((row) => row.key))
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? start : `${start}-${number}`
    if (!taken.has(key)) return key
  }
}
