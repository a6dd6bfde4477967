import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { matchesWords } from '../../../renderer/commands/palette.tsx'
import { expectAccessible, openApp } from '../open-app.tsx'

describe('the palette', () => {
  it('finds a command by the beginnings of its words and runs it with Enter', async () => {
    await openApp()
    await userEvent.keyboard('{Control>}k{/Control}')
    await userEvent.keyboard('gå øk')
    await expect.element(page.getByRole('menuitem', { name: 'Økter' })).toBeVisible()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('heading', { level: 1, name: 'Økter' })).toBeVisible()
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  })

  it('says so where nothing fits, and closes with Escape', async () => {
    await openApp()
    await userEvent.keyboard('{Control>}k{/Control}')
    await userEvent.keyboard('xyzzy')
    await expect.element(page.getByText('Ingen treff')).toBeVisible()
    await userEvent.keyboard('{Escape}{Escape}')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  })

  it('offers the commands of the start screen while no study is open, and none that need one', async () => {
    await openApp({ study: null })
    await userEvent.keyboard('{Control>}k{/Control}')
    await expect.element(page.getByRole('menuitem', { name: 'Ny studie' })).toBeVisible()
    await expect.element(page.getByRole('menuitem', { name: 'Matrise' })).not.toBeInTheDocument()
  })

  it('is accessible', async () => {
    await openApp()
    await userEvent.keyboard('{Control>}k{/Control}')
    await expect.element(page.getByRole('menuitem').first()).toBeVisible()
    // The list scrolls with the arrow keys while the focus stays in the search field, which axe cannot know.
    await expectAccessible(['scrollable-region-focusable'])
  })

  it('matches short words at word beginnings only, longer ones also inside compounds', () => {
    expect(matchesWords('Gå til økter', 'ø')).toBe(true)
    expect(matchesWords('Tema: mørkt', 'ø')).toBe(false)
    expect(matchesWords('Vis eller skjul sidefeltet', 'felt')).toBe(true)
  })
})
