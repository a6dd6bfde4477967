import { exampleMentions } from '../../codebook/templates/example/mentions.ts'
import { currentCodebook } from '../queries/codebook-versions.ts'
import { insertCoding } from '../queries/codings.ts'
import { ensureTag } from '../queries/tags.ts'
import { study, type Writable } from '../store.ts'

/** Tags the passages of the example in which somebody speaks of a network or an actor; by one coder, on the day of the session. */
export function writeExampleMentions(db: Writable, coderId: string, at: number): void {
  const networks = new Map(db.all(study.selectFrom('network').select(['id', 'key'])).map((row) => [row.key, row.id]))
  const answers = db.all(study.selectFrom('answer').innerJoin('session', 'session.id', 'answer.session_id').select(['answer.id', 'answer.text', 'answer.updated_at', 'session.code']))
  for (const { session, network, words } of exampleMentions) {
    const found = answers.filter((answer) => answer.code === session && answer.text.includes(words))
    const [answer] = found
    const networkId = networks.get(network)
    if (!answer || found.length > 1 || networkId === undefined) throw new Error(`example: «${words}» stands ${found.length} times in ${session}`)
    const start = answer.text.indexOf(words)
    insertCoding(db, {
      answerId: answer.id, start, end: start + words.length, wholeAnswer: false, codeId: ensureTag(db, networkId, { coderId, reason: '', at }), stance: null, facet: null,
      coderId, codebookVersionId: currentCodebook(db), origin: 'hand',
    }, answer.updated_at)
  }
}
