import { afterEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openScreen } from '../open-screen.tsx'

const selected = () => document.querySelector('[aria-selected="true"]')
const scroller = () => document.querySelector<HTMLElement>('.codebook-tree') ?? document.body
const drawn = () => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(() => { setTimeout(resolve, 30) }) }) })

/** Whether the selected row is whole within its list. */
function isInSight(): boolean {
  const [row, box] = [selected()?.getBoundingClientRect(), scroller().getBoundingClientRect()]
  return row !== undefined && row.top >= box.top - 1 && row.bottom <= Math.min(box.bottom, window.innerHeight) + 1
}

/** The codebook in a page as high as the window, which the app has from the page it is in. */
async function openCodebook(): Promise<void> {
  await openScreen({ screen: 'codebook' })
  await expect.element(page.getByRole('treegrid')).toBeVisible()
  Object.assign(document.querySelector('.frame')?.parentElement ?? {}, { id: 'root' })
  await drawn()
  expect(scroller().scrollHeight).toBeGreaterThan(scroller().clientHeight)
}

/** The codebook, with the last code chosen that its list has room for. */
async function chooseLastInSight(): Promise<void> {
  await openCodebook()
  const { bottom } = scroller().getBoundingClientRect()
  const rows = [...document.querySelectorAll('.tree-item')].filter((row) => row.getBoundingClientRect().bottom <= bottom)
  await userEvent.click(rows.at(-1)!)
  await expect.poll(isInSight).toBe(true)
  await drawn()
}

afterEach(() => page.viewport(1280, 800))

describe('the row that is chosen', () => {
  it('stays in sight in a window that gets lower', async () => {
    await chooseLastInSight()
    const before = scroller().scrollTop
    await page.viewport(1280, 560)
    await expect.poll(isInSight).toBe(true)
    expect(scroller().scrollTop).toBeGreaterThan(before)
  })

  it('is not gone back to in a window that gets lower when one has scrolled away from it', async () => {
    await openCodebook()
    await userEvent.click(document.querySelector('.tree-item')!)
    scroller().scrollTop = scroller().scrollHeight
    document.querySelector<HTMLElement>('.codebook-filter input')?.focus()
    await drawn()
    expect(isInSight()).toBe(false)
    await page.viewport(1280, 560)
    await drawn()
    expect(isInSight()).toBe(false)
  })

  it('is in sight when one comes back to its list', async () => {
    await chooseLastInSight()
    scroller().scrollTop = scroller().scrollHeight
    await userEvent.click(document.querySelectorAll('.tree-item').item(document.querySelectorAll('.tree-item').length - 1))
    await expect.poll(isInSight).toBe(true)
    await userEvent.keyboard('{Control>}5{/Control}')
    await expect.element(page.getByRole('heading', { level: 1, name: /^Antall/ })).toBeVisible()
    await userEvent.keyboard('{Control>}4{/Control}')
    await expect.element(page.getByRole('treegrid', { name: /.*/ })).toBeVisible()
    await expect.poll(isInSight).toBe(true)
  })
})
