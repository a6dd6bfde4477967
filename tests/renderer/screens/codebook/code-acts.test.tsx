import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { forgetChosenCode } from '../../../../renderer/screens/codebook/chosen-code.ts'
import type { FakeBridge } from '../../fake-bridge.ts'
import { axeFaults, openScreen } from '../../open-screen.tsx'

const tree = () => page.getByRole('treegrid', { name: 'Kodene i kodeboka' })
const dialog = () => page.getByRole('dialog')

beforeEach(() => { forgetChosenCode() })

/** Opens the codebook at a code, and one thing that can be done to it. */
async function openAct(key: RegExp, act: string, prepare: (fake: FakeBridge) => void = () => undefined): Promise<FakeBridge> {
  const fake = await openScreen({ screen: 'codebook' }, {}, prepare)
  await userEvent.click(tree().getByRole('row', { name: key }))
  await userEvent.click(page.getByRole('button', { name: 'Gjør noe med koden' }))
  await userEvent.click(page.getByRole('menuitem', { name: act }))
  await expect.element(dialog()).toBeVisible()
  return fake
}

async function chooseCode(label: string, text: string): Promise<void> {
  await userEvent.fill(page.getByRole('combobox', { name: label }), text)
  await userEvent.keyboard('{ArrowDown}{Enter}')
}

const reason = (text: string) => userEvent.fill(page.getByRole('textbox', { name: 'Begrunnelse' }), text)

describe('what is done to a code', () => {
  it('moves it under another code, with a reason', async () => {
    const { requests } = await openAct(/^B1\.5/, 'Flytt …')
    await chooseCode('Under', 'B2 Koord')
    await expect.element(dialog().getByRole('button', { name: 'Flytt' })).toBeDisabled()
    await reason('Handler om koordinering')
    await userEvent.click(dialog().getByRole('button', { name: 'Flytt' }))
    await expect.poll(() => requests('code.move').at(-1)).toEqual({ id: 'B1.5', parentId: 'B2', index: 5, reason: 'Handler om koordinering' })
    await expect.element(page.getByText('B1.5 Lukkede fora er flyttet')).toBeVisible()
  })

  it('lets it go into another, says what comes along, and stands at the one that stays', async () => {
    const { requests } = await openAct(/^B1\.5/, 'Slå sammen med …')
    await chooseCode('Koden som blir stående', 'B4.6')
    await expect.element(dialog().getByText(/^Følger med: 21 kodinger\./)).toBeVisible()
    await expect.element(dialog().getByText(/2 kodinger får en kode som krever standpunkt/)).toBeVisible()
    expect(await axeFaults('.dialog')).toEqual([])
    await reason('Samme sak')
    await userEvent.click(dialog().getByRole('button', { name: 'Slå sammen' }))
    await expect.poll(() => requests('code.merge').at(-1)).toEqual({ id: 'B1.5', intoId: 'B4.6', reason: 'Samme sak' })
    await expect.element(page.getByRole('form', { name: /^B4\.6/ })).toBeVisible()
  })

  it('takes it out of use with the one to use instead, and into use again', async () => {
    const { requests } = await openAct(/^B1\.5/, 'Ta ut av bruk …')
    await chooseCode('Bruk i stedet', 'B1.6')
    await reason('Dekkes av B1.6')
    await userEvent.click(dialog().getByRole('button', { name: 'Ta ut av bruk' }))
    await expect.poll(() => requests('code.retire').at(-1)).toEqual({ id: 'B1.5', successorId: 'B1.6', reason: 'Dekkes av B1.6' })
    await expect.element(page.getByText(/Utgått\. Bruk B1\.6 .* i stedet\./)).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Gjør noe med koden' }))
    await expect.element(page.getByRole('menuitem', { name: 'Del opp …' })).not.toBeInTheDocument()
    await userEvent.click(page.getByRole('menuitem', { name: 'Ta i bruk igjen' }))
    await userEvent.click(dialog().getByRole('button', { name: 'Ta i bruk igjen' }))
    await expect.poll(() => requests('code.restore').at(-1)).toEqual({ id: 'B1.5', reason: '' })
  })

  it('splits it: the passages that are ticked go to the new code', async () => {
    const { requests } = await openAct(/^B1\.5/, 'Del opp …')
    await userEvent.fill(page.getByRole('textbox', { name: 'Navn på den nye koden' }), 'Fortrolige samtaler')
    const list = page.getByRole('grid', { name: /^Tekstbiter/ })
    await expect.element(list.getByRole('row').first()).toBeVisible()
    await userEvent.click(list.getByRole('row').nth(1))
    expect(await axeFaults('.dialog')).toEqual([])
    await reason('To ting')
    await userEvent.click(dialog().getByRole('button', { name: 'Del opp' }))
    await expect.poll(() => requests('code.split').at(-1)).toMatchObject({ id: 'B1.5', isUnder: false, parts: [{ label: 'Fortrolige samtaler', definition: '' }] })
    expect(requests('code.split').at(-1)?.parts[0]?.codingIds).toHaveLength(1)
    await expect.element(page.getByRole('textbox', { name: 'Navn', exact: true })).toHaveValue('Fortrolige samtaler')
  })

  it('does not remove what is in use, and says what is in the way', async () => {
    await openAct(/^B1\.5/, 'Fjern …')
    await expect.element(dialog().getByText(/^Koden kan ikke fjernes\. Til den hører: 21 kodinger\./)).toBeVisible()
    await expect.element(dialog().getByRole('button', { name: 'Fjern' })).toBeDisabled()
  })

  it('goes one place up or down by keyboard, with no reason asked for', async () => {
    const { requests } = await openScreen({ screen: 'codebook' })
    await userEvent.click(tree().getByRole('row', { name: /^B1\.5/ }))
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await expect.poll(() => requests('code.move').at(-1)).toEqual({ id: 'B1.5', parentId: 'B1', index: 3, reason: '' })
  })
})

describe('versions and changes', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`freeze the codebook under a name and tell what has changed since, in ${theme}`, async () => {
      const { requests } = await openScreen({ screen: 'codebook' }, {}, ({ world }) => { world.settings = { ...world.settings, theme } })
      await userEvent.click(page.getByRole('radio', { name: 'Versjoner og endringer' }), { force: true })
      await expect.element(page.getByText(/^Ingen versjon er frosset ennå/)).toBeVisible()
      await userEvent.click(page.getByRole('button', { name: 'Frys en versjon …' }))
      await userEvent.fill(page.getByRole('textbox', { name: 'Navn på versjonen' }), 'Før kodemøte 1')
      await userEvent.click(dialog().getByRole('button', { name: 'Frys versjonen' }))
      await expect.poll(() => requests('codebook.freeze').at(-1)).toEqual({ name: 'Før kodemøte 1', note: '' })
      await expect.element(page.getByText('Ingen forskjell.')).toBeVisible()
      await userEvent.click(page.getByRole('radio', { name: 'Koder' }), { force: true })
      await userEvent.click(tree().getByRole('row', { name: /^B1\.5/ }))
      await userEvent.fill(page.getByRole('textbox', { name: 'Definisjon' }), 'Behov for lukkede rom.')
      await userEvent.click(page.getByRole('button', { name: /Lagre/ }))
      await expect.element(page.getByText('Koden er lagret')).toBeVisible()
      await userEvent.click(page.getByRole('radio', { name: 'Versjoner og endringer' }), { force: true })
      await expect.element(page.getByText('Ny definisjon')).toBeVisible()
      await expect.element(page.getByText('Versjon frosset')).toBeVisible()
      expect(await axeFaults()).toEqual([])
    })
  }
})
