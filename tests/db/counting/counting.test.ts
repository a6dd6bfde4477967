import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Counting } from '../../../db/counting/counting.ts'
import { studyWithInterview } from '../../builders/open-host.ts'
import { act, perform, type Interview } from '../../builders/random-acts.ts'

/** What the host has in memory beside what the file says when it is read from the beginning. */
function bothFacts(test: Interview) {
  const { open } = test.host
  if (!open) throw new Error('no study')
  return { kept: open.facts(null), fresh: new Counting(open.db).facts(null) }
}

/** A second session with two participants, so that speakers matter. */
async function withGroupInterview(): Promise<Interview> {
  const test = await studyWithInterview({ key: false })
  const organisation = await test.ask('register.saveOrganisation', { id: null, name: '', groupId: test.groups[2]?.id ?? '', language: 'nb', allowDuplicate: true })
  const second = await test.ask('register.saveInformant', { id: null, organisationId: organisation.id, name: '', role: '', email: '', phone: '' })
  const group = await test.ask('session.save', {
    id: null, kind: 'group', guideVersionId: test.session.guideVersionId, plannedAt: null, heldAt: Date.UTC(2025, 2, 4), mode: null, minutes: null, askedBy: null, typedBy: null,
    participants: [{ informantId: test.informant.id, role: 'participant' }, { informantId: second.id, role: 'participant' }],
  })
  return { ...test, session: group }
}

/** The tallies as the triggers have kept them, beside the same numbers counted from the rows. */
function bothTallies(test: Interview) {
  const all = (sql: string) => test.host.open?.db.connection.prepare(sql).all()
  return {
    kept: [all('SELECT id, codings FROM code_tally WHERE codings <> 0 ORDER BY id'), all('SELECT * FROM session_tally WHERE asked + answered + words + codings <> 0 ORDER BY id')],
    fresh: [
      all('SELECT code_id AS id, count(*) AS codings FROM coding GROUP BY code_id ORDER BY code_id'),
      all(`SELECT session_id AS id, sum(state <> 'not-asked') AS asked, sum(state = 'answered') AS answered, sum(words) AS words,
        sum((SELECT count(*) FROM coding WHERE answer_id = answer.id)) AS codings FROM answer GROUP BY session_id HAVING asked + answered + words + codings <> 0 ORDER BY session_id`),
    ],
  }
}

function expectAsInFile(test: Interview) {
  for (const { kept, fresh } of [bothFacts(test), bothTallies(test)]) expect(kept).toEqual(fresh)
}

describe('what is counted from memory and in tallies', () => {
  it('equals the file after any acts, their undo and redo', async () => {
    let compared = 0
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(act, fc.nat(9)), { minLength: 5, maxLength: 40 }), async (acts) => {
      const test = await withGroupInterview()
      test.host.open?.facts(null)
      for (const [one, then] of acts) {
        await perform(test, one)
        if (then === 0 && (await test.ask('history.state', {})).undo?.name !== 'session.save') await test.ask('history.undo', {})
        if (then === 1) await test.ask('history.redo', {})
        if (then > 7) continue
        expectAsInFile(test)
        compared += 1
      }
      while ((await test.ask('history.undo', {})).undo !== null);
      expectAsInFile(test)
      while ((await test.ask('history.redo', {})).redo !== null);
      expectAsInFile(test)
      await test.host.close()
    }), { numRuns: 25, endOnFailure: true })
    process.stdout.write(`counting: ${compared} times compared with the file, 0 differences\n`)
  }, 240_000)

  it('is not read again for sessions that nothing was done to', async () => {
    const test = await withGroupInterview()
    const [first, second] = await test.ask('session.list', {})
    const answer = await test.write(9, 'Vi trenger en arena.')
    const code = test.code('B2.2')
    const add = () => test.ask('coding.add', { answerId: answer.id, start: 0, end: 10, wholeAnswer: false, codeId: code, stance: null, facet: null })
    await add()
    const codingsOf = (id: string | undefined) => test.host.open?.facts(null).sessions.find((session) => session.id === id)?.codings
    const before = [codingsOf(first?.id), codingsOf(second?.id)]
    await add()
    const after = [codingsOf(first?.id), codingsOf(second?.id)]
    expect(after.filter((codings, index) => codings === before[index])).toHaveLength(1)
  })
})
