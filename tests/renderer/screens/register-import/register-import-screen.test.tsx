import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { fail, ok } from '../../../../codebook/result.ts'
import { forgetTable } from '../../../../renderer/screens/register-import/use-chosen-table.ts'
import type { FakeBridge } from '../../fake-bridge.ts'
import { createFakeStudy } from '../../fake/fake-study.ts'
import { expectAccessible, openApp } from '../../open-app.tsx'

const file = { token: 'table', name: 'kontakter.xlsx', place: 'p' }
const table = 'Kommune;Kategori;Hvem;E-post\nfjordby kommune;G1;Nina Ny;nina@fjordby.example\nMørevik;G1;Ada Berg;ada(at)morevik\nMørevik;;Bo Dal;\nHelse Vest;Helseforetak;Eli Å;\nFjordby;;;'

beforeEach(forgetTable)

async function openWith(text = table): Promise<FakeBridge> {
  const fake = await openApp({ chosen: [file], table: text }, { screen: 'register-import' })
  await page.getByRole('button', { name: 'Velg regneark …' }).click()
  await expect.element(page.getByRole('heading', { level: 2, name: file.name })).toBeVisible()
  return fake
}

const row = (name: RegExp) => page.getByRole('row', { name })
const column = (heading: string) => page.getByRole('region', { name: 'Kolonner' }).getByRole('button', { name: new RegExp(`${heading}$`) })

describe('a register from a spreadsheet', () => {
  it('is reached from the register and from the palette, and says what it takes', async () => {
    await openApp({}, { screen: 'register' })
    await page.getByRole('button', { name: 'Hent register fra regneark …' }).click()
    await expect.element(page.getByRole('heading', { level: 1, name: 'Hent register fra regneark' })).toBeVisible()
    await expect.element(page.getByText(/Navn, e-post og telefon havner bare i nøkkelfilen/)).toBeVisible()
    await expectAccessible()
    await userEvent.keyboard('{Control>}1{/Control}')
    await userEvent.keyboard('{Control>}k{/Control}')
    await userEvent.keyboard('hent register{Enter}')
    await expect.element(page.getByRole('heading', { level: 1, name: 'Hent register fra regneark' })).toBeVisible()
  })

  it('shows what each row becomes; a column is told what it holds by keyboard, and nothing is stored before one says so', async () => {
    const { requests } = await openWith()
    await expect.element(row(/Helse Vest/)).toMatchTextContent(/Ikke med.*Studien har ikke gruppen «Helseforetak»/)
    await expect.element(column('Hvem')).toMatchTextContent(/Ta ikke med/)
    await expect.element(page.getByText('For eksempel «Nina Ny»')).toBeVisible()
    await expectAccessible()
    column('Hvem').element().focus()
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard('inf{Enter}')
    await expect.element(page.getByText('1 ny virksomhet, 3 nye informanter')).toBeVisible()
    await expect.element(row(/Nina Ny/)).toMatchTextContent(/^2Nyfjordby kommuneFinnes fra førG1Nina Ny/)
    await expect.element(row(/Ada Berg/)).toMatchTextContent(/Ny.*ser ikke riktig ut.*Mørevik/)
    await expect.element(row(/^6/)).toMatchTextContent(/Finnes fra før.*Fjordby/)
    expect(requests('import.register')).toEqual([])
  })

  it('narrows the rows to the new, the known and those with a remark', async () => {
    await openWith()
    const rows = page.getByRole('region', { name: 'Rader i tabellen' }).getByRole('row')
    await page.getByText('Med merknad 2').click()
    await expect.poll(() => rows.elements().length).toBe(3)
    await expectAccessible()
    await page.getByText('Finnes fra før 1').click()
    await expect.poll(() => rows.elements().length).toBe(2)
    await page.getByText('Alle 5').click()
    await expect.poll(() => rows.elements().length).toBe(6)
    await expect.element(row(/^4/)).toMatchTextContent(/^4GjentattMørevik/)
  })

  it('gives what the table calls a group the study does not have a group, stores all as one step with Ctrl+S, and undo is at hand', async () => {
    const { requests, world } = await openWith()
    await expect.element(page.getByText(/Én rad blir ikke med/)).toBeVisible()
    await page.getByRole('region', { name: 'Grupper studien ikke har' }).getByRole('button', { name: /Helseforetak/ }).click()
    await page.getByRole('option', { name: /^G3/ }).click()
    await expect.element(row(/Helse Vest/)).toMatchTextContent(/^5NyHelse VestG3/)
    await expect.element(page.getByText(/blir ikke med/)).not.toBeInTheDocument()
    await userEvent.keyboard('{Control>}s{/Control}')
    await expect.element(page.getByRole('heading', { level: 1, name: 'Virksomheter og informanter' })).toBeVisible()
    await expect.element(page.getByText('2 virksomheter og 2 informanter er hentet inn.')).toBeVisible()
    expect(requests('import.register')).toMatchObject([{ file: 'table', columns: ['organisation', 'group', null, 'email'], groups: [{ name: 'Helseforetak', groupId: 'G3' }], groupId: null }])
    expect(world.study?.organisations.filter(({ realName }) => realName === 'Mørevik' || realName === 'Helse Vest').map(({ groupId }) => groupId)).toEqual(['G1', 'G3'])
    await page.getByRole('button', { name: 'Angre' }).click()
    await expect.poll(() => requests('history.undo')).toHaveLength(1)
  })

  it('asks which column is the organisation where no heading says it, and a field has one column', async () => {
    await openWith('Bedriftens navn;Kode\nMørevik;G1')
    await expect.element(page.getByText('Velg hvilken kolonne som er virksomhet.')).toBeVisible()
    await expect.element(page.getByRole('button', { name: /Hent inn/ })).toBeDisabled()
    for (const heading of ['Kode', 'Bedriftens navn']) {
      column(heading).element().focus()
      await userEvent.keyboard('{Enter}')
      await userEvent.keyboard('virk{Enter}')
      await expect.element(column(heading)).toMatchTextContent(/Virksomhet/)
    }
    await expect.element(column('Kode')).toMatchTextContent(/Ta ikke med/)
    await expectAccessible()
  })

  it('says when all is there from before, and has nothing to store', async () => {
    await openWith('Kommune;Gruppe\nFjordby;')
    await expect.element(page.getByText('Alt i tabellen finnes i registeret fra før.')).toBeVisible()
    await expect.element(page.getByRole('button', { name: /Hent inn/ })).toBeDisabled()
  })

  it('reads a file anew that has changed since it was looked at', async () => {
    const { world, requests } = await openWith('Kommune;Gruppe\nMørevik;G1')
    await expect.element(page.getByText('1 ny virksomhet, 0 nye informanter')).toBeVisible()
    world.table = 'Kommune;Gruppe\nMørevik;G1\nØstvik;G2'
    await userEvent.keyboard('{Control>}s{/Control}')
    await expect.element(page.getByText(/Filen er endret siden du så på den/)).toBeVisible()
    await expect.element(row(/Østvik/)).toBeVisible()
    await userEvent.keyboard('{Control>}s{/Control}')
    await expect.element(page.getByText('2 virksomheter og 0 informanter er hentet inn.')).toBeVisible()
    expect(requests('import.register')).toHaveLength(2)
  })

  it('chooses among the sheets of a workbook, and says which rows are hidden and how many are shown', async () => {
    const fake = await openApp({ chosen: [file], table }, { screen: 'register-import' })
    const blank = { header: ['Kommune'], examples: ['Mørevik'], columns: ['organisation' as const], rows: [], rowCount: 4000, made: { organisations: 4000, informants: 0, placed: 2 }, known: { organisations: 2, informants: 0 }, leftOut: 0, problemCount: 0, strangeGroups: [] }
    fake.answer('import.registerPreview', ({ sheet }) => ok({ ...blank, sheet: sheet ?? 'Ark1', sheets: ['Ark1', 'Ark2'], hiddenRows: sheet === null ? 3 : 0, fingerprint: 'f' }))
    await page.getByRole('button', { name: 'Velg regneark …' }).click()
    await expect.element(page.getByText('3 rader er skjult i regnearket og er lest som de andre.')).toBeVisible()
    await expect.element(page.getByText('De første 0 av 4000 radene vises. Alle hentes inn.')).toBeVisible()
    await page.getByRole('button', { name: /Ark1/ }).click()
    await page.getByRole('option', { name: 'Ark2' }).click()
    await expect.element(page.getByText(/er skjult i regnearket/)).not.toBeInTheDocument()
    expect(fake.requests('import.registerPreview').at(-1)).toMatchObject({ sheet: 'Ark2', columns: null })
  })
})

describe('refused in words', () => {
  it('a file that cannot be read, with another at hand', async () => {
    const fake = await openApp({ chosen: [file, { ...file, token: 'other', name: 'ny.csv' }], table }, { screen: 'register-import' })
    fake.answer('import.registerPreview', ({ file: token }) => fail({ kind: 'unreadable', file: token, why: token === 'table' ? 'encrypted' : 'bomb' }))
    await page.getByRole('button', { name: 'Velg regneark …' }).click()
    await expect.element(page.getByRole('alert')).toMatchTextContent(/beskyttet med passord/)
    await expectAccessible()
    await page.getByRole('alert').getByRole('button', { name: 'Velg et annet …' }).click()
    await expect.element(page.getByRole('alert')).toMatchTextContent(/laget for å skade/)
  })

  it('names that are locked, with the way to unlock them', async () => {
    const study = createFakeStudy()
    study.state = { ...study.state, keyOpen: false }
    const { requests } = await openApp({ study }, { screen: 'register-import' })
    await expect.element(page.getByRole('heading', { level: 2, name: 'Navn er låst' })).toBeVisible()
    await expectAccessible()
    await page.getByRole('button', { name: 'Lås opp navn' }).click()
    await expect.element(page.getByRole('heading', { level: 1, name: 'Om studien' })).toBeVisible()
    expect(requests('import.registerPreview')).toEqual([])
  })

  it('a study without groups leads to the plan, and the table is there when one comes back', async () => {
    const study = createFakeStudy({ empty: true })
    study.groups = []
    await openApp({ study, chosen: [file], table }, { screen: 'register-import' })
    await page.getByRole('button', { name: 'Velg regneark …' }).click()
    await page.getByRole('button', { name: 'Til planen' }).click()
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    await expect.element(page.getByRole('heading', { level: 2, name: file.name })).toBeVisible()
  })
})
