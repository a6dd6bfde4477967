import { cleanLine, cleanText } from '../../codebook/language/clean-text.ts'
import { newId } from '../new-id.ts'
import { study, type Writable } from '../store.ts'
import { frozenCodes, logWhole, type Because } from './codebook-log.ts'
import { currentCodebook } from './codebook-versions.ts'

/** Keeps the codebook as it is in the version in use, under a name, and begins the next version. */
export function freezeCodebook(db: Writable, name: string, note: string, because: Because): void {
  const id = currentCodebook(db)
  logWhole(db, 'freeze', { ...because, reason: note })
  db.run(study.updateTable('codebook_version').set({
    name: cleanLine(name), note: cleanText(note), frozen_at: because.at, codes: JSON.stringify(frozenCodes(db)),
  }).where('id', '=', id))
  const number = 1 + Math.max(...db.all(study.selectFrom('codebook_version').select('number')).map((row) => row.number))
  db.run(study.insertInto('codebook_version').values({ id: newId(), number, name: String(number), note: '', created_at: because.at, frozen_at: null, codes: null }))
}
