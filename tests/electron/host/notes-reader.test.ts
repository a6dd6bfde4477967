import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readGuidesOnce } from '../../../db/interchange/import-notes.ts'
import { knownIdentifiers } from '../../../electron/host/known-identifiers.ts'
import { NotesReader } from '../../../electron/host/notes-reader.ts'
import { readInTurn, type KnownToReader, type NamedPath, type Read } from '../../../electron/imports/read-to-store.ts'
import { emailFile, pdfFile, rtfFile } from '../../builders/foreign-files.ts'
import { newStudy, studyWithInterview } from '../../builders/open-host.ts'
import { tempFolder } from '../../builders/temp-folder.ts'
import { wordNotes } from '../../builders/word-notes.ts'

/** Two dozen files of all kinds, some of which cannot be read. */
async function filesOfAllKinds(folder: string): Promise<NamedPath[]> {
  const notes = (at: number) => `1. Vi i Fjordby vil ha møteplasser, sier Kari Nordmann (${at}).\n9. Ring 22 33 44 ${10 + at}.\n18. Gjerne.`
  const contents: readonly (readonly [string, (at: number) => string | Uint8Array | Promise<Uint8Array>])[] = [
    ['docx', (at) => wordNotes([{ question: '9.', answer: notes(at) }], 'headings')], ['txt', notes], ['rtf', (at) => rtfFile(notes(at).split('\n'))],
    ['pdf', (at) => pdfFile(notes(at).split('\n'))], ['eml', (at) => emailFile(notes(at))], ['docx', () => 'no zip'], ['txt', () => ' \n'], ['xyz', notes],
  ]
  return Promise.all(Array.from({ length: 24 }, async (_, at) => {
    const [ending, make] = contents[at % contents.length] ?? ['txt', notes]
    const name = `notat-${at}.${ending}`
    writeFileSync(join(folder, name), await make(at))
    return { name, path: join(folder, name) }
  }))
}

function newReader(): NotesReader {
  const reader = new NotesReader()
  onTestFinished(() => reader.close())
  return reader
}

async function all(reads: AsyncIterable<readonly [NamedPath, Read]>): Promise<Read[]> {
  const found: Read[] = []
  for await (const [, read] of reads) found.push(read)
  return found
}

/** Starts a reader's thread and waits until it is up: until then files are read here. */
async function untilUp(reader: NotesReader, folder: string, known: KnownToReader): Promise<void> {
  const path = join(folder, 'short.txt')
  writeFileSync(path, '1. Ja.')
  await all(reader.read(Array.from({ length: 10 }, () => ({ name: 'short.txt', path })), () => known))
  while (!reader.isUp) await setTimeout(20)
}

const nobody = { guides: [], identifiers: { names: { next: new Map(), bearer: null, most: 0, beginnings: new Set<number>() }, emails: new Map(), phones: new Map() } } satisfies KnownToReader

test('another thread reads what would be read here, in the order of the files', async () => {
  const { host, folder } = await studyWithInterview()
  const { open } = host
  if (!open) throw new Error('no study')
  const known = { guides: readGuidesOnce(open.db, null)(), identifiers: knownIdentifiers(open) }
  const files = await filesOfAllKinds(folder)
  const here = await all(readInTurn(false)(files, () => known))
  expect(here.map((read) => (read.ok ? read.value.as : read.failure.kind)).slice(0, 8)).toEqual(['notes', 'notes', 'notes', 'source', 'source', 'unreadable', 'unreadable', 'unsupported'])
  const reader = newReader()
  expect(await all(reader.read(files, () => known))).toEqual(here)
  await untilUp(reader, folder, known)
  for (const count of [24, 10]) expect(await all(reader.read(files.slice(0, count), () => known))).toEqual(here.slice(0, count))
})

test('a reading ends where the reader is closed, and the next begins anew', async () => {
  const folder = tempFolder()
  const files = await filesOfAllKinds(folder)
  const reader = newReader()
  await untilUp(reader, folder, nobody)
  let taken = 0
  for await (const _ of reader.read(files, () => nobody)) {
    taken += 1
    if (taken === 6) await reader.close()
  }
  expect(taken).toBeLessThan(files.length)
  expect(await all(reader.read(files, () => nobody))).toHaveLength(files.length)
})

test('no more is read ahead than some hundred interviews', async () => {
  const folder = tempFolder()
  const files = Array.from({ length: 40 }, (_, at) => ({ name: `${at}.txt`, path: join(folder, `${at}.txt`) }))
  for (const { path } of files) writeFileSync(path, 'Vi vil møtes. '.repeat(15_000))
  const reader = newReader()
  await untilUp(reader, folder, nobody)
  const reads: Read[] = []
  for await (const [, read] of reader.read(files, () => nobody)) {
    reads.push(read)
    if (reads.length !== 5) continue
    // Long enough for all to be read, were there no end to it; where it is not, this finds nothing.
    await setTimeout(3000)
    for (const { path } of files) rmSync(path)
  }
  // Four were read here, one of the thread's was taken, and ten are more than two million letters.
  expect(reads.filter((read) => read.ok).length).toBeLessThanOrEqual(15)
  expect(reads.at(-1)).toMatchObject({ ok: false, failure: { kind: 'not-found' } })
})

test('what goes wrong in the thread is thrown, and ends that reading alone', async () => {
  const folder = tempFolder()
  const files = await filesOfAllKinds(folder)
  const reader = newReader()
  await untilUp(reader, folder, nobody)
  // A guide without anything in it: a bug.
  const broken = { ...nobody, guides: [{}] } as unknown as KnownToReader
  // The first are read here, and come to no guide.
  const unreadable = files.filter((_, at) => at % 8 > 4)
  await expect(all(reader.read([...unreadable, ...files], () => broken))).rejects.toThrow(TypeError)
  expect(await all(reader.read(files, () => nobody))).toHaveLength(files.length)
})

test('files imported together make the same study as files imported one by one', async () => {
  const folder = tempFolder()
  const files = await filesOfAllKinds(folder)
  const paths = Object.fromEntries(files.map(({ name, path }) => [name, path]))
  // Three times, so that the thread is up for the last.
  const thrice = [files, files, files]
  const studies = await Promise.all([thrice, thrice.flat().map((file) => [file])].map(async (rounds) => {
    const study = await newStudy()
    const replies = []
    for (const round of rounds) replies.push(await study.host.call('import.run', { files: round.map(({ name }) => name), session: null }, paths))
    return {
      imported: replies.flatMap((reply) => (reply.ok ? reply.value.imported : [])), failed: replies.flatMap((reply) => (reply.ok ? reply.value.failed : [])),
      sessions: (await study.ask('session.list', {})).map(({ code, words, answered }) => ({ code, words, answered })),
    }
  }))
  expect(studies[0]?.imported).toHaveLength(45)
  expect(studies[0]).toEqual(studies[1])
})

test('where reading breaks off, the window is told of what is stored already', async () => {
  const study = await newStudy()
  const paths = { long: join(study.folder, 'long.txt'), next: join(study.folder, 'next.txt') }
  // As much as is stored at once, so that it does not wait for the next.
  writeFileSync(paths.long, `1. ${'Vi vil møtes. '.repeat(6000)}`)
  const broken = vi.spyOn(NotesReader.prototype, 'read').mockImplementation(async function* (files, know) {
    yield* readInTurn(false)(files.slice(0, 1), know)
    throw new TypeError('a bug')
  })
  onTestFinished(() => broken.mockRestore())
  const before = study.changes.length
  expect(await study.host.call('import.run', { files: ['long', 'next'], session: null }, paths)).toMatchObject({ ok: false })
  expect(study.changes).toHaveLength(before + 1)
  expect(await study.ask('session.list', {})).toHaveLength(1)
})
