import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { forgetMatrixView } from '../../../../renderer/screens/matrix/matrix-view.ts'
import type { FakeBridge } from '../../fake-bridge.ts'
import { axeFaults, openScreen } from '../../open-screen.tsx'

const grid = () => page.getByRole('treegrid')
const focused = () => document.activeElement
const at = () => [focused()?.getAttribute('data-row'), focused()?.getAttribute('data-column')].map(Number)

beforeEach(() => { forgetMatrixView() })

async function openMatrix(prepare: (fake: FakeBridge) => void = () => undefined): Promise<FakeBridge> {
  const fake = await openScreen({ screen: 'matrix' }, {}, prepare)
  await expect.element(grid()).toBeVisible()
  return fake
}

function focusCell(row: number, column: number): void {
  document.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${column}"]`)!.focus()
}

describe('the title', () => {
  it('says what is counted, and changes with the unit', async () => {
    const { requests } = await openMatrix()
    await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent('Antall virksomheter som nevner behovet, av de som ble spurt')
    await userEvent.click(page.getByRole('radio', { name: 'Informanter' }))
    await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent('Antall informanter som nevner behovet, av de som ble spurt')
    expect(requests('matrix.get').at(-1)).toMatchObject({ unit: 'informant' })
    await expect.element(page.getByText('Hver informant telles én gang.', { exact: false })).toBeVisible()
  })
})

describe('by keyboard', () => {
  it('one walks from cell to cell, heads included, with one stop for Tab', async () => {
    await openMatrix()
    focusCell(1, 1)
    await userEvent.keyboard('{ArrowRight}{ArrowDown}')
    expect(at()).toEqual([2, 2])
    await userEvent.keyboard('{Control>}{Home}{/Control}')
    expect(at()).toEqual([0, 0])
    expect(document.querySelectorAll('[role=treegrid] [tabindex="0"]')).toHaveLength(1)
  })

  it('Enter on a category shows its codes, and ArrowLeft hides them', async () => {
    await openMatrix()
    const before = document.querySelectorAll('.matrix-row').length
    focusCell(1, 0)
    await userEvent.keyboard('{Enter}')
    expect(document.querySelectorAll('.matrix-row').length).toBeGreaterThan(before)
    await userEvent.keyboard('{ArrowLeft}')
    expect(document.querySelectorAll('.matrix-row')).toHaveLength(before)
  })

  it('Enter on a number opens its passages, Enter on a passage its coding, and back is the same cell', async () => {
    const { requests } = await openMatrix()
    focusCell(1, 1)
    await userEvent.keyboard('{Enter}')
    const list = page.getByRole('listbox', { name: /^Tekstbiter bak tallet/ })
    await expect.element(list.getByRole('option').first()).toHaveFocus()
    expect(requests('matrix.passages').at(-1)).toMatchObject({ codeId: 'B1', groupIds: ['G1'], after: null })
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.element(page.getByRole('textbox', { name: /^Svarene i/ })).toHaveFocus()
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    await expect.element(list).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(list).not.toBeInTheDocument()
    await expect.poll(at).toEqual([1, 1])
  })
})

describe('words behind a number', () => {
  it('that several have coded are read once, with what each said of them', async () => {
    const { requests, world } = await openMatrix((fake) => {
      for (const answer of [...fake.world.study?.answers.values() ?? []].flat()) {
        answer.codings = answer.codings.flatMap((coding) => [coding, { ...coding, id: `${coding.id}-again`, coderId: coding.coderId === 'coder-a' ? 'coder-b' : 'coder-a', stance: 'divided' as const }])
      }
    })
    focusCell(1, 1)
    await userEvent.keyboard('{Enter}')
    const options = page.getByRole('listbox', { name: /^Tekstbiter bak tallet/ }).getByRole('option')
    await expect.element(options.first()).toHaveFocus()
    const [first] = options.elements()
    const coded = first?.querySelectorAll('.passage-facts') ?? []
    expect(coded).toHaveLength(3)
    for (const { label } of world.study?.state.coders ?? []) expect(first?.textContent).toContain(label)
    const [request] = requests('matrix.passages')
    const reply = request === undefined ? undefined : await window.funn.call('matrix.passages', request)
    const codings = reply?.ok === true ? reply.value.passages : []
    expect(options.elements()).toHaveLength(new Set(codings.map(({ answerId, start, end }) => `${answerId} ${start} ${end}`)).size)
    expect(codings.length).toBeGreaterThanOrEqual(options.elements().length * 2)
  })
})

describe('a cell', () => {
  it('says its count in words to a screen reader and in the line below the table', async () => {
    await openMatrix()
    focusCell(1, 1)
    const words = focused()?.getAttribute('aria-label') ?? ''
    expect(words).toMatch(/^\d+ av \d+ virksomheter?/)
    await expect.element(page.getByText(words)).toBeVisible()
    await expect.element(page.getByText(/^B1 .* · G1 Kommuner som deltar/)).toBeVisible()
  })

  it('is hidden where the profile would hide it', async () => {
    const { requests } = await openMatrix()
    await userEvent.click(page.getByRole('button', { name: /Vis som for/ }))
    await userEvent.click(page.getByRole('option', { name: /oppdragsgiver/ }))
    await expect.poll(() => requests('matrix.get').at(-1)).toMatchObject({ profile: 'client' })
    await expect.element(page.getByRole('gridcell', { name: /^skjult/ }).first()).toBeVisible()
    await expect.element(page.getByText('«:» betyr at tallet er skjult', { exact: false })).toBeVisible()
  })
})

describe('a filter that leaves nothing', () => {
  it('says which one to remove, and how much that gives', async () => {
    await openMatrix(({ world }) => {
      for (const [id, answers] of world.study!.answers) {
        world.study!.answers.set(id, answers.map((answer) => ({ ...answer, codings: answer.codings.map((coding) => ({ ...coding, stance: 'for', facet: null })) })))
      }
    })
    await userEvent.click(page.getByRole('button', { name: /Standpunkt/ }))
    await userEvent.click(page.getByRole('option', { name: 'Mot' }))
    await expect.element(page.getByText('Ingen kodinger passer til filteret')).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: /Fjern «Standpunkt: mot» \(gir \d+ tekstbiter\)/ }))
    await expect.element(grid()).toBeVisible()
  })
})

/** Contrast of text on a background, as WCAG counts it, of what the browser really paints. */
function contrastOf(element: HTMLElement): number {
  const context = document.createElement('canvas').getContext('2d')!
  const luminance = (colour: string): number => {
    context.clearRect(0, 0, 1, 1)
    context.fillStyle = colour
    context.fillRect(0, 0, 1, 1)
    const [red = 0, green = 0, blue = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => (value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const style = getComputedStyle(element)
  const [light = 0, dark = 0] = [luminance(style.color), luminance(style.backgroundColor)].toSorted((left, right) => right - left)
  return (light + 0.05) / (dark + 0.05)
}

describe('the screen', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`keeps every step of colour readable, in ${theme}`, async () => {
      await openMatrix(({ world }) => { world.settings = { ...world.settings, theme } })
      const [first] = document.querySelectorAll<HTMLElement>('.matrix-cell:not(.matrix-total)')
      const contrasts = [0, 1, 2, 3, 4, 5].map((step) => {
        first!.className = `matrix-cell matrix-count heat-${step}`
        return contrastOf(first!)
      })
      expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5)
      expect(new Set(contrasts.map((contrast) => contrast.toFixed(2))).size).toBe(6)
    })

    it(`has no fault that axe can find with passages open, in ${theme}`, async () => {
      await openMatrix(({ world }) => { world.settings = { ...world.settings, theme } })
      await userEvent.keyboard('{Alt>}a{/Alt}')
      focusCell(2, 1)
      await userEvent.keyboard('{Enter}')
      await expect.element(page.getByRole('listbox', { name: /^Tekstbiter bak tallet/ })).toBeVisible()
      expect(await axeFaults()).toEqual([])
    })
  }
})
