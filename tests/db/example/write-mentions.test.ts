import { expect, it } from 'vitest'
import { exampleMentions } from '../../../codebook/templates/example/mentions.ts'
import { listNetworks } from '../../../db/queries/networks.ts'
import { study } from '../../../db/store.ts'
import { exampleStudy } from '../../builders/blank-study.ts'

it('tags in the example what its informants say of networks and actors, word for word', () => {
  const { study: db } = exampleStudy()
  const tagged = db.all(study.selectFrom('coding').innerJoin('code', 'code.id', 'coding.code_id').innerJoin('network', 'network.id', 'code.network_id')
    .innerJoin('answer', 'answer.id', 'coding.answer_id').innerJoin('session', 'session.id', 'answer.session_id')
    .select(['session.code', 'network.key', 'answer.text', 'start_at', 'end_at']))
    .map((row) => `${row.code} ${row.key} ${row.text.slice(row.start_at, row.end_at)}`)
  expect(new Set(tagged)).toEqual(new Set(exampleMentions.map(({ session, network, words }) => `${session} ${network} ${words}`)))
  expect(tagged).toHaveLength(exampleMentions.length)
  expect(tagged.length).toBeGreaterThanOrEqual(20)
  expect(listNetworks(db).every((network) => network.tagId !== null)).toBe(true)
  db.close()
})
