import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openScreen } from '../open-screen.tsx'

const text = () => page.getByRole('textbox', { name: /^Svarene i/ })
const next = () => page.getByRole('button', { name: /Neste/ })

describe('the session after the one that is read', () => {
  it('is there at once, without being asked for', async () => {
    const { requests } = await openScreen({ screen: 'coding', sessionId: 'I01' })
    await expect.element(text()).toHaveFocus()
    await expect.poll(() => requests('session.open').map(({ id }) => id)).toContain('I02')
    const asked = requests('session.open').length
    await userEvent.click(next())
    await expect.element(page.getByRole('heading', { level: 1, name: /^I02/ })).toBeVisible()
    expect(requests('session.open').slice(asked).map(({ id }) => id)).not.toContain('I02')
  })

  it('is asked for anew when texts have changed meanwhile', async () => {
    const { requests, emit } = await openScreen({ screen: 'coding', sessionId: 'I01' })
    await expect.poll(() => requests('session.open').map(({ id }) => id)).toContain('I02')
    emit('changed', { what: 'notes' })
    await expect.poll(() => requests('session.open').filter(({ id }) => id === 'I01')).toHaveLength(2)
    const asked = requests('session.open').length
    await userEvent.click(next())
    await expect.element(page.getByRole('heading', { level: 1, name: /^I02/ })).toBeVisible()
    expect(requests('session.open').slice(asked).map(({ id }) => id)).toContain('I02')
  })
})
