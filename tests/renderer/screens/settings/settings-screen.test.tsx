import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectAccessible, openApp } from '../../open-app.tsx'

describe('the settings', () => {
  it('are accessible', async () => {
    await openApp({}, { screen: 'settings' })
    await expectAccessible()
  })

  it('change the language of the whole window at once', async () => {
    const { requests } = await openApp({}, { screen: 'settings' })
    await userEvent.click(page.getByRole('button', { name: /Språk/ }))
    await userEvent.click(page.getByRole('option', { name: 'English' }))
    await expect.element(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Sessions' })).toBeVisible()
    expect(requests('app.settings')).toEqual([{ language: 'en' }])
  })

  it('change the theme at once', async () => {
    await openApp({}, { screen: 'settings' })
    await userEvent.click(page.getByText('Mørkt'))
    await expect.poll(() => document.documentElement.dataset['theme']).toBe('dark')
    await userEvent.click(page.getByText('Følg systemet'))
    await expect.poll(() => document.documentElement.dataset['theme']).toBeUndefined()
  })

  it('let a selection over several answers be refused', async () => {
    const { requests } = await openApp({}, { screen: 'settings' })
    await userEvent.click(page.getByText('Del et utvalg som går over flere svar'))
    expect(requests('app.settings')).toEqual([{ splitSelections: false }])
  })

  it('add a coder and choose who is at work', async () => {
    const { requests } = await openApp({}, { screen: 'settings' })
    await userEvent.click(page.getByRole('button', { name: 'Legg til koder' }))
    await userEvent.keyboard('Siri Vik{Enter}')
    await userEvent.click(page.getByRole('button', { name: 'Arbeid som Siri Vik' }))
    await expect.element(page.getByRole('button', { name: /Den som arbeider: Siri Vik/ })).toBeVisible()
    expect(requests('coder.save')).toEqual([{ id: null, label: 'Siri Vik' }])
  })
})

describe('who is at work', () => {
  it('is switched from the sidebar', async () => {
    const { requests } = await openApp()
    await userEvent.click(page.getByRole('button', { name: /Den som arbeider: Marit Sunde/ }))
    await userEvent.click(page.getByRole('menuitem', { name: 'Jonas Lie Berg' }))
    await expect.element(page.getByRole('button', { name: /Den som arbeider: Jonas Lie Berg/ })).toBeVisible()
    expect(requests('coder.choose')).toEqual([{ id: 'coder-b' }])
  })
})
