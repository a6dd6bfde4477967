import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createFakeBridge } from '../../fake-bridge.ts'
import { createFakeStudy } from '../../fake/fake-study.ts'
import { expectAccessible, openApp } from '../../open-app.tsx'
import { axeFaults, openScreen } from '../../open-screen.tsx'

const view = (name: string) => userEvent.click(page.getByText(name, { exact: true }))

describe('the sample', () => {
  it('is accessible, and says what is held kind by kind', async () => {
    await openApp({}, { screen: 'plan' })
    await expect.element(page.getByRole('heading', { level: 1, name: 'Plan' })).toBeVisible()
    await expect.element(page.getByText(/ett gruppeintervju og ett dialogseminar\./)).toBeVisible()
    await expectAccessible()
  })

  it('takes targets one below the other by keyboard alone', async () => {
    const { requests } = await openApp({}, { screen: 'plan' })
    await userEvent.fill(page.getByRole('textbox', { name: 'Mål for G1' }), '5')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('textbox', { name: 'Mål for G2' })).toHaveFocus()
    expect(requests('plan.setTarget')).toEqual([{ groupId: 'G1', sessions: 5 }])
    await userEvent.keyboard('{ArrowUp}')
    await expect.element(page.getByRole('textbox', { name: 'Mål for G1' })).toHaveFocus()
    await expect.element(page.getByRole('textbox', { name: 'Mål for G1' })).toHaveValue('5')
  })

  it('sets the state of several organisations in one step, from the keyboard', async () => {
    const { requests } = await openApp({}, { screen: 'plan' })
    await userEvent.click(page.getByRole('row', { name: /Fjordby kommune/ }))
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}{Alt>}2{/Alt}')
    await expect.poll(() => requests('plan.invite')).toMatchObject([{ organisationIds: ['fjordby', 'nordvik'], state: 'invited' }])
    await userEvent.keyboard('{Alt>}6{/Alt}')
    await expect.element(page.getByRole('row', { name: /Nordvik kommune G1 Invitert Oppdragsgiver/ })).toBeVisible()
    await expectAccessible()
  })

  it('shows how far earlier waves came, which nobody changes any more', async () => {
    const now = await createFakeBridge().bridge.call('plan.get', {})
    if (!now.ok) throw new Error('no plan')
    const { lines, total } = now.value
    await openScreen({ screen: 'plan' }, {}, (fake) => {
      fake.answer('plan.get', () => ({ ok: true, value: { ...now.value, wave: 2, earlier: [{ wave: 1, lines, total }] } }))
    })
    const before = page.getByRole('region', { name: 'Tidligere: bølge 1' })
    await expect.element(before.getByRole('row', { name: /^I alt/ })).toBeVisible()
    expect(before.getByRole('row').elements()).toHaveLength(lines.length + 2)
    expect(before.getByRole('textbox').elements()).toHaveLength(0)
    expect(page.getByRole('region', { name: 'Informantgrupper' }).getByRole('textbox').elements().length).toBeGreaterThan(0)
    expect(await axeFaults()).toEqual([])
  })

  it('shows groups that are known together only as one line', async () => {
    await openApp({}, { screen: 'plan' })
    await userEvent.click(page.getByRole('button', { name: 'Nytt samlet antall' }))
    await userEvent.click(page.getByText(/^G1 /).last())
    await userEvent.click(page.getByText(/^G2 /).last())
    await userEvent.fill(page.getByRole('textbox', { name: 'Antall intervjuer' }), '10')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText(/Samlet oppgitt: 10/)).toBeVisible()
    await expect.element(page.getByText('G1+G2')).toBeVisible()
    await expect.element(page.getByRole('textbox', { name: 'Mål for G1' })).not.toBeInTheDocument()
  })

  it('offers to make the first group where there is none', async () => {
    const study = createFakeStudy({ empty: true })
    study.groups = []
    const { requests } = await openApp({ study }, { screen: 'plan' })
    await userEvent.click(page.getByRole('button', { name: 'Ny gruppe' }))
    await userEvent.fill(page.getByRole('textbox', { name: 'Navn på gruppen' }), 'Brukere av knutepunktet')
    await userEvent.click(page.getByRole('button', { name: 'Lagre' }))
    await expect.poll(() => requests('register.saveGroup')).toMatchObject([{ id: null, label: 'Brukere av knutepunktet', parent: 'virksomhet' }])
  })
})

describe('dates and deviations', () => {
  it('lists what departs from the plan, and keeps the reason that is written', async () => {
    const study = createFakeStudy()
    study.sessions = study.sessions.map((session) => (session.kind === 'seminar' ? { ...session, plannedAt: Date.UTC(2022, 9, 31), heldAt: Date.UTC(2022, 10, 10) } : session))
    const { requests } = await openApp({ study }, { screen: 'plan' })
    await view('Datoer og avvik')
    await expect.element(page.getByRole('row', { name: /D01/ }).getByText('10 dager senere')).toBeVisible()
    await userEvent.fill(page.getByRole('textbox', { name: 'Begrunnelse for D01' }), 'Lokalet var opptatt.')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => requests('plan.explain')).toMatchObject([{ reason: 'Lokalet var opptatt.' }])
    await expectAccessible()
  })
})

describe('research questions', () => {
  it('says plainly what nobody is asked, and ties questions to them by keyboard', async () => {
    const { requests } = await openApp({}, { screen: 'plan' })
    await view('Problemstillinger')
    await expect.element(page.getByText('Ingen spør om dette')).toBeVisible()
    await expect.element(page.getByText('2 spørsmål uten problemstilling')).toBeVisible()
    await expectAccessible()
    await userEvent.click(page.getByRole('gridcell', { name: 'Gir ikke svar på P4' }).first())
    await expect.element(page.getByText('Ingen spør om dette')).not.toBeInTheDocument()
    await userEvent.keyboard('{ArrowDown} ')
    await expect.poll(() => requests('plan.setAim')).toMatchObject([{ identityId: 'q1', researchQuestionId: 'rq-4', on: true }, { identityId: 'q9', researchQuestionId: 'rq-4', on: true }])
  })

  it('takes the chapter that answers one', async () => {
    const { requests } = await openApp({}, { screen: 'plan' })
    await view('Problemstillinger')
    await userEvent.fill(page.getByRole('textbox', { name: 'Kapittel for P4' }), '6')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => requests('plan.saveResearchQuestion')).toMatchObject([{ id: 'rq-4', chapter: '6' }])
  })
})
