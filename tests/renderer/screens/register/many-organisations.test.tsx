import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { axeFaults, openScreen } from '../../open-screen.tsx'
import type { FakeBridge } from '../../fake-bridge.ts'

const rows = () => document.querySelectorAll('.register-row')
const focused = () => document.activeElement?.getAttribute('aria-label') ?? ''

/** Opens the register of a study with 1,000 organisations and an informant in each. */
function openMany(): Promise<FakeBridge> {
  return openScreen({ screen: 'register' }, {}, ({ world: { study } }) => {
    const [organisation, informant] = [study?.organisations[0], study?.informants[0]]
    if (study === null || organisation === undefined || informant === undefined) throw new Error('no register')
    const numbers = Array.from({ length: 1000 }, (_, at) => String(at + 1).padStart(4, '0'))
    study.organisations = numbers.map((number) => ({ ...organisation, id: `o${number}`, code: `K${number}`, realName: `Kommune ${number}` }))
    study.informants = numbers.map((number) => ({ ...informant, id: `p${number}`, code: `P${number}`, realName: `Person ${number}`, organisationId: `o${number}` }))
  })
}

describe('a register of 1,000 organisations', () => {
  it('is drawn where one looks, and walked to its end and back by keys and letters', async () => {
    await openMany()
    await expect.element(page.getByRole('row', { name: 'Kommune 0001' })).toBeVisible()
    expect(rows().length).toBeLessThanOrEqual(100)
    await userEvent.click(page.getByRole('row', { name: 'Kommune 0001' }))
    await userEvent.keyboard('{ArrowDown}')
    await expect.poll(focused).toBe('Person 0001')
    await userEvent.keyboard('{End}')
    await expect.poll(focused).toBe('Person 1000')
    await expect.element(page.getByRole('heading', { level: 2, name: 'Person 1000' })).toBeVisible()
    expect(rows().length).toBeLessThanOrEqual(160)
    await userEvent.keyboard('{Home}')
    await expect.poll(focused).toBe('Kommune 0001')
    await userEvent.keyboard('p')
    await expect.poll(focused).toBe('Person 0001')
    expect(document.querySelectorAll('.register-row[tabindex="0"]').length).toBe(1)
  })

  it('tells a screen reader how long it is and which row is which', async () => {
    await openMany()
    const grid = page.getByRole('grid', { name: 'Virksomheter og informanter' })
    await expect.element(grid).toHaveAttribute('aria-rowcount', '2001')
    await expect.element(page.getByRole('row', { name: 'Kommune 0002' })).toHaveAttribute('aria-rowindex', '4')
    expect(await axeFaults()).toEqual([])
  })
})
