import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { testFolder } from '../../builders/blank-study.ts'
import { runCli } from '../../builders/run-cli.ts'

const number = z.number().nullable()
const row = z.object({
  code: z.string(), percent: number, kappa: number, alpha: number, undefined: z.record(z.string(), z.string()),
})
const told = z.object({ units: z.number(), dropped: z.number(), tooFew: z.boolean(), codes: z.array(row), disagreements: z.array(z.unknown()) })

/** A study in which coders gave code X to free notes as rows of digits say, `*` where a coder has done nothing in the session. */
async function studyCoded(rows: readonly string[], versionOfLast = 1): Promise<string> {
  const folder = testFolder()
  const [study, material] = [join(folder, 's.funn'), join(folder, 'm.json')]
  const keys = rows.map((_, at) => 'ABC'.charAt(at))
  // Each coder has coded something in each session that they have worked on: the anchor.
  const sessions = Array.from({ length: rows[0]?.length ?? 0 }, (_, unit) => ({
    code: `I${String(unit + 1).padStart(2, '0')}`, wave: 1, kind: 'interview', state: 'cleaned', held: '2025-03-03T12:00:00Z',
    answers: [{
      state: 'answered', text: 'Vi trenger en arena.', updated: '2025-03-03T12:00:00Z',
      codings: rows.flatMap((row, coder) => row[unit] === '*' ? [] : [['Y'], row[unit] === '1' ? ['X'] : []].flat().map((code) => ({
        code, coder: keys[coder], whole: true, codebookVersion: coder === rows.length - 1 ? versionOfLast : 1, created: '2025-03-04T12:00:00Z',
      }))),
    }],
  }))
  writeFileSync(material, JSON.stringify({
    format: 'funn-study', version: 1, codebookVersions: [{ number: 1, name: '1' }, ...(versionOfLast > 1 ? [{ number: versionOfLast, name: '2' }] : [])],
    codes: [{ key: 'X', label: 'Egenandel' }, { key: 'Y', label: 'Arena' }], coders: keys.map((key) => ({ key, label: `Koder ${key}` })), sessions,
  }))
  expect(await runCli(['new', '--template', 'blank', '--out', study])).toMatchObject({ code: 0 })
  expect(await runCli(['import', '--study', study, material])).toMatchObject({ code: 0, problems: '' })
  return study
}

async function compared(words: readonly string[]) {
  const { code, out, problems } = await runCli(words)
  expect({ code, problems }).toEqual({ code: 0, problems: '' })
  return told.parse(JSON.parse(out))
}

const four = (found: z.infer<typeof row> | undefined) => found && [found.percent, found.kappa, found.alpha].map((value) => value?.toFixed(4) ?? null)

test('agreement gives the numbers of fixture F3, all the way from a file', async () => {
  const study = await studyCoded(['1100000000', '0110010100'])
  const found = await compared(['agreement', '--study', study, '--json'])
  expect(found).toMatchObject({ units: 10, dropped: 0, tooFew: false })
  expect(four(found.codes.find((one) => one.code === 'X'))).toEqual(['0.6000', '0.0909', '0.0952'])
  expect(found.codes.find((one) => one.code === 'Y')).toMatchObject({ percent: 1, kappa: null, alpha: null, undefined: { kappa: 'no-variation', alpha: 'no-variation' } })
  expect(found.disagreements).toHaveLength(4)
  expect(found.disagreements[0]).toEqual({ session: 'I01', question: null, code: 'X', gave: ['A'], left: ['B'] })
})

test('agreement says in words what is undefined, what is too little, and who parts where', async () => {
  const study = await studyCoded(['10', '11'])
  const nb = await runCli(['agreement', '--study', study, '--disagreements'], undefined, true)
  expect(nb.out).toContain('Koder A, Koder B: 2 felles svarblokker i 2 økter')
  expect(nb.out).toContain('For få enheter')
  expect(nb.out).toContain('ikke definert')
  expect(nb.out).toContain('I02 fri note  X  kodet av B, ikke av A')
  expect((await runCli(['agreement', '--study', study, '--lang', 'nn'], undefined, true)).out).toContain('ikkje definert')
  expect((await runCli(['agreement', '--study', study, '--lang', 'en', '--unit', 'session'], undefined, true)).out).toContain('2 common sessions')
})

test('three coders of whom one has not worked everywhere get α alone', async () => {
  const study = await studyCoded(['1100', '1010', '11*0'])
  const found = (await compared(['agreement', '--study', study, '--json'])).codes.find((one) => one.code === 'X')
  expect(found).toMatchObject({ percent: null, kappa: null, undefined: { percent: 'missing', kappa: 'missing', ac1: 'missing' } })
  expect(found?.alpha).toBeTypeOf('number')
  expect((await compared(['agreement', '--study', study, '--coders', 'A,B', '--json'])).codes[0]?.kappa).toBeTypeOf('number')
})

test('codings made by different versions of the codebook are compared once it is said how to read their codes', async () => {
  const study = await studyCoded(['110', '011'], 2)
  expect(await runCli(['agreement', '--study', study])).toMatchObject({ code: 1, out: '' })
  expect((await runCli(['agreement', '--study', study])).problems).toContain('--same-codes')
  expect((await compared(['agreement', '--study', study, '--same-codes', '--json'])).units).toBe(3)
  expect((await compared(['agreement', '--study', study, '--map', 'X=Y', '--json'])).codes.map((one) => one.code)).toEqual(['Y'])
})

test('a draw is repeated by its seed, and says the seed it drew itself', async () => {
  const study = await studyCoded(['1111111111', '1111111111'])
  const drawn = await runCli(['agreement', '--study', study, '--draw', '30%', '--seed', '7', '--json'])
  expect(JSON.parse(drawn.out)).toMatchObject({ seed: 7, of: 10, sessions: [{ group: null }, {}, {}] })
  expect(await runCli(['agreement', '--study', study, '--draw', '3', '--seed', '7', '--json'])).toEqual(drawn)
  expect((await runCli(['agreement', '--study', study, '--draw', '3'], undefined, true)).out).toMatch(/Trukket 3 av 10 økter med frø \d+:/)
})

test('agreement that is written wrong is wrong use', async () => {
  const study = await studyCoded(['1', '1'])
  for (const words of [['--draw', '0'], ['--draw', '101%'], ['--draw', 'x'], ['--draw', '3', '--seed', '-1'], ['--coders', 'A,Q'], ['--map', 'X=Q'], ['--unit', 'word']]) {
    expect([words, await runCli(['agreement', '--study', study, ...words])]).toMatchObject([words, { code: 2, out: '' }])
  }
})

test('one coder alone is refused', async () => {
  expect(await runCli(['agreement', '--study', await studyCoded(['11'])])).toMatchObject({ code: 1, out: '' })
})

test('rounds of double coding come with a file, are listed, and are looked at one by one', async () => {
  const study = await studyCoded(['11', '10'])
  const material = join(testFolder(), 'round.json')
  writeFileSync(material, JSON.stringify({
    format: 'funn-study', version: 1,
    doubleCodings: [{ number: 1, seed: 7, drawnFrom: 2, sessions: ['I02'], coders: [{ coder: 'A', done: '2025-03-05' }, { coder: 'B', done: '2025-03-06' }], closed: '2025-03-06' }],
  }))
  expect(await runCli(['agreement', '--study', study, '--rounds'], undefined, true)).toMatchObject({ code: 0, out: 'Ingen runder med dobbeltkoding.\n' })
  expect(await runCli(['import', '--study', study, material])).toMatchObject({ code: 0, problems: '' })
  expect((await runCli(['agreement', '--study', study, '--rounds'], undefined, true)).out).toBe('Runde 1: I02. Trukket blant 2 med frø 7, kodes av Koder A, Koder B; ferdig\n')
  expect(await compared(['agreement', '--study', study, '--round', '1', '--json'])).toMatchObject({ units: 1, disagreements: [{ session: 'I02', code: 'X', gave: ['A'], left: ['B'] }] })
  expect(await runCli(['agreement', '--study', study, '--round', '2'])).toMatchObject({ code: 2 })
})
