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

describe('a filter', () => {
  it('keeps the search to where its chip says, and is taken away at once', async () => {
    const { requests } = await openSearch()
    await userEvent.keyboard('nettverk')
    await expect.element(hits().getByRole('listitem').first()).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: /Alle statuser/ }))
    await userEvent.click(page.getByRole('option', { name: 'Låst' }))
    await expect.poll(() => requests('search.find').at(-1)?.filter).toMatchObject({ state: 'locked', groupId: null })
    await userEvent.click(page.getByRole('button', { name: 'Alle koder Kode', exact: true }))
    await userEvent.click(page.getByRole('option', { name: /^B2 / }))
    await expect.poll(() => requests('search.find').at(-1)?.filter).toMatchObject({ state: 'locked', codeId: 'B2' })
    await userEvent.click(page.getByRole('button', { name: 'Nullstill' }).first())
    await expect.element(hits().getByRole('listitem').first()).toBeVisible()
    await expect.element(page.getByRole('button', { name: /Alle statuser/ })).toBeVisible()
  })
})

describe('coding hits after review', () => {
  const ticks = () => page.getByRole('checkbox')

  it('ticks all at first, leaves out what one unticks, and codes the sentences of the rest in one step', async () => {
    const { requests } = await openSearch()
    await userEvent.keyboard('nettverket')
    // The hits of the whole word, not of its first letters.
    await expect.poll(() => requests('search.find').at(-1)).toMatchObject({ text: 'nettverket' })
    await expect.element(hits().getByRole('listitem').first()).toBeVisible()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.element(ticks().first()).toHaveAttribute('aria-checked', 'true')
    const all = ticks().elements().length
    await expect.element(page.getByText(`${all} av ${all} valgt`)).toBeVisible()
    await userEvent.keyboard('{ArrowDown} {ArrowDown} ')
    await expect.element(page.getByText(`${all - 2} av ${all} valgt`)).toBeVisible()
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.element(page.getByRole('dialog', { name: 'Velg kode' })).toBeVisible()
    await userEvent.keyboard('B1.4{Enter}')
    await expect.poll(() => requests('coding.addMany').at(-1)).toMatchObject({ around: 'sentence', codeId: 'B1.4', stance: null })
    expect(requests('coding.addMany').at(-1)?.hits).toHaveLength(all - 2)
    await expect.element(page.getByText(/tekstbit(er)? kodet med B1\.4/)).toBeVisible()
    expect(ticks().elements()).toHaveLength(0)
  })

  it('asks for the stance where the code needs one, and says what was coded already', async () => {
    const { requests, answer } = await openSearch(({ world }) => { if (world.study) world.study.codes = world.study.codes.map((code) => ({ ...code, stanceRequired: code.key === 'B1.4' })) })
    answer('coding.addMany', () => ({ ok: true, value: { coded: 2, already: 3, notCodable: 1 } }))
    await userEvent.keyboard('nettverket')
    await userEvent.click(page.getByRole('button', { name: /^Kod treff/ }))
    await userEvent.click(page.getByRole('button', { name: 'Ingen', exact: true }))
    await expect.element(page.getByRole('button', { name: /^Velg kode/ })).toBeDisabled()
    await userEvent.click(page.getByRole('button', { name: 'Alle', exact: true }))
    await userEvent.click(page.getByRole('button', { name: /^Velg kode/ }))
    await userEvent.keyboard('B1.4{Enter}')
    await userEvent.click(page.getByRole('button', { name: /^For/ }))
    await expect.poll(() => requests('coding.addMany').at(-1)).toMatchObject({ codeId: 'B1.4', stance: 'for' })
    await expect.element(page.getByText(/2 tekstbiter kodet med B1\.4 .*3 var kodet fra før\. 1 hører til spørsmål som ikke kodes\./)).toBeVisible()
  })

  it('has no fault that axe can find, and ends with Escape', async () => {
    await openSearch()
    await userEvent.keyboard('nettverket')
    await userEvent.click(page.getByRole('button', { name: /^Kod treff/ }))
    await expect.element(ticks().first()).toBeVisible()
    expect(await axeFaults()).toEqual([])
    await userEvent.keyboard('{Escape}')
    await expect.element(ticks().first()).not.toBeInTheDocument()
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
