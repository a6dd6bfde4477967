import { beforeEach, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { forgetRecentCodes } from '../../../../renderer/screens/coding/recent-store.ts'
import { openScreen } from '../../open-screen.tsx'

beforeEach(() => { forgetRecentCodes() })

const text = () => page.getByRole('textbox', { name: /^Svarene i/ })
const palette = () => page.getByRole('dialog', { name: 'Velg kode' })

/** The coding screen with the palette open above the first sentence. */
async function askForCode() {
  const opened = await openScreen({ screen: 'coding', sessionId: 'I01' })
  await expect.element(text()).toHaveFocus()
  await userEvent.keyboard('sk')
  await expect.element(palette()).toBeVisible()
  return opened
}

it('finds an entry of the register by its name, says what it is, and makes the tag with the coding', async () => {
  const { requests } = await askForCode()
  await userEvent.keyboard('smart k')
  const option = page.getByRole('option', { name: /Smart Kyst/ })
  await expect.element(option).toHaveTextContent('N02Smart Kystnettverk')
  await userEvent.keyboard('{Enter}')
  await expect.poll(() => requests('coding.tag')).toMatchObject([{ network: { id: 'N02' } }])
  await expect.element(text()).toHaveFocus()
  // It stands in the tree under a heading of its own, and has a key from now on.
  await expect.element(page.getByRole('treegrid', { name: 'Nettverk og aktører' }).getByText('Smart Kyst')).toBeVisible()
  await userEvent.keyboard('sk')
  await expect.element(palette()).toBeVisible()
  // It means what the register says.
  await expect.poll(() => document.querySelector('.code-palette-definition')?.textContent).toBe('23 kystkommuner og noen bedrifter om havn, ferje, landstrøm og spillvarme. Liten aktivitet det siste året.')
  await userEvent.keyboard('1')
  await expect.poll(() => requests('coding.add')).toMatchObject([{ codeId: 'tag-N02', stance: null }])
})

it('makes a network or an actor of what is typed where nothing fits, beside a new code', async () => {
  const { requests } = await askForCode()
  await userEvent.keyboard('Klimaetaten')
  await expect.element(palette().getByRole('option', { name: 'Ny kode «Klimaetaten»' })).toBeVisible()
  await expect.element(palette().getByRole('option', { name: /Nytt nettverk «Klimaetaten»/ })).toBeVisible()
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}')
  await expect.poll(() => requests('coding.tag')).toMatchObject([{ network: { kind: 'actor', name: 'Klimaetaten' } }])
  await expect.element(page.getByRole('treegrid', { name: 'Nettverk og aktører' }).getByText('Klimaetaten')).toBeVisible()
  await userEvent.keyboard('sk')
  await expect.element(palette()).toBeVisible()
  // The register says nothing of it, and no definition is missing: it means itself.
  await expect.poll(() => document.querySelector('.code-palette-definition')?.textContent).toBe('Nettverk og aktører')
})

it('makes a network of the selected words by one key', async () => {
  const { requests } = await openScreen({ screen: 'coding', sessionId: 'I01' })
  await expect.element(text()).toHaveFocus()
  await userEvent.keyboard('ok')
  await expect.element(palette()).toBeVisible()
  const words = document.querySelector('.code-palette-title')?.textContent?.match(/«(.+)»/)?.[1] ?? ''
  await expect.element(palette().getByRole('option', { name: new RegExp(`Nytt nettverk «${words}»`) })).toBeInTheDocument()
  await userEvent.keyboard('{Alt>}n{/Alt}')
  await expect.poll(() => requests('coding.tag')).toMatchObject([{ network: { kind: 'network', name: words } }])
})
