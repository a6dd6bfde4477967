import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { forgetChosenCode } from '../../../../renderer/screens/codebook/chosen-code.ts'
import type { FakeBridge } from '../../fake-bridge.ts'
import { axeFaults, openScreen } from '../../open-screen.tsx'

const tree = () => page.getByRole('treegrid', { name: 'Kodene i kodeboka' })

beforeEach(() => { forgetChosenCode() })

async function openCodebook(prepare: (fake: FakeBridge) => void = () => undefined): Promise<FakeBridge> {
  const fake = await openScreen({ screen: 'codebook' }, {}, prepare)
  await expect.element(tree()).toBeVisible()
  return fake
}

async function choose(name: RegExp): Promise<void> {
  await userEvent.click(tree().getByRole('row', { name }))
  await expect.element(page.getByRole('textbox', { name: 'Definisjon' })).toBeVisible()
}

describe('a code', () => {
  it('is mended beside the tree, and nothing is stored before it is saved', async () => {
    const { requests } = await openCodebook()
    await choose(/^B1\.5/)
    await userEvent.fill(page.getByRole('textbox', { name: 'Definisjon' }), 'Rom der bare noen få deltar.')
    await userEvent.fill(page.getByRole('textbox', { name: 'Synonymer' }), 'lukket rom, fortrolig\nfortrolig')
    expect(requests('code.change')).toHaveLength(0)
    await userEvent.keyboard('{Control>}s{/Control}')
    await expect.poll(() => requests('code.change').at(-1)).toMatchObject({
      id: 'B1.5', definition: 'Rom der bare noen få deltar.', synonyms: ['lukket rom', 'fortrolig'],
    })
    await expect.element(page.getByText('Koden er lagret')).toBeVisible()
  })

  it('says when it is used and when not, with an example, behind a heading that opens', async () => {
    const { requests } = await openCodebook()
    await choose(/^B1\.5/)
    await expect.element(page.getByRole('textbox', { name: 'Brukes når', exact: true })).not.toBeInTheDocument()
    await userEvent.click(page.getByRole('button', { name: 'Mer om koden' }))
    await userEvent.fill(page.getByRole('textbox', { name: 'Brukes når', exact: true }), 'Teksten handler om lukkede rom.')
    await userEvent.fill(page.getByRole('textbox', { name: 'Brukes ikke når' }), 'Rommet er åpent; bruk B1.2.')
    await userEvent.fill(page.getByRole('textbox', { name: 'Eksempel' }), '«Vi trenger et sted å snakke fritt.»')
    await userEvent.click(page.getByRole('radio', { name: 'Sjøgrønn' }), { force: true })
    await userEvent.click(page.getByRole('button', { name: /Lagre/ }))
    await expect.poll(() => requests('code.change').at(-1)).toMatchObject({
      id: 'B1.5', whenToUse: 'Teksten handler om lukkede rom.', whenNot: 'Rommet er åpent; bruk B1.2.', example: '«Vi trenger et sted å snakke fritt.»', color: 10,
    })
  })

  it('asks why where a code in use comes to mean something else, and takes no answer for one', async () => {
    const { requests } = await openCodebook()
    await choose(/^B1\.5/)
    const reason = page.getByRole('textbox', { name: /^Begrunnelse/ })
    await userEvent.fill(page.getByRole('textbox', { name: 'Synonymer' }), 'lukket rom')
    await expect.element(reason).not.toBeInTheDocument()
    await userEvent.fill(page.getByRole('textbox', { name: 'Definisjon' }), 'Rom der bare kommuner deltar.')
    await userEvent.fill(reason, ' Drøftet i kodemøtet. ')
    await userEvent.click(page.getByRole('button', { name: /Lagre/ }))
    await expect.poll(() => requests('code.change').at(-1)).toMatchObject({ id: 'B1.5', reason: 'Drøftet i kodemøtet.' })
    await expect.element(reason).not.toBeInTheDocument()
    await userEvent.fill(page.getByRole('textbox', { name: 'Definisjon' }), 'Rom der bare kommuner og stat deltar.')
    await expect.element(reason).toHaveValue('')
    await userEvent.click(page.getByRole('button', { name: /Lagre/ }))
    await expect.poll(() => requests('code.change').at(-1)).toMatchObject({ definition: 'Rom der bare kommuner og stat deltar.', reason: '' })
  })

  it('cannot lose its name', async () => {
    await openCodebook()
    await choose(/^B1\.5/)
    await userEvent.fill(page.getByRole('textbox', { name: 'Navn', exact: true }), ' ')
    await expect.element(page.getByText('Koden må ha et navn.')).toBeVisible()
    await expect.element(page.getByRole('button', { name: /Lagre/ })).toBeDisabled()
  })

  it('gets a sub-code by keyboard, which is then the one that is open', async () => {
    const { requests } = await openCodebook()
    await choose(/^B1 /)
    await userEvent.click(page.getByRole('button', { name: 'Ny underkode' }))
    await userEvent.keyboard('Frivillige')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => requests('code.add').at(-1)).toEqual({ label: 'Frivillige', parentId: 'B1', definition: '' })
    await expect.element(page.getByRole('textbox', { name: 'Navn', exact: true })).toHaveValue('Frivillige')
  })
})

describe('codes without a definition', () => {
  it('are counted and listed until they have one', async () => {
    await openCodebook(({ world }) => { world.study!.codes = world.study!.codes.map((code) => (code.key === 'B2.3' ? { ...code, definition: '' } : code)) })
    await userEvent.click(page.getByRole('button', { name: '1 kode mangler definisjon' }))
    await userEvent.click(page.getByRole('menuitem', { name: /^B2\.3/ }))
    await userEvent.fill(page.getByRole('textbox', { name: 'Definisjon' }), 'Et møtested for byer og stat.')
    await userEvent.click(page.getByRole('button', { name: /Lagre/ }))
    await expect.element(page.getByRole('button', { name: /mangler definisjon/ })).not.toBeInTheDocument()
  })
})

describe('the screen', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`has no fault that axe can find, in ${theme}`, async () => {
      await openCodebook(({ world }) => {
        world.settings = { ...world.settings, theme }
        world.study!.codes = world.study!.codes.map((code) => (code.key === 'B2.3' ? { ...code, definition: '' } : code))
      })
      await choose(/^B1\.5/)
      await userEvent.click(page.getByRole('button', { name: 'Mer om koden' }))
      expect(await axeFaults()).toEqual([])
    })
  }
})
