import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectAccessible, openApp } from '../../open-app.tsx'

async function chooseKind(kind: string): Promise<void> {
  await page.getByRole('button', { name: /Type$/ }).click()
  await page.getByRole('option', { name: kind, exact: true }).click()
}

describe('a document, an e-mail or a web page', () => {
  it('is made with what is told of it, and with nothing that an interview has', async () => {
    const { requests } = await openApp({}, { screen: 'sessions', create: true })
    await chooseKind('Nettside')
    await expect.element(page.getByRole('textbox', { name: 'Minutter' })).not.toBeInTheDocument()
    await userEvent.fill(page.getByRole('textbox', { name: 'Tittel' }), 'Klimaplan for Fjordby')
    await userEvent.fill(page.getByRole('textbox', { name: 'Utgiver' }), 'Fjordby kommune')
    await userEvent.fill(page.getByRole('textbox', { name: 'Nettadresse' }), 'fjordby.example/klimaplan')
    await userEvent.fill(page.getByRole('textbox', { name: 'Hentet' }), '14.9.2026')
    await page.getByRole('button', { name: /Vekt$/ }).click()
    await page.getByRole('option', { name: 'Middels' }).click()
    await expectAccessible()
    await page.getByRole('button', { name: 'Bare opprett' }).click()
    await expect.poll(() => requests('session.save')).toMatchObject([{
      kind: 'webpage', guideVersionId: null, plannedAt: null, mode: null, minutes: null,
      source: { title: 'Klimaplan for Fjordby', publisher: 'Fjordby kommune', url: 'fjordby.example/klimaplan', retrievedAt: Date.UTC(2026, 8, 14), weight: 'medium' },
    }])
  })

  it('keeps an address that looks like none, and says so', async () => {
    const { requests } = await openApp({}, { screen: 'sessions', create: true })
    await chooseKind('Dokument')
    await expect.element(page.getByText('Lagres som tekst; Funn åpner den aldri.')).toBeVisible()
    await userEvent.fill(page.getByRole('textbox', { name: 'Nettadresse' }), 'klimaplanen')
    await expect.element(page.getByText('Dette ser ikke ut som en nettadresse. Den lagres slik den står.')).toBeVisible()
    await expectAccessible()
    await page.getByRole('button', { name: 'Bare opprett' }).click()
    await expect.poll(() => requests('session.save')).toMatchObject([{ kind: 'document', source: { url: 'klimaplanen' } }])
  })

  it('shows what is stored, and keeps it when something else is changed', async () => {
    const source = { title: 'Svar på spørsmål', publisher: '', url: '', retrievedAt: null, weight: 'weak' as const }
    const { requests, world, emit } = await openApp({}, { screen: 'sessions' })
    const [first] = world.study?.sessions ?? []
    if (world.study === null || first === undefined) throw new Error('no session')
    world.study.sessions = [{ ...first, code: 'K07', kind: 'email', guideVersionId: null, source }, ...world.study.sessions.slice(1)]
    emit('changed', {})
    await userEvent.click(page.getByRole('row', { name: /^K07/ }))
    await expect.element(page.getByRole('textbox', { name: 'Tittel' })).toHaveValue('Svar på spørsmål')
    await userEvent.fill(page.getByRole('textbox', { name: 'Utgiver' }), 'Fjordby kommune')
    await page.getByRole('button', { name: 'Lagre', exact: true }).click()
    await expect.poll(() => requests('session.save')).toMatchObject([{ kind: 'email', source: { ...source, publisher: 'Fjordby kommune' } }])
  })
})
