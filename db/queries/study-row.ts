import { cleanLine } from '../../codebook/language/clean-text.ts'
import type { Language } from '../../codebook/guide/guide.ts'
import type { StudyTemplate } from '../../codebook/templates/template.ts'
import { newId } from '../new-id.ts'
import type { StudyTable } from '../tables/study.ts'
import { compiledOnce, study, type Readable, type Writable } from '../store.ts'
import { startLetters } from './letters.ts'
import { writeTemplate } from './template-rows.ts'

/** What a new study is told at its birth. */
export interface NewStudy {
  readonly title: string
  readonly firm: string
  readonly client: string
  readonly language: Language
  /** Name or initials of the person at the keyboard; becomes the first coder. */
  readonly coder: string
  readonly fictive: boolean
  /** Null for a blank study. */
  readonly template: StudyTemplate | null
}

/** Fills an empty study file: the study, its first wave and coder, and what the template brings. Gives the coder's id. */
export function writeNewStudy(db: Writable, facts: NewStudy, now: number): string {
  const coderId = newId()
  db.run(study.insertInto('study').values({
    id: newId(), title: cleanLine(facts.title) || 'Uten tittel', template_key: facts.template?.key ?? null, firm: cleanLine(facts.firm),
    client: cleanLine(facts.client), client_partner: '', language: facts.language, fictive: Number(facts.fictive),
    period_from: null, period_to: null, legal_basis: null, controller_role: null, deletion_date: null, created_at: now,
  }))
  db.run(study.insertInto('wave').values({ id: newId(), number: 1, label: '1', started_at: null, ended_at: null }))
  db.run(study.insertInto('coder').values({ id: coderId, key: 'A', label: cleanLine(facts.coder) || 'A', position: 0 }))
  if (facts.template) {
    writeTemplate(db, facts.template, now)
    startLetters(db, now)
  }
  else db.run(study.insertInto('codebook_version').values({ id: newId(), number: 1, name: '1', note: '', created_at: now, frozen_at: null, codes: null }))
  return coderId
}

/** The study's own row. */
export function readStudy(db: Readable): StudyTable {
  const row = db.first(study.selectFrom('study').selectAll())
  if (!row) throw new Error('study file without its study row')
  return row
}

export function listCoders(db: Readable): { id: string; key: string; label: string }[] {
  return db.all(study.selectFrom('coder').select(['id', 'key', 'label']).orderBy('position'))
}

/** Changes facts of the study; what is not named stays. */
export function editStudy(db: Writable, facts: Partial<Omit<StudyTable, 'id'>>): void {
  if (Object.keys(facts).length > 0) db.run(study.updateTable('study').set(facts))
}

/** Adds (id null) or renames a coder; keys are A, B, C … in order. */
export function saveCoder(db: Writable, id: string | null, label: string): string {
  if (id !== null) {
    db.run(study.updateTable('coder').set({ label: cleanLine(label) }).where('id', '=', id))
    return id
  }
  const made = newId()
  const taken = new Set(listCoders(db).map((coder) => coder.key))
  const key = Array.from({ length: 999 }, (_, index) => coderKey(index)).find((candidate) => !taken.has(candidate)) ?? made
  db.run(study.insertInto('coder').values({ id: made, key, label: cleanLine(label) || key, position: taken.size }))
  return made
}

/** A … Z, then A2 … */
function coderKey(index: number): string {
  const round = Math.floor(index / 26)
  return String.fromCharCode(65 + (index % 26)) + (round === 0 ? '' : String(round + 1))
}

interface Wave { readonly id: string; readonly number: number }

const waves = compiledOnce(() => study.selectFrom('wave').select(['id', 'number']).orderBy('number', 'desc'))

/** All waves, the latest first; a study has at least one. */
export function listWaves(db: Readable): readonly [Wave, ...Wave[]] {
  const [latest, ...earlier] = db.all(waves())
  if (!latest) throw new Error('study without a wave')
  return [latest, ...earlier]
}

/** The wave that new sessions belong to: the latest. */
export function currentWave(db: Readable): Wave {
  return listWaves(db)[0]
}

export function findWave(db: Readable, number: number): { id: string } | undefined {
  return db.first(study.selectFrom('wave').select('id').where('number', '=', number))
}
