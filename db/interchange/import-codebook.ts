import type { CodebookPlan, PlannedCode } from '../../codebook/interchange/codebook-table/codebook-plan.ts'
import type { Because } from '../queries/codebook-log.ts'
import { frozenCode, logChange } from '../queries/codebook-log.ts'
import { codeByKey, findCode } from '../queries/codes.ts'
import { insertCode, setCodeFacts } from '../queries/write-codes.ts'
import { study, type Writable } from '../store.ts'

/** Stores what a table of codes was planned to become: parents first, each with an entry in the log. */
export function importCodebook(db: Writable, { codes }: CodebookPlan, because: Because): void {
  const ids = new Map<string, string>()
  const idOf = (id: string | null) => (id === null ? null : ids.get(id) ?? id)
  for (const code of codes) {
    if (code.fate === 'new') ids.set(code.id, addPlanned(db, code, idOf(code.parentId), because))
    if (code.fate === 'update') updatePlanned(db, code, idOf(code.parentId), because)
  }
}

function addPlanned(db: Writable, code: PlannedCode, parentId: string | null, because: Because): string {
  const { definition = '', origin = 'deductive' } = code.facts
  const id = insertCode(db, { label: code.label, parentId, definition })
  // A key that is taken stays with the code that has it.
  const key = code.key !== null && codeByKey(db, code.key) === undefined ? { key: code.key } : {}
  db.run(study.updateTable('code').set({ origin, ...key }).where('id', '=', id))
  setCodeFacts(db, id, code.facts)
  logChange(db, { kind: 'import', before: null, after: frozenCode(db, id) }, because)
  return id
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
