import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createFakeStudy } from '../../fake/fake-study.ts'
import { expectAccessible, openApp } from '../../open-app.tsx'

const day = (name: string) => page.getByRole('textbox', { name })
const save = () => page.getByRole('button', { name: /Lagre/ })

describe('the facts of the study', () => {
  it('are accessible', async () => {
    await openApp({}, { screen: 'study' })
    await expectAccessible()
  })

  it('have no legal basis or role chosen beforehand, and explain each in two sentences', async () => {
    await openApp({ study: createFakeStudy({ empty: true }) }, { screen: 'study', field: 'legalBasis' })
    expect(page.getByRole('radio', { checked: true }).elements().map((radio) => radio.closest('label')?.textContent)).toEqual(['Bokmål'])
    for (const basis of [/^Samtykke/, /^Oppgave i allmennhetens interesse/, /^Berettiget interesse/]) {
      expect(page.getByRole('radio', { name: basis }).element().closest('label')?.textContent?.match(/\.(?= |$)/g)?.length).toBeGreaterThanOrEqual(2)
    }
  })

  it('refuse a deletion date in the past or before the project ends, at the field', async () => {
    const { requests } = await openApp({}, { screen: 'study' })
    await userEvent.fill(day('Slettedato'), '1.1.2020')
    await expect.element(day('Slettedato')).toHaveAccessibleDescription('Slettedatoen kan ikke ligge før prosjektslutt.')
    await userEvent.fill(day('Prosjektslutt'), '')
    await expect.element(day('Slettedato')).toHaveAccessibleDescription('Slettedatoen må ligge fram i tid.')
    await expect.element(save()).toBeDisabled()
    expect(requests('study.edit')).toEqual([])
  })

  it('save only what was changed, and say so', async () => {
    const { requests } = await openApp({}, { screen: 'study' })
    await userEvent.fill(page.getByRole('textbox', { name: 'Oppdragsgiver', exact: true }), 'Byrådet')
    await expect.element(page.getByText('Ikke lagret')).toBeVisible()
    await userEvent.keyboard('{Control>}s{/Control}')
    await expect.element(page.getByText('Lagret', { exact: true })).toBeVisible()
    expect(requests('study.edit')).toEqual([{ client: 'Byrådet' }])
  })

  it('say why the rest of the app refused them', async () => {
    const { failNext } = await openApp({}, { screen: 'study' })
    await userEvent.fill(page.getByRole('textbox', { name: 'Firma' }), 'Andre AS')
    failNext('study.edit', { kind: 'date-order', field: 'deletionDate' })
    await userEvent.click(save())
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Slettedato/)
  })
})

describe('the key file', () => {
  it('is opened from the study, with a wrong passphrase refused at the field', async () => {
    const study = createFakeStudy()
    study.state.keyOpen = false
    const { requests } = await openApp({ study }, { screen: 'study', field: 'key' })
    await userEvent.click(page.getByRole('button', { name: 'Åpne nøkkelfil …' }))
    await userEvent.click(page.getByRole('button', { name: 'Velg …' }))
    await userEvent.fill(page.getByLabelText('Passordfrase for nøkkelfilen'), 'feil frase her')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByLabelText('Passordfrase for nøkkelfilen')).toHaveAccessibleDescription(/åpner ikke denne filen/)
    await expectAccessible()
    await userEvent.fill(page.getByLabelText('Passordfrase for nøkkelfilen'), 'en ganske lang frase')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('Nøkkelfilen er åpen. Navn, e-post og telefon vises.')).toBeVisible()
    expect(requests('key.open')).toHaveLength(2)
  })

  it('is made with its own passphrase, typed twice', async () => {
    const study = createFakeStudy()
    study.state.keyOpen = false
    const { requests } = await openApp({ study }, { screen: 'study' })
    await userEvent.click(page.getByRole('button', { name: 'Lag nøkkelfil …' }))
    await userEvent.click(page.getByRole('button', { name: 'Velg …' }))
    await userEvent.fill(page.getByLabelText('Passordfrase for nøkkelfilen'), 'torsk på en fredag')
    await userEvent.click(page.getByRole('button', { name: 'Lag nøkkelfil', exact: true }))
    expect(requests('key.create')).toEqual([])
    await userEvent.fill(page.getByLabelText('Gjenta passordfrasen'), 'torsk på en fredag')
    await userEvent.click(page.getByRole('button', { name: 'Lag nøkkelfil', exact: true }))
    await expect.poll(() => requests('key.create')).toEqual([{ file: 'file-new-key', passphrase: 'torsk på en fredag' }])
  })
})
