import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { SessionRow } from '../../../../electron/contract/sessions.ts'
import { sortSessions } from '../../../../renderer/screens/sessions/sort-sessions.ts'
import { createFakeStudy } from '../../fake/fake-study.ts'
import { expectAccessible, openApp } from '../../open-app.tsx'

const row = (code: string) => page.getByRole('row', { name: new RegExp(`^${code}`) })

describe('the list of sessions', () => {
  it('is accessible, with a session in the panel', async () => {
    await openApp({}, { screen: 'sessions', sessionId: 'G01' })
    await expect.element(page.getByRole('heading', { level: 2, name: 'Økt G01' })).toBeVisible()
    await expectAccessible()
  })

  it('shows who, when, how far and how many codings', async () => {
    await openApp({}, { screen: 'sessions' })
    await expect.element(row('I01')).toMatchTextContent(/Fjordby kommune.*G1.*11\.02\.2025.*Utkast.*10\/17/)
    await expect.element(row('D01')).toMatchTextContent(/8 andre/)
    await expect.element(row('I18')).toMatchTextContent(/Uten informant.*Planlagt/)
  })

  it('is walked with arrow keys; Enter opens the notes', async () => {
    await openApp({}, { screen: 'sessions' })
    await userEvent.click(row('I01'))
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(page.getByRole('heading', { level: 2, name: 'Økt I02' })).toBeVisible()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('listbox', { name: 'Intervjuguide' })).toBeVisible()
  })

  it('tells what was held before and after the seminar, and shows one side only when asked to', async () => {
    await openApp({}, { screen: 'sessions' })
    await expect.element(row('I01').getByTitle('Holdt før det første dialogseminaret')).toBeInTheDocument()
    expect(row('D01').getByTitle(/dialogseminaret/).elements()).toHaveLength(0)
    await userEvent.click(page.getByRole('button', { name: /^Før og etter .* Seminar/ }))
    await userEvent.click(page.getByRole('option', { name: /^Etter seminaret/ }))
    await expect.element(row('I01')).not.toBeInTheDocument()
    expect(page.getByTitle('Holdt etter det første dialogseminaret').elements().length).toBeGreaterThan(0)
    expect(page.getByTitle('Holdt før det første dialogseminaret').elements()).toHaveLength(0)
    await expectAccessible()
  })

  it('is sorted by a column on demand, by code between equals', () => {
    const session = (code: string, heldAt: number | null, codings: number) => ({ code, heldAt, plannedAt: null, codings }) as SessionRow
    const sessions = [session('I02', 5, 1), session('I01', null, 1), session('I03', 2, 9)]
    const codes = (...args: [Parameters<typeof sortSessions>[1], boolean]) => sortSessions(sessions, ...args).map(({ code }) => code)
    expect(codes('code', false)).toEqual(['I01', 'I02', 'I03'])
    expect(codes('date', false)).toEqual(['I03', 'I02', 'I01'])
    expect(codes('codings', true)).toEqual(['I03', 'I01', 'I02'])
  })
})

describe('a new session', () => {
  it('is made by keyboard alone: informant by a few letters, Enter, and the guide follows the group', async () => {
    const { requests } = await openApp({}, { screen: 'sessions' })
    await userEvent.keyboard('{Control>}n{/Control}')
    const informant = page.getByRole('combobox', { name: 'Legg til informant' })
    await expect.element(informant).toHaveFocus()
    await userEvent.keyboard('statens')
    await expect.element(page.getByRole('option').first()).toBeVisible()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.element(page.getByText('Foreslått ut fra virksomhetens gruppe.')).toBeVisible()
    page.getByRole('button', { name: 'Opprett og ta notater' }).element().focus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('listbox', { name: 'Intervjuguide' })).toBeVisible()
    expect(requests('session.save')[0]).toMatchObject({ id: null, kind: 'interview', guideVersionId: 'VB-virksomhet-v1', askedBy: 'coder-a', typedBy: 'coder-a' })
    expect(requests('session.save')[0]?.participants).toHaveLength(1)
  })

  it('keeps a guide that was chosen by hand when informants are added', async () => {
    const { requests } = await openApp({}, { screen: 'sessions', create: true })
    await userEvent.click(page.getByRole('complementary').getByRole('button', { name: /Intervjuguide/ }))
    await userEvent.click(page.getByRole('option', { name: /virksomheter/ }))
    await userEvent.click(page.getByRole('combobox', { name: 'Legg til informant' }))
    await userEvent.keyboard('brekkhus{ArrowDown}{Enter}')
    await expect.element(page.getByText('Ola Brekkhus')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Bare opprett' }))
    await expect.poll(() => requests('session.save')[0]?.guideVersionId).toBe('VB-virksomhet-v1')
  })

  it('says in plain words what the study must state first, and leads to the field', async () => {
    const { requests } = await openApp({ study: createFakeStudy({ empty: true }) }, { screen: 'sessions', create: true })
    await expect.element(page.getByText(/Før den første økten må studien si: behandlingsgrunnlag, rolle og slettedato/)).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Opprett og ta notater' })).toBeDisabled()
    await expectAccessible()
    await userEvent.click(page.getByRole('button', { name: 'Fyll ut' }))
    await expect.element(page.getByRole('radio', { name: /^Samtykke/ })).toHaveFocus()
    expect(requests('session.save')).toEqual([])
  })

  it('may lie outside the project period, which is pointed out', async () => {
    await openApp({}, { screen: 'sessions', sessionId: 'I01' })
    await userEvent.fill(page.getByRole('textbox', { name: 'Planlagt' }), '1.12.2031')
    await expect.element(page.getByRole('textbox', { name: 'Planlagt' })).toHaveAccessibleDescription('Datoen ligger utenfor prosjektperioden.')
  })
})

describe('a session', () => {
  it('is changed in the panel: roles, dates and who asked', async () => {
    const { requests } = await openApp({}, { screen: 'sessions', sessionId: 'G01' })
    await userEvent.click(page.getByRole('button', { name: /Rolle for Per-Egil Aunhaug/ }))
    await userEvent.click(page.getByRole('option', { name: 'Observatør' }))
    await userEvent.fill(page.getByRole('textbox', { name: 'Minutter' }), '95')
    await userEvent.click(page.getByRole('button', { name: 'Lagre' }))
    await expect.poll(() => requests('session.save')[0]).toMatchObject({ id: 'G01', minutes: 95, participants: [{ role: 'participant' }, { informantId: 'nordvik-2', role: 'observer' }, { role: 'participant' }] })
  })

  it('is removed with undo at hand', async () => {
    const { requests } = await openApp({}, { screen: 'sessions', sessionId: 'I18' })
    await userEvent.click(page.getByRole('button', { name: 'Fjern' }))
    await expect.element(page.getByText('I18 er fjernet.')).toBeVisible()
    await expect.element(row('I18')).not.toBeInTheDocument()
    await userEvent.click(page.getByRole('button', { name: 'Angre' }))
    await expect.poll(() => requests('history.undo')).toHaveLength(1)
  })
})
