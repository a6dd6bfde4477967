import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { SessionState } from '../../../../codebook/informants/session.ts'
import type { FakeBridge } from '../../fake-bridge.ts'
import { expectAccessible } from '../../open-app.tsx'
import { openScreen } from '../../open-screen.tsx'

const screen = page.getByRole('main')
const stateShown = () => document.querySelector('.progress-tools .tag')?.textContent

function openIn(state: SessionState): Promise<FakeBridge> {
  return openScreen({ screen: 'approval', sessionId: 'I01' }, {}, ({ world: { study } }) => {
    if (study !== null) study.sessions = study.sessions.map((session) => (session.id === 'I01' ? { ...session, state } : session))
  })
}

describe('the way of the notes', () => {
  it('is gone step by step by key, and undone', async () => {
    await openIn('draft')
    await expect.poll(stateShown).toBe('Utkast')
    await userEvent.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}')
    await expect.poll(stateShown).toBe('Renskrevet')
    await userEvent.keyboard('{Control>}{Shift>}{Enter}{/Shift}{/Control}')
    await expect.poll(stateShown).toBe('Sendt til sitatsjekk')
  })

  it('leads out of the lock with a reason only', async () => {
    await openIn('locked')
    await userEvent.click(screen.getByRole('button', { name: 'Lås opp …' }))
    const unlock = page.getByRole('dialog').getByRole('button', { name: 'Lås opp' })
    await expect.element(unlock).toBeDisabled()
    await userEvent.fill(page.getByRole('textbox', { name: 'Begrunnelse' }), 'Informanten ringte')
    await userEvent.click(unlock)
    await expect.poll(stateShown).toBe('Endret etter sjekk')
  })
})

describe('the document for approval', () => {
  it('asks for a deadline, writes, and sets the session to sent', async () => {
    await openIn('cleaned')
    await userEvent.click(screen.getByRole('button', { name: /^Lag referat til godkjenning/ }))
    await expect.element(page.getByRole('dialog')).toBeVisible()
    await expectAccessible()
    await userEvent.click(page.getByRole('button', { name: 'Lag dokumentet' }))
    await expect.element(page.getByText('Referatet er laget med 9 svar. Økten er satt til sendt.')).toBeVisible()
    await expect.poll(stateShown).toBe('Sendt til sitatsjekk')
  })

  it('cannot be made of a draft', async () => {
    await openIn('draft')
    await expect.element(screen.getByRole('button', { name: /^Lag referat til godkjenning/ })).toBeDisabled()
  })
})

describe('what came back', () => {
  async function receive(): Promise<void> {
    await openIn('sent')
    await userEvent.click(screen.getByRole('button', { name: /^Hent inn svar/ }))
    await expect.element(page.getByText('3 endringer å ta stilling til.')).toBeVisible()
  }
  const pieces = () => [...document.querySelectorAll('.piece')].map((piece) => piece.getAttribute('data-state'))

  it('is decided on piece by piece with the keyboard', async () => {
    await receive()
    await expectAccessible()
    document.querySelector<HTMLElement>('.piece')?.focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(pieces).toEqual(['accepted', 'pending', 'pending'])
    await expect.poll(() => document.activeElement?.textContent).toContain('og betale')
    await userEvent.keyboard('{Delete}')
    await expect.poll(pieces).toEqual(['accepted', 'rejected', 'pending'])
  })

  it('says what cannot be put in, and what changes words said word for word', async () => {
    await receive()
    await expect.element(screen.getByText('Endrer ordrett tekst')).toBeVisible()
    await expect.element(screen.getByText(/Kan ikke settes inn/)).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Godta alle' }))
    await expect.poll(pieces).toEqual(['accepted', 'accepted', 'pending'])
    document.querySelectorAll<HTMLElement>('.piece')[2]?.focus()
    await userEvent.keyboard('{Enter}')
    await expect.poll(pieces).toEqual(['accepted', 'accepted', 'pending'])
  })
})

it('locked notes take no typing and say why', async () => {
  await openScreen({ screen: 'notes', sessionId: 'I01' }, {}, ({ world: { study } }) => {
    if (study !== null) study.sessions = study.sessions.map((session) => (session.id === 'I01' ? { ...session, state: 'locked' } : session))
  })
  await expect.element(screen.getByText(/Referatet er låst/)).toBeVisible()
  const editor = document.querySelector<HTMLElement>('[data-notes-editor]')
  const before = editor?.textContent
  editor?.focus()
  await userEvent.keyboard('abc')
  expect(editor?.textContent).toBe(before)
})

it('the list of sessions shows those of one state', async () => {
  await openScreen({ screen: 'sessions' })
  await userEvent.click(page.getByRole('button', { name: /Status/ }).first())
  await userEvent.click(page.getByRole('option', { name: /^Planlagt/ }))
  await expect.poll(() => document.querySelectorAll('.session-line').length).toBe(1)
})
