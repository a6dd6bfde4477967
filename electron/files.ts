import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { dialog, type BrowserWindow } from 'electron'
import type { FilePurpose } from './contract/app.ts'
import type { FileUse } from './file-tokens.ts'
import type { Words } from './words.ts'

interface Purpose {
  readonly use: FileUse
  readonly ending: keyof Words['fileKind']
  /** Other endings that may be opened as well. */
  readonly others?: readonly string[]
}

/** What each purpose lets the file be used for, and the ending it has. */
export const purposes: Readonly<Record<FilePurpose, Purpose>> = {
  'open-study': { use: 'open', ending: 'funn' },
  'new-study': { use: 'create', ending: 'funn' },
  'open-key': { use: 'open', ending: 'funn-key' },
  'new-key': { use: 'create', ending: 'funn-key' },
  'export-word': { use: 'write', ending: 'docx' },
  'export-plan': { use: 'write', ending: 'docx' },
  'export-csv': { use: 'write', ending: 'csv' },
  'export-codebook': { use: 'write', ending: 'csv' },
  'export-networks': { use: 'write', ending: 'csv' },
  'export-qdc': { use: 'write', ending: 'qdc' },
  'export-memos': { use: 'write', ending: 'csv' },
  'export-json': { use: 'write', ending: 'json' },
  'save-text': { use: 'write', ending: 'txt' },
  'copy-study': { use: 'create', ending: 'funn' },
  'copy-key': { use: 'create', ending: 'funn-key' },
  'open-returned': { use: 'open', ending: 'docx', others: ['txt'] },
  'open-guide': { use: 'open', ending: 'docx', others: ['txt', 'md'] },
  'open-register': { use: 'open', ending: 'xlsx', others: ['csv', 'tsv', 'txt'] },
  'open-codebook': { use: 'open', ending: 'csv', others: ['tsv', 'txt', 'xlsx', 'qdc'] },
}

/** Names that Windows keeps for devices, whatever ending they have. */
const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i
/** Signs that turn the direction of what follows, so that a name could look as if it had another ending. */
const turning = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g
/** Characters of a suggested name: with an ending it stays below 255 bytes, whatever the script. */
const longestName = 60

/** A suggested name that every system takes: no folders, no signs that Windows forbids. `Nord/Sør: 2026` → `Nord-Sør- 2026`. */
export function safeName(suggested: string): string {
  const clean = suggested.toWellFormed().normalize('NFC').replace(turning, '').replace(/[<>:"/\\|?*\p{Cc}]/gu, '-')
  const name = Array.from(clean).slice(0, longestName).join('').replace(/^[. ]+|[. ]+$/g, '')
  if (name === '') return 'Funn'
  return reserved.test(name) ? `_${name}` : name
}

export function withEnding(path: string, ending: string): string {
  return path.toLowerCase().endsWith(`.${ending}`) ? path : `${path}.${ending}`
}

/** Lets the user choose a file in the system's dialog; null where they cancel. Nothing is replaced that they were not asked about. */
export async function chooseFile(
  window: BrowserWindow, purpose: FilePurpose, suggestedName: string, folder: string, words: Words,
): Promise<string | null> {
  const { use, ending, others = [] } = purposes[purpose]
  const title = words.choose[purpose]
  const filters = [{ name: words.fileKind[ending], extensions: [ending, ...others] }]
  if (use === 'open') {
    const { canceled, filePaths: [path] } = await dialog.showOpenDialog(window, { title, filters, properties: ['openFile', 'dontAddToRecent'] })
    return canceled ? null : (path ?? null)
  }
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title, filters, defaultPath: join(folder, withEnding(safeName(suggestedName), ending)),
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
  })
  if (canceled || filePath === '') return null
  const path = withEnding(filePath, ending)
  // The dialog asked about the name as it was typed; with the ending it may be another file.
  if (use === 'write' && path !== filePath && existsSync(path) && !(await mayReplace(window, path, words))) return null
  return path
}

async function mayReplace(window: BrowserWindow, path: string, words: Words): Promise<boolean> {
  const { yes, no, question } = words.replace
  const { response } = await dialog.showMessageBox(window, {
    type: 'question', message: question(basename(path)), buttons: [yes, no], defaultId: 1, cancelId: 1, noLink: true,
  })
  return response === 0
}
