import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { expectAccessible, openApp } from '../../open-app.tsx'

const field = (name: string) => page.getByRole('textbox', { name, exact: true })

describe('the start screen', () => {
  it('is accessible', async () => {
    await openApp({ study: null })
    await expectAccessible()
  })

  it('speaks another language at once, and keeps it', async () => {
    const { requests } = await openApp({ study: null })
    await userEvent.click(page.getByText('Nynorsk'))
    await expect.element(page.getByText('Prøv dømet')).toBeVisible()
    expect(requests('app.settings')).toEqual([{ language: 'nn' }])
    await expect.poll(() => document.documentElement.lang).toBe('nn')
  })

  it('lists the studies opened last, and forgets one that is gone', async () => {
    const { requests } = await openApp({ study: null })
    await expect.element(page.getByRole('row', { name: /Pilot kulturskole/ })).toMatchTextContent(/Filen er ikke der lenger/)
    await userEvent.hover(page.getByRole('row', { name: /Pilot kulturskole/ }))
    await userEvent.click(page.getByRole('button', { name: 'Ta Pilot kulturskole.funn bort fra lista' }))
    await expect.element(page.getByText('Pilot kulturskole')).not.toBeInTheDocument()
    expect(requests('app.forget')).toEqual([{ token: 'recent-3' }])
  })

  it('opens a study that was opened from outside the window', async () => {
    const { emit } = await openApp({ study: null })
    emit('openFile', { token: 'outside', name: 'Fra skrivebordet.funn', place: 'place-1' })
    await expect.element(page.getByText('Fra skrivebordet.funn')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Avbryt' }))
    await expect.element(page.getByRole('heading', { level: 1, name: 'Funn' })).toBeVisible()
  })

  it('asks before it leaves an open study for one opened from outside', async () => {
    const { emit, requests } = await openApp()
    emit('openFile', { token: 'outside', name: 'Fra skrivebordet.funn', place: 'place-1' })
    await expect.element(page.getByRole('alertdialog', { name: 'Åpne Fra skrivebordet.funn?' })).toBeVisible()
    await expectAccessible()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByLabelText('Passordfrase', { exact: true })).toHaveFocus()
    await userEvent.keyboard('en ganske lang frase{Enter}')
    await expect.element(page.getByRole('heading', { level: 1, name: /Klimanøytrale byer/ })).toBeVisible()
    expect(requests('study.open')[0]?.file).toBe('outside')
    await expect.element(page.getByRole('alertdialog')).not.toBeInTheDocument()
  })
})

describe('opening a study', () => {
  it('by keyboard alone: arrow to a recent one, passphrase, Enter', async () => {
    const { requests } = await openApp({ study: null })
    page.getByRole('row', { name: /Klimabyer 2025/ }).element().focus()
    await userEvent.keyboard('{ArrowDown}{ArrowUp}{Enter}')
    await expect.element(page.getByLabelText('Passordfrase', { exact: true })).toHaveFocus()
    await userEvent.keyboard('en ganske lang frase{Enter}')
    await expect.element(page.getByRole('heading', { level: 1, name: /Klimanøytrale byer/ })).toBeVisible()
    expect(requests('study.open')).toEqual([{ file: 'recent-1', passphrase: 'en ganske lang frase' }])
  })

  it('says at the field that the passphrase is wrong, lets one type over it, and then opens', async () => {
    await openApp({ study: null })
    await userEvent.click(page.getByText('Klimabyer 2025'))
    await userEvent.keyboard('feil frase{Enter}')
    const passphrase = page.getByLabelText('Passordfrase', { exact: true })
    await expect.element(passphrase).toHaveAccessibleDescription(/åpner ikke denne filen/)
    await userEvent.keyboard('en ganske lang frase')
    await expect.element(passphrase).toHaveValue('en ganske lang frase')
    await expectAccessible()
    passphrase.element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('heading', { level: 1, name: /Klimanøytrale byer/ })).toBeVisible()
  })

  it('says in place why a file does not open', async () => {
    const { failNext } = await openApp({ study: null })
    await userEvent.click(page.getByText('Klimabyer 2025'))
    failNext('study.open', { kind: 'newer', version: 7, supported: 3 })
    await userEvent.keyboard('en ganske lang frase{Enter}')
    await expect.element(page.getByRole('alert')).toMatchTextContent(/nyere utgave av Funn/)
  })
})

describe('the example', () => {
  it('opens in two clicks with a proposed passphrase', async () => {
    const { requests } = await openApp({ study: null })
    await userEvent.click(page.getByRole('button', { name: /Prøv eksempelet/ }))
    await expectAccessible()
    await userEvent.click(page.getByRole('button', { name: 'Velg sted og åpne' }))
    await expect.element(page.getByText('Eksempelstudie. Alle virksomheter, personer og utsagn er oppdiktet.')).toBeVisible()
    expect(requests('study.example')[0]?.passphrase).toMatch(/^\w+( \w+){4}$/)
    expect(requests('study.example')[0]?.key).toBeNull()
  })

  it('stays where it is when the file dialog is cancelled', async () => {
    const { requests } = await openApp({ study: null, chosen: [null] })
    await userEvent.click(page.getByRole('button', { name: /Prøv eksempelet/ }))
    await userEvent.click(page.getByRole('button', { name: 'Velg sted og åpne' }))
    await expect.element(page.getByRole('heading', { level: 1, name: 'Prøv eksempelet' })).toBeVisible()
    expect(requests('study.example')).toEqual([])
  })
})

describe('a new study', () => {
  it('is made by keyboard alone, and its first session too, up to an empty note screen', async () => {
    const { requests, world } = await openApp({ study: null })
    await userEvent.keyboard('{Control>}n{/Control}')
    await expect.element(field('Tittel')).toHaveFocus()
    await userEvent.keyboard('Deling av helsedata{Tab}Marit Sunde')
    page.getByRole('button', { name: 'Velg …' }).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('Deling av helsedata', { exact: true })).toBeVisible()
    page.getByLabelText('Passordfrase', { exact: true }).element().focus()
    await userEvent.keyboard('blåbær på fjellet i juli')
    page.getByLabelText('Gjenta passordfrasen').element().focus()
    await userEvent.keyboard('blåbær på fjellet i juli{Enter}')
    await expect.element(page.getByRole('heading', { name: 'Si hva studien bygger på' })).toBeVisible()
    expect(requests('study.create')[0]).toMatchObject({
      title: 'Deling av helsedata', coder: 'Marit Sunde', template: 'needs-and-alternatives', key: null, passphrase: 'blåbær på fjellet i juli',
    })

    page.getByRole('button', { name: 'Fyll ut' }).first().element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('radio', { name: /^Samtykke/ })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}{Tab}{ArrowRight}{Tab}')
    await expect.element(page.getByRole('textbox', { name: 'Slettedato' })).toHaveFocus()
    await userEvent.keyboard('30.6.2035{Control>}s{/Control}')
    await expect.poll(() => world.study?.state).toMatchObject({ legalBasis: 'public-interest', controllerRole: 'joint', deletionDate: Date.UTC(2035, 5, 30) })

    await userEvent.keyboard('{Control>}n{/Control}')
    await expect.element(page.getByRole('heading', { level: 2, name: 'Ny økt' })).toBeVisible()
    page.getByRole('button', { name: 'Opprett og ta notater' }).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('listbox', { name: 'Intervjuguide' })).toBeVisible()
    expect(world.study?.sessions).toHaveLength(1)
  })

  it('takes twelve clicks at most from first launch to an empty note screen', async () => {
    const { world } = await openApp({ study: null, recent: [] })
    let clicks = 0
    const click = async (target: Parameters<typeof userEvent.click>[0]) => {
      clicks += 1
      await userEvent.click(target)
    }
    await click(page.getByRole('button', { name: /Ny studie/ }))
    await userEvent.keyboard('Deling av helsedata{Tab}MS')
    await click(page.getByRole('button', { name: 'Velg …' }))
    clicks += 1 // «Lagre» in the system's file dialog
    await click(page.getByLabelText('Passordfrase', { exact: true }))
    await userEvent.keyboard('blåbær på fjellet i juli{Tab}{Tab}blåbær på fjellet i juli')
    await click(page.getByRole('button', { name: 'Opprett studien' }))
    await click(page.getByRole('button', { name: 'Fyll ut' }).first())
    await click(page.getByText('Berettiget interesse (art. 6-1 f)'))
    await click(page.getByText('Behandlingsansvarlig', { exact: true }))
    await userEvent.keyboard('{Tab}31.12.2034{Enter}')
    await expect.poll(() => world.study?.state.deletionDate).toBe(Date.UTC(2034, 11, 31))
    await userEvent.keyboard('{Control>}n{/Control}')
    await click(page.getByRole('button', { name: 'Opprett og ta notater' }))
    await expect.element(page.getByRole('listbox', { name: 'Intervjuguide' })).toBeVisible()
    expect(clicks).toBeLessThanOrEqual(12)
  })

  it('says what is missing at each field, and goes to the first', async () => {
    const { requests } = await openApp({ study: null })
    await userEvent.click(page.getByRole('button', { name: /Ny studie/ }))
    await userEvent.click(page.getByRole('button', { name: 'Opprett studien' }))
    await expect.element(field('Tittel')).toHaveAccessibleDescription('Gi studien en tittel.')
    await expect.element(page.getByLabelText('Passordfrase', { exact: true })).toHaveAccessibleDescription('Passordfrasen må ha minst 12 tegn.')
    await expect.element(page.getByText('Velg hvor filen skal ligge.')).toBeVisible()
    await expect.element(field('Tittel')).toHaveFocus()
    expect(requests('study.create')).toEqual([])
    await expectAccessible()
  })

  it('says before it is made that a lost passphrase cannot be recovered', async () => {
    await openApp({ study: null })
    await userEvent.click(page.getByRole('button', { name: /Ny studie/ }))
    await expect.element(page.getByText(/Mister du passordfrasen, kan ingen åpne studien igjen/)).toBeVisible()
  })

  it('warns when the key file lies beside the study, and refuses the same passphrase', async () => {
    const { requests } = await openApp({ study: null, chosen: [{ token: 's', name: 's.funn', place: 'desk' }, { token: 'k', name: 's.funn-key', place: 'desk' }] })
    await userEvent.click(page.getByRole('button', { name: /Ny studie/ }))
    await userEvent.keyboard('Studie{Tab}MS')
    await userEvent.click(page.getByText('I egen nøkkelfil'))
    await userEvent.click(page.getByRole('button', { name: 'Velg …' }).first())
    await userEvent.click(page.getByRole('button', { name: 'Velg …' }).first())
    await expect.element(page.getByText(/ser ut til å ligge ved siden av studien/)).toBeVisible()
    await userEvent.fill(page.getByLabelText('Passordfrase', { exact: true }), 'blåbær på fjellet')
    await userEvent.fill(page.getByLabelText('Passordfrase for nøkkelfilen'), 'blåbær på fjellet')
    for (const repeat of page.getByLabelText('Gjenta passordfrasen').all()) await userEvent.fill(repeat, 'blåbær på fjellet')
    await expect.element(page.getByLabelText('Passordfrase for nøkkelfilen')).toHaveAccessibleDescription(/annen passordfrase enn studiens/)
    await userEvent.click(page.getByRole('button', { name: 'Opprett studien' }))
    expect(requests('study.create')).toEqual([])
  })

  it('shows in place why it could not be made, and loses nothing that was typed', async () => {
    const { failNext } = await openApp({ study: null })
    await userEvent.click(page.getByRole('button', { name: /Ny studie/ }))
    await userEvent.keyboard('Studie{Tab}MS')
    await userEvent.click(page.getByRole('button', { name: 'Velg …' }))
    await userEvent.fill(page.getByLabelText('Passordfrase', { exact: true }), 'blåbær på fjellet')
    await userEvent.fill(page.getByLabelText('Gjenta passordfrasen'), 'blåbær på fjellet')
    failNext('study.create', { kind: 'exists' })
    await userEvent.click(page.getByRole('button', { name: 'Opprett studien' }))
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Funn skriver aldri over den/)
    await expect.element(field('Tittel')).toHaveValue('Studie')
  })
})
