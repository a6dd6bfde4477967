import { expect, test, vi } from 'vitest'
import { bugReport, showBug } from '../../electron/bug-dialog.ts'
import { describeError } from '../../electron/describe-error.ts'
import { words } from '../../electron/words.ts'
import { app, clipboard, dialog } from '../mocks/electron.ts'

vi.mock('electron', () => import('../mocks/electron.ts'))

test('the report names step, place and versions, and no text', () => {
  const report = bugReport('host', describeError(new RangeError('Kari Nordmann')), '1.2.3')
  expect(report).toMatch(/^Funn 1\.2\.3, Electron .+\nhost: RangeError\n.*bug-dialog\.test\.ts/)
  expect(report).not.toContain('Kari')
})

test('the first button copies the report', async () => {
  dialog.showMessageBox.mockResolvedValueOnce({ response: 0, checkboxChecked: false })
  await showBug('the report', words.nb.bug)
  expect(dialog.showMessageBox).toHaveBeenCalledWith(expect.objectContaining({ buttons: ['Kopier feilen og avslutt', 'Avslutt'] }))
  expect(clipboard.writeText).toHaveBeenCalledExactlyOnceWith('the report')
})

test('the second button leaves the clipboard alone', async () => {
  await showBug('the report', words.nb.bug)
  expect(clipboard.writeText).not.toHaveBeenCalled()
})

test('before there can be dialogs the report is shown plainly', async () => {
  app.isReady.mockReturnValueOnce(false)
  await showBug('the report', words.en.bug)
  expect(dialog.showErrorBox).toHaveBeenCalledExactlyOnceWith('Something went wrong in Funn', 'the report')
})
