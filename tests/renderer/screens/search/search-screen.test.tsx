import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { forgetSearch } from '../../../../renderer/screens/search/search-screen.tsx'
import { lineAfter, lineBefore } from '../../../../renderer/screens/search/line-of-hit.ts'
import type { FakeBridge } from '../../fake-bridge.ts'
import { axeFaults, openScreen } from '../../open-screen.tsx'

const field = () => page.getByRole('searchbox', { name: 'Søk i alle svar og notater' })
const hits = () => page.getByRole('list', { name: /^Treff/ })

beforeEach(() => { forgetSearch() })

async function openSearch(prepare: (fake: FakeBridge) => void = () => undefined): Promise<FakeBridge> {
  const fake = await openScreen({ screen: 'search' }, {}, prepare)
  await expect.element(field()).toHaveFocus()
  return fake
}

describe('searching', () => {
  it('lists every hit in its context while one types, and says how many', async () => {
    const { requests } = await openSearch()
    await userEvent.keyboard('nettverk')
    await expect.element(page.getByText(/^\d+ treff i \d+ økter$/)).toBeVisible()
    await expect.element(hits().getByRole('listitem').first()).toBeVisible()
    await expect.poll(() => requests('search.find').at(-1)?.text).toBe('nettverk')
  })

  it('opens a hit in the coding with Enter, and comes back to the same search', async () => {
    await openSearch()
    await userEvent.keyboard('nettverk')
    // While one types there are hits of what was typed so far.
    await expect.poll(() => document.querySelector('.hit mark')?.textContent.toLowerCase()).toBe('nettverk')
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(hits().getByRole('button').first()).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('textbox', { name: /^Svarene i/ })).toHaveFocus()
    await expect.poll(() => getSelection()?.toString().toLowerCase()).toBe('nettverk')
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    await expect.element(field()).toHaveValue('nettverk')
  })

  it('opens a hit in the notes with Shift+Enter', async () => {
    await openSearch()
    await userEvent.keyboard('nettverk')
    await expect.poll(() => document.querySelector('.hit mark')?.textContent.toLowerCase()).toBe('nettverk')
    await userEvent.keyboard('{ArrowDown}{Shift>}{Enter}{/Shift}')
    await expect.element(page.getByRole('listbox', { name: 'Intervjuguide' })).toBeVisible()
  })

  it('says so when there is nothing, with a word on what to try', async () => {
    await openSearch()
    await userEvent.keyboard('finnesikke')
    await expect.element(page.getByRole('heading', { name: 'Ingen treff på «finnesikke»' })).toBeVisible()
    await expect.element(page.getByText('Prøv begynnelsen av ordet med stjerne', { exact: false })).toBeVisible()
  })

  it('lets one try the ways to write a search', async () => {
    const { requests } = await openSearch()
    await userEvent.click(page.getByRole('button', { name: 'kommun*' }))
    await expect.poll(() => requests('search.find').at(-1)?.text).toBe('kommun*')
    await expect.element(field()).toHaveFocus()
  })
})

describe('a hit', () => {
  it('stands on one line, a line break in the notes as a stroke', () => {
    expect(lineBefore('\n  Dyrt.\nMen ')).toBe('/ Dyrt. / Men ')
    expect(lineAfter(' er bra.\n\nNeste')).toBe(' er bra. / Neste')
  })
})

describe('the screen', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`has no fault that axe can find, in ${theme}`, async () => {
      await openSearch(({ world }) => { world.settings = { ...world.settings, theme } })
      await userEvent.keyboard('nettverk')
      await expect.element(hits().getByRole('listitem').first()).toBeVisible()
      expect(await axeFaults()).toEqual([])
    })
  }
})
