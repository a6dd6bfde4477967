import '../../../../renderer/styles/index.css'
import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { App } from '../../../../renderer/app.tsx'
import { forgetKeptNames } from '../../../../renderer/screens/notes/kept-names.ts'
import { createFakeBridge } from '../../fake-bridge.ts'
import { expectAccessible } from '../../open-app.tsx'

const editor = () => page.getByRole('textbox', { name: /\?|Frie notater/ })
const line = () => page.getByRole('button', { name: /Notatet inneholder/ })
const list = () => page.getByRole('region', { name: 'Navn og numre i notatet' })

beforeEach(forgetKeptNames)

/** The notes of an interview that has not begun, in a study whose register knows Kari Nordmann as P01 in «Kommune 1», Fjordby. */
async function openNotes() {
  const fake = createFakeBridge()
  window.funn = fake.bridge
  await page.viewport(1280, 800)
  const { study } = fake.world
  if (study === null) throw new Error('the fake has no study')
  const sessionId = study.sessions.find((session) => session.code === 'I18')?.id ?? ''
  const [informant, organisation] = [study.informants[0], study.organisations[0]]
  if (informant === undefined || organisation === undefined) throw new Error('the register of the fake is empty')
  study.informants = study.informants.with(0, { ...informant, realName: 'Kari Nordmann' })
  study.organisations = study.organisations.with(0, { ...organisation, realName: 'Fjordby kommune' })
  await render(<App initial={{ screen: 'notes', sessionId }} />)
  await expect.element(editor()).toHaveFocus()
  const text = () => (study.answers.get(sessionId) ?? []).map((answer) => answer.text).find((one) => one !== '') ?? ''
  return { ...fake, study, text, pseudonym: informant.code, organisation: organisation.code }
}

describe('names and numbers in notes', () => {
  it('are told of quietly after a pause, not while one writes in the word, and never take the focus', async () => {
    const { requests } = await openNotes()
    await userEvent.keyboard('Ring 412 34 567')
    await expect.poll(() => requests('names.find').length, { timeout: 5000 }).toBeGreaterThan(0)
    await expect.element(page.getByText(/^Lagret/)).toBeVisible()
    await expect.element(line()).not.toBeInTheDocument()
    await userEvent.keyboard(' i dag. Kari Nordmann kommer.')
    await expect.element(line(), { timeout: 5000 }).toHaveAccessibleName('Navn og numre: 2. Notatet inneholder 1 personnavn og 1 telefonnummer.')
    await expect.element(editor()).toHaveFocus()
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    await expectAccessible()
  })

  it('are listed by one key, masked or replaced one by one, and one comes back to the text', async () => {
    const { text, requests, pseudonym } = await openNotes()
    await userEvent.keyboard('Kari Nordmann i Fjordby har 412 34 567, sa hun.')
    await expect.element(line(), { timeout: 5000 }).toBeVisible()
    await userEvent.keyboard('{F12}')
    await expect.element(list()).toHaveFocus()
    await expect.element(list().getByRole('listitem').first()).toMatchTextContent(/Spørsmål 1 · Personnavn.*Kari Nordmann i Fjordby/)
    await expectAccessible()
    await list().getByRole('button', { name: `Erstatt med ${pseudonym}: «Kari Nordmann»` }).click()
    await expect.poll(text).toBe(`${pseudonym} i Fjordby har 412 34 567, sa hun.`)
    await expect.element(editor()).toMatchTextContent(new RegExp(`^${pseudonym} i Fjordby`))
    await list().getByRole('button', { name: 'Skjerm «412 34 567»' }).click()
    await expect.poll(text).toBe(`${pseudonym} i Fjordby har […], sa hun.`)
    expect(requests('names.settle')).toHaveLength(2)
    await list().getByRole('button', { name: 'Behold «Fjordby»' }).click()
    await expect.element(list()).toMatchTextContent(/Ingen flere navn eller numre/)
    await userEvent.keyboard('{Escape}')
    await expect.element(editor()).toHaveFocus()
    await expect.element(list()).not.toBeInTheDocument()
    // What was kept is not asked for again.
    await userEvent.keyboard('{Control>}{End}{/Control} Fjordby igjen. Og 98 76 54 32 nå.')
    await expect.element(line(), { timeout: 5000 }).toHaveAccessibleName(/inneholder 1 telefonnummer\./)
  })

  it('give way all at once as proposed, in one step, under what is being typed', async () => {
    const { text, study, pseudonym, organisation } = await openNotes()
    await userEvent.keyboard('Kari og Fjordby, 412 34 567, altså.')
    await expect.element(line(), { timeout: 5000 }).toBeVisible()
    await userEvent.keyboard(' Mer')
    await userEvent.keyboard('{F12}')
    await list().getByRole('button', { name: 'Som foreslått (3)' }).click()
    await expect.poll(text).toBe(`${pseudonym} og ${organisation}, […], altså. Mer`)
    expect(study.steps[0]?.name).toBe('notes.settleNames')
    await expect.element(page.getByText('3 navn og numre er tatt ut.').first()).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await userEvent.keyboard(' til.')
    await expect.poll(text, { timeout: 5000 }).toBe(`${pseudonym} og ${organisation}, […], altså. Mer til.`)
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
  })

  it('are shown in the text', async () => {
    await openNotes()
    await userEvent.keyboard('Vi ringer 412 34 567 i dag. Og så.')
    await expect.element(line(), { timeout: 5000 }).toBeVisible()
    await line().click()
    await list().getByRole('button', { name: /Telefonnummer Vi ringer 412 34 567/ }).click()
    await expect.element(editor()).toHaveFocus()
    expect(String(getSelection())).toBe('412 34 567')
  })
})
