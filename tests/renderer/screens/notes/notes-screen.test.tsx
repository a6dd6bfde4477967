import '../../../../renderer/styles/index.css'
import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { applyEdits } from '../../../../codebook/coding/text-edit.ts'
import type { Answer } from '../../../../electron/contract/sessions.ts'
import { App } from '../../../../renderer/app.tsx'
import { createFakeBridge, type FakeBridge, type FakeWorld } from '../../fake-bridge.ts'

/** The words of the question that an open session without notes begins with. */
const firstQuestion = 'Hva er din kommunes ambisjoner/mål på smartby-området?'
const editor = () => page.getByRole('textbox', { name: /\?|Frie notater/ })
const guide = () => page.getByRole('listbox', { name: 'Intervjuguide' })

/** Opens the notes of a session, by its code, on an app that exists in memory only. */
async function openNotes(code: string, world: Partial<FakeWorld> = {}): Promise<FakeBridge & { readonly sessionId: string; readonly answers: () => readonly Answer[] }> {
  const fake = createFakeBridge(world)
  window.funn = fake.bridge
  await page.viewport(1280, 800)
  const sessionId = fake.world.study?.sessions.find((session) => session.code === code)?.id ?? ''
  await render(<App initial={{ screen: 'notes', sessionId }} />)
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  return { ...fake, sessionId, answers: () => fake.world.study?.answers.get(sessionId) ?? [] }
}

const textOf = (answers: readonly Answer[], start: string) => answers.find((answer) => answer.text.startsWith(start))?.text

afterEach(() => { vi.restoreAllMocks() })

describe('a window about to close', () => {
  it('waits for what was typed last', async () => {
    const { emit, requests, answers } = await openNotes('I18')
    await userEvent.keyboard('Siste ord')
    emit('closing', {})
    await expect.poll(() => requests('app.saved').at(-1)).toEqual({ all: true })
    expect(textOf(answers(), 'Siste')).toBe('Siste ord')
  })
})

describe('typing', () => {
  it('is stored within two seconds, by edits that build the text up exactly', async () => {
    const { answers, requests } = await openNotes('I18')
    await userEvent.keyboard('Vi deler kunnskap på våre måter.')
    await expect.poll(() => textOf(answers(), 'Vi'), { timeout: 2000 }).toBe('Vi deler kunnskap på våre måter.')
    const written = requests('notes.write')
    expect(written[0]).toMatchObject({ answerId: null, version: 0 })
    expect(written.reduce((text, write) => applyEdits(text, write.edits), '')).toBe('Vi deler kunnskap på våre måter.')
  })

  it('makes the question answered, in words for those who do not see the sign', async () => {
    await openNotes('I18')
    await expect.element(guide().getByRole('option', { name: /^1 / })).toHaveAccessibleDescription('Ikke spurt')
    await userEvent.keyboard('Ja')
    await expect.element(guide().getByRole('option', { name: /^1 / })).toHaveAccessibleDescription('Svart')
  })

  it('goes on undisturbed while what is stored is fetched again', async () => {
    const { emit, answers } = await openNotes('I18')
    await userEvent.keyboard('Første del')
    await expect.poll(() => textOf(answers(), 'F')).toBe('Første del')
    await userEvent.keyboard('{Home}')
    for (const letter of 'abc') {
      emit('changed', {})
      await userEvent.keyboard(letter)
    }
    await expect.poll(() => textOf(answers(), 'abc')).toBe('abcFørste del')
    await expect.element(editor()).toHaveFocus()
  })

  it('takes over what undo brings back, when nothing of ours is waiting', async () => {
    const { world, answers, sessionId, emit } = await openNotes('I18')
    await userEvent.keyboard('En to tre')
    await expect.poll(() => textOf(answers(), 'En')).toBe('En to tre')
    await expect.element(page.getByText(/^Lagret/)).toBeVisible()
    world.study?.answers.set(sessionId, answers().map((answer) => ({ ...answer, text: 'En to', version: answer.version + 1 })))
    emit('changed', {})
    await expect.element(editor()).toMatchTextContent(/^En to$/)
  })

  it('stores at once when another question is taken up', async () => {
    const { requests } = await openNotes('I18')
    await userEvent.keyboard('Kort')
    expect(requests('notes.write')).toHaveLength(0)
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await expect.poll(() => requests('notes.write')[0]?.edits, { timeout: 400 }).toEqual([{ from: 0, to: 0, insert: 'Kort' }])
  })

  it('comes from Word as plain text', async () => {
    const { answers } = await openNotes('I18')
    await expect.element(editor()).toHaveFocus()
    const data = new DataTransfer()
    data.setData('text/html', '<p class="MsoNormal" style="color:red"><b>Fet</b></p><!-- kommentar av Kari -->')
    data.setData('text/plain', 'Fet\r\ntekst fra A\u030Alesund')
    editor().element().dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    await expect.poll(() => textOf(answers(), 'Fet')).toBe('Fet\ntekst fra Ålesund')
  })
})

describe('the guide', () => {
  it('is walked by Alt and the arrows, with the cursor in the text all the time', async () => {
    await openNotes('I18')
    await expect.element(page.getByRole('heading', { name: firstQuestion })).toBeVisible()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await expect.element(page.getByRole('heading', { name: /Hvilke initiativer/ })).toBeVisible()
    await expect.element(editor()).toHaveFocus()
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await expect.element(page.getByRole('heading', { name: firstQuestion })).toBeVisible()
  })

  it('is jumped in by number, and the cursor is back in the text', async () => {
    await openNotes('I18')
    await userEvent.keyboard('{Control>}g{/Control}')
    await userEvent.keyboard('15{Enter}')
    await expect.element(page.getByRole('heading', { name: /Hvem bør fasilitere/ })).toBeVisible()
    await expect.element(editor()).toHaveFocus()
    await expect.element(page.getByText('Hva bør være statens rolle?')).toBeVisible()
  })

  it('says when it has no such number, and Escape leads back to the text', async () => {
    await openNotes('I18')
    await userEvent.keyboard('{Control>}g{/Control}')
    await userEvent.keyboard('19{Enter}')
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Guiden har ikke spørsmål 19\./)
    await userEvent.keyboard('{Escape}')
    await expect.element(editor()).toHaveFocus()
  })

  it('opens a question by a click', async () => {
    await openNotes('I18')
    await userEvent.click(guide().getByRole('option', { name: /suksesskriterier/ }))
    await expect.element(page.getByRole('heading', { name: /suksesskriterier/ })).toBeVisible()
    await expect.element(editor()).toHaveFocus()
    await expect.element(page.getByText('aktivitetsnivå')).toBeVisible()
  })

  it('opens a question by the keyboard: to the list, down, Enter, and on with the writing', async () => {
    const { answers } = await openNotes('I18')
    await userEvent.keyboard('{F6}{ArrowDown}{ArrowDown}{Enter}')
    await expect.element(page.getByRole('heading', { name: /Hvilke samarbeidsbehov/ })).toBeVisible()
    await userEvent.keyboard('Svar')
    await expect.poll(() => textOf(answers(), 'Svar')).toBe('Svar')
  })

  it('takes that a question was asked and not answered, and takes it back', async () => {
    const { answers } = await openNotes('I18')
    await userEvent.keyboard('{Control>}{Shift>}s{/Shift}{/Control}')
    await expect.element(guide().getByRole('option', { name: /^1 / })).toHaveAccessibleDescription('Spurt, ikke svar')
    await userEvent.keyboard('{Control>}{Shift>}s{/Shift}{/Control}')
    await expect.poll(() => answers()[0]?.state).toBe('not-asked')
    await userEvent.keyboard('Likevel')
    await expect.poll(() => answers()[0]).toMatchObject({ state: 'answered', text: 'Likevel' })
  })
})

describe('marks', () => {
  it('are set on the sentence at the cursor, with the text that is not stored yet', async () => {
    const { answers } = await openNotes('I18')
    await userEvent.keyboard('Innledning. Vi må ha et sted.')
    await userEvent.keyboard('{Control>}{Shift>}o{/Shift}{/Control}')
    await expect.poll(() => answers()[0]?.marks).toMatchObject([{ kind: 'verbatim', start: 12, end: 29 }])
    await expect.element(page.getByRole('button', { name: 'Vis i teksten: ordrett, «Vi må ha et sted.»' })).toBeVisible()
    expect(document.querySelector('.note-verbatim')?.textContent).toBe('Vi må ha et sted.')
  })

  it('are taken away by the same key, and by the list beside the text', async () => {
    const { answers } = await openNotes('I18')
    await userEvent.keyboard('Vi må ha et sted.')
    await userEvent.keyboard('{Control>}{Shift>}t{/Shift}{/Control}')
    await expect.poll(() => answers()[0]?.marks.length).toBe(1)
    await userEvent.keyboard('{Control>}{Shift>}t{/Shift}{/Control}')
    await expect.poll(() => answers()[0]?.marks.length).toBe(0)
    await userEvent.keyboard('{Control>}{Shift>}p{/Shift}{/Control}')
    await userEvent.click(page.getByRole('button', { name: 'Fjern «tredjeperson» fra «Vi må ha et sted.»' }))
    await expect.poll(() => answers()[0]?.marks.length).toBe(0)
    await expect.element(editor()).toHaveFocus()
  })

  it('keep to their words while one goes on typing before them', async () => {
    const { answers } = await openNotes('I18')
    await userEvent.keyboard('Vi må ha et sted.')
    await userEvent.keyboard('{Control>}{Shift>}o{/Shift}{/Control}{Home}Hun sa: ')
    await expect.poll(() => answers()[0]).toMatchObject({ text: 'Hun sa: Vi må ha et sted.', marks: [{ start: 8, end: 25 }] })
    expect(document.querySelector('.note-verbatim')?.textContent).toBe('Vi må ha et sted.')
  })
})

describe('a group session', () => {
  it('gives the line to the speaker whose key was pressed, with all that is typed on it', async () => {
    const { answers, world } = await openNotes('G01')
    const people = world.study?.sessions.find((session) => session.code === 'G01')?.participants ?? []
    await userEvent.keyboard('{Alt>}2{/Alt}')
    await userEvent.keyboard('Det sa de om oss også.{Enter}Ingen navngitt.')
    await expect.poll(() => answers().find((answer) => answer.text.startsWith('Det sa de'))).toMatchObject({
      text: 'Det sa de om oss også.\nIngen navngitt.', marks: [{ kind: 'speaker', start: 0, end: 22, speakerId: people[1]?.informantId }],
    })
  })
})

describe('free notes', () => {
  it('are begun by a key and stored without a question', async () => {
    const { answers } = await openNotes('I18')
    await userEvent.keyboard('{Control>}{Shift>}n{/Shift}{/Control}')
    await expect.element(page.getByRole('heading', { name: 'Frie notater' })).toBeVisible()
    await userEvent.keyboard('Kom ti minutter for sent.')
    await expect.poll(() => answers()[0]).toMatchObject({ questionId: null, text: 'Kom ti minutter for sent.' })
    await expect.element(guide().getByRole('option', { name: /Kom ti minutter/ })).toBeVisible()
    await expect.element(editor()).toHaveFocus()
  })

  it('are moved to a question by its number', async () => {
    const { answers } = await openNotes('I18')
    await userEvent.keyboard('{Control>}{Shift>}n{/Shift}{/Control}')
    await userEvent.keyboard('Egentlig om rolle.')
    await userEvent.keyboard('{Control>}{Shift>}g{/Shift}{/Control}')
    await userEvent.keyboard('15{Enter}')
    await expect.element(page.getByRole('heading', { name: /Hvem bør fasilitere/ })).toBeVisible()
    await expect.element(editor()).toMatchTextContent(/Egentlig om rolle\./)
    expect(answers()).toHaveLength(1)
    expect(answers()[0]?.questionId).not.toBeNull()
  })
})

describe('when the text cannot be stored', () => {
  it('keeps it in the window, tells it once, and stores it when there is room again', async () => {
    const { failNext, answers } = await openNotes('I18')
    failNext('notes.write', { kind: 'disk-full' })
    await userEvent.keyboard('Viktig setning.')
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Teksten er ikke lagret ennå/)
    await expect.element(editor()).toHaveFocus()
    await userEvent.keyboard(' Og mer.')
    await expect.element(editor()).toMatchTextContent(/Viktig setning\. Og mer\./)
    await userEvent.click(page.getByRole('button', { name: 'Prøv igjen' }))
    await expect.poll(() => textOf(answers(), 'Viktig')).toBe('Viktig setning. Og mer.')
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
  })

  it('saves it elsewhere when one asks for it, and tells a window that is about to close', async () => {
    const { bridge, emit, requests, answers } = await openNotes('I18')
    window.funn = { ...bridge, call: async (channel, request) => (channel === 'notes.write' ? { ok: false, failure: { kind: 'disk-full' } } : bridge.call(channel, request)) }
    await userEvent.keyboard('Viktig setning.')
    await userEvent.click(page.getByRole('button', { name: 'Lagre til annet sted …' }))
    await expect.poll(() => requests('app.writeText')[0]?.text).toBe('Spørsmål 1\nViktig setning.\n')
    expect(requests('app.chooseFile')[0]).toEqual({ purpose: 'save-text', suggestedName: 'Notater I18' })
    await expect.element(page.getByText('Filen er ikke kryptert', { exact: false })).toBeVisible()
    emit('closing', {})
    await expect.poll(() => requests('app.saved').at(-1)).toEqual({ all: false })
    window.funn = bridge
    await userEvent.click(page.getByRole('button', { name: 'Prøv igjen' }))
    await expect.poll(() => textOf(answers(), 'Viktig')).toBe('Viktig setning.')
  })

  it('lets one choose, where it was changed elsewhere, which text is to stand', async () => {
    const { world, answers, sessionId } = await openNotes('I18')
    await userEvent.keyboard('Mitt svar')
    await expect.poll(() => textOf(answers(), 'Mitt')).toBe('Mitt svar')
    await userEvent.keyboard(' igjen')
    world.study?.answers.set(sessionId, answers().map((answer) => ({ ...answer, text: 'Noe annet', version: answer.version + 5 })))
    await expect.element(page.getByRole('alert')).toMatchTextContent(/endret et annet sted/)
    await expect.element(editor()).toMatchTextContent(/Mitt svar igjen/)
    await userEvent.click(page.getByRole('button', { name: 'Behold min tekst' }))
    await expect.poll(() => textOf(answers(), 'Mitt')).toBe('Mitt svar igjen')
  })
})

describe('what identifies a person', () => {
  it('is written to the key file only', async () => {
    const { requests } = await openNotes('I18')
    await userEvent.click(guide().getByRole('option', { name: 'Opplysninger om informanten' }))
    await expect.element(page.getByLabelText('Navn', { exact: true })).toHaveFocus()
    await userEvent.fill(page.getByLabelText('Stilling/rolle'), 'rådgiver')
    await expect.poll(() => requests('notes.writeField').at(-1)?.text).toBe('rådgiver')
    await userEvent.keyboard('{Control>}g{/Control}')
    await userEvent.keyboard('18{Enter}')
    await userEvent.fill(page.getByLabelText('Svar', { exact: true }), 'Ja, gjerne.')
    await expect.poll(() => requests('notes.writeKey').at(-1)).toMatchObject({ state: 'answered', text: 'Ja, gjerne.' })
    expect(requests('notes.write')).toHaveLength(0)
  })

  it('cannot be written while the key file is closed, and says so', async () => {
    const fake = createFakeBridge()
    if (fake.world.study !== null) fake.world.study.state = { ...fake.world.study.state, keyOpen: false }
    await openNotes('I18', { study: fake.world.study })
    await userEvent.click(guide().getByRole('option', { name: 'Opplysninger om informanten' }))
    await expect.element(page.getByText('Nøkkelfilen er lukket.', { exact: false })).toBeVisible()
    await expect.element(page.getByLabelText('Stilling/rolle')).toBeDisabled()
  })
})

describe('the screen', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`has no fault that axe can find, in ${theme}`, async () => {
      const fake = createFakeBridge()
      await openNotes('G01', { settings: { ...fake.world.settings, theme } })
      await userEvent.keyboard('{Control>}g{/Control}')
      await userEvent.keyboard('15{Enter}')
      await userEvent.keyboard('{Control>}{Shift>}o{/Shift}{/Control}')
      await userEvent.keyboard('{Control>}{Shift>}t{/Shift}{/Control}')
      await expect.element(page.getByText('Merket i svaret')).toBeVisible()
      const { violations } = await axe.run('.main', { resultTypes: ['violations'] })
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`)).toEqual([])
    })
  }
})
