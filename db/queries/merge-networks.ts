import { cleanLine } from '../../codebook/language/clean-text.ts'
import { shownName } from '../../codebook/networks/network-names.ts'
import { joinTexts } from '../../codebook/plan/change-invitation.ts'
import { mostSynonyms } from '../../codebook/codes/code.ts'
import { fromJson, stringList } from '../rows.ts'
import { study, type Writable } from '../store.ts'
import { frozenCode, logChange, type Because } from './codebook-log.ts'
import { findCode } from './codes.ts'
import { mergeCodes } from './merge-codes.ts'
import { factsOf, findNetwork, updateNetwork, type NetworkFacts } from './networks.ts'
import { relabelTag, tagOf } from './tags.ts'

/**
 * Makes two entries of the register one: what is tagged with `removedId` is tagged with `keptId`, and the entry itself goes.
 *
 * The kept one takes what it does not say itself; descriptions are joined. The names of the one that goes become synonyms of the tag, so that
 * whoever looks for it finds the other.
 */
export function mergeNetworks(db: Writable, keptId: string, removedId: string, because: Because): void {
  const [kept, removed] = [findNetwork(db, keptId), findNetwork(db, removedId)]
  if (!kept || !removed) throw new Error('merging an entry that is not there')
  const [tag, other] = [tagOf(db, keptId), tagOf(db, removedId)]
  const [facts, gone] = [factsOf(kept), factsOf(removed)]
  updateNetwork(db, keptId, joinFacts(facts, gone))
  if (tag && other) mergeCodes(db, tag.id, other.id, because)
  else if (other) {
    db.run(study.updateTable('code').set({ network_id: keptId }).where('id', '=', other.id))
    relabelTag(db, keptId, because)
  }
  const left = tag?.id ?? other?.id
  if (left !== undefined) addSynonyms(db, left, [shownName(gone), gone.name], because)
  db.run(study.deleteFrom('network').where('id', '=', removedId))
}

function joinFacts(kept: NetworkFacts, other: NetworkFacts): NetworkFacts {
  return {
    kind: kept.kind, name: kept.name, nameCorrected: kept.nameCorrected, description: joinTexts(kept.description, other.description),
    reach: kept.reach || other.reach, reachValues: [...new Set([...kept.reachValues, ...other.reachValues])].toSorted(),
    fee: kept.fee || other.fee, feeNote: [...new Set([kept.feeNote, other.feeNote])].filter((note) => note !== '').join('; '), url: kept.url || other.url,
  }
}

function addSynonyms(db: Writable, codeId: string, names: readonly string[], because: Because): void {
  const code = findCode(db, codeId)
  if (!code) return
  const fold = (word: string) => word.toLocaleLowerCase('nb')
  const all = fromJson(stringList, code.synonyms)
  for (const name of names.map(cleanLine)) {
    if (name !== '' && ![code.label, ...all].some((word) => fold(word) === fold(name))) all.push(name)
  }
  const before = frozenCode(db, codeId)
  db.run(study.updateTable('code').set({ synonyms: JSON.stringify(all.slice(0, mostSynonyms)) }).where('id', '=', codeId))
  logChange(db, { kind: 'change', before, after: frozenCode(db, codeId) }, because)
}
