import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { allQuestions } from '../../../../codebook/guide/guide-content.ts'
import type { FakeBridge, FakeWorld } from '../../fake-bridge.ts'
import { axeFaults, openScreen } from '../../open-screen.tsx'

const pane = () => page.getByRole('region', { name: /Guiden «/ })
const row = (name: RegExp) => pane().getByRole('button', { name }).first()

/** The guides, none of them in use, so that they can be written. */
async function openGuides(world: Partial<FakeWorld> = {}): Promise<FakeBridge> {
  const fake = await openScreen({ screen: 'guides' }, world, ({ world: { study } }) => {
    if (study !== null) study.sessions = study.sessions.map((session) => ({ ...session, guideVersionId: null }))
  })
  await expect.element(row(/ambisjoner\/mål/)).toBeVisible()
  return fake
}

function lastSaved({ requests }: FakeBridge) {
  const saved = requests('guides.save').at(-1)
  return saved === undefined ? [] : allQuestions(saved.content)
}

describe('the list', () => {
  it('tells each version with its questions, and whether it is in use', async () => {
    await openGuides()
    await expect.element(page.getByRole('row', { name: /Intervjuguide – kommuner, Versjon 1\.0/ }).getByText('18 spørsmål · ikke i bruk')).toBeVisible()
  })
})

describe('a question', () => {
  it('opens with Enter, is stored while one types, and closes with Escape where it was', async () => {
    const fake = await openGuides()
    row(/ambisjoner\/mål/).element().focus()
    await userEvent.keyboard('{Enter}')
    const wording = page.getByRole('textbox', { name: 'Ordlyd', exact: true })
    await expect.element(wording).toHaveFocus()
    await userEvent.fill(wording, 'Hva vil dere oppnå?')
    await expect.poll(() => lastSaved(fake)[0]?.text).toBe('Hva vil dere oppnå?')
    await userEvent.keyboard('{Escape}')
    await expect.element(row(/1\. Hva vil dere oppnå/)).toHaveFocus()
    expect(fake.requests('guides.save').every(({ about }) => about === fake.requests('guides.save')[0]?.about)).toBe(true)
  })
  it('moves with Alt and an arrow, also into the next section, and keeps the focus', async () => {
    const fake = await openGuides()
    row(/Du nevnte din kommunes/).element().focus()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await expect.poll(() => fake.requests('guides.save').at(-1)?.content.sections.map((section) => section.questions.length)).toEqual([0, 2, 6, 8, 2])
    await expect.element(row(/3\. Du nevnte din kommunes/)).toHaveFocus()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await expect.element(row(/4\. Du nevnte din kommunes/)).toHaveFocus()
  })
  it('is added after the one that has the focus, and removed again with Delete', async () => {
    const fake = await openGuides()
    row(/ambisjoner\/mål/).element().focus()
    await userEvent.keyboard('{Alt>}n{/Alt}')
    await expect.element(page.getByRole('textbox', { name: 'Ordlyd', exact: true })).toHaveFocus()
    await userEvent.keyboard('Hvem er med?')
    await expect.poll(() => lastSaved(fake)[1]?.text).toBe('Hvem er med?')
    await userEvent.keyboard('{Escape}')
    await expect.element(row(/2\. Hvem er med/)).toHaveFocus()
    await userEvent.keyboard('{Delete}')
    await expect.poll(() => lastSaved(fake).length).toBe(18)
    await expect.element(row(/2\. Hvilke initiativer/)).toHaveFocus()
  })
  it('gets prompts line by line, and codes by name', async () => {
    const fake = await openGuides()
    await userEvent.click(row(/ambisjoner\/mål/))
    await userEvent.fill(page.getByRole('textbox', { name: 'Stikkord', exact: true }), 'mål\n\nplaner')
    // Come to the field first, as hands do: the page scrolls to it then, and a scroll closes an open list.
    await userEvent.click(page.getByRole('combobox', { name: /Koder svaret/ }))
    await userEvent.keyboard('B5')
    await userEvent.click(page.getByRole('option', { name: /^B5 / }))
    await expect.poll(() => lastSaved(fake)[0]?.defaultCodes).toEqual(['B5'])
    expect(lastSaved(fake)[0]?.prompts).toEqual(['mål', '', 'planer'])
  })
  it('can be the same as one of another guide, which its like wording suggests', async () => {
    const fake = await openGuides()
    await userEvent.click(row(/ambisjoner\/mål/))
    await userEvent.fill(page.getByRole('textbox', { name: 'Ordlyd', exact: true }), 'Hvilken rolle har kommunen din i arbeidet med klimanøytrale og smarte byer?')
    await expect.element(page.getByText(/Ligner på spørsmål 1 i Intervjuguide – virksomheter/)).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Tell sammen' }))
    await expect.poll(() => lastSaved(fake)[0]?.questionKey).toBe('v1')
    await expect.element(page.getByText(/Samme spørsmål som spørsmål 1 i Intervjuguide – virksomheter/)).toBeVisible()
  })
})

describe('a version in use', () => {
  it('is text to read; a new version can be written, and compared with it', async () => {
    const fake = await openScreen({ screen: 'guides' })
    await expect.element(pane().getByText(/Denne versjonen er i bruk/)).toBeVisible()
    await userEvent.click(pane().getByRole('button', { name: 'Ny versjon' }).first())
    await expect.element(page.getByRole('radio', { name: /Liten endring: 1\.1/ })).toBeChecked()
    await userEvent.click(page.getByRole('button', { name: 'Lag versjonen' }))
    await expect.poll(() => fake.requests('guides.newVersion').at(-1)).toMatchObject({ version: '1.1' })
    await userEvent.click(row(/ambisjoner\/mål/))
    await userEvent.fill(page.getByRole('textbox', { name: 'Ordlyd', exact: true }), 'Hva er kommunens ambisjoner/mål på smartby-området?')
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => lastSaved(fake)[0]?.text).toMatch(/^Hva er kommunens/)
    await userEvent.click(pane().getByRole('button', { name: 'Sammenlign' }))
    const dialog = page.getByRole('dialog')
    await expect.element(dialog.getByText('kommunens', { exact: false }).first()).toBeVisible()
    expect([...document.querySelectorAll('.guide-diff ins')].map((one) => one.textContent.trim())).toContain('kommunens')
    expect(await axeFaults('[role=dialog]')).toEqual([])
  })
})

describe('a guide in a file', () => {
  it('is shown as it was understood before it is saved', async () => {
    const fake = await openGuides()
    await userEvent.click(page.getByRole('button', { name: 'Hent fra fil' }))
    await userEvent.click(page.getByRole('button', { name: 'Velg …' }))
    await expect.element(page.getByRole('region', { name: 'Slik blir guiden' })).toBeVisible()
    await expect.element(page.getByText('Et avsnitt til slutt.')).toBeVisible()
    expect(fake.requests('guides.create')).toHaveLength(0)
    expect(await axeFaults('[role=dialog]')).toEqual([])
    await userEvent.click(page.getByRole('button', { name: 'Lag guiden' }))
    await expect.poll(() => fake.requests('guides.create').at(-1)).toMatchObject({ title: 'Intervjuguide – nettverk', from: { kind: 'content' } })
    await expect.element(page.getByRole('region', { name: 'Guiden «Intervjuguide – nettverk»' })).toBeVisible()
  })
})

describe('handing out', () => {
  it('says how many wordings stand in bokmål because there is no other', async () => {
    const fake = await openGuides()
    await userEvent.click(pane().getByRole('button', { name: 'Skriv ut' }))
    await userEvent.click(page.getByRole('menuitem', { name: 'Word, nynorsk' }))
    await expect.poll(() => fake.requests('guides.export').at(-1)).toMatchObject({ to: 'word', form: 'nn' })
    await expect.element(page.getByText(/3 tekster mangler på nynorsk/)).toBeVisible()
  })
})

describe('the screen', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`has no fault that axe can find, in ${theme}, with a question open`, async () => {
      await openGuides({ settings: { language: 'nb', theme, suggestions: false, splitSelections: true } })
      expect(await axeFaults()).toEqual([])
      await userEvent.click(row(/nettverk eller plattformer som er til hjelp/))
      await expect.element(page.getByRole('textbox', { name: 'Ordlyd', exact: true })).toBeVisible()
      expect(await axeFaults()).toEqual([])
    })
  }
})
