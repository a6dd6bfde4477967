import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { chooseToImport } from '../../electron/choose-to-import.ts'
import { words } from '../../electron/words.ts'
import { dialog } from '../mocks/electron.ts'

vi.mock('electron', () => import('../mocks/electron.ts'))

const choose = (what: 'files' | 'folder', filePaths: string[], canceled = false) => {
  dialog.showOpenDialog.mockResolvedValueOnce({ canceled, filePaths })
  return chooseToImport({ id: 1 } as never, what, tmpdir(), words.nb)
}

test('several files are chosen in one dialog, in the user\'s language, and never among recent documents', async () => {
  expect(await choose('files', ['/a.docx', '/b.eml'])).toEqual({ paths: ['/a.docx', '/b.eml'], more: 0 })
  expect(dialog.showOpenDialog).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({
    title: 'Velg filer å importere', properties: expect.arrayContaining(['multiSelections', 'dontAddToRecent']) as unknown,
    filters: [{ name: 'Notater og kilder', extensions: expect.arrayContaining(['docx', 'odt', 'rtf', 'txt', 'md', 'pdf', 'eml', 'vtt', 'srt']) as unknown }],
  }))
})

test('cancelling chooses nothing', async () => {
  expect(await choose('files', [], true)).toEqual({ paths: [], more: 0 })
})

test('of a folder those files are taken that can be read, by name, and none that programs hide', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'funn-choose-'))
  for (const name of ['10.docx', '9.docx', 'ås.TXT', 'bilde.png', '.skjult.txt', '~$9.docx']) writeFileSync(join(folder, name), 'x')
  mkdirSync(join(folder, 'mappe.docx'))
  const { paths, more } = await choose('folder', [folder])
  expect(paths.map((path) => basename(path))).toEqual(['9.docx', '10.docx', 'ås.TXT'])
  expect(more).toBe(0)
  expect(await choose('folder', [join(folder, 'borte')])).toEqual({ paths: [], more: 0 })
})

test('more files than anybody looks through at once are told of', async () => {
  const { paths, more } = await choose('files', Array.from({ length: 450 }, (_, at) => `/${at}.txt`))
  expect([paths.length, more]).toEqual([300, 150])
})
