import { expect, test, vi } from 'vitest'
import { askToLose } from '../../electron/ask-to-lose.ts'
import { words } from '../../electron/words.ts'
import { dialog } from '../mocks/electron.ts'

vi.mock('electron', () => import('../mocks/electron.ts'))

test('text that is not stored is lost only when the user says so; Enter and Escape mean stay', async () => {
  dialog.showMessageBox.mockResolvedValueOnce({ response: 0, checkboxChecked: false }).mockResolvedValueOnce({ response: 1, checkboxChecked: false })
  expect(await askToLose({} as never, words.nb)).toBe(false)
  expect(dialog.showMessageBox).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ buttons: ['Bli', 'Lukk likevel'], defaultId: 0, cancelId: 0 }))
  expect(await askToLose({} as never, words.nb)).toBe(true)
})
