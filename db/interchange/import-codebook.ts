import { validate, version } from 'uuid'
import { codesToRetire } from '../../codebook/codes/retire-codes.ts'
import type { CodebookPlan, PlannedCode } from '../../codebook/interchange/codebook-table/codebook-plan.ts'
import type { Because } from '../queries/codebook-log.ts'
import { frozenCode, logChange } from '../queries/codebook-log.ts'
import { codeByKey, codePlaces, findCode } from '../queries/codes.ts'
import { newId } from '../new-id.ts'
import { retireCodes } from '../queries/retire-code.ts'
import { insertCode, setCodeFacts } from '../queries/write-codes.ts'
import { study, type Writable } from '../store.ts'

/**
 * Stores what a table of codes was planned to become: parents first, each with an entry in the log.
 *
 * What the file says is out of use goes out of use at the end, with the codes below it, as it does by hand.
 */
export function importCodebook(db: Writable, { codes }: CodebookPlan, because: Because): void {
  const ids = new Map<string, string>()
  const idOf = (id: string | null) => (id === null ? null : ids.get(id) ?? id)
  for (const code of codes) {
    if (code.fate === 'new') ids.set(code.id, addPlanned(db, code, idOf(code.parentId), because))
    if (code.fate === 'update') updatePlanned(db, code, idOf(code.parentId), because)
  }
  for (const code of codes) {
    const isStored = code.fate === 'new' || code.fate === 'update'
    if (isStored && code.facts.retired === true) retireCodes(db, codesToRetire(codePlaces(db), idOf(code.id) ?? code.id), null, because)
  }
}

function addPlanned(db: Writable, code: PlannedCode, parentId: string | null, because: Because): string {
  const { definition = '', origin = 'deductive' } = code.facts
  const id = insertCode(db, { label: code.label, parentId, definition }, undefined, idToKeep(db, code.idInFile) ?? newId())
  // A key that is taken stays with the code that has it.
  const key = code.key !== null && codeByKey(db, code.key) === undefined ? { key: code.key } : {}
  db.run(study.updateTable('code').set({ origin, ...key }).where('id', '=', id))
  setCodeFacts(db, id, code.facts)
  logChange(db, { kind: 'import', before: null, after: frozenCode(db, id) }, because)
  return id
}

/** The highest version of a UUID that is made by a rule; the empty one and the one of all ones name nothing. */
const lastVersion = 8

/**
 * The id that a file gives a new code, where it can be kept, so that other programs know the code again: a UUID that no code has.
 *
 * Two codes of one file with the same id are two codes: the second gets an id of its own.
 */
function idToKeep(db: Writable, id: string | null): string | undefined {
  const isUuid = id !== null && validate(id) && version(id) >= 1 && version(id) <= lastVersion
  return isUuid && findCode(db, id) === undefined ? id : undefined
}

function updatePlanned(db: Writable, code: PlannedCode, parentId: string | null, because: Because): void {
  const before = frozenCode(db, code.id)
  const old = findCode(db, code.id)
  if (!old) throw new Error('a planned code is not there')
  // The name is the file's only where the code was known by its key: else it is the same name, perhaps in the other form of Norwegian.
  if (code.key === old.key) db.run(study.updateTable('code').set({ label: code.label }).where('id', '=', code.id))
  if (parentId !== old.parent_id) {
    const last = db.all(study.selectFrom('code').select('position').where('parent_id', parentId === null ? 'is' : '=', parentId)).reduce((most, row) => Math.max(most, row.position), -1)
    db.run(study.updateTable('code').set({ parent_id: parentId, position: last + 1 }).where('id', '=', code.id))
  }
  setCodeFacts(db, code.id, code.facts)
  logChange(db, { kind: 'import', before, after: frozenCode(db, code.id) }, because)
}
