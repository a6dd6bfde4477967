import { codeColors } from '../../codebook/codes/code.ts'
import { cleanLine, cleanText } from '../../codebook/language/clean-text.ts'
import { newId } from '../new-id.ts'
import { study, type Readable, type Writable } from '../store.ts'
import { frozenCode, logChange, type Because } from './codebook-log.ts'
import { findCode } from './codes.ts'

/** What a new code says. */
interface NewCode {
  readonly label: string
  readonly parentId: string | null
  readonly definition: string
}

/** The entry of the register that a new tag stands for, and its key, which the tag takes where no code has had it. */
interface TagOf {
  readonly networkId: string
  readonly key: string
}

/** Adds an inductive code under a parent, or at the top; its key is the parent's with the next number that was never used, or C1, C2 … */
export function addCode(db: Writable, facts: NewCode, because: Because): string {
  const id = insertCode(db, facts)
  logChange(db, { kind: 'add', before: null, after: frozenCode(db, id) }, because)
  return id
}

/** Inserts a code without an entry in the log, for acts that write one of their own; with `tag` one that stands for an entry of the register. `id` is one that no code has. */
export function insertCode(db: Writable, facts: NewCode, tag?: TagOf, id = newId()): string {
  const parent = facts.parentId === null ? undefined : findCode(db, facts.parentId)
  const siblings = db.all(study.selectFrom('code').select('position').where('parent_id', facts.parentId === null ? 'is' : '=', facts.parentId).where('network_id', tag === undefined ? 'is' : 'is not', null))
  const position = Math.max(-1, ...siblings.map((row) => row.position)) + 1
  const prefix = tag ? `${tag.key}.` : parent ? `${parent.key}.` : 'C'
  const taken = new Set([...db.all(study.selectFrom('code').select('key')).map((row) => row.key), ...goneKeys(db)])
  let number = parent ? position + 1 : 1
  while (taken.has(prefix + number)) number += 1
  db.run(study.insertInto('code').values({
    id, key: tag && !taken.has(tag.key) ? tag.key : prefix + number, label: cleanLine(facts.label), label_nn: null, definition: cleanText(facts.definition), full_definition: '',
    when_to_use: '', when_not: '', example: '', synonyms: '[]', origin: 'inductive', facet: null, stance_required: 0, cross_cutting: 0,
    color: parent?.color ?? position % codeColors, parent_id: facts.parentId, retired_at: null, position, successor_id: null, network_id: tag?.networkId ?? null,
  }))
  return id
}

/** What a code can be made to say; what is left out stays as it is. */
export interface CodeFacts {
  readonly label: string
  readonly labelNn: string | null
  readonly definition: string
  readonly synonyms: readonly string[]
  readonly stanceRequired: boolean
  readonly fullDefinition?: string | undefined
  readonly whenToUse?: string | undefined
  readonly whenNot?: string | undefined
  readonly example?: string | undefined
  readonly facet?: string | null | undefined
  readonly color?: number | undefined
}

export function changeCode(db: Writable, id: string, { label, ...facts }: CodeFacts, because: Because): void {
  const before = frozenCode(db, id)
  db.run(study.updateTable('code').set({ label: cleanLine(label) }).where('id', '=', id))
  setCodeFacts(db, id, facts)
  logChange(db, { kind: 'change', before, after: frozenCode(db, id) }, because)
}

/** Sets what a code says, all but its name, without an entry in the log; what is left out stays as it is. */
export function setCodeFacts(db: Writable, id: string, facts: Partial<Omit<CodeFacts, 'label'>>): void {
  const { labelNn, definition, fullDefinition, whenToUse, whenNot, example, synonyms, stanceRequired, facet, color } = facts
  const columns = {
    ...(labelNn === undefined ? {} : { label_nn: labelNn === null ? null : cleanLine(labelNn) }),
    ...(definition === undefined ? {} : { definition: cleanText(definition) }),
    ...(fullDefinition === undefined ? {} : { full_definition: cleanText(fullDefinition) }),
    ...(whenToUse === undefined ? {} : { when_to_use: cleanText(whenToUse) }),
    ...(whenNot === undefined ? {} : { when_not: cleanText(whenNot) }),
    ...(example === undefined ? {} : { example: cleanText(example) }),
    ...(synonyms === undefined ? {} : { synonyms: JSON.stringify(synonyms.map(cleanLine).filter((word) => word !== '')) }),
    ...(stanceRequired === undefined ? {} : { stance_required: Number(stanceRequired) }),
    ...(facet === undefined ? {} : { facet: facet === null ? null : cleanLine(facet) || null }),
    ...(color === undefined ? {} : { color }),
  }
  if (Object.keys(columns).length > 0) db.run(study.updateTable('code').set(columns).where('id', '=', id))
}

/** Keys of codes that were merged away or removed: none is given to another code, since versions and log name codes by key. */
function goneKeys(db: Readable): string[] {
  return db.all(study.selectFrom('codebook_change').select('code_key').distinct().where('kind', 'in', ['merge', 'remove'])).flatMap((row) => row.code_key ?? [])
}
