import { expect, it } from 'vitest'
import { study } from '../../../db/store.ts'
import { runStep } from '../../../db/undo/run-step.ts'
import { studyWithInterview } from '../../builders/open-host.ts'

it('gives a new session the first free code, where there is a gap and where there is none', async () => {
  const test = await studyWithInterview()
  const session = () => test.ask('session.save', {
    id: null, kind: 'interview', guideVersionId: null, plannedAt: null, heldAt: null, mode: null, minutes: null, askedBy: null, typedBy: null, participants: [],
  })
  const codes = async () => (await test.ask('session.list', {})).map((one) => one.code).toSorted()
  const [second] = [await session(), await session()]
  expect(await codes()).toEqual(['I01', 'I02', 'I03'])
  await test.ask('session.remove', { id: second.id })
  await session()
  expect(await codes()).toEqual(['I01', 'I02', 'I03'])
  await session()
  expect(await codes()).toEqual(['I01', 'I02', 'I03', 'I04'])
  // A code from another program is no number, and takes nobody's place.
  const { id } = await session()
  const store = test.host.open?.files.study
  if (!store) throw new Error('no study')
  runStep(store, { name: 'session.save', coderId: null }, (db) => db.run(study.updateTable('session').set({ code: 'I3x' }).where('id', '=', id)))
  await session()
  expect(await codes()).toEqual(['I01', 'I02', 'I03', 'I04', 'I05', 'I3x'])
})
