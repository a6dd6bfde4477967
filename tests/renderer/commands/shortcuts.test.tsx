import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openApp } from '../open-app.tsx'

const heading = (name: string) => page.getByRole('heading', { level: 1, name })

describe('shortcuts', () => {
  it('lead from place to place and back again', async () => {
    await openApp()
    await userEvent.keyboard('{Control>}2{/Control}')
    await expect.element(heading('Virksomheter og informanter')).toBeVisible()
    await userEvent.keyboard('{Control>}3{/Control}')
    await expect.element(heading('Økter')).toBeVisible()
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    await expect.element(heading('Virksomheter og informanter')).toBeVisible()
    await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}')
    await expect.element(heading('Økter')).toBeVisible()
  })

  it('undo outside text fields, and leave undo to the field inside one', async () => {
    const { requests } = await openApp({}, { screen: 'register' })
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.poll(() => requests('history.undo')).toHaveLength(1)
    await userEvent.click(page.getByRole('textbox', { name: 'Finn i lista' }))
    await userEvent.keyboard('fjord{Control>}z{/Control}')
    await expect.element(page.getByRole('textbox', { name: 'Finn i lista' })).not.toHaveValue('fjord')
    expect(requests('history.undo')).toHaveLength(1)
  })

  it('do nothing to the screen below while a dialog is open', async () => {
    await openApp()
    await userEvent.keyboard('{F1}')
    await expect.element(page.getByRole('dialog', { name: 'Hurtigtaster' })).toBeVisible()
    await userEvent.keyboard('{Control>}3{/Control}{Escape}')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    await expect.element(heading('Klimanøytrale byer: behov og alternativer')).toBeVisible()
  })
})

describe('the shortcut sheet', () => {
  it('shows the keys of the screen one is on', async () => {
    await openApp({}, { screen: 'register' })
    await userEvent.keyboard('{F1}')
    const sheet = page.getByRole('dialog', { name: 'Hurtigtaster' })
    await expect.element(sheet.getByText('Ny virksomhet')).toBeVisible()
    await expect.element(sheet.getByText('Finn kommando …')).toBeVisible()
  })
})

describe('the menu bar', () => {
  it('gets the commands in the language of the screen, and runs what is chosen in it', async () => {
    const { requests, emit } = await openApp({ settings: { language: 'nn', theme: 'light', suggestions: false, splitSelections: true } })
    await expect.poll(() => requests('app.menu').at(-1)?.titles.go).toBe('Gå')
    expect(requests('app.menu').at(-1)?.items.find(({ id }) => id === 'go.register')).toMatchObject({ label: 'Verksemder', keys: 'Ctrl+2', enabled: true })
    emit('command', { id: 'go.sessions' })
    await expect.element(heading('Økter')).toBeVisible()
  })

  it('is not sent again when nothing in it has changed', async () => {
    const { requests, emit } = await openApp()
    await expect.poll(() => requests('app.menu').at(-1)?.items.find(({ id }) => id === 'edit.undo')?.enabled).toBe(true)
    const sent = requests('app.menu').length
    emit('changed', {})
    await expect.poll(() => requests('study.overview').length).toBeGreaterThan(1)
    expect(requests('app.menu')).toHaveLength(sent)
  })
})
