import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createFakeStudy } from '../../fake/fake-study.ts'
import { expectAccessible, openApp } from '../../open-app.tsx'

const table = () => page.getByRole('table').first()

describe('figures', () => {
  it('stand code by code with their units and all together at the foot, and a code opens its 2×2 table', async () => {
    await openApp({}, { screen: 'agreement' })
    await expect.element(page.getByText(/Marit Sunde og Jonas Lie Berg: \d+ felles svarblokker i \d+ økter/)).toBeVisible()
    await expect.element(page.getByRole('row', { name: /^Samlet .*%/ })).toBeVisible()
    const code = page.getByRole('button', { name: /^B5\.1 / }).first()
    await userEvent.click(code)
    await expect.element(page.getByRole('table', { name: /2×2 for B5\.1/ }).getByText('Marit Sunde: gitt')).toBeVisible()
    await expectAccessible()
    await userEvent.click(code)
    await expect.element(page.getByRole('table', { name: /2×2/ })).not.toBeInTheDocument()
  })

  it('follow the unit and the coders that are chosen, by keyboard', async () => {
    const { requests } = await openApp({}, { screen: 'agreement' })
    await expect.element(table()).toBeVisible()
    await userEvent.keyboard('{Alt>}2{/Alt}')
    await expect.element(page.getByText(/felles økter/)).toBeVisible()
    await userEvent.click(page.getByRole('group', { name: 'Kodere som sammenliknes' }).getByText('Jonas Lie Berg'))
    await expect.element(page.getByRole('heading', { name: 'Samsvar krever to kodere' })).toBeVisible()
    expect(requests('agreement.compare').at(-1)).toMatchObject({ unit: 'session', coderIds: ['coder-a'] })
    await expectAccessible()
  })

  it('say so where nobody has coded', async () => {
    await openApp({ study: createFakeStudy({ empty: true }) }, { screen: 'agreement' })
    await expect.element(page.getByRole('heading', { name: 'Samsvar krever to kodere' })).toBeVisible()
  })
})

describe('codings by several versions of the codebook', () => {
  it('are compared once it is said that the codes mean the same', async () => {
    const { requests, failNext } = await openApp({}, { screen: 'overview' })
    failNext('agreement.compare', { kind: 'codebook-versions', versions: ['1', '2'] })
    await userEvent.keyboard('{Control>}{Shift>}A{/Shift}{/Control}')
    await userEvent.click(page.getByRole('button', { name: 'Kodene betyr det samme' }))
    await expect.poll(() => requests('agreement.compare').at(-1)).toMatchObject({ mapping: [] })
  })
})

describe('disagreements', () => {
  it('of a code are led to from its number, and show both codings side by side', async () => {
    await openApp({}, { screen: 'agreement' })
    await userEvent.click(page.getByRole('button', { name: /uenighet.* om B2\.2/ }))
    const list = page.getByRole('listbox', { name: 'Uenigheter' })
    await expect.element(list).toBeVisible()
    const sides = page.getByRole('region', { name: 'Begge kodingene' })
    await expect.element(sides.getByRole('article', { name: 'Marit Sunde' })).toBeVisible()
    await expect.element(sides.getByRole('article', { name: 'Jonas Lie Berg' })).toBeVisible()
    await expect.poll(() => document.querySelectorAll('.agreement-text mark').length).toBeGreaterThan(0)
    await expectAccessible()
  })

  it('are gone through with the arrows, and lead to the coding', async () => {
    await openApp({}, { screen: 'agreement' })
    await expect.element(table()).toBeVisible()
    await userEvent.keyboard('{Control>}{Alt>}2{/Alt}{/Control}')
    const list = page.getByRole('listbox', { name: 'Uenigheter' })
    const second = list.getByRole('option').nth(1)
    await userEvent.click(list.getByRole('option').first())
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(second).toHaveAttribute('aria-selected', 'true')
    await userEvent.click(page.getByRole('button', { name: 'Åpne i koding' }))
    await expect.element(page.getByRole('textbox', { name: /Svarene i/ })).toBeVisible()
  })
})
