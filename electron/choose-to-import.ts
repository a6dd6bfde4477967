import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { dialog, type BrowserWindow } from 'electron'
import type { Words } from './words.ts'

/** Endings of files that can be imported under one's own eyes; `.msg` too, to be told what to do with it. */
const importEndings = ['docx', 'odt', 'rtf', 'txt', 'md', 'pdf', 'eml', 'vtt', 'srt', 'msg'] as const
/** Files that are taken at once: more than anybody looks through in one go. */
const mostFiles = 300

export interface FilesToImport {
  readonly paths: readonly string[]
  /** How many more there are than are taken at once. */
  readonly more: number
}

/** Lets the user choose files to import, or a folder of them, in the system's dialog; none where they cancel. */
export async function chooseToImport(window: BrowserWindow, what: 'files' | 'folder', defaultPath: string, words: Words): Promise<FilesToImport> {
  const properties = what === 'files' ? ['openFile', 'multiSelections', 'dontAddToRecent'] as const : ['openDirectory', 'dontAddToRecent'] as const
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words.import[what], defaultPath, properties: [...properties],
    ...(what === 'files' ? { filters: [{ name: words.import.kind, extensions: [...importEndings] }] } : {}),
  })
  const paths = canceled ? [] : what === 'files' ? filePaths : filePaths.flatMap(filesIn)
  return { paths: paths.slice(0, mostFiles), more: Math.max(0, paths.length - mostFiles) }
}

/** Files of a folder by name, without those that Word and the system keep hidden. */
function filesIn(folder: string): readonly string[] {
  const endings: readonly string[] = importEndings
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !/^[.~]/.test(entry.name) && endings.includes(extname(entry.name).slice(1).toLowerCase()))
      .map((entry) => join(folder, entry.name)).toSorted((a, b) => a.localeCompare(b, 'nb', { numeric: true }))
  } catch {
    // No right to read it, or it went away meanwhile: nothing in it can be imported.
    return []
  }
}
