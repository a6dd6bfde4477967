import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ok } from '../../../../codebook/result.ts'
import { createFakeStudy } from '../../fake/fake-study.ts'
import { expectAccessible, openApp } from '../../open-app.tsx'

const passphrase = 'en ganske lang frase'
const button = (name: string | RegExp) => page.getByRole('button', { name })

async function tryToOpen(failure: Parameters<Awaited<ReturnType<typeof openApp>>['failNext']>[1], typed = passphrase) {
  const fake = await openApp({ study: null })
  await userEvent.click(page.getByText('Klimabyer 2025'))
  fake.failNext('study.open', failure)
  await userEvent.keyboard(`${typed}{Enter}`)
  return fake
}

describe('a study that does not open', () => {
  it('is offered its last good backup with what it holds, and opens that by keyboard alone', async () => {
    const { requests } = await tryToOpen({ kind: 'damaged' })
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Filen er skadet/)
    const offer = page.getByRole('status')
    await expect.element(offer).toMatchTextContent(/Den siste gode sikkerhetskopien er fra 12\. mai 2025/)
    await expect.element(offer).toMatchTextContent(/212 svar og 310 kodinger/)
    await expectAccessible()
    button('Gjenopprett og åpne').element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('heading', { level: 1, name: /Klimanøytrale byer/ })).toBeVisible()
    await expect.element(page.getByText(/Åpnet «Klimabyer 2025 \(gjenopprettet 2026-11-23 14\.05\)\.funn»/)).toBeVisible()
    expect(requests('backup.restore')).toEqual([{ file: 'recent-1', name: 'backup-1', passphrase, of: 'study', language: 'nb' }])
  })

  it('says of a passphrase that opens a backup only that it cannot tell damage from another passphrase', async () => {
    await tryToOpen({ kind: 'wrong-passphrase' })
    await expect.element(page.getByRole('status')).toMatchTextContent(/Enten er filen skadet, eller passordfrasen er byttet siden/)
  })

  it('says no more to a passphrase that opens nothing than that it is wrong', async () => {
    const { requests } = await tryToOpen({ kind: 'wrong-passphrase' }, 'feil frase')
    await expect.poll(() => requests('backup.offer')).toHaveLength(1)
    await expect.element(page.getByLabelText('Passordfrase', { exact: true })).toHaveAccessibleDescription(/åpner ikke denne filen/)
    await expect.element(page.getByRole('status')).not.toBeInTheDocument()
  })

  it('is not offered a backup where that would not help', async () => {
    const { requests } = await tryToOpen({ kind: 'newer', version: 7, supported: 3 })
    await expect.element(page.getByRole('alert')).toBeVisible()
    expect(requests('backup.offer')).toEqual([])
  })

  it.each([[0, /ingen sikkerhetskopier/], [4, /ingen av dem lot seg åpne/]] as const)('says where of %i backups none opens', async (count, text) => {
    const fake = await openApp({ study: null })
    fake.answer('backup.offer', () => ok({ count, backup: null }))
    await userEvent.click(page.getByText('Klimabyer 2025'))
    fake.failNext('study.open', { kind: 'damaged' })
    await userEvent.keyboard(`${passphrase}{Enter}`)
    await expect.element(page.getByText(text)).toBeVisible()
  })

  it('can be chosen among the recent ones when it is gone and backups are there', async () => {
    const fake = await openApp({ study: null, recent: [{ token: 'gone', name: 'Borte.funn', folder: 'X', openedAt: 0, exists: false, hasBackups: true }] })
    await expect.element(page.getByRole('row', { name: /Borte/ })).toMatchTextContent(/det finnes sikkerhetskopier/)
    await userEvent.click(page.getByText('Borte', { exact: true }))
    fake.failNext('study.open', { kind: 'not-found' })
    await userEvent.keyboard(`${passphrase}{Enter}`)
    await expect.element(button('Gjenopprett og åpne')).toBeVisible()
  })
})

describe('after a crash', () => {
  it('one calm sentence says that all is there', async () => {
    const fake = await openApp({ study: null })
    const study = createFakeStudy()
    fake.answer('study.open', () => {
      fake.world.study = study
      return ok({ ...study.state, closedBadly: true })
    })
    await userEvent.click(page.getByText('Klimabyer 2025'))
    await userEvent.keyboard(`${passphrase}{Enter}`)
    await expect.element(page.getByText('Funn ble ikke lukket ordentlig sist. Alt som var lagret, er her.')).toBeVisible()
  })
})

describe('a key file that does not open', () => {
  it('is offered its last good backup, and opened in its place', async () => {
    const study = createFakeStudy()
    study.state = { ...study.state, keyOpen: false }
    const { failNext, requests } = await openApp({ study }, { screen: 'study', field: 'key' })
    await userEvent.click(button('Åpne nøkkelfil …'))
    await userEvent.click(button('Velg …'))
    await userEvent.fill(page.getByLabelText('Passordfrase for nøkkelfilen'), passphrase)
    failNext('key.open', { kind: 'damaged' })
    await userEvent.keyboard('{Enter}')
    await userEvent.click(button('Gjenopprett og åpne'))
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    expect(requests('backup.restore')).toEqual([{ file: 'file-open-key', name: 'backup-1', passphrase, of: 'key', language: 'nb' }])
  })
})

describe('the backups of the open study', () => {
  it('are listed with date and size, newest first, and are accessible', async () => {
    await openApp({}, { screen: 'study', field: 'backups' })
    await expect.element(page.getByRole('heading', { name: 'Sikkerhetskopier' })).toBeVisible()
    const rows = page.getByRole('listitem').filter({ has: button(/^Gjenopprett kopien fra/) })
    await expect.poll(() => rows.elements().length).toBe(6)
    await expect.element(rows.first()).toMatchTextContent(/12\. mai 2025.*3,1 MB/)
    await expectAccessible()
  })

  it('are taken now at a word', async () => {
    const { requests } = await openApp({}, { screen: 'study', field: 'backups' })
    await userEvent.click(button('Ta sikkerhetskopi nå'))
    await expect.element(page.getByText('Sikkerhetskopien er tatt og kontrollert.')).toBeVisible()
    expect(requests('backup.take')).toHaveLength(1)
  })

  it('are brought back after a question that says what happens, as a new file', async () => {
    const { requests } = await openApp({}, { screen: 'study', field: 'backups' })
    await userEvent.click(button(/^Gjenopprett kopien fra 11\. mai/))
    await expect.element(page.getByRole('alertdialog')).toMatchTextContent(/ny fil ved siden av den du har åpen/)
    await expectAccessible()
    await userEvent.click(button('Gjenopprett og åpne'))
    await expect.element(page.getByText(/Åpnet «Klimabyer 2025 \(gjenopprettet/)).toBeVisible()
    expect(requests('backup.bringBack')).toEqual([{ name: 'backup-26', passphrase: null, of: 'study', language: 'nb' }])
  })

  it('ask for the passphrase of that time when today\'s does not open them', async () => {
    const { failNext, requests } = await openApp({}, { screen: 'study', field: 'backups' })
    await userEvent.click(button(/^Gjenopprett kopien fra 11\. mai/))
    failNext('backup.bringBack', { kind: 'wrong-passphrase' })
    await userEvent.click(button('Gjenopprett og åpne'))
    await userEvent.fill(page.getByLabelText('Passordfrasen som gjaldt da'), passphrase)
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => requests('backup.bringBack').at(-1)).toEqual({ name: 'backup-26', passphrase, of: 'study', language: 'nb' })
  })

  it('are said once to fail, quietly, and not again until one has been taken', async () => {
    const { emit } = await openApp()
    const notice = page.getByText(/Sikkerhetskopien ble ikke tatt/)
    emit('backup', { failure: { kind: 'disk-full' } })
    await expect.element(notice).toBeVisible()
    await userEvent.click(button('Lukk meldingen'))
    emit('backup', { failure: { kind: 'disk-full' } })
    await expect.element(notice).not.toBeInTheDocument()
    emit('backup', { failure: null })
    emit('backup', { failure: { kind: 'disk-full' } })
    await expect.element(notice).toBeVisible()
  })

  it('are a step away when the open file turns out to be damaged', async () => {
    const fake = await openApp()
    fake.answer('backup.list', () => ok({ study: [], key: [], failure: { kind: 'damaged' } }))
    fake.emit('backup', { failure: { kind: 'damaged' } })
    await expect.element(page.getByText(/En del av filen er skadet/)).toBeVisible()
    await expectAccessible()
    await userEvent.click(button('Sikkerhetskopier'))
    await expect.element(page.getByText(/Gjenopprett den siste gode sikkerhetskopien/)).toBeVisible()
    await expectAccessible()
  })

  it('show why the last one failed', async () => {
    const fake = await openApp()
    fake.answer('backup.list', () => ok({ study: [], key: [], failure: { kind: 'disk-full' } }))
    await userEvent.keyboard('{Control>}k{/Control}sikkerhetskopier{Enter}')
    await expect.element(page.getByText(/Disken er full.*Funn prøver igjen/)).toBeVisible()
    await expect.element(page.getByText(/Ingen sikkerhetskopier ennå/)).toBeVisible()
  })
})

describe('another passphrase', () => {
  it('is given after the present one, and says first what is lost and what old copies keep', async () => {
    const { requests } = await openApp({}, { screen: 'study', field: 'passphrase' })
    await userEvent.click(button('Bytt passordfrasen til studien'))
    await expect.element(page.getByText(/Mister du passordfrasen, kan ingen åpne studien igjen/)).toBeVisible()
    await expect.element(page.getByText(/beholder den gamle passordfrasen/)).toBeVisible()
    await expectAccessible()
    await userEvent.keyboard(passphrase)
    await userEvent.fill(page.getByLabelText('Ny passordfrase'), 'torsk på en fredag')
    await userEvent.fill(page.getByLabelText('Gjenta passordfrasen'), 'torsk på en fredag')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('Passordfrasen er byttet.')).toBeVisible()
    expect(requests('passphrase.change')).toEqual([{ of: 'study', current: passphrase, next: 'torsk på en fredag' }])
  })

  it('is refused at the field where the present one is wrong', async () => {
    await openApp({}, { screen: 'study', field: 'passphrase' })
    await userEvent.click(button('Bytt passordfrasen til nøkkelfilen'))
    await userEvent.keyboard('feil frase')
    await userEvent.fill(page.getByLabelText('Ny passordfrase'), 'torsk på en fredag')
    await userEvent.fill(page.getByLabelText('Gjenta passordfrasen'), 'torsk på en fredag')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByLabelText('Passordfrasen nå')).toHaveAccessibleDescription(/åpner ikke denne filen/)
  })
})

describe('a copy to hand over', () => {
  it('is made from the palette, under a passphrase of its own', async () => {
    const { requests } = await openApp()
    await userEvent.keyboard('{Control>}k{/Control}overlevering{Enter}')
    await expect.element(page.getByRole('dialog', { name: 'Kopi til overlevering' })).toBeVisible()
    await expectAccessible()
    await userEvent.fill(page.getByLabelText('Passordfrase for kopien').last(), 'torsk på en fredag')
    await userEvent.fill(page.getByLabelText('Gjenta passordfrasen'), 'torsk på en fredag')
    await userEvent.click(button('Velg sted og lag kopi'))
    await expect.element(page.getByText(/er laget og kontrollert/)).toBeVisible()
    expect(requests('copy.make')).toEqual([{ file: 'file-copy-study', of: 'study', passphrase: 'torsk på en fredag' }])
  })

  it('can be one of the key file, under the same passphrase', async () => {
    const { requests } = await openApp()
    await userEvent.keyboard('{Control>}k{/Control}overlevering{Enter}')
    await userEvent.click(page.getByText('Nøkkelfilen', { exact: true }))
    await userEvent.click(page.getByText('Samme som her'))
    await userEvent.click(button('Velg sted og lag kopi'))
    await expect.poll(() => requests('copy.make')).toEqual([{ file: 'file-copy-key', of: 'key', passphrase: null }])
  })
})
