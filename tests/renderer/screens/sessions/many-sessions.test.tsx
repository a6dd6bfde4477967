import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { FakeBridge } from '../../fake-bridge.ts'
import { openScreen } from '../../open-screen.tsx'

const lines = () => document.querySelectorAll('.session-line')
const focused = () => document.activeElement?.textContent ?? ''

/** Opens the list of a study that plans 3,000 sessions. */
function openMany(): Promise<FakeBridge> {
  return openScreen({ screen: 'sessions' }, {}, ({ world: { study } }) => {
    const first = study?.sessions.find(({ state }) => state === 'planned')
    if (study === null || first === undefined) throw new Error('no planned session')
    study.sessions = Array.from({ length: 3000 }, (_, at) => ({ ...first, id: `many-${at}`, code: `I${String(at + 1).padStart(4, '0')}` }))
  })
}

describe('a list of 3,000 sessions', () => {
  it('is drawn as far as one looks, and further when one scrolls to its end', async () => {
    await openMany()
    await expect.element(page.getByRole('row', { name: /^I0001/ })).toBeVisible()
    expect(lines().length).toBeLessThanOrEqual(160)
    expect(document.querySelectorAll('.main *').length).toBeLessThan(4000)
    const last = () => Number(lines()[lines().length - 1]?.getAttribute('aria-rowindex'))
    const before = last()
    lines()[lines().length - 1]?.scrollIntoView()
    await expect.poll(last).toBeGreaterThan(before)
    expect(lines().length).toBeLessThanOrEqual(160)
  })

  it('is walked to its very end and back by keys, and to a code by its letters', async () => {
    await openMany()
    await userEvent.click(page.getByRole('row', { name: /^I0001/ }))
    await userEvent.keyboard('{PageDown}{ArrowDown}')
    await expect.poll(focused).toMatch(/^I0012/)
    await userEvent.keyboard('{End}')
    await expect.poll(focused).toMatch(/^I3000/)
    await expect.element(page.getByRole('heading', { level: 2, name: 'Økt I3000' })).toBeVisible()
    expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('3001')
    expect(lines().length).toBeLessThanOrEqual(160)
    await userEvent.keyboard('{Home}')
    await expect.poll(focused).toMatch(/^I0001/)
    await userEvent.keyboard('i0250')
    await expect.poll(focused).toMatch(/^I0250/)
    expect(lines().length).toBeLessThanOrEqual(160)
  })

  it('keeps the row that has the focus when one scrolls away from it, and goes on from it', async () => {
    await openMany()
    await userEvent.click(page.getByRole('row', { name: /^I0003/ }))
    await expect.poll(focused).toMatch(/^I0003/)
    const table = document.querySelector('.session-table')
    table?.scrollIntoView({ block: 'end' })
    await expect.poll(() => lines()[lines().length - 1]?.textContent).toMatch(/^I3000/)
    expect(focused()).toMatch(/^I0003/)
    await userEvent.keyboard('{ArrowDown}')
    await expect.poll(focused).toMatch(/^I0004/)
    expect(lines().length).toBeLessThanOrEqual(160)
  })

  it('is sorted from its heads by keyboard', async () => {
    await openMany()
    const head = page.getByRole('columnheader', { name: 'Økt', exact: true })
    await expect.element(head).toHaveAttribute('aria-sort', 'ascending')
    head.getByRole('button').element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(head).toHaveAttribute('aria-sort', 'descending')
    await expect.poll(() => lines()[0]?.textContent).toMatch(/^I3000/)
  })
})
