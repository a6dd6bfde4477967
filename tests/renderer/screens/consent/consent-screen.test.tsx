import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectAccessible } from '../../open-app.tsx'
import { openScreen } from '../../open-screen.tsx'

const status = () => [...document.querySelectorAll('.ledger-row')].map((row) => row.querySelector('.tag')?.textContent)

async function openWithLetters(): Promise<void> {
  await openScreen({ screen: 'letters' })
  await userEvent.click(page.getByRole('button', { name: 'Lag brevene fra mal' }))
  await expect.element(page.getByRole('textbox', { name: 'Tekst' })).toBeVisible()
}

describe('letters', () => {
  it('are made from the template, shown as they will look, and saved', async () => {
    await openWithLetters()
    await expect.element(page.getByText('Hei Kari Nordmann')).toBeVisible()
    await expectAccessible()
    const save = page.getByRole('button', { name: /^Lagre/ })
    await expect.element(save).toBeDisabled()
    await userEvent.fill(page.getByRole('textbox', { name: 'Tekst' }), '# Kort brev\n\nHei {navn}')
    await expect.element(page.getByText('Kort brev', { exact: true })).toBeVisible()
    await userEvent.click(save)
    await expect.element(save).toBeDisabled()
  })
})

describe('the ledger', () => {
  it('is kept for many at once by keyboard', async () => {
    await openWithLetters()
    await userEvent.keyboard('{Control>}l{/Control}')
    await expect.element(page.getByRole('grid', { name: 'Informanter' })).toBeVisible()
    await expectAccessible()
    document.querySelector<HTMLElement>('.ledger-row')?.focus()
    await userEvent.keyboard('{Control>}a{/Control}')
    await expect.element(page.getByText(/^\d+ valgt$/)).toBeVisible()
    await userEvent.keyboard('{Control>}b{/Control}')
    await expectAccessible()
    await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Lagre' }))
    await expect.poll(() => new Set(status())).toEqual(new Set(['Mangler svar']))
  })

  it('says that a withdrawal deletes nothing yet', async () => {
    await openScreen({ screen: 'consent' })
    await expect.element(page.getByRole('grid', { name: 'Informanter' })).toBeVisible()
    document.querySelector<HTMLElement>('.ledger-row')?.focus()
    await userEvent.keyboard(' ')
    await userEvent.keyboard('{Control>}e{/Control}')
    await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Ja Svar' }))
    await userEvent.click(page.getByRole('option', { name: 'Trukket' }))
    await expect.element(page.getByText(/Notater og navn blir ikke slettet/)).toBeVisible()
    await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Lagre' }))
    await expect.poll(() => status()[0]).toBe('Trukket')
  })
})
