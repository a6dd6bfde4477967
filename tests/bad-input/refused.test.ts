import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testFolder } from '../builders/blank-study.ts'
import { runCli } from '../builders/run-cli.ts'
import { wordNotes } from '../builders/word-notes.ts'
import { body, lyingSize, overlapping, repeatedFile, sparseFile, withPart } from './bad-files.ts'
import { runMeasured, type Measured } from './run-measured.ts'

// The table of docs/safety/bad-input.md: each case is one file that nobody should be able to hurt a study with.

const gigabyte = 1024 ** 3
/** MB that no command may need, whatever it is given. */
const mostMemory = 1000
const onPosix = process.platform !== 'win32'
const asRoot = process.getuid?.() === 0

let study: Uint8Array
let good: Uint8Array
const figures = { cases: 0, peak: 0, changed: 0 }

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'funn-bad-'))
  await runCli(['new', '--template', 'blank', '--out', join(folder, 's.funn')])
  study = readFileSync(join(folder, 's.funn'))
  good = await wordNotes([{ question: '1. Hva?', answer: 'Det.' }], 'headings')
  rmSync(folder, { recursive: true, force: true })
})

afterAll(() => {
  process.stdout.write(`bad input: ${figures.cases} cases refused, peak memory ${figures.peak} MB, ${figures.changed} bytes changed\n`)
})

/** Every file of a folder by content, so that one that was changed, added or left behind shows. Large ones are as large as they were. */
function contents(folder: string): readonly string[] {
  return readdirSync(folder).toSorted().map((name) => {
    const path = join(folder, name)
    const stat = lstatSync(path)
    return `${name} ${stat.isFile() && stat.size < 5_000_000 ? createHash('sha256').update(readFileSync(path)).digest('hex') : `${stat.mode} ${stat.size}`}`
  })
}

/** Runs a command that must be refused with this line, and sees that every byte is as it was. */
async function expectRefused(folder: string, line: string | RegExp, run: () => Promise<Pick<Measured, 'code' | 'out' | 'problems'> & { readonly peak?: number }>): Promise<void> {
  const before = contents(folder)
  const { code, out, problems, peak = 0 } = await run()
  const said = /^funn: (.*)\n$/.exec(problems)?.[1] ?? problems
  expect([code, out]).toEqual([1, ''])
  if (typeof line === 'string') expect(said).toBe(line)
  else expect(said).toMatch(line)
  expect(contents(folder)).toEqual(before)
  expect(peak).toBeLessThan(mostMemory)
  figures.cases += 1
  figures.peak = Math.max(figures.peak, peak)
}

/** A folder with a study of its own in it, and the path of a file to be imported. */
function place(name: string): { readonly folder: string; readonly path: string; readonly words: readonly string[] } {
  const folder = testFolder()
  writeFileSync(join(folder, 's.funn'), study)
  const path = join(folder, name)
  return { folder, path, words: ['import', '--study', join(folder, 's.funn'), path] }
}

const start = '{"format":"funn-study","version":1,'
const tooLarge = (limit: number) => `filen er for stor; grensen er ${limit} MB.`
const tooMuch = 'det står mer i filen enn Funn tar imot som ett referat (grensen er 5 millioner tegn og 100 000 linjer).'
const wrongValue = 'verdien er av feil slag, mangler eller er for lang.'

describe('what is made to fill the memory is refused within bounds, by a process that is measured', () => {
  test.each<[string, string, (path: string) => void, string]>([
    ['a gigabyte of nested JSON', 'dyp.json', (path) => { sparseFile(path, gigabyte, '['.repeat(100_000)) }, tooLarge(96)],
    ['a gigabyte of flat JSON', 'flat.json', (path) => { sparseFile(path, gigabyte, `${start}"waves":[0`) }, tooLarge(96)],
    ['a gigabyte named as notes', 'stor.txt', (path) => { sparseFile(path, gigabyte, 'Referat') }, tooLarge(10)],
    ['a gigabyte named as a document', 'stor.docx', (path) => { sparseFile(path, gigabyte, 'PK\u0003\u0004') }, tooLarge(50)],
    ['brackets up to the limit of size', 'dyp.json', (path) => { repeatedFile(path, 92, '[') }, 'filen er nøstet dypere enn formatet noen gang er.'],
    ['a hundred thousand levels in a file that is else in order', 'dyp.json', (path) => {
      writeFileSync(path, `${start}"study":${'{"title":'.repeat(100_000)}1${'}'.repeat(100_000)}}`)
    }, 'filen er nøstet dypere enn formatet noen gang er.'],
    ['forty-eight million numbers', 'mange.json', (path) => { repeatedFile(path, 92, '0,', `${start}"organisations":[`, '0]}') },
      'filen har flere verdier enn Funn leser på én gang (grensen er 4 millioner); del den i flere filer.'],
    ['as many wrong values as are read at all', 'feil.json', (path) => { repeatedFile(path, 7, '0,', `${start}"organisations":[`, '0]}') }, `organisations[0]: ${wrongValue}`],
    ['a million empty objects', 'tomme.json', (path) => { repeatedFile(path, 5, '{"a":{},"b":[]},', `${start}"sessions":[`, '{}]}') }, `sessions[0].code: ${wrongValue}`],
    ['one text of ninety megabytes', 'lang.json', (path) => { repeatedFile(path, 90, 'ord ', `${start}"sessions":[{"code":"I01","answers":[{"question":null,"text":"`, '"}]}]}') },
      `sessions[0].answers[0].text: ${wrongValue}`],
    ['notes of nothing but line breaks', 'linjer.txt', (path) => { repeatedFile(path, 9, '\n') }, tooMuch],
    ['notes of one endless line', 'linje.txt', (path) => { repeatedFile(path, 6, 'ord og ') }, tooMuch],
    ['a document with a million tags', 'tagger.docx', (path) => {
      // Mixed, so that it does not pack tightly.
      const tags = ['<w:p/>', '<w:r/>', '<w:t/>', '<w:b/>']
      const noise = createHash('shake256', { outputLength: 1_000_000 }).digest()
      writeFileSync(path, withPart(good, 'word/document.xml', body(Array.from(noise, (byte) => tags[byte & 3]).join(''))))
    }, tooMuch],
    ['a document with as many paragraphs as are read at all', 'avsnitt.docx', (path) => {
      writeFileSync(path, withPart(good, 'word/document.xml', body(Array.from({ length: 280_000 }, (_, at) => `<w:p w:x="${(at * 2_654_435_761 >>> 0).toString(36)}"/>`).join(''))))
    }, tooMuch],
  ])('%s', async (_name, file, make, line) => {
    const { folder, path, words } = place(file)
    make(path)
    await expectRefused(folder, `${file}: ${line}`, () => runMeasured(words))
  }, 120_000)
})

/** A document that Word protects: the container of its old formats with one stream in it. */
function encryptedPackage(): Uint8Array {
  const bytes = new Uint8Array(4096)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024)
  return bytes
}

const damaged = 'dokumentet er ødelagt.'
const bomb = 'dokumentet er pakket så tett at det kan være laget for å skade; det er ikke åpnet.'
const noDocument = 'filen er ikke et Word-dokument.'
const entities = 'dokumentet viser til andre filer på en måte Word ikke bruker; det er ikke åpnet.'
const asText = (name: string): string => strFromU8(unzipSync(good)[name] ?? new Uint8Array()).replace(/<\?xml[^>]*\?>/, '')

describe('a document that is none, is broken or is made to hurt is refused by name', () => {
  test.each<[string, () => Uint8Array, string]>([
    ['nothing at all', () => new Uint8Array(), 'filen er tom.'],
    ['protected by a password', encryptedPackage, 'dokumentet er beskyttet med passord eller lagret i et gammelt Word-format.'],
    ['a program', () => strToU8(`MZ${'\u0000'.repeat(500)}`), noDocument],
    ['a PDF', () => strToU8('%PDF-1.7\n%skannet'), noDocument],
    ['an OpenDocument text', () => zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }], 'content.xml': strToU8('<office:document-content/>') }), noDocument],
    ['a zip within a zip', () => zipSync({ 'indre.zip': zipSync({ 'indre.zip': zipSync({ 'word/document.xml': body('<w:p/>') }) }) }), noDocument],
    ['cut off in the middle', () => good.slice(0, good.length / 2), damaged],
    ['cut off at its very end', () => good.slice(0, -10), damaged],
    ['packed a thousand to one', () => withPart(good, 'word/comments.xml', new Uint8Array(40_000_000)), bomb],
    ['more than 200 MB when unpacked, by its own word', () => lyingSize(withPart(good, 'word/media/bilde.bin', Uint8Array.from({ length: 3_000_000 }, (_, at) => (at * 2_654_435_761 >>> 13) & 0xff), 0), 'word/media/bilde.bin', 250_000_000), bomb],
    ['three hundred parts that are one', () => overlapping(good, 300), bomb],
    ['two hundred parts that are one, within the limit of size', () => overlapping(good, 190), bomb],
    ['a text that is larger than it says', () => lyingSize(withPart(good, 'word/document.xml', body('<w:p><w:r><w:t>Hei</w:t></w:r></w:p>'.repeat(200))), 'word/document.xml', 100), damaged],
    ['a declared entity that reads another file', () => withPart(good, 'word/document.xml', strToU8(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>${asText('word/document.xml')}`)), entities],
    ['a declared type in a part beside the text', () => withPart(good, 'word/styles.xml', strToU8(`<?xml version="1.0"?><!DOCTYPE x SYSTEM "http://127.0.0.1/x.dtd">${asText('word/styles.xml')}`)), entities],
    ['entities that double each other', () => withPart(good, 'word/document.xml', strToU8(`<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>${asText('word/document.xml')}`)), entities],
    ['XML that is not closed', () => withPart(good, 'word/document.xml', strToU8('<w:document><w:body><w:p>')), damaged],
    ['tables in tables without end', () => withPart(good, 'word/document.xml', body(`${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}`)), new RegExp(`${damaged}|${bomb}`).source],
    ['nothing in it', () => withPart(good, 'word/document.xml', body('<w:p/>')), 'det står ingenting i filen.'],
  ])('%s', async (_name, make, line) => {
    const { folder, path, words } = place('notat.docx')
    writeFileSync(path, make())
    await expectRefused(folder, new RegExp(`^notat\\.docx: (?:${line.includes('|') ? line : line.replace(/[.()]/g, '\\$&')})$`), () => runCli(words))
  }, 60_000)
})

describe('a text or JSON file that cannot be what it is called', () => {
  test.each<[string, string, string | Uint8Array, string | RegExp]>([
    ['empty notes', 'tom.txt', '', 'filen er tom.'],
    ['notes of spaces only', 'tom.txt', ' \r\n\t\uFEFF\n', 'det står ingenting i filen.'],
    ['a program called notes', 'program.txt', strToU8(`MZ\u0000${'\u0000'.repeat(300)}`), 'filen er ikke tekst.'],
    ['a PDF under its own name', 'skannet.pdf', '%PDF-1.7', 'dokumentet er ødelagt.'],
    ['JSON cut off', 'inn.json', `${start}"codes":[{"key":"B1"`, /dette er ikke gyldig JSON i UTF-8\.$/],
    ['JSON of another encoding', 'inn.json', Buffer.from(`${start}"study":{"title":"Økt"}}`, 'latin1'), 'dette er ikke gyldig JSON i UTF-8.'],
    ['JSON in UTF-16', 'inn.json', Buffer.from(`\uFEFF${start}"study":{"title":"Økt"}}`, 'utf16le'), 'dette er ikke gyldig JSON i UTF-8.'],
    ['JSON of next year', 'inn.json', '{"format":"funn-study","version":2,"hologrammer":[]}', 'filen er laget med en nyere utgave av Funn (format 2; denne utgaven kan 1).'],
    ['a key that every object has', 'inn.json', `${start}"__proto__":{"x":1}}`, '__proto__: feltet er ukjent.'],
    ['a date that is not in its year', 'inn.json', `${start}"study":{"deletionDate":"2027-02-29"}}`, `study.deletionDate: ${wrongValue}`],
    ['a time that its zone takes out of year 9999', 'inn.json', `${start}"study":{"deletionDate":"9999-12-31T23:59:59-14:00"}}`, `study.deletionDate: ${wrongValue}`],
    ['more codes than a codebook has', 'inn.json', JSON.stringify({ format: 'funn-study', version: 1, codes: Array.from({ length: 10_001 }, (_, at) => ({ key: `X${at}`, label: `Kode ${at}` })) }),
      'codes: en kodebok kan ha høyst 10 000 koder.'],
    ['a code label over its length', 'inn.json', `${start}"codes":[{"key":"X1","label":"${'å'.repeat(201)}"}]}`, `codes[0].label: ${wrongValue}`],
  ])('%s', async (_name, file, content, line) => {
    const { folder, path, words } = place(file)
    writeFileSync(path, content)
    await expectRefused(folder, typeof line === 'string' ? `${file}: ${line}` : line, () => runCli(words))
  })
})

describe('a path that leads to no file', () => {
  const unsupported = 'filen er av et slag Funn ikke kan lese; bruk .docx, .odt, .rtf, .txt, .md, .pdf, .eml, .vtt, .srt eller .json.'
  test.each<[string, string, (path: string) => void, string]>([
    ['to nothing', 'borte.txt', () => undefined, 'filen finnes ikke.'],
    ['to a folder', 'mappe.json', (path) => { mkdirSync(path) }, unsupported],
    ['over a link that leads nowhere', 'lenke.txt', (path) => { symlinkSync(`${path}.borte`, path) }, 'filen finnes ikke.'],
    ['over a link that leads to itself', 'ring.txt', (path) => { symlinkSync(path, path) }, 'filen kan ikke åpnes for lesing.'],
    ['to a pipe', 'ror.txt', (path) => { execFileSync('mkfifo', [path]) }, unsupported],
  ])('%s', async (_name, file, make, line) => {
    if (!onPosix && ['lenke.txt', 'ring.txt', 'ror.txt'].includes(file)) return
    const { folder, path, words } = place(file)
    make(path)
    await expectRefused(folder, `${file}: ${line}`, () => runCli(words))
  })

  test.runIf(process.platform === 'linux')('to a device without end', async () => {
    const { folder, path, words } = place('null.txt')
    symlinkSync('/dev/zero', path)
    await expectRefused(folder, `null.txt: ${unsupported}`, () => runCli(words))
  })

  test('with a name longer than any system takes', async () => {
    const { folder, words } = place(`${'n'.repeat(400)}.txt`)
    await expectRefused(folder, /^n+\.txt: filen (?:finnes ikke|kan ikke åpnes for lesing)\.$/, () => runCli(words))
  })

  test.runIf(onPosix)('to a file that one may not read', async () => {
    const { folder, path, words } = place('lukket.txt')
    writeFileSync(path, '1. Vi vil møtes.')
    chmodSync(path, 0o000)
    chmodSync(folder, 0o777)
    chmodSync(join(folder, 's.funn'), 0o666)
    // Root may read everything: there the command runs as nobody.
    await expectRefused(folder, 'lukket.txt: filen kan ikke åpnes for lesing.', () => runMeasured(words, {}, asRoot ? 65534 : undefined))
  }, 60_000)
})

describe('a study that is none', () => {
  const check = (path: string) => ['check', '--study', path]
  test.each<[string, (path: string) => void, string]>([
    ['but a folder', (path) => { mkdirSync(path) }, 'filen finnes ikke.'],
    ['but a link that leads nowhere', (path) => { symlinkSync(`${path}.borte`, path) }, 'filen finnes ikke.'],
    ['but a link that leads to itself', (path) => { symlinkSync(path, path) }, 'filen finnes ikke.'],
    ['but a gigabyte of nothing', (path) => { sparseFile(path, gigabyte) }, 'passordfrasen åpner ikke denne filen.'],
    ['but noise of the right size', (path) => { writeFileSync(path, Uint8Array.from({ length: 40_960 }, (_, at) => (at * 2_654_435_761 >>> 11) & 0xff)) }, 'passordfrasen åpner ikke denne filen.'],
  ])('%s', async (_name, make, line) => {
    const folder = testFolder()
    const path = join(folder, 'x.funn')
    make(path)
    await expectRefused(folder, `${path}: ${line}`, () => runCli(check(path)))
  })

  test('because its name is longer than any system takes', async () => {
    const folder = testFolder()
    const path = join(folder, `${'n'.repeat(400)}.funn`)
    await expectRefused(folder, `${path}: filen finnes ikke.`, () => runCli(check(path)))
    expect((await runCli(['new', '--template', 'blank', '--out', path])).code).toBe(1)
    expect(readdirSync(folder)).toEqual([])
  })

  test.runIf(onPosix)('because one may not read it', async () => {
    const folder = testFolder()
    const path = join(folder, 'x.funn')
    writeFileSync(path, study)
    chmodSync(path, 0o000)
    chmodSync(folder, 0o777)
    await expectRefused(folder, `${path}: det går ikke å skrive her.`, () => runMeasured(check(path), {}, asRoot ? 65534 : undefined))
  }, 60_000)

  // A network disk without locks, as strace plays it: every lock is answered with «not supported».
  const canPlay = process.platform === 'linux' && spawnSync('strace', ['-f', '-o', '/dev/null', '-e', 'inject=unlink:error=EIO', 'true']).status === 0
  test.runIf(canPlay)('because the disk knows no locks', async () => {
    const folder = testFolder()
    const path = join(folder, 'x.funn')
    writeFileSync(path, study)
    await expectRefused(folder, `${path}: disken kan ikke låse filer, slik noen nettverksdisker ikke kan; kopier filen til en lokal disk og åpne den der.`,
      () => runMeasured(check(path), {}, undefined, ['strace', '-f', '-qqq', '-o', '/dev/null', '-P', path, '-e', 'trace=fcntl', '-e', 'inject=fcntl:error=EOPNOTSUPP:when=1+']))
    expect(existsSync(`${path}-wal`)).toBe(false)
  }, 60_000)
})
