import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createFakeStudy } from '../../fake/fake-study.ts'
import { expectAccessible, openApp } from '../../open-app.tsx'

const run = () => page.getByRole('button', { name: 'Velg sted og eksporter' })

describe('the export dialog', () => {
  it('is accessible, and says what each profile means', async () => {
    await openApp()
    await userEvent.keyboard('{Control>}{Shift>}e{/Shift}{/Control}')
    await expect.element(page.getByRole('radio', { name: /^INTERN.*Bare for prosjektgruppen/ })).toBeVisible()
    await expect.element(page.getByRole('radio', { name: /^Oppdragsgiver/ })).toBeChecked()
    await expectAccessible()
  })

  it('writes a Word report for the client by keyboard alone and shows where it is', async () => {
    const { requests } = await openApp()
    await userEvent.keyboard('{Control>}{Shift>}e{/Shift}{/Control}')
    await expect.element(run()).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText(/er skrevet\./)).toBeVisible()
    await expect.element(page.getByText(/180 kB · 37 sitater · 3 sitater har fått navn eller numre maskert/)).toBeVisible()
    expect(requests('export.run')[0]).toMatchObject({ kind: 'word', profile: 'client', file: 'file-export-word', withGuides: true })
    await userEvent.click(page.getByRole('button', { name: 'Vis i mappe' }))
    expect(requests('app.showFile')).toEqual([{ token: 'file-export-word' }])
  })

  it('exports the open format internally only, and says why', async () => {
    const { requests } = await openApp()
    await userEvent.keyboard('{Control>}{Shift>}e{/Shift}{/Control}')
    await userEvent.click(page.getByText('Funns åpne format (JSON)'))
    await expect.element(page.getByText(/Det kan bare eksporteres internt/)).toBeVisible()
    await userEvent.click(run())
    await expect.poll(() => requests('export.run')[0]).toMatchObject({ kind: 'json', profile: 'internal' })
  })

  it('warns that names cannot be looked for while the key file is closed', async () => {
    const study = createFakeStudy()
    study.state.keyOpen = false
    await openApp({ study })
    await userEvent.keyboard('{Control>}{Shift>}e{/Shift}{/Control}')
    await expect.element(page.getByText(/Da kan ikke Funn se etter navn/)).toBeVisible()
    await userEvent.click(page.getByText('INTERN'))
    await expect.element(page.getByText(/Da kan ikke Funn se etter navn/)).not.toBeInTheDocument()
  })

  it('shows how far it has come, and stops when cancelled', async () => {
    const { answer, emit, requests } = await openApp()
    const waiting = Promise.withResolvers<void>()
    answer('export.run', async () => {
      await waiting.promise
      return { ok: false, failure: { kind: 'cancelled' } }
    })
    await userEvent.keyboard('{Control>}{Shift>}e{/Shift}{/Control}')
    await userEvent.click(run())
    await expect.element(page.getByRole('progressbar')).toBeVisible()
    emit('progress', { jobId: requests('export.run')[0]?.jobId ?? '', done: 3, total: 4 })
    await expect.element(page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '75')
    await expectAccessible()
    await userEvent.click(page.getByRole('button', { name: 'Avbryt' }))
    expect(requests('export.cancel')).toEqual([{ jobId: requests('export.run')[0]?.jobId }])
    waiting.resolve()
    await expect.element(page.getByText('Eksporten ble avbrutt. Ingen fil er skrevet.')).toBeVisible()
  })

  it('says in place that the file is open in Word', async () => {
    const { failNext } = await openApp()
    await userEvent.keyboard('{Control>}{Shift>}e{/Shift}{/Control}')
    failNext('export.run', { kind: 'target-locked' })
    await userEvent.click(run())
    await expect.element(page.getByRole('alert')).toMatchTextContent(/åpen i et annet program/)
  })
})
