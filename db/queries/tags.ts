import { isTag } from '../../codebook/codes/is-tag.ts'
import { renamed, shownName } from '../../codebook/networks/network-names.ts'
import type { CodeTable } from '../schema.ts'
import { study, type Readable, type Writable } from '../store.ts'
import { frozenCode, logChange, type Because } from './codebook-log.ts'
import { findCode } from './codes.ts'
import { factsOf, findNetwork, insertNetwork, updateNetwork, type NetworkFacts } from './networks.ts'
import { insertCode } from './write-codes.ts'

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

/** Stores an entry of the register, new where `id` is null; its tag takes its name. Gives its id. */
export function saveNetwork(db: Writable, id: string | null, facts: NetworkFacts, because: Because): string {
  if (id === null) return insertNetwork(db, facts)
  updateNetwork(db, id, facts)
  relabelTag(db, id, because)
  return id
}

/** Lets the tag of an entry go by the entry's name, with an entry in the log of the codebook. */
export function relabelTag(db: Writable, networkId: string, because: Because): void {
  const [tag, network] = [tagOf(db, networkId), findNetwork(db, networkId)]
  if (!tag || !network) return
  const before = frozenCode(db, tag.id)
  db.run(study.updateTable('code').set({ label: labelOf(factsOf(network)) || network.key }).where('id', '=', tag.id))
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

function labelOf(facts: NetworkFacts): string {
  return Array.from(shownName(facts)).slice(0, longestLabel).join('').trim()
}
