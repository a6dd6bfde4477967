import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newStudy } from '../../builders/open-host.ts'

/** Fjordby took part in both waves, and belonged to another group in the second; Nordvik changed nothing. */
const twoWaves = {
  format: 'funn-study', version: 1, study: { title: 'To runder' },
  waves: [{ number: 1, label: '2022' }, { number: 2, label: '2025' }],
  groups: [{ key: 'G1', label: 'Kommuner som deltar' }, { key: 'G2', label: 'Kommuner som søkte' }],
  codes: [{ key: 'X', label: 'Felles møteplass' }],
  guides: [{ key: 'kort', title: 'Kort guide', versions: [{ sections: [{ key: 'S1', title: 'Behov', questions: [{ number: 1, text: 'Hva trenger dere?', defaultCodes: ['X'] }] }] }] }],
  organisations: [
    { code: 'O1', note: 'Fjordby', groups: [{ wave: 1, group: 'G2' }, { wave: 2, group: 'G1' }] },
    { code: 'O2', note: 'Nordvik', groups: [{ wave: 1, group: 'G1' }, { wave: 2, group: 'G1' }] },
  ],
  informants: [{ code: 'P1', organisation: 'O1' }, { code: 'P2', organisation: 'O2' }],
  sessions: [
    { code: 'A1', wave: 1, informant: 'P1', text: 'Vi trenger en møteplass.', coded: true },
    { code: 'A2', wave: 1, informant: 'P2', text: 'Ingenting.', coded: false },
    { code: 'B1', wave: 2, informant: 'P1', text: 'Fortsatt en møteplass.', coded: true },
    { code: 'B2', wave: 2, informant: 'P2', text: 'En møteplass, ja.', coded: true },
  ].map(({ code, wave, informant, text, coded }) => ({
    code, wave, guide: 'kort', held: wave === 1 ? '2022-10-03' : '2025-10-06', participants: [informant],
    answers: [{ question: 1, text, ...(coded ? { codings: [{ code: 'X', start: 0, end: text.length }] } : {}) }],
  })),
}

test('an organisation counts in the group that it had in the wave that is counted, and each wave has its own progress', async () => {
  const study = await newStudy({ key: false, template: 'blank' })
  const path = join(study.folder, 'waves.json')
  writeFileSync(path, JSON.stringify(twoWaves))
  const imported = await study.host.call('import.run', { files: ['waves'], session: null }, { waves: path })
  expect(imported).toMatchObject({ ok: true, value: { failed: [] } })

  const count = async (wave: number) => {
    const { rows } = await study.ask('count.get', { code: 'X', unit: 'organisation', wave, profile: 'internal' })
    return Object.fromEntries(rows.map((row) => [row.key, `${row.mentioned} av ${row.asked}`]))
  }
  expect(await count(1)).toMatchObject({ G1: '0 av 1', G2: '1 av 1' })
  expect(await count(2)).toMatchObject({ G1: '2 av 2', G2: '0 av 0' })
  const { groups } = await study.ask('register.list', {})
  const plan = await study.ask('plan.get', {})
  const done = (lines: typeof plan.lines) => lines.flatMap((line) => line.groupIds.map((id) => `${groups.find((group) => group.id === id)?.key}: ${line.done}`))
  expect(done(plan.lines)).toEqual(['G1: 2', 'G2: 0'])
  expect(plan.earlier.map((before) => [before.wave, done(before.lines)])).toEqual([[1, ['G1: 1', 'G2: 1']]])
})
