import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { forgetChosenCode } from '../../../../renderer/screens/codebook/chosen-code.ts'
import { axeFaults, openScreen } from '../../open-screen.tsx'

const dialog = () => page.getByRole('dialog')
const store = () => dialog().getByRole('button', { name: 'Legg inn kodene' })

beforeEach(() => { forgetChosenCode() })

async function openTable(act: string, table = '') {
  const fake = await openScreen({ screen: 'codebook' }, { table })
  await userEvent.click(page.getByRole('button', { name: 'Kodeboka som tabell' }))
  await userEvent.click(page.getByRole('menuitem', { name: act }))
  return fake
}

describe('codes from a table', () => {
  it('are shown before any is stored, and what is there already is asked about', async () => {
    const { requests } = await openTable('Hent koder fra CSV eller QDC …')
    await expect.element(dialog().getByText('2 nye koder, 0 oppdateres, 0 hoppes over.')).toBeVisible()
    await expect.element(dialog().getByText('2 rader er ikke avgjort.')).toBeVisible()
    await expect.element(dialog().getByText('Finnes fra før: B1.5 Lukkede fora')).toBeVisible()
    await expect.element(store()).toBeDisabled()
    expect(await axeFaults('.dialog')).toEqual([])
    await userEvent.click(dialog().getByRole('button', { name: /Hva som gjøres med Lukkede fora/ }))
    await userEvent.click(page.getByRole('option', { name: 'Oppdater koden' }))
    await userEvent.click(dialog().getByRole('button', { name: /Koder som finnes fra før/ }))
    await userEvent.click(page.getByRole('option', { name: 'Hopp over' }))
    await expect.element(dialog().getByText('2 nye koder, 1 oppdateres, 1 hoppes over.')).toBeVisible()
    await userEvent.click(store())
    await expect.poll(() => requests('import.codebook').at(-1)).toMatchObject({ duplicates: 'skip', choices: [{ line: 4, choice: 'update' }], fingerprint: 'table' })
    await expect.element(page.getByText('2 koder er lagt til, 1 oppdatert')).toBeVisible()
  })

  it('of another program say what of it is not taken', async () => {
    await openTable('Hent koder fra CSV eller QDC …', '<CodeBook/>')
    await expect.element(dialog().getByText('2 kodegrupper er ikke tatt med.')).toBeVisible()
    await expect.element(dialog().getByText('1 kode sto under tredje nivå og er flyttet opp dit.')).toBeVisible()
    expect(await axeFaults('.dialog')).toEqual([])
  })

  it('are written for other programs', async () => {
    const { requests } = await openTable('Skriv kodeboka til QDC, for andre programmer …')
    await expect.poll(() => requests('app.chooseFile').at(-1)).toMatchObject({ purpose: 'export-qdc' })
    await expect.poll(() => requests('export.run').at(-1)).toMatchObject({ kind: 'codebook', form: 'qdc' })
  })

  it('are written as a table', async () => {
    const { requests } = await openTable('Skriv kodeboka til CSV …')
    await expect.poll(() => requests('export.run').at(-1)).toMatchObject({ kind: 'codebook', profile: 'internal' })
  })
})
