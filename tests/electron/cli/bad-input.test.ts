import { createHash } from 'node:crypto'
import { closeSync, copyFileSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { openFile } from '../../../db/open.ts'
import { testFolder } from '../../builders/blank-study.ts'
import { keyPassphrase, passphrase } from '../../builders/passphrases.ts'
import { runCli } from '../../builders/run-cli.ts'
import { wordNotes } from '../../builders/word-notes.ts'

const f1 = join(import.meta.dirname, '../../fixtures/f1.json')
/** A study with F1 in it, read once; each test gets a copy of its own. */
let studyBytes: Uint8Array
let keyBytes: Uint8Array

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'funn-bad-'))
  const [study, key] = [join(folder, 's.funn'), join(folder, 's.funn-key')]
  const environment = { FUNN_PASSPHRASE: passphrase, FUNN_KEY_PASSPHRASE: keyPassphrase }
  await runCli(['new', '--template', 'blank', '--out', study, '--key-file', key], environment)
  await runCli(['import', '--study', study, f1])
  studyBytes = readFileSync(study)
  keyBytes = readFileSync(key)
  rmSync(folder, { recursive: true, force: true })
})

function studyIn(folder: string, bytes: Uint8Array = studyBytes): string {
  const path = join(folder, 's.funn')
  writeFileSync(path, bytes)
  return path
}

/** Every file of a folder with its content, so that one that was added, changed or left behind shows. */
function contents(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).toSorted().map((name) => {
    const path = join(folder, name)
    return [name, statSync(path).size > 10_000_000 ? String(statSync(path).size) : createHash('sha256').update(readFileSync(path)).digest('hex')]
  }))
}

/** Runs a command and tells what it answered, and whether any file of the folder is another now. */
async function run(folder: string, words: readonly string[], environment?: Readonly<Record<string, string>>) {
  const before = JSON.stringify(contents(folder))
  const answer = await runCli(words, environment)
  return { ...answer, changed: JSON.stringify(contents(folder)) !== before }
}

/** A refusal with one line, after which all is as it was. */
function refusal(line: string) {
  return { code: 1, out: '', problems: `funn: ${line}\n`, changed: false }
}

describe('a study that cannot be opened is refused with one line and left as it is', () => {
  test('because the passphrase is another', async () => {
    const folder = testFolder()
    const study = studyIn(folder)
    expect(await run(folder, ['check', '--study', study], { FUNN_PASSPHRASE: 'en helt annen frase' })).toEqual(refusal(`${study}: passordfrasen åpner ikke denne filen.`))
  })

  test.each([
    ['a text', strToU8('Referat fra møtet den 14. september, skrevet av meg.')],
    ['a Word document', strToU8(`PK\u0003\u0004${'x'.repeat(4092)}`)],
    ['another database', strToU8(`SQLite format 3\u0000${'\u0001'.repeat(4080)}`)],
    ['nothing', new Uint8Array()],
  ])('because it is %s', async (_, bytes) => {
    const folder = testFolder()
    const study = studyIn(folder, bytes)
    expect(await run(folder, ['check', '--study', study])).toEqual(refusal(`${study}: filen er ikke laget av Funn, eller den er av det andre av Funns to slag.`))
  })

  test('because it is a key file', async () => {
    const folder = testFolder()
    const study = studyIn(folder, keyBytes)
    expect(await run(folder, ['check', '--study', study], { FUNN_PASSPHRASE: keyPassphrase })).toEqual(refusal(`${study}: filen er ikke laget av Funn, eller den er av det andre av Funns to slag.`))
  })

  test('because a newer Funn made it', async () => {
    const folder = testFolder()
    const study = studyIn(folder)
    const opened = openFile('study', study, passphrase)
    if (!opened.ok) throw new Error(opened.failure.kind)
    opened.value.connection.pragma('user_version = 99')
    opened.value.close()
    const answer = await run(folder, ['check', '--study', study])
    expect(answer.problems).toMatch(/^funn: \S+s\.funn: filen er laget med en nyere utgave av Funn \(format 99; denne utgaven kan \d+\)\.\n$/)
    expect(answer).toMatchObject({ code: 1, out: '', changed: false })
  })

  test.each([['in the middle of a page', 100_000], ['between two pages', 20 * 4096]])('because it is cut off %s', async (_, size) => {
    const folder = testFolder()
    const study = studyIn(folder)
    truncateSync(study, size)
    expect(await run(folder, ['check', '--study', study])).toEqual(refusal(`${study}: filen er skadet og kan ikke åpnes trygt; den er ikke rørt.`))
  })

  test('because it is open elsewhere', async () => {
    const folder = testFolder()
    const study = studyIn(folder)
    const elsewhere = openFile('study', study, passphrase)
    if (!elsewhere.ok) throw new Error(elsewhere.failure.kind)
    elsewhere.value.connection.exec('BEGIN IMMEDIATE; ROLLBACK')
    expect(await run(folder, ['check', '--study', study])).toEqual(refusal(`${study}: studien er åpen et annet sted; lukk den der først.`))
    elsewhere.value.close()
  })
})

describe('a file that cannot be imported is refused with one line, and the study is as it was', () => {
  const start = '"format": "funn-study", "version": 1'
  test.each([
    ['an unknown field', `{${start}, "farge": 1}`, 'farge: feltet er ukjent.'],
    ['the same id twice', `{${start}, "organisations": [{"id": "a", "code": "X1"}, {"id": "a", "code": "X2"}]}`, 'organisations[1].id: id-en eller nøkkelen er brukt før.'],
    ['a reference to nothing', `{${start}, "organisations": [{"code": "X1", "group": "G9"}]}`, 'organisations[0].group: det som det vises til, finnes verken i filen eller i studien.'],
    ['a version of the future', '{"format": "funn-study", "version": 7}', 'filen er laget med en nyere utgave av Funn (format 7; denne utgaven kan 1).'],
    ['names while the key file is closed', `{${start}, "key": {"identities": [{"organisation": "O1", "name": "Fjordby"}]}}`, 'filen har navn på personer; åpne nøkkelfilen med --key-file.'],
    ['JSON that ends too early', `{${start}, "codes": [`, /^(?:line \d+ column \d+: )?dette er ikke gyldig JSON i UTF-8\.$/],
    ['JSON in another encoding', Buffer.from(`{${start}, "study": {"title": "Økt"}}`, 'latin1'), 'dette er ikke gyldig JSON i UTF-8.'],
    ['nothing', '', 'filen er tom.'],
  ])('%s', async (_, content, line) => {
    const folder = testFolder()
    const study = studyIn(folder)
    const file = join(folder, 'inn.json')
    writeFileSync(file, content)
    const before = contents(folder)
    const { code, out, problems } = await runCli(['import', '--study', study, file])
    expect([code, out]).toEqual([1, ''])
    const said = /^funn: inn\.json: (.*)\n$/.exec(problems)?.[1]
    if (typeof line === 'string') expect(said).toBe(line)
    else expect(said).toMatch(line)
    expect(contents(folder)).toEqual(before)
  })

  test('a hundred megabytes of brackets, at once and without filling the memory', async () => {
    const folder = testFolder()
    const study = studyIn(folder)
    const file = join(folder, 'inn.json')
    const handle = openSync(file, 'w')
    for (let part = 0; part < 100; part += 1) writeSync(handle, Buffer.alloc(1024 * 1024, '['))
    closeSync(handle)
    expect(await run(folder, ['import', '--study', study, file])).toEqual(refusal('inn.json: filen er for stor; grensen er 96 MB.'))
    truncateSync(file, 92 * 1024 * 1024)
    expect(await run(folder, ['import', '--study', study, file])).toEqual(refusal('inn.json: filen er nøstet dypere enn formatet noen gang er.'))
  })

  test.each<[string, (good: Uint8Array) => Uint8Array, string]>([
    ['is empty', () => new Uint8Array(), 'filen er tom.'],
    ['is cut off', (good) => good.slice(0, good.length / 2), 'dokumentet er ødelagt.'],
    ['holds no document', () => zipSync({ 'innhold.txt': strToU8('Hei') }), 'filen er ikke et Word-dokument.'],
    ['is a renamed picture', () => strToU8('\u0089PNG\r\n\u001A\n'), 'filen er ikke et Word-dokument.'],
    ['is protected by a password', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]), 'dokumentet er beskyttet med passord eller lagret i et gammelt Word-format.'],
    ['is a bomb', (good) => zipSync({ ...unzipSync(good), 'word/comments.xml': new Uint8Array(40_000_000) }),
      'dokumentet er pakket så tett at det kan være laget for å skade; det er ikke åpnet.'],
    ['has nothing in it', (good) => zipSync({ ...unzipSync(good), 'word/document.xml': strToU8(
      '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>') }), 'det står ingenting i filen.'],
  ])('a .docx that %s', async (_, spoil, line) => {
    const folder = testFolder()
    const study = studyIn(folder)
    const file = join(folder, 'Intervju Kari Nordmann.docx')
    writeFileSync(file, spoil(await wordNotes([{ question: '1. Hva?', answer: 'Det.' }], 'headings')))
    expect(await run(folder, ['import', '--study', study, file])).toEqual(refusal(`Intervju Kari Nordmann.docx: ${line}`))
  })

  test('one of another kind, or one that is not there', async () => {
    const folder = testFolder()
    const study = studyIn(folder)
    copyFileSync(f1, join(folder, 'f1.pages'))
    expect(await run(folder, ['import', '--study', study, join(folder, 'f1.pages')])).toEqual(refusal('f1.pages: filen er av et slag Funn ikke kan lese; bruk .docx, .odt, .rtf, .txt, .md, .pdf, .eml, .vtt, .srt eller .json.'))
    expect(await run(folder, ['import', '--study', study, join(folder, 'borte.txt')])).toEqual(refusal('borte.txt: filen finnes ikke.'))
  })
})

test('a bad file among many does not stop the rest, and each has its line', async () => {
  const folder = testFolder()
  const study = studyIn(folder)
  const files = ['a.txt', 'b.docx', 'c.txt', 'd.json'].map((name) => join(folder, name))
  for (const file of files) writeFileSync(file, basename(file).endsWith('.txt') ? `1. Svar i ${basename(file)}` : 'x')
  const { code, out, problems } = await runCli(['import', '--study', study, ...files])
  expect(code).toBe(1)
  expect(out).toBe('a.txt: 1 svar i økt I01\nc.txt: 1 svar i økt I02\n')
  expect(problems).toBe('funn: b.docx: filen er ikke et Word-dokument.\nfunn: d.json: dette er ikke gyldig JSON i UTF-8.\n')
})

test('the name of a file is never stored: it may be somebody\'s', async () => {
  const folder = testFolder()
  const study = studyIn(folder)
  const file = join(folder, 'Intervju Kari Nordmann.txt')
  writeFileSync(file, '1. Vi vil møtes.')
  await runCli(['import', '--study', study, file])
  await runCli(['export', '--study', study, '--to', 'json', '--out', join(folder, 'ut.json')])
  expect(readFileSync(join(folder, 'ut.json'), 'utf8')).not.toContain('Nordmann')
})
