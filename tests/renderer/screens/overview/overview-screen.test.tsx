import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createFakeStudy } from '../../fake/fake-study.ts'
import { expectAccessible, openApp } from '../../open-app.tsx'

describe('the overview', () => {
  it('is accessible, full and empty', async () => {
    await openApp()
    await expect.element(page.getByRole('table')).toBeVisible()
    await expectAccessible()
  })

  it('is accessible while the study is empty', async () => {
    await openApp({ study: createFakeStudy({ empty: true }) })
    await expect.element(page.getByRole('table')).toBeVisible()
    await expectAccessible()
  })

  it('counts interviews and group interviews apart, never together', async () => {
    await openApp()
    await expect.element(page.getByText('17 intervjuer, ett gruppeintervju og ett dialogseminar')).toBeVisible()
  })

  it('shows each group with the organisations reached out of those registered', async () => {
    await openApp()
    await expect.element(page.getByRole('row', { name: /^G1/ })).toMatchTextContent(/3 av 3/)
    expect(page.getByRole('row').elements()).toHaveLength(9)
  })

  it('suggests one next step: the ground of a new study, then the register', async () => {
    const study = createFakeStudy({ empty: true })
    const { emit } = await openApp({ study })
    await expect.element(page.getByRole('heading', { name: 'Si hva studien bygger på' })).toBeVisible()
    study.state = { ...study.state, legalBasis: 'consent', controllerRole: 'controller', deletionDate: Date.UTC(2040, 0, 1) }
    emit('changed', {})
    await expect.element(page.getByRole('heading', { name: 'Legg til den første virksomheten' })).toBeVisible()
  })

  it('lists what is missing with the way to mend it', async () => {
    await openApp()
    await expect.element(page.getByText('1 økt uten informant (I18)')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Velg informant' }))
    await expect.element(page.getByRole('heading', { level: 2, name: 'Økt I18' })).toBeVisible()
  })

  it('says that the example is fictive, and of other studies nothing of the kind', async () => {
    const study = createFakeStudy()
    const { emit } = await openApp({ study })
    await expect.element(page.getByText(/Alle virksomheter, personer og utsagn er oppdiktet/)).toBeVisible()
    study.state = { ...study.state, fictive: false }
    emit('changed', {})
    await expect.element(page.getByText(/oppdiktet/)).not.toBeInTheDocument()
  })

  it('tells that names are locked, and leads to the key file', async () => {
    const study = createFakeStudy()
    study.state.keyOpen = false
    await openApp({ study })
    await userEvent.click(page.getByRole('button', { name: 'Lås opp navn' }))
    await expect.element(page.getByRole('button', { name: 'Åpne nøkkelfil …' })).toHaveFocus()
  })
})
