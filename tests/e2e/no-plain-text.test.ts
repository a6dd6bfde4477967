import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { ElectronApplication, Page } from 'playwright-core'
import { expect, inject, onTestFinished, test } from 'vitest'
import { deflateSync, gzipSync } from 'node:zlib'
import { findWords } from './byte-search.ts'
import { launchFunn, sharedFolder, type RunningFunn } from './launch.ts'
import { packedApp } from './packed.ts'
import { familyOf, filesBelow } from './places.ts'
import { seeds, seedStudy } from './seed-study.ts'

const words = Object.values(seeds)
/** Where a system keeps what is left of crashed programs. */
const dumpFolders = ['/var/crash', '/var/lib/systemd/coredump']
/** Whether the kernel itself writes the dump of a crashed program, into the folder it ran in. */
const isDumpSeen = process.platform === 'linux' && readFileSync('/proc/sys/kernel/core_pattern', 'utf8').trim() === 'core'
if (!isDumpSeen) console.log('plain text: NOT PROVEN here for dumps of crashed programs, which the system takes elsewhere or does not write')

test('the search finds a word in every form a file may hold it in', () => {
  const folder = sharedFolder()
  const text = `Så sa hun: ${seeds.notes}, og det var alt.`
  const forms: Record<string, Uint8Array> = {
    'utf-8': Buffer.from(text), 'upper case': Buffer.from(text.toUpperCase()),
    'utf-16 little': Buffer.from(text, 'utf16le'), 'utf-16 big': Buffer.from(text, 'utf16le').swap16(),
    gzip: Buffer.concat([Buffer.alloc(99, 7), gzipSync(text)]), zlib: Buffer.concat([Buffer.alloc(5, 1), deflateSync(text)]),
    'half of a gzip': gzipSync(text.repeat(3)).subarray(0, -9), zip: zipSync({ 'word/document.xml': Buffer.from(text, 'utf16le') }),
    'base64 0': Buffer.from(Buffer.from(text).toString('base64')), 'base64 1': Buffer.from(Buffer.from(`x${text}`).toString('base64')),
    'base64 2': Buffer.from(Buffer.from(`xx${text}`).toString('base64')),
  }
  for (const [name, bytes] of Object.entries(forms)) writeFileSync(join(folder, name), bytes)
  writeFileSync(join(folder, 'another word'), text.replace(seeds.notes, 'Maksbergtind'))
  const found = findWords(filesBelow([folder]), words)
  expect(new Set(found.map(({ word }) => word))).toEqual(new Set([seeds.notes]))
  expect(found.map(({ file }) => file.slice(folder.length + 1)).toSorted()).toEqual(Object.keys(forms).toSorted())
})

test('no word of a study stands in plain text on disk or in the list of processes, in use, after crashes and after closing', async () => {
  const began = Date.now() - 1000
  const { user } = inject('launch')
  const [folder, userData, temp, source, crashed] = [sharedFolder(), sharedFolder(), sharedFolder(), sharedFolder(), sharedFolder()]
  const home = user?.home ?? crashed
  const clear = () => { for (const dump of dumpsIn(home)) rmSync(dump) }
  clear()
  onTestFinished(clear)
  const program = dumping(packedApp('drivable').program, crashed)
  const note = join(source, `Intervju ${seeds.importedName}.txt`)
  writeFileSync(note, `Notat: ${seeds.imported} ble nevnt.\n`)

  /** What all places hold that the app, Chromium or the system could have written to. */
  const leaks = (when: string) => {
    const files = [...filesBelow([folder, userData, temp, crashed]), ...filesBelow([home, '/dev/shm', ...dumpFolders], began)]
    expect(files.length).toBeGreaterThan(10)
    const found = findWords(files, words)
    console.log(`plain text: ${when}: ${words.length} words, ${files.length} files, ${found.length} found`)
    return found
  }
  const start = (): Promise<RunningFunn> => launchFunn({ program, userData, willCrash: true, env: { TMPDIR: temp } })

  const { app, window: page } = await start()
  await seedStudy(page, { study: join(folder, 'studie.funn'), key: join(folder, 'studie.funn-key'), note }, (path) => answerDialogs(app, path))
  await workWithWords(app, page)
  expect(leaks('while open')).toEqual([])
  const pid = app.process().pid ?? 0
  if (process.platform === 'linux') expect(leaksOfProcesses(pid)).toEqual([])
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((window) => window.getTitle()))).toEqual([`${seeds.title} – Funn`])

  await crashPage(app)
  expect(leaks('after a crash of the page')).toEqual([])
  await endBy(app, 'SIGABRT')
  // Where the system can forbid it, there is no dump; else it holds the processor's state: a dump with memory has hundreds of megabytes.
  const isForbidden = spawnSync('prlimit', ['--version']).status === 0
  if (isDumpSeen) expect(dumpsIn(home).map((dump) => statSync(dump).size < 5_000_000)).toEqual(isForbidden ? [] : [true])
  expect(leaks('after a crash of the program')).toEqual([])

  const second = await start()
  await reopen(second, join(folder, 'studie.funn-key'))
  await second.window.keyboard.press('Control+Shift+F')
  await searchFor(second.window)
  for (const member of familyOf(second.app.process().pid ?? 0)) kill(member)
  await gone(second.app)
  expect(readdirSync(folder)).toContain('studie.funn-wal')
  expect(leaks('after SIGKILL of every process')).toEqual([])

  const third = await start()
  await reopen(third, join(folder, 'studie.funn-key'))
  await third.app.close()
  expect(readdirSync(folder).filter((name) => name.endsWith('-wal'))).toEqual([])
  expect(leaks('after closing')).toEqual([])
  const recent = JSON.parse(readFileSync(join(userData, 'recent.json'), 'utf8')) as object[]
  expect(recent.map((study) => Object.keys(study).toSorted())).toEqual([['openedAt', 'path']])
}, 240_000)

test.runIf(isDumpSeen)('a program that does not guard against it does write its memory when it crashes here', () => {
  const folder = sharedFolder()
  spawnSync('/bin/sh', ['-c', `ulimit -c unlimited; word=${seeds.freeNote}; kill -ABRT $$`], { cwd: folder })
  expect(findWords(dumpsIn(folder), words).map(({ word }) => word)).toEqual([seeds.freeNote])
})

/** Lets every dialog for opening or saving answer with the file. */
function answerDialogs(app: ElectronApplication, path: string): Promise<void> {
  return app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
  }, path)
}

/** By hand, in the window: a note is typed, words are pasted, and a word is searched for. */
async function workWithWords(app: ElectronApplication, page: Page): Promise<void> {
  await page.reload()
  await page.getByRole('heading', { level: 1, name: seeds.title }).waitFor()
  await page.keyboard.press('Control+3')
  await page.getByRole('row', { name: /I01/ }).click()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Intervju I01' }).waitFor()
  await page.getByRole('listbox', { name: 'Intervjuguide' }).waitFor()
  await page.keyboard.press('Control+Shift+N')
  await page.getByRole('textbox', { name: 'Frie notater' }).waitFor()
  await page.keyboard.type(`Vi snakket om ${seeds.freeNote}. `)
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), `Limt inn: ${seeds.paste}.`)
  await page.keyboard.press('Control+v')
  await page.getByText(seeds.paste).first().waitFor()
  await page.getByText(/^Lagret \d/).waitFor()
  await page.keyboard.press('Control+Shift+F')
  await searchFor(page)
}

/** Searches for a word that is there, and for one that is not. */
async function searchFor(page: Page): Promise<void> {
  const field = page.getByRole('searchbox')
  await field.fill(seeds.paste)
  await page.getByText(/Limt inn|Ingen/).first().waitFor()
  expect(await page.getByText('Limt inn').count()).toBeGreaterThan(0)
  await field.fill(seeds.search)
}

/** Opens study and key file again, and sees that the words are in them: what is not there could not be found. */
async function reopen({ app, window: page }: RunningFunn, key: string): Promise<void> {
  await answerDialogs(app, key)
  const state = await page.evaluate(async (secrets) => {
    const recent = await window.funn.call('app.recent', {})
    await window.funn.call('study.open', { file: recent.ok ? (recent.value[0]?.token ?? '') : '', passphrase: `${secrets.passphrase} ø 42` })
    const chosen = await window.funn.call('app.chooseFile', { purpose: 'open-key', suggestedName: '' })
    await window.funn.call('key.open', { file: chosen.ok ? (chosen.value?.token ?? '') : '', passphrase: `${secrets.keyPassphrase} å 17` })
    const sessions = await window.funn.call('session.list', {})
    const session = await window.funn.call('session.open', { id: sessions.ok ? (sessions.value[0]?.id ?? '') : '' })
    return JSON.stringify([session, await window.funn.call('codebook.list', {}), await window.funn.call('register.list', {}), await window.funn.call('study.state', {})])
  }, seeds)
  // These are not part of a study: a search, a file's name, the passphrases.
  const { search: _search, importedName: _name, passphrase: _study, keyPassphrase: _key, ...stored } = seeds
  expect(Object.values(stored).filter((word) => !state.includes(word))).toEqual([])
  await page.reload()
  await page.getByRole('heading', { level: 1, name: seeds.title }).waitFor()
}

/** What others can read of a running program: its command and its environment. */
function leaksOfProcesses(pid: number): string[] {
  const family = familyOf(pid)
  expect(family.length).toBeGreaterThan(3)
  return family.flatMap((member) => ['cmdline', 'environ', 'comm'].flatMap((part) => findWords([`/proc/${member}/${part}`], words).map(({ word }) => `${part}: ${word}`)))
}

/** Writes a program that starts another with dumps of its memory allowed, in a folder of its own. */
function dumping(program: string, folder: string): string {
  const path = join(sharedFolder(), 'dumping.sh')
  writeFileSync(path, `#!/bin/sh\nulimit -c unlimited\ncd '${folder}'\nexec '${program}' "$@"\n`)
  chmodSync(path, 0o755)
  return process.platform === 'win32' ? program : path
}

/** Ends the page's process as a bug in it would, and waits until the app has loaded the page again. */
async function crashPage(app: ElectronApplication): Promise<void> {
  await app.evaluate(async ({ BrowserWindow }) => {
    const page = BrowserWindow.getAllWindows()[0]?.webContents
    const loaded = new Promise<void>((resolve) => { page?.once('did-finish-load', () => { resolve() }) })
    page?.forcefullyCrashRenderer()
    await loaded
  })
}

/** What the kernel wrote of programs that crashed in this folder: `core`, or `core.` and a number. */
function dumpsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => /^core(\.\d+)?$/.test(name)).map((name) => join(folder, name))
}

async function endBy(app: ElectronApplication, signal: NodeJS.Signals): Promise<void> {
  app.process().kill(signal)
  await gone(app)
}

async function gone(app: ElectronApplication): Promise<void> {
  if (app.process().exitCode === null && app.process().signalCode === null) await once(app.process(), 'exit')
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // It ended with its parent.
  }
}
