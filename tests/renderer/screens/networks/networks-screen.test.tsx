import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { forgetKept } from '../../../../renderer/hooks/kept-value.ts'
import type { FakeBridge } from '../../fake-bridge.ts'
import { axeFaults, openScreen } from '../../open-screen.tsx'

const list = () => page.getByRole('grid', { name: 'Registeret' })
const row = (name: string | RegExp) => list().getByRole('row', { name })
const rows = () => list().getByRole('row').elements().map((element) => element.getAttribute('aria-label') ?? element.textContent.slice(0, 3))

/** Tags a passage of a session with an entry, as one who codes would have. */
function tagged(...places: readonly (readonly [session: string, network: string])[]) {
  return (fake: FakeBridge) => {
    const { study } = fake.world
    if (study === null) throw new Error('no study')
    for (const [session, networkId] of places) {
      const answer = (study.answers.get(session) ?? []).find((one) => one.text !== '')
      if (answer === undefined) throw new Error('nothing said')
      void fake.bridge.call('coding.tag', { answerId: answer.id, start: 0, end: 12, wholeAnswer: false, network: { id: networkId } })
    }
    fake.calls.length = 0
  }
}

beforeEach(() => { forgetKept() })

describe('the register of networks and actors', () => {
  it('lists what there is, with how many organisations mention it out of those interviewed', async () => {
    await openScreen({ screen: 'networks' }, {}, tagged(['I01', 'N01'], ['I02', 'N01'], ['I01', 'N03']))
    await expect.element(page.getByText('6 nettverk, 1 aktør')).toBeVisible()
    await expect.element(row(/Klimabyforum/).getByText('nevnt av 2 av 17 virksomheter')).toBeVisible()
    await expect.element(row(/Tallforumet/).getByText('ikke nevnt')).toBeVisible()
    expect(await axeFaults()).toEqual([])
  })

  it('shows those that cost something, and those that words are found in', async () => {
    await openScreen({ screen: 'networks' })
    await userEvent.click(page.getByRole('button', { name: /Med og uten avgift/ }))
    await userEvent.click(page.getByRole('option', { name: 'Avgift', exact: true }))
    await expect.poll(() => rows().length).toBe(2)
    await userEvent.fill(page.getByRole('textbox', { name: 'Søk i registeret' }), 'klimarådgivere')
    await expect.poll(() => rows().length).toBe(1)
    await userEvent.fill(page.getByRole('textbox', { name: 'Søk i registeret' }), 'finnes ikke')
    await expect.element(page.getByText('Ingen oppføringer passer.')).toBeVisible()
  })

  it('changes an entry in one step, and stores an address that is none with a warning', async () => {
    const { requests } = await openScreen({ screen: 'networks', networkId: 'N02' })
    await expect.element(page.getByRole('heading', { name: 'Smart Kyst' })).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Rediger' }))
    await expect.element(page.getByRole('textbox', { name: 'Navn', exact: true })).toHaveFocus()
    await userEvent.fill(page.getByRole('textbox', { name: 'Rettet navn' }), 'Smart kyst')
    await userEvent.fill(page.getByRole('textbox', { name: 'Nettadresse' }), 'ikke en adresse')
    await expect.element(page.getByText(/Dette ligner ikke en nettadresse/)).toBeVisible()
    expect(await axeFaults()).toEqual([])
    await userEvent.click(page.getByRole('button', { name: 'Lagre' }))
    await expect.poll(() => requests('network.save')).toMatchObject([{ id: 'N02', name: 'Smart Kyst', nameCorrected: 'Smart kyst', url: 'ikke en adresse' }])
    await expect.element(row(/Smart kyst/)).toBeVisible()
    await expect.element(page.getByText('Kildens skrivemåte')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Rediger' })).toHaveFocus()
  })

  it('gives an entry other names by keyboard, and finds it by them', async () => {
    const { requests } = await openScreen({ screen: 'networks', networkId: 'N02' })
    await expect.element(page.getByRole('heading', { name: 'Smart Kyst' })).toBeVisible()
    await userEvent.keyboard('{Control>}e{/Control}')
    await userEvent.fill(page.getByRole('textbox', { name: 'Andre navn' }), 'Kystbyene, SK-nettet\nKystbyene')
    await userEvent.click(page.getByRole('button', { name: 'Lagre' }))
    await expect.poll(() => requests('network.save')).toMatchObject([{ id: 'N02', synonyms: ['Kystbyene', 'SK-nettet'] }])
    await expect.element(page.getByText('Kystbyene, SK-nettet')).toBeVisible()
    await userEvent.fill(page.getByRole('textbox', { name: 'Søk i registeret' }), 'kystbyene')
    await expect.poll(() => rows().length).toBe(1)
    await userEvent.keyboard('{Control>}e{/Control}')
    await expect.element(page.getByRole('textbox', { name: 'Andre navn' })).toHaveValue('Kystbyene\nSK-nettet')
    await userEvent.click(page.getByRole('button', { name: 'Avbryt' }))
    await expect.element(page.getByRole('button', { name: 'Rediger' })).toHaveFocus()
    expect(requests('network.save')).toHaveLength(1)
  })

  it('adds an actor by keyboard, and asks for its name', async () => {
    const { requests } = await openScreen({ screen: 'networks' })
    await expect.element(row(/Klimabyforum/)).toBeVisible()
    await userEvent.keyboard('{Alt>}n{/Alt}')
    await expect.element(page.getByRole('textbox', { name: 'Navn', exact: true })).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByText('Skriv et navn.')).toBeVisible()
    await userEvent.click(page.getByRole('radiogroup', { name: 'Type' }).getByText('Aktør'))
    await userEvent.fill(page.getByRole('textbox', { name: 'Navn', exact: true }), 'Klimaetaten')
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => requests('network.save')).toMatchObject([{ id: null, kind: 'actor', name: 'Klimaetaten' }])
    await expect.element(row(/Klimaetaten/)).toHaveAttribute('aria-selected', 'true')
  })

  it('tells why an entry that is tagged cannot be removed, and removes one that is not', async () => {
    await openScreen({ screen: 'networks', networkId: 'N01' }, {}, tagged(['I01', 'N01']))
    await userEvent.click(page.getByRole('button', { name: 'Rediger' }))
    await userEvent.click(page.getByRole('button', { name: 'Fjern' }))
    await expect.element(page.getByText(/«Klimabyforum» kan ikke fjernes, for én tekstbit er merket/)).toBeVisible()
    await userEvent.click(row(/Tallforumet/))
    await userEvent.click(page.getByRole('button', { name: 'Rediger' }))
    await userEvent.click(page.getByRole('button', { name: 'Fjern' }))
    await expect.poll(() => rows().length).toBe(6)
  })

  it('suggests to merge entries that are alike, and merges two that one chooses', async () => {
    const { requests } = await openScreen({ screen: 'networks', networkId: 'N03' }, {}, (fake) => {
      const first = fake.world.study?.networks[0]
      if (first === undefined) throw new Error('no networks')
      fake.world.study?.networks.push({ ...first, id: 'N08', key: 'N08', name: 'klima-byforum' })
    })
    await expect.element(page.getByText('«Klimabyforum» og «klima-byforum» ligner på hverandre. Er de den samme?')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Slå sammen', exact: true }))
    await expect.poll(() => requests('network.merge')).toEqual([{ id: 'N08', intoId: 'N01' }])
    await userEvent.click(row(/Grøntnett/))
    await userEvent.click(page.getByRole('button', { name: 'Rediger' }))
    await userEvent.click(page.getByRole('button', { name: 'Slå sammen …' }))
    await userEvent.keyboard('tall{ArrowDown}{Enter}')
    await userEvent.click(page.getByRole('dialog').getByRole('button', { name: 'Slå sammen' }))
    await expect.poll(() => requests('network.merge').at(-1)).toEqual({ id: 'N03', intoId: 'N04' })
  })

  it('lists every pair that is alike, folded away where they are many, and puts aside those that are two', async () => {
    const { requests } = await openScreen({ screen: 'networks' }, {}, (fake) => {
      const first = fake.world.study?.networks[0]
      if (first === undefined) throw new Error('no networks')
      fake.world.study?.networks.push({ ...first, id: 'N08', key: 'N08', name: 'klima-byforum' }, { ...first, id: 'N09', key: 'N09', name: 'Klima byforum' })
    })
    const pairs = () => page.getByText(/ligner på hverandre/).elements().map((element) => element.textContent.split(' ligner')[0])
    await expect.poll(pairs).toEqual(['«Klimabyforum» og «klima-byforum»', '«Klimabyforum» og «Klima byforum»'])
    await userEvent.click(page.getByRole('button', { name: 'Vis alle 3' }))
    await expect.poll(pairs).toHaveLength(3)
    expect(await axeFaults()).toEqual([])
    await userEvent.click(page.getByRole('button', { name: 'Ikke den samme' }).nth(1))
    await expect.poll(pairs).toEqual(['«Klimabyforum» og «klima-byforum»', '«klima-byforum» og «Klima byforum»'])
    // One comes back to it as one left it.
    await userEvent.keyboard('{Control>}1{/Control}')
    await expect.poll(() => page.getByText(/ligner på hverandre/).elements().length).toBe(0)
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    await expect.poll(pairs).toHaveLength(2)
    await userEvent.click(page.getByRole('button', { name: 'Angre' }))
    await expect.element(page.getByRole('button', { name: 'Vis alle 3' })).toBeVisible()
    expect(requests('network.merge')).toEqual([])
  })

  it('shows who mentions an entry before its form, by group, and leads from a passage to its coding', async () => {
    const { requests } = await openScreen({ screen: 'networks', networkId: 'N01' }, {}, tagged(['I01', 'N01']))
    await expect.element(page.getByRole('region', { name: 'Nevnt i' }).getByText(/nevnt av 1 av \d+ virksomheter/)).toBeVisible()
    await expect.poll(() => requests('matrix.passages').at(-1)?.codeId).toBe('tag-N01')
    expect(page.getByRole('textbox', { name: 'Beskrivelse' }).elements()).toEqual([])
    await userEvent.click(page.getByRole('listbox', { name: 'Nevnt i' }).getByRole('option').first())
    await expect.poll(() => requests('session.open').at(-1)?.id).toBe('I01')
  })

  it('says what to do where the register is empty', async () => {
    await openScreen({ screen: 'networks' }, {}, (fake) => { if (fake.world.study !== null) fake.world.study.networks = [] })
    await expect.element(page.getByText('Registeret er tomt')).toBeVisible()
    expect(await axeFaults()).toEqual([])
  })
})
