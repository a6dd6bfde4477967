import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testFolder } from '../../builders/blank-study.ts'
import { passphrase } from '../../builders/passphrases.ts'
import { runCli } from '../../builders/run-cli.ts'

const f1 = join(import.meta.dirname, '../../fixtures/f1.json')

/** A blank study with F1 in it. */
async function studyOfF1(): Promise<string> {
  const study = join(testFolder(), 's.funn')
  await runCli(['new', '--template', 'blank', '--out', study])
  expect(await runCli(['import', '--study', study, f1])).toMatchObject({ code: 0, problems: '' })
  return study
}

function json(text: string): unknown {
  return JSON.parse(text)
}

describe('making studies', () => {
  test('new makes a study of the template, and never overwrites it', async () => {
    const study = join(testFolder(), 's.funn')
    expect(await runCli(['new', '--out', study, '--title', 'Prøve'])).toEqual({ code: 0, out: `Laget «Prøve» i ${study}\n`, problems: '' })
    const before = readFileSync(study)
    expect(await runCli(['new', '--out', study])).toEqual({ code: 1, out: '', problems: `funn: ${study}: det ligger allerede en fil med dette navnet; Funn skriver aldri over den.\n` })
    expect(readFileSync(study).equals(before)).toBe(true)
  })

  test('example makes a study that has everything, with a key file that has the names', async () => {
    const folder = testFolder()
    const [study, key, out] = ['e.funn', 'e.funn-key', 'e.json'].map((name) => join(folder, name)) as [string, string, string]
    const environment = { FUNN_PASSPHRASE: passphrase, FUNN_KEY_PASSPHRASE: 'en annen frase' }
    expect(await runCli(['example', '--out', study, '--key-file', key], environment)).toMatchObject({ code: 0 })
    expect(await runCli(['export', '--study', study, '--key-file', key, '--to', 'json', '--out', out], environment)).toMatchObject({ code: 0 })
    const exported = readFileSync(out, 'utf8')
    expect(json(exported)).toMatchObject({ format: 'funn-study', version: 1, study: { fictive: true } })
    expect(exported).toContain('"identities"')
  })
})

describe('counting', () => {
  test('answers in the stated shape', async () => {
    const study = await studyOfF1()
    const { out } = await runCli(['count', '--study', study, '--code', 'X', '--json'])
    expect(json(out)).toMatchObject({
      code: 'X', unit: 'organisation', by: 'group', profile: 'internal',
      rows: [
        { key: 'G1', label: 'Kommuner som deltar', mentioned: 2, asked: 2, notAsked: 0, passages: 5 },
        { key: 'G2', mentioned: 0, asked: 1, notAsked: 0, passages: 0 }, { key: 'G7', mentioned: 0, asked: 0, notAsked: 1, passages: 0 },
      ],
      total: { mentioned: 2, asked: 3 },
    })
  })

  test('hides small numbers in what goes to the client', async () => {
    const study = await studyOfF1()
    const { out } = await runCli(['count', '--study', study, '--code', 'X', '--profile', 'client', '--json'])
    const answer = json(out) as { rows: { mentioned: number | null }[]; total: { mentioned: number | null } }
    expect([...answer.rows, answer.total].map((row) => row.mentioned)).not.toContain(2)
  })

  test('shows people a table', async () => {
    const study = await studyOfF1()
    const { out } = await runCli(['count', '--study', study, '--code', 'X'], undefined, true)
    expect(out).toBe('Antall virksomheter som nevner koden, av spurte, X\nG1  2 av 2  Kommuner som deltar\nG2  0 av 1  Kommuner som søkte\nG7  0 av 0  Privat foretak\n    2 av 3  I alt\n')
  })

  test.each([['--code', 'Y', 'koden finnes ikke i kodeboken.'], ['--wave', '7', 'bølgen finnes ikke.']])('refuses %s %s', async (option, value, line) => {
    const study = await studyOfF1()
    expect(await runCli(['count', '--study', study, '--code', 'X', option, value])).toEqual({ code: 1, out: '', problems: `funn: ${line}\n` })
  })
})

test('search gives one hit an occurrence, with offsets that fit the text', async () => {
  const study = await studyOfF1()
  const { out } = await runCli(['search', '--study', study, 'møteplass', '--json'])
  expect(json(out)).toMatchObject({
    query: 'møteplass',
    hits: [{ session: 'E1', question: 1, text: 'møteplass', start: 14, end: 23, before: 'Vi trenger en ' }, { session: 'E5', question: 1, text: 'møteplass' }],
  })
})

test('search keeps to a group, a question, a code, a coder, a state and a wave, and names those there are', async () => {
  const study = await studyOfF1()
  const sessions = async (...options: string[]) => (json((await runCli(['search', '--study', study, 'møteplass', ...options])).out) as { hits: { session: string }[] }).hits.map((hit) => hit.session)
  expect(await sessions('--question', '1', '--wave', '1')).toEqual(['E1', 'E5'])
  expect(await sessions('--group', 'G1', '--code', 'X')).not.toEqual([])
  expect(await sessions('--group', 'G7')).toEqual([])
  expect(await sessions('--question', 'free')).toEqual([])
  expect(await sessions('--state', 'locked')).toEqual([])
  expect(await sessions('--wave', '2')).toEqual([])
  expect(await runCli(['search', '--study', study, 'møteplass', '--group', 'G9'])).toMatchObject({ code: 2, out: '', problems: expect.stringContaining('G1, G2, G7') as string })
  expect(await runCli(['search', '--study', study, 'møteplass', '--question', '99'])).toMatchObject({ code: 2, out: '' })
  expect(await runCli(['search', '--study', study, 'møteplass', '--wave', 'x'])).toMatchObject({ code: 2, out: '' })
})

test('check tells that the file is whole, what it holds and what is missing', async () => {
  const study = await studyOfF1()
  const { code, out } = await runCli(['check', '--study', study])
  expect(code).toBe(0)
  expect(json(out)).toMatchObject({
    ok: true, integrity: 'ok', counts: { organisations: 4, informants: 5, codings: 6 },
    missing: [{ kind: 'basis', text: 'behandlingsgrunnlag, rolle eller slettedato er ikke oppgitt' }, { kind: 'not-coded', where: 'E3, E4' }],
  })
})

describe('exporting', () => {
  test('a whole study as JSON, which imports as the same study', async () => {
    const study = await studyOfF1()
    const [first, copy, second] = ['first.json', 'copy.funn', 'second.json'].map((name) => join(study, '..', name)) as [string, string, string]
    await runCli(['export', '--study', study, '--to', 'json', '--out', first])
    await runCli(['new', '--template', 'blank', '--out', copy])
    await runCli(['import', '--study', copy, first])
    await runCli(['export', '--study', copy, '--to', 'json', '--out', second])
    expect(readFileSync(second, 'utf8')).toBe(readFileSync(first, 'utf8'))
  })

  test.each([['word', 'PK'], ['csv', '\uFEFF']])('to %s writes a file', async (kind, start) => {
    const study = await studyOfF1()
    const out = join(study, '..', `ut.${kind}`)
    expect(await runCli(['export', '--study', study, '--to', kind, '--profile', 'client', '--out', out])).toMatchObject({ code: 0, problems: '' })
    expect(readFileSync(out, 'utf8').startsWith(start)).toBe(true)
  })

  test('never writes over a study', async () => {
    const study = await studyOfF1()
    const before = readFileSync(study)
    for (const out of [study, join(study, '..', 'annen.FUNN')]) {
      expect(await runCli(['export', '--study', study, '--to', 'json', '--out', out])).toMatchObject({ code: 2 })
    }
    expect(readFileSync(study).equals(before)).toBe(true)
  })

  test('refuses the open format to others than oneself', async () => {
    const study = await studyOfF1()
    expect(await runCli(['export', '--study', study, '--to', 'json', '--profile', 'client', '--out', join(study, '..', 'a.json')]))
      .toMatchObject({ code: 1, problems: 'funn: ' + join(study, '..', 'a.json') + ': det åpne formatet, planen og memoene har med alt som det er, og finnes bare i profilen internal.\n' })
  })
})

describe('wrong usage', () => {
  test.each([
    [[], 'funn: kommandoen mangler. Se: funn --help\n'],
    [['slett'], 'funn: «slett» er ingen kommando. Se: funn --help\n'],
    [['count', '--study', 's.funn'], 'funn: --code mangler. Se: funn count --help\n'],
    [['count', '--study', 's.funn', '--code', 'X', '--unit', 'prosent'], 'funn: --unit må være én av organisation, informant, session, segment. Se: funn count --help\n'],
    [['count', '--study', 's.funn', '--code', 'X', '--passphrase', 'hemmelig'], 'funn: valget --passphrase passer ikke her. Se: funn count --help\n'],
    [['import', '--study', 's.funn'], 'funn: ingen filer å hente inn. Se: funn import --help\n'],
    [['export', '--study', 's.funn', '--to', 'pdf', '--out', 'a.pdf'], 'funn: --to må være én av word, plan, csv, codebook, networks, memos, json, findings. Se: funn export --help\n'],
    [['new', '--out', 's.funn', '--lang', 'da'], 'funn: --lang må være én av nb, nn, en. Se: funn new --help\n'],
    [['new', '--out'], 'funn: valget --out passer ikke her. Se: funn new --help\n'],
  ])('%j ends with 2 and a line that says how', async (words, problems) => {
    expect(await runCli(words)).toEqual({ code: 2, out: '', problems })
  })

  test('a passphrase must be given, and never in the command', async () => {
    expect(await runCli(['check', '--study', 's.funn'], {})).toEqual({
      code: 2, out: '', problems: 'funn: passordfrasen mangler; gi den med --passphrase-file eller i miljøvariabelen FUNN_PASSPHRASE. Se: funn check --help\n',
    })
  })
})

test('the passphrase may stand in the first line of a file', async () => {
  const study = await studyOfF1()
  const file = join(study, '..', 'frase.txt')
  writeFileSync(file, `\uFEFF${passphrase}\r\nnoe annet\n`)
  expect(await runCli(['check', '--study', study, '--passphrase-file', file], {})).toMatchObject({ code: 0 })
})

test.each([['nb', 'filen finnes ikke.'], ['nn', 'fila finst ikkje.'], ['en', 'the file is not there.']])('--lang %s decides the language of refusals', async (language, line) => {
  expect(await runCli(['check', '--study', 'borte.funn', '--lang', language])).toEqual({ code: 1, out: '', problems: `funn: borte.funn: ${line}\n` })
})

test.each(['example', 'new', 'import', 'count', 'search', 'export', 'check'])('%s --help explains it', async (name) => {
  const { code, out } = await runCli([name, '--help'], {})
  expect([code, out.startsWith(`funn ${name} `)]).toEqual([0, true])
})
