import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { forgetRecentCodes } from '../../../../renderer/screens/coding/recent-store.ts'
import { fakeSettings } from '../../fake/fake-study.ts'
import { axeFaults, openScreen } from '../../open-screen.tsx'

beforeEach(() => { forgetRecentCodes() })

const palette = page.getByRole('dialog', { name: 'Velg kode' })
const suggested = palette.getByRole('group', { name: 'Forslag' })

/** The palette for the sentence at the start of a session's text. */
async function openPalette(suggestions: boolean) {
  const fake = await openScreen({ screen: 'coding', sessionId: 'G01' }, { settings: { ...fakeSettings, suggestions } })
  await expect.element(page.getByRole('textbox', { name: /^Svarene i/ })).toHaveFocus()
  await userEvent.keyboard('sk')
  await expect.element(palette).toBeVisible()
  return fake
}

describe('suggested codes', () => {
  it('are not asked for where they are off', async () => {
    const { requests } = await openPalette(false)
    await expect.element(palette.getByRole('option').first()).toBeVisible()
    expect(suggested.query()).toBeNull()
    expect(requests('suggestion.find')).toEqual([])
  })

  it('stand first with the words that speak for them, and leave what Enter means as it was', async () => {
    const { requests } = await openPalette(true)
    await expect.poll(() => suggested.getByRole('option').elements().length).toBeGreaterThan(0)
    await expect.poll(() => suggested.getByRole('option').first().element().textContent).toContain('fordi: ')
    for (const option of suggested.getByRole('option').elements()) expect(option.getAttribute('aria-selected')).toBe('false')
    expect(palette.getByRole('option', { selected: true }).elements()).toHaveLength(1)
    expect(await axeFaults('.code-palette')).toEqual([])
    const asked = requests('suggestion.find').flatMap((request) => request.texts)
    expect(asked).toHaveLength(1)
    expect(document.querySelector('.reading-text')?.textContent).toContain(asked[0])
  })

  it('are chosen with Alt and their digit, or by going up', async () => {
    const { requests } = await openPalette(true)
    await expect.poll(() => suggested.getByRole('option').elements().length).toBeGreaterThan(1)
    await userEvent.keyboard('{ArrowUp}')
    await expect.poll(() => suggested.getByRole('option', { selected: true }).elements().length).toBe(1)
    const name = suggested.getByRole('option').nth(1).element().querySelector('.code-palette-key')?.textContent
    await userEvent.keyboard('{Alt>}2{/Alt}')
    await expect.poll(() => requests('coding.add').length + page.getByText(/^Hva sier teksten om/).elements().length).toBe(1)
    expect(name).toMatch(/^B\d/)
  })

  it('go where something is typed', async () => {
    await openPalette(true)
    await expect.poll(() => suggested.getByRole('option').elements().length).toBeGreaterThan(0)
    await userEvent.keyboard('b')
    await expect.poll(() => suggested.query()).toBeNull()
  })
})

it('suggestions are turned on in the settings', async () => {
  const { requests } = await openScreen({ screen: 'settings' })
  await userEvent.click(page.getByText('Foreslå koder når jeg koder'))
  await expect.poll(() => requests('app.settings')).toEqual([{ suggestions: true }])
  await expect.element(page.getByRole('checkbox', { name: 'Foreslå koder når jeg koder' })).toBeChecked()
})
