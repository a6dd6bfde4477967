import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createFakeStudy, type FakeStudy } from '../../fake/fake-study.ts'
import { expectAccessible, openApp } from '../../open-app.tsx'

const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const panel = () => page.getByRole('complementary')

function locked(): FakeStudy {
  const study = createFakeStudy()
  study.state.keyOpen = false
  return study
}

describe('the register', () => {
  it('is accessible, with somebody shown in the panel', async () => {
    await openApp({}, { screen: 'register', organisationId: 'nordvik' })
    await expect.element(page.getByRole('heading', { level: 2, name: 'Nordvik kommune' })).toBeVisible()
    await expectAccessible()
  })

  it('is walked with arrow keys, and shows whom one is on', async () => {
    await openApp({}, { screen: 'register' })
    await userEvent.click(page.getByRole('row', { name: 'Fjordby kommune' }))
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(page.getByRole('heading', { level: 2, name: 'Ola Brekkhus' })).toBeVisible()
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(page.getByRole('heading', { level: 2, name: 'Nordvik kommune' })).toBeVisible()
  })

  it('finds informants and organisations by any part of a name or role', async () => {
    await openApp({}, { screen: 'register' })
    await userEvent.fill(field('Finn i lista'), 'kommunalsjef')
    await expect.element(page.getByRole('row', { name: 'Per-Egil Aunhaug' })).toBeVisible()
    await expect.element(page.getByRole('row', { name: 'Fjordby kommune' })).not.toBeInTheDocument()
  })

  it('shows pseudonyms and no names while the key file is closed', async () => {
    await openApp({ study: locked() }, { screen: 'register', organisationId: 'nordvik' })
    await expect.element(page.getByRole('heading', { level: 2, name: 'Kommune 2' })).toBeVisible()
    expect(page.getByRole('main').element().textContent).not.toMatch(/Nordvik|Soltvedt|Klimasjef/)
    await expect.element(page.getByText('Navn er låst. Lista viser pseudonymer.')).toBeVisible()
    await expectAccessible()
  })

  it('takes in an organisation and its informant by keyboard alone', async () => {
    const { requests } = await openApp({}, { screen: 'register' })
    await userEvent.keyboard('{Alt>}n{/Alt}')
    await expect.element(field('Navn')).toHaveFocus()
    await userEvent.keyboard('Havøy kommune{Enter}')
    await expect.element(page.getByRole('heading', { level: 2, name: 'Ny informant' })).toBeVisible()
    await expect.element(field('Navn')).toHaveFocus()
    await userEvent.keyboard('Kari Nes{Tab}Rådgiver{Enter}')
    await expect.element(page.getByRole('heading', { level: 2, name: 'Kari Nes' })).toBeVisible()
    expect(requests('register.saveOrganisation')[0]).toMatchObject({ id: null, name: 'Havøy kommune', groupId: 'G1', allowDuplicate: false })
    expect(requests('register.saveInformant')[0]).toMatchObject({ id: null, name: 'Kari Nes', role: 'Rådgiver', organisationId: 'organisation-new-1' })
  })
})

describe('an organisation with a like name', () => {
  it('is asked about, and the one that exists can be used', async () => {
    const { requests } = await openApp({}, { screen: 'register', create: true })
    await userEvent.keyboard('FJORDBY{Enter}')
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Fjordby kommune\. Er det den samme\?/)
    await expectAccessible()
    await userEvent.click(page.getByRole('button', { name: 'Ja, bruk den som finnes' }))
    await expect.element(page.getByRole('heading', { level: 2, name: 'Fjordby kommune' })).toBeVisible()
    expect(requests('register.saveOrganisation')).toHaveLength(1)
  })

  it('is kept beside the other when the user says so', async () => {
    const { requests, world } = await openApp({}, { screen: 'register', create: true })
    await userEvent.keyboard('Fjordby{Enter}')
    await userEvent.click(page.getByRole('button', { name: 'Nei, behold begge' }))
    await expect.poll(() => requests('register.saveOrganisation').at(-1)).toMatchObject({ allowDuplicate: true })
    expect(world.study?.organisations.filter(({ realName }) => realName.startsWith('Fjordby'))).toHaveLength(2)
  })

  it('is merged into the other: its informants move, and it goes', async () => {
    const { world } = await openApp({}, { screen: 'register', organisationId: 'storhavn' })
    await userEvent.fill(field('Navn'), 'Fjordby')
    await userEvent.keyboard('{Enter}')
    const study = world.study
    if (study === null) throw new Error('no study')
    study.sessions = study.sessions.map((session) => ({ ...session, participants: session.participants.filter(({ organisationId }) => organisationId !== 'storhavn') }))
    await userEvent.click(page.getByRole('button', { name: 'Ja, slå sammen' }))
    await expect.element(page.getByText('Slått sammen med Fjordby kommune.')).toBeVisible()
    expect(study.organisations.some(({ id }) => id === 'storhavn')).toBe(false)
    expect(study.informants.find(({ realName }) => realName === 'Samira Haddadi')?.organisationId).toBe('fjordby')
  })
})

describe('organisations with like names', () => {
  it('in different groups are merged into the group that is chosen, by default that of the one that is kept', async () => {
    const study = createFakeStudy()
    study.organisations = [...study.organisations, { id: 'o', code: 'Kommune 99', name: null, realName: 'FJORDBY', language: 'nb', groupId: 'G2', sessions: 0 }]
    const { requests } = await openApp({ study }, { screen: 'register' })
    await userEvent.click(page.getByRole('button', { name: 'Se like navn' }))
    const group = page.getByRole('dialog').getByRole('button', { name: /Gruppe etter sammenslåingen/ })
    await expect.element(group).toMatchTextContent(/Gruppen til den du beholder/)
    await expectAccessible()
    await userEvent.click(group)
    await userEvent.click(page.getByRole('option', { name: /^G2/ }))
    await userEvent.click(page.getByRole('button', { name: 'Behold Fjordby kommune' }))
    await expect.poll(() => requests('register.mergeOrganisations')).toEqual([{ keptId: 'fjordby', removedId: 'o', groupId: 'G2' }])
    expect(study.organisations.find(({ id }) => id === 'fjordby')?.groupId).toBe('G2')
    await expect.element(page.getByText('Ingen virksomheter har like navn.')).toBeVisible()
  })
})

describe('removing', () => {
  it('is refused with the sessions that stand in the way', async () => {
    await openApp({}, { screen: 'register', organisationId: 'nordvik' })
    await userEvent.click(page.getByRole('button', { name: 'Fjern' }))
    await expect.element(page.getByRole('alert')).toMatchTextContent(/I02, G01, D01/)
    await expect.element(panel().getByRole('heading', { level: 2 })).toMatchTextContent(/Nordvik/)
  })

  it('is done at once where nothing rests on it, with undo at hand', async () => {
    const study = createFakeStudy({ empty: true })
    study.organisations = [{ id: 'o', code: 'Kommune 1', name: 'Havøy', realName: 'Havøy', language: 'nb', groupId: 'G1', sessions: 0 }]
    const { requests } = await openApp({ study }, { screen: 'register', organisationId: 'o' })
    await userEvent.click(page.getByRole('button', { name: 'Fjern' }))
    await expect.element(page.getByText('Havøy er fjernet.')).toBeVisible()
    await expect.element(page.getByText('Ingen virksomheter ennå')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Angre' }))
    await expect.poll(() => requests('history.undo')).toHaveLength(1)
  })
})
