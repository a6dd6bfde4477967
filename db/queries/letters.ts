import type { Language } from '../../codebook/guide/guide.ts'
import { letterTexts } from '../../codebook/letters/letter-texts.ts'
import { cleanText } from '../../codebook/language/clean-text.ts'
import { newId } from '../new-id.ts'
import type { LetterVersionTable } from '../tables/letters.ts'
import { study, type Readable, type Writable } from '../store.ts'

/** The letters of the study, each with its versions, newest first. */
export function listLetters(db: Readable) {
  const versions = Map.groupBy(db.all(study.selectFrom('letter_version').selectAll().orderBy('created_at', 'desc').orderBy('version', 'desc').orderBy('language')), (row) => row.letter_id)
  return db.all(study.selectFrom('letter').selectAll().orderBy('position').orderBy('key')).map((letter) => ({
    id: letter.id, key: letter.key, kind: letter.kind, title: letter.title,
    versions: (versions.get(letter.id) ?? []).map((version) => ({
      id: version.id, version: version.version, language: version.language, body: version.body, lockedAt: version.locked_at,
    })),
  }))
}
export type ListedLetter = ReturnType<typeof listLetters>[number]

/** The text of a letter in a language: the newest version, in bokmål where it has no other. */
export function versionFor({ versions }: ListedLetter, language: Language): ListedLetter['versions'][number] | undefined {
  return versions.find((version) => version.language === language) ?? versions.find((version) => version.language === 'nb') ?? versions[0]
}

export function findLetterVersion(db: Readable, id: string): LetterVersionTable | undefined {
  return db.first(study.selectFrom('letter_version').selectAll().where('id', '=', id))
}

/** Gives the study the letters of the template that it has not got. */
export function startLetters(db: Writable, now: number): void {
  const known = new Set(listLetters(db).map(({ key }) => key))
  letterTexts.forEach(({ key, kind, title, nb, nn }, position) => {
    if (known.has(key)) return
    const id = newId()
    db.run(study.insertInto('letter').values({ id, key, kind, title, position }))
    for (const [language, body] of [['nb', nb], ['nn', nn]] as const) {
      db.run(study.insertInto('letter_version').values({ id: newId(), letter_id: id, version: '1', language, body, created_at: now, locked_at: null }))
    }
  })
}

export function writeLetter(db: Writable, versionId: string, body: string): void {
  db.run(study.updateTable('letter_version').set({ body: cleanText(body) }).where('id', '=', versionId))
}

/** Begins the next version of a letter from the newest one, in all its languages; the versions before stay as they were sent. */
export function addLetterVersion(db: Writable, letterId: string, now: number): void {
  const rows = db.all(study.selectFrom('letter_version').selectAll().where('letter_id', '=', letterId))
  const numbers = rows.map((row) => Number.parseInt(row.version, 10)).filter((number) => !Number.isNaN(number))
  const version = String(Math.max(0, ...numbers) + 1)
  for (const [language, ofLanguage] of Map.groupBy(rows, (row) => row.language)) {
    const newest = ofLanguage.toSorted((a, b) => b.created_at - a.created_at || b.version.localeCompare(a.version))[0]
    db.run(study.insertInto('letter_version').values({ id: newId(), letter_id: letterId, version, language, body: newest?.body ?? '', created_at: now, locked_at: null }))
  }
}

/** What was sent never changes: the first time a version goes out, it is locked. */
export function lockLetterVersion(db: Writable, versionId: string, now: number): void {
  db.run(study.updateTable('letter_version').set({ locked_at: now }).where('id', '=', versionId).where('locked_at', 'is', null))
}
