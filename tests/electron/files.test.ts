import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { chooseFile, safeName } from '../../electron/files.ts'
import { words } from '../../electron/words.ts'
import { dialog } from '../mocks/electron.ts'

vi.mock('electron', () => import('../mocks/electron.ts'))

const window = { id: 1 } as never
const folder = mkdtempSync(join(tmpdir(), 'funn-files-'))
const choose = (purpose: Parameters<typeof chooseFile>[1], name = 'Fjordby') => chooseFile(window, purpose, name, folder, words.nb)

test('opening shows only files of the kind, in the user\'s language', async () => {
  dialog.showOpenDialog.mockResolvedValueOnce({ canceled: false, filePaths: [join(folder, 'a.funn')] })
  expect(await choose('open-study')).toBe(join(folder, 'a.funn'))
  expect(dialog.showOpenDialog).toHaveBeenCalledWith(window, expect.objectContaining({
    title: 'Åpne studie', filters: [{ name: 'Funn-studie', extensions: ['funn'] }],
  }))
})

test.each(['open-study', 'new-key', 'export-word'] as const)('cancelling %s gives nothing', async (purpose) => {
  expect(await choose(purpose)).toBeNull()
})

test('a new file is suggested where the last one was, with a name every system takes', async () => {
  await choose('export-word', 'Behov: nord/sør')
  expect(dialog.showSaveDialog).toHaveBeenCalledWith(window, expect.objectContaining({ defaultPath: join(folder, 'Behov- nord-sør.docx') }))
})

test('a name typed without its ending gets it', async () => {
  dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: join(folder, 'ny studie') })
  expect(await choose('new-study')).toBe(join(folder, 'ny studie.funn'))
})

describe('an export whose ending makes it a file that is there already', () => {
  beforeEach(() => {
    writeFileSync(join(folder, 'rapport.docx'), '')
    dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: join(folder, 'rapport') })
  })

  test('is not written over unasked', async () => {
    expect(await choose('export-word')).toBeNull()
    expect(dialog.showMessageBox).toHaveBeenCalledWith(window, expect.objectContaining({ message: '«rapport.docx» finnes fra før. Vil du erstatte den?' }))
  })

  test('is replaced when the user says so', async () => {
    dialog.showMessageBox.mockResolvedValueOnce({ response: 0, checkboxChecked: false })
    expect(await choose('export-word')).toBe(join(folder, 'rapport.docx'))
  })
})

test('a name the system\'s own dialog has asked about is not asked about again', async () => {
  dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: join(folder, 'rapport.docx') })
  expect(await choose('export-word')).toBe(join(folder, 'rapport.docx'))
  expect(dialog.showMessageBox).not.toHaveBeenCalled()
})

test.each([
  ['../../etc/passwd', '-..-etc-passwd'], ['C:\\Users\\x', 'C--Users-x'], ['a\u0000b', 'a-b'], ['  .. ', 'Funn'], ['', 'Funn'], ['Bær & blåbær', 'Bær & blåbær'],
  ['CON', '_CON'], ['nul.rapport', '_nul.rapport'], ['Console', 'Console'], ['COM1', '_COM1'], ['fdp\u202Excod', 'fdpxcod'], ['A\u030As 👩🏽‍🚒', 'Ås 👩🏽‍🚒'], ['\uD800', '\uFFFD'],
  ['👍'.repeat(300), '👍'.repeat(60)],
])('%o becomes the name %o', (suggested, name) => {
  expect(safeName(suggested)).toBe(name)
})
