import '../../../../renderer/styles/index.css'
import axe from 'axe-core'
import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { App } from '../../../../renderer/app.tsx'
import { createFakeBridge } from '../../fake-bridge.ts'

const editor = () => page.getByRole('textbox', { name: /\?|Frie notater/ })
const guide = () => page.getByRole('listbox', { name: 'Intervjuguide' })

async function openNotes(code: string, prepare: (study: NonNullable<ReturnType<typeof createFakeBridge>['world']['study']>, sessionId: string) => void = () => { /* As it is. */ }) {
  const fake = createFakeBridge()
  window.funn = fake.bridge
  await page.viewport(1280, 800)
  const { study } = fake.world
  if (study === null) throw new Error('the fake has no study')
  const sessionId = study.sessions.find((session) => session.code === code)?.id ?? ''
  prepare(study, sessionId)
  await render(<App initial={{ screen: 'notes', sessionId }} />)
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  const number = (questionId: string | null) => study.guides.flatMap(({ sections }) => sections).flatMap(({ questions }) => questions).find(({ id }) => id === questionId)?.number ?? null
  const texts = () => Object.fromEntries((study.answers.get(sessionId) ?? []).filter(({ text }) => text !== '').map(({ questionId, text }) => [String(number(questionId)), text]))
  return { ...fake, study, sessionId, texts }
}

describe('notes taken while the talk jumps', () => {
  it('land where they belong, however fast one types', async () => {
    const { texts } = await openNotes('I18')
    await expect.element(editor()).toHaveFocus()
    // One call: the keys come without a pause, as those of somebody who types blind.
    await userEvent.keyboard('en{Control>}g{/Control}7sju{Control>}g{/Control}15femten{Alt>}{ArrowDown}{/Alt}seksten{Control>}g{/Control}9ni{Control>}{Shift>}n{/Shift}{/Control}fritt{Control>}g{/Control}15 og mer')
    await expect.poll(texts, { timeout: 4000 }).toEqual({ 1: 'en', 7: 'sju', 15: 'femten og mer', 16: 'seksten', 9: 'ni', null: 'fritt' })
  })

  it('take an Enter after the number as part of the jump, and wait for it where more digits could follow', async () => {
    const { texts } = await openNotes('I18')
    await userEvent.keyboard('{Control>}g{/Control}15{Enter}a{Control>}g{/Control}1')
    await expect.element(page.getByRole('textbox', { name: 'Gå til nr.' })).toHaveFocus()
    await userEvent.keyboard('{Enter}b')
    await expect.poll(texts, { timeout: 4000 }).toEqual({ 15: 'a', 1: 'b' })
  })
})

describe('a line at the wrong question', () => {
  it('moves by its number, and one writes on where one was', async () => {
    const { texts, requests } = await openNotes('I18')
    await userEvent.keyboard('Svar.{Enter}Om penger.{Control>}{Shift>}g{/Shift}{/Control}16')
    await expect.element(editor()).toHaveFocus()
    await userEvent.keyboard(' Mer.')
    await expect.poll(texts, { timeout: 4000 }).toEqual({ 1: 'Svar. Mer.', 16: 'Om penger.' })
    expect(requests('notes.moveText')).toHaveLength(1)
    await expect.element(page.getByText('Flyttet til spørsmål 16.').first()).toBeVisible()
  })

  it('arrives under what is being typed there', async () => {
    const { texts } = await openNotes('I18')
    await userEvent.keyboard('{Control>}g{/Control}16Først.{Control>}g{/Control}7Om penger.{Control>}{Shift>}g{/Shift}{/Control}16{Control>}g{/Control}16 Så.')
    await expect.poll(texts, { timeout: 4000 }).toEqual({ 16: 'Først. Så.\nOm penger.' })
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
  })

  it('becomes a free note by 0', async () => {
    const { texts } = await openNotes('I18')
    await userEvent.keyboard('Svar.{Enter}Noe annet.{Control>}{Shift>}g{/Shift}{/Control}0')
    await expect.poll(texts, { timeout: 4000 }).toEqual({ 1: 'Svar.', null: 'Noe annet.' })
  })

  it('stays in the window while it cannot be stored, and comes to no harm', async () => {
    const { texts, failNext } = await openNotes('I18')
    await userEvent.keyboard('Svar.{Enter}Om penger.')
    await expect.poll(texts, { timeout: 4000 }).toEqual({ 1: 'Svar.\nOm penger.' })
    failNext('notes.moveText', { kind: 'disk-full' })
    await userEvent.keyboard('{Control>}{Shift>}g{/Shift}{/Control}16')
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Teksten er ikke lagret ennå/)
    expect(texts()).toEqual({ 1: 'Svar.\nOm penger.' })
    await userEvent.click(page.getByRole('button', { name: 'Prøv igjen' }))
    await expect.poll(texts).toEqual({ 1: 'Svar.', 16: 'Om penger.' })
  })
})

describe('a question for later', () => {
  it('is parked by one key, told in the list and the strip, and taken up again by the same key', async () => {
    await openNotes('I18')
    await userEvent.keyboard('{F8}')
    await expect.element(guide().getByRole('option', { name: /^1 / })).toHaveAccessibleDescription('Ikke spurt, Parkert til senere')
    await expect.element(page.getByText('Parkert: 1')).toBeVisible()
    await expect.element(editor()).toHaveFocus()
    await userEvent.keyboard('{Control>}g{/Control}7')
    await userEvent.keyboard('{Shift>}{F8}{/Shift}')
    await expect.element(guide().getByRole('option', { name: /^1 / })).toHaveAttribute('aria-selected', 'true')
    await userEvent.keyboard('{F8}')
    await expect.element(page.getByText(/^Parkert:/)).not.toBeInTheDocument()
  })
})

describe('the time', () => {
  it('is told for the section one is in and for all, against what was planned', async () => {
    await openNotes('I18', (study) => {
      study.guides = study.guides.map((one) => ({ ...one, sections: one.sections.map((section, at) => ({ ...section, minutes: [null, 10, 25, 20, 5][at] ?? null })) }))
    })
    await expect.element(page.getByText('0 av 10 min')).toBeVisible()
    await userEvent.keyboard('{Control>}g{/Control}7')
    await expect.element(page.getByText('0 av 25 min')).toBeVisible()
    await expect.element(page.getByText('av 60 min')).toBeVisible()
    const foot = document.querySelector('.notes-strip')
    expect(foot?.scrollWidth).toBeLessThanOrEqual(foot?.clientWidth ?? 0)
  })
})

describe('a group', () => {
  it('has its disagreement marked on the line, by one key', async () => {
    const { study, sessionId } = await openNotes('G01')
    await userEvent.keyboard('{Control>}{Shift>}n{/Shift}{/Control}Ja, sa en. Nei, sa en annen.{F7}')
    await expect.element(page.getByRole('button', { name: /Vis i teksten: uenighet/ })).toBeVisible()
    await expect.poll(() => study.answers.get(sessionId)?.find(({ text }) => text.startsWith('Ja, sa en.'))?.marks).toMatchObject([{ kind: 'disagreement', start: 0, end: 28 }])
  })

  it('is not what one interviews alone', async () => {
    await openNotes('I18')
    await expect.element(page.getByRole('button', { name: 'Uenighet' })).not.toBeInTheDocument()
  })
})

describe('the end of an interview', () => {
  it('asks for a debrief by keys alone, keeps it, and has it ready to be changed', async () => {
    const { study, sessionId } = await openNotes('I18')
    await userEvent.keyboard('{Control>}{Shift>}l{/Shift}{/Control}')
    await expect.element(page.getByRole('heading', { level: 2, name: 'Oppsummering' })).toBeVisible()
    await expect.element(page.getByLabelText('Behov 1 du hørte')).toHaveFocus()
    await expect.element(page.getByRole('button', { name: 'Hopp over' })).toBeVisible()
    await userEvent.keyboard('En arena{Tab}Penger{Tab}{Tab}Ingen nevnte EU')
    const { violations } = await axe.run('.main', { resultTypes: ['violations'] })
    expect(violations.map(({ id }) => id)).toEqual([])
    await userEvent.keyboard('{Control>}{Enter}{/Control}')
    await expect.element(page.getByRole('heading', { level: 1, name: 'Økter' })).toBeVisible()
    expect(study.debriefs.get(sessionId)).toEqual({ needs: ['En arena', 'Penger'], surprise: 'Ingen nevnte EU', quote: '', sensitivity: '' })
  })
})

describe('an interview without an information letter', () => {
  it('is said once, without taking the focus, and gets a reason', async () => {
    const { study, sessionId, texts } = await openNotes('I18', ({ letters }, id) => { letters.set(id, 'missing') })
    await expect.element(page.getByText('Informantene har ikke fått informasjonsskriv.')).toBeVisible()
    await expect.element(editor()).toHaveFocus()
    await userEvent.keyboard('Vi begynner.')
    await expect.poll(texts, { timeout: 4000 }).toEqual({ 1: 'Vi begynner.' })
    await userEvent.fill(page.getByRole('textbox', { name: 'Begrunnelse' }), 'Sendt av oppdragsgiver')
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('Informantene har ikke fått informasjonsskriv.')).not.toBeInTheDocument()
    expect(study.letters.get(sessionId)).toBe('waived')
    await expect.element(editor()).toHaveFocus()
  })
})

describe('a memo while notes are taken', () => {
  const dialog = () => page.getByRole('dialog')

  it('is about the answer one writes in, though it was typed a moment ago, and leads back to the text', async () => {
    const { requests, study, sessionId, texts } = await openNotes('I18')
    await expect.element(editor()).toHaveFocus()
    await userEvent.keyboard('{Control>}g{/Control}7Vi vil møtes.{Control>}m{/Control}')
    await expect.element(dialog().getByRole('heading', { name: 'Memo om svaret på spørsmål 7' })).toBeVisible()
    await expect.element(dialog().getByRole('textbox')).toHaveFocus()
    await userEvent.keyboard('Hvor ofte?{Control>}{Enter}{/Control}')
    const answer = (study.answers.get(sessionId) ?? []).find(({ text }) => text === 'Vi vil møtes.')
    await expect.poll(() => requests('memo.write').at(-1)).toMatchObject({ about: { kind: 'answer', subjectId: answer?.id }, text: 'Hvor ofte?' })
    await expect.element(dialog()).not.toBeInTheDocument()
    await expect.element(editor()).toHaveFocus()
    await userEvent.keyboard(' Ofte.')
    await expect.poll(texts, { timeout: 4000 }).toEqual({ 7: 'Vi vil møtes. Ofte.' })
  })

  it('is about the session where nothing is answered yet', async () => {
    const { requests, sessionId } = await openNotes('I18')
    await expect.element(editor()).toHaveFocus()
    await userEvent.keyboard('{Control>}m{/Control}')
    await expect.element(dialog().getByRole('heading', { name: 'Memo om økt I18' })).toBeVisible()
    await userEvent.keyboard('Ring før.{Control>}{Enter}{/Control}')
    await expect.poll(() => requests('memo.write').at(-1)).toMatchObject({ about: { kind: 'session', subjectId: sessionId }, text: 'Ring før.' })
  })
})
