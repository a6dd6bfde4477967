import { isTag } from '../../codebook/codes/is-tag.ts'
import { cleanLine } from '../../codebook/language/clean-text.ts'
import { renamed, shownName } from '../../codebook/networks/network-names.ts'
import type { CodeTable } from '../tables/codebook.ts'
import { study, type Readable, type Writable } from '../store.ts'
import { frozenCode, logChange, type Because } from './codebook-log.ts'
import { findCode } from './codes.ts'
import { factsOf, findNetwork, insertNetwork, updateNetwork, type NetworkFacts } from './networks.ts'
import { insertCode, setCodeFacts } from './write-codes.ts'

/** Characters that a label may have, as the file's own check counts them. */
const longestLabel = 200

/** The code that stands for an entry, if there is one. */
export function tagOf(db: Readable, networkId: string): CodeTable | undefined {
  return db.first(study.selectFrom('code').selectAll().where('network_id', '=', networkId))
}

export function isTagRow(code: CodeTable): boolean {
  return isTag({ networkId: code.network_id })
}

/** Gives the id of the code that stands for an entry, and makes it where there is none. */
export function ensureTag(db: Writable, networkId: string, because: Because): string {
  const tag = tagOf(db, networkId)
  if (tag) return tag.id
  const network = findNetwork(db, networkId)
  if (!network) throw new Error('tagging an entry that is not there')
  const id = insertCode(db, { label: labelOf(factsOf(network)) || network.key, parentId: null, definition: '' }, { networkId, key: network.key })
  logChange(db, { kind: 'add', before: null, after: frozenCode(db, id) }, because)
  return id
}

/** What an entry says, with its other names, which are kept as its tag's synonyms. */
export interface NamedFacts extends NetworkFacts {
  readonly synonyms: readonly string[]
}

/**
 * Stores an entry of the register, new where `id` is null; its tag takes its name and other names. Gives its id.
 *
 * An entry that is given other names gets its tag with them, though no passage is tagged yet.
 */
export function saveNetwork(db: Writable, id: string | null, { synonyms, ...facts }: NamedFacts, because: Because): string {
  const networkId = id ?? insertNetwork(db, facts)
  if (id !== null) updateNetwork(db, id, facts)
  const names = namesBeside(facts, synonyms)
  if (names.length > 0) ensureTag(db, networkId, because)
  relabelTag(db, networkId, because, names)
  return networkId
}

/** Lets the tag of an entry go by the entry's name, and by other names where they are given, with an entry in the log of the codebook. */
export function relabelTag(db: Writable, networkId: string, because: Because, synonyms?: readonly string[]): void {
  const [tag, network] = [tagOf(db, networkId), findNetwork(db, networkId)]
  if (!tag || !network) return
  const before = frozenCode(db, tag.id)
  db.run(study.updateTable('code').set({ label: labelOf(factsOf(network)) || network.key }).where('id', '=', tag.id))
  if (synonyms !== undefined) setCodeFacts(db, tag.id, { synonyms })
  logChange(db, { kind: 'change', before, after: frozenCode(db, tag.id) }, because)
}

/** Lets the entry that a code stands for go by the code's name; nothing where it stands for none. */
export function renameTagged(db: Writable, codeId: string): void {
  const code = findCode(db, codeId)
  const network = code?.network_id === null || code === undefined ? undefined : findNetwork(db, code.network_id)
  if (!code || !network) return
  const facts = factsOf(network)
  if (labelOf(facts) !== code.label) updateNetwork(db, network.id, { ...facts, ...renamed(facts, code.label) })
}

/** Other names, each once, without those that the entry goes by already. */
function namesBeside(facts: NetworkFacts, synonyms: readonly string[]): string[] {
  const fold = (name: string) => name.toLocaleLowerCase('nb')
  const found = new Map(synonyms.map(cleanLine).map((name) => [fold(name), name]))
  for (const own of ['', facts.name, shownName(facts)]) found.delete(fold(cleanLine(own)))
  return [...found.values()]
}

function labelOf(facts: NetworkFacts): string {
  return Array.from(shownName(facts)).slice(0, longestLabel).join('').trim()
}
