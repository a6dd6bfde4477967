import { exampleMentions } from '../../codebook/templates/example/mentions.ts'
import { currentCodebook } from '../queries/codebook-versions.ts'
import { insertCoding } from '../queries/codings.ts'
import { ensureTag } from '../queries/tags.ts'
import { study, type Writable } from '../store.ts'
import { findWords } from './find-words.ts'

/** Tags the passages of the example in which somebody speaks of a network or an actor; by one coder, on the day of the session. */
export function writeExampleMentions(db: Writable, coderId: string, at: number): void {
  const networks = new Map(db.all(study.selectFrom('network').select(['id', 'key'])).map((row) => [row.key, row.id]))
  for (const { session, network, words } of exampleMentions) {
    const { updatedAt, ...span } = findWords(db, session, words)
    const networkId = networks.get(network)
    if (networkId === undefined) throw new Error(`example: unknown network ${network}`)
    insertCoding(db, {
      ...span, wholeAnswer: false, codeId: ensureTag(db, networkId, { coderId, reason: '', at }), stance: null, facet: null,
      coderId, codebookVersionId: currentCodebook(db), origin: 'hand',
    }, updatedAt)
  }
}
