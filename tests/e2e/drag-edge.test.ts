import { expect, test } from 'vitest'
import { launchFunn, sharedFolder } from './launch.ts'
import { picture } from './picture.ts'
import { saveIn } from './save-in.ts'

test('the end of a coding is dragged to another word with the mouse, and put back by undo', async () => {
  const { app, window: page } = await launchFunn()
  await saveIn(app, sharedFolder(), 'Kant')
  await page.getByRole('button', { name: 'Prøv eksempelet' }).click()
  await page.getByRole('button', { name: 'Velg sted og åpne' }).click()
  await page.getByText('Informantgrupper').waitFor()
  await page.keyboard.press('Control+3')
  await page.getByRole('row', { name: /I01/ }).click()
  await page.keyboard.press('Control+Enter')
  await page.getByRole('textbox', { name: /Svarene i/ }).waitFor()
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'textbox')
  await page.keyboard.press('Alt+ArrowDown')
  const edge = page.locator('.coding-edge-end')
  await edge.waitFor()
  const spans = () => page.evaluate(async () => {
    const sessions = await window.funn.call('session.list', {})
    const id = sessions.ok ? sessions.value.find(({ code }) => code === 'I01')?.id ?? '' : ''
    const opened = await window.funn.call('session.open', { id })
    return opened.ok ? opened.value.answers.flatMap((answer) => answer.codings.map((coding) => ({ id: coding.id, start: coding.start, end: coding.end, words: answer.text.slice(coding.start, coding.end) }))) : []
  })
  const before = await spans()
  // Into the line above, by the place of the text on the page.
  const target = await page.evaluate(() => {
    const handle = document.querySelector('.coding-edge-end')?.getBoundingClientRect()
    if (handle === undefined) throw new Error('no handle')
    const [x, y] = [handle.left + 60, handle.top - handle.height / 2]
    return { x, y, isText: document.caretPositionFromPoint(x, y)?.offsetNode instanceof Text }
  })
  expect(target.isText).toBe(true)
  const box = await edge.boundingBox()
  if (box === null) throw new Error('the handle is not drawn')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await page.mouse.down()
  await page.mouse.move(target.x + 20, target.y, { steps: 4 })
  await page.mouse.move(target.x, target.y, { steps: 4 })
  await picture(page, 'drag-edge')
  await page.mouse.up()
  const changed = async () => (await spans()).filter((now) => before.some((was) => was.id === now.id && (was.start !== now.start || was.end !== now.end)))
  await expect.poll(changed).toHaveLength(1)
  const [now] = await changed()
  const was = before.find(({ id }) => id === now?.id)
  expect(now?.start).toBe(was?.start)
  expect(was?.words.startsWith(now?.words ?? 'x')).toBe(true)
  expect(now?.words.length).toBeLessThan(was?.words.length ?? 0)
  // It ends where a word does.
  expect(was?.words.slice(now?.words.length).charAt(0)).toMatch(/[^\p{L}]/u)
  await page.keyboard.press('Control+z')
  await expect.poll(spans).toEqual(before)
})
