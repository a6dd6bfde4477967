import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testFolder } from '../../builders/blank-study.ts'
import { runCli } from '../../builders/run-cli.ts'

const f1 = join(import.meta.dirname, '../../fixtures/f1.json')

/** F1 with a plan: a target, invitations, an old count of two groups, and a research question that one question serves. */
async function planned(): Promise<string> {
  const folder = testFolder()
  const [study, more] = [join(folder, 's.funn'), join(folder, 'plan.json')]
  await runCli(['new', '--template', 'blank', '--out', study])
  await runCli(['import', '--study', study, f1])
  writeFileSync(more, JSON.stringify({
    format: 'funn-study', version: 1,
    groups: [{ key: 'X1', label: 'Brukere' }, { key: 'X2', label: 'Andre' }],
    targets: [{ wave: 1, group: 'G1', sessions: 5 }],
    combinedCounts: [{ wave: 1, groups: ['X1', 'X2'], interviews: 10 }],
    researchQuestions: [{ key: 'P1', label: 'Behov', chapter: '4' }, { key: 'P2', label: 'Vei videre' }],
  }))
  expect(await runCli(['import', '--study', study, more])).toMatchObject({ code: 0, problems: '' })
  return study
}

test('plan tells targets, what is done, combined counts without a split, and what nobody is asked', async () => {
  const answered = await runCli(['plan', '--study', await planned(), '--json'])
  expect(answered).toMatchObject({ code: 0, problems: '' })
  const plan: unknown = JSON.parse(answered.out)
  const groups: unknown = expect.arrayContaining([
    expect.objectContaining({ key: 'G1', target: 5, done: 3, planned: 0, invited: 0, toFind: 2 }),
    expect.objectContaining({ key: 'X1', done: null, combinedWith: ['X1', 'X2'] }),
  ])
  expect(plan).toMatchObject({
    counter: '14 intervjuer og ett gruppeintervju', combined: [{ groups: ['X1', 'X2'], interviews: 10 }], coverage: { withoutQuestion: ['P1', 'P2'] },
    groups,
  })
})

test('plan answers a person in words, and a command that is written wrong with how', async () => {
  const { out } = await runCli(['plan', '--study', await planned()], undefined, true)
  expect(out).toContain('14 intervjuer og ett gruppeintervju')
  expect(out).toContain('Problemstillinger uten spørsmål: P1, P2')
  expect(await runCli(['plan'])).toMatchObject({ code: 2 })
  expect((await runCli(['plan', '--help'])).out).toContain('funn plan --study')
})

test('a count of a group that another one has already is refused, with nothing changed', async () => {
  const study = await planned()
  const bad = join(study, '..', 'bad.json')
  writeFileSync(bad, JSON.stringify({ format: 'funn-study', version: 1, combinedCounts: [{ wave: 1, groups: ['X1'], interviews: 3 }] }))
  const before = await runCli(['plan', '--study', study, '--json'])
  const refused = await runCli(['import', '--study', study, bad])
  expect(refused.code).toBe(1)
  expect(refused.problems).toContain('combinedCounts[0].groups[0]')
  expect(await runCli(['plan', '--study', study, '--json'])).toEqual(before)
})
