import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openScreen } from '../../open-screen.tsx'
import { forgetRecentCodes } from '../../../../renderer/screens/coding/recent-store.ts'

beforeEach(() => { forgetRecentCodes() })

const text = () => page.getByRole('textbox', { name: /^Svarene i/ })

/** Everything that is changed in an element from now on. */
function watch(selector: string): readonly MutationRecord[] {
  const records: MutationRecord[] = []
  const element = document.querySelector(selector)
  if (element === null) throw new Error(`no ${selector}`)
  new MutationObserver((seen) => { records.push(...seen) }).observe(element, { subtree: true, childList: true, characterData: true, attributes: true })
  return records
}

/** Waits until an element has something in it and has not changed for a while: on a busy machine it is still being drawn when the palette is there. */
async function atRest(selector: string): Promise<void> {
  const records = watch(selector)
  let seen = -1
  await expect.poll(() => {
    const isStill = seen === records.length && document.querySelector(`${selector} *`) !== null
    seen = records.length
    return isStill
  }, { interval: 250 }).toBe(true)
}

describe('one more coding', () => {
  it('changes nothing in the text, and draws one bar and no other anew', async () => {
    const { requests } = await openScreen({ screen: 'coding', sessionId: 'G01' })
    await expect.element(text()).toHaveFocus()
    await userEvent.keyboard('sk')
    await expect.element(page.getByRole('dialog', { name: 'Velg kode' })).toBeVisible()
    await atRest('.margin')
    const inText = watch('.reading-text')
    const inMargin = watch('.margin')
    const before = document.querySelectorAll('.margin [data-coding]').length
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => requests('coding.add')).toHaveLength(1)
    await expect.poll(() => document.querySelectorAll('.margin [data-coding]').length).toBe(before + 1)
    await expect.poll(() => requests('session.open').length).toBeGreaterThan(1)
    expect(inText).toEqual([])
    const bars = (nodes: NodeList) => [...nodes].filter((node) => node instanceof HTMLElement && node.dataset['coding'] !== undefined).length
    expect(inMargin.reduce((sum, record) => sum + bars(record.addedNodes), 0)).toBe(1)
    expect(inMargin.reduce((sum, record) => sum + bars(record.removedNodes), 0)).toBe(0)
  })

  it('changes the highlights that it is in, and no style sheet', async () => {
    const { requests } = await openScreen({ screen: 'coding', sessionId: 'G01' })
    await expect.element(text()).toHaveFocus()
    await userEvent.keyboard('sk')
    await expect.element(page.getByRole('dialog', { name: 'Velg kode' })).toBeVisible()
    const set = vi.spyOn(HighlightRegistry.prototype, 'set')
    const replaced = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync')
    const sheets = document.adoptedStyleSheets.length
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => requests('coding.add')).toHaveLength(1)
    await expect.element(text()).toHaveFocus()
    // Its colour, what marks it as the active one, and the selection that was kept; a code of another track may have to make room.
    await expect.poll(() => new Set(set.mock.calls.map(([name]) => name)).size).toBeGreaterThan(0)
    await expect.poll(() => requests('session.open').length).toBeGreaterThan(1)
    expect(set.mock.calls.filter(([name]) => name.startsWith('code-')).length).toBeLessThanOrEqual(2)
    expect(set.mock.calls.length).toBeLessThanOrEqual(6)
    expect(replaced).not.toHaveBeenCalled()
    expect(document.adoptedStyleSheets.length).toBe(sheets)
    vi.restoreAllMocks()
  })

  it('has names and bars beside it that are layers of none of their own, however many they are', async () => {
    await openScreen({ screen: 'coding', sessionId: 'G01' })
    await expect.poll(() => document.querySelectorAll('.margin [data-coding]').length).toBeGreaterThan(20)
    const layers = [...document.querySelectorAll('.margin [data-coding], .margin [data-coding] *')].filter((element) => {
      const { position, transform, overflowX, willChange } = getComputedStyle(element)
      return position !== 'static' || transform !== 'none' || willChange !== 'auto' || ['hidden', 'auto', 'scroll'].includes(overflowX)
    })
    expect(layers).toEqual([])
  })

  it('is not held up by the list of all sessions, which is drawn when it is opened', async () => {
    const { requests } = await openScreen({ screen: 'coding', sessionId: 'I01' }, {}, (fake) => {
      const { study } = fake.world
      const first = study?.sessions[0]
      if (study === null || first === undefined) throw new Error('no sessions')
      for (let number = 100; number < 400; number += 1) {
        study.sessions.push({ ...first, id: `many-${number}`, code: `I${number}` })
        study.answers.set(`many-${number}`, study.answers.get(first.id) ?? [])
      }
    })
    await expect.element(text()).toHaveFocus()
    expect(document.querySelectorAll('.coding-head .session-select option').length).toBeGreaterThan(0)
    expect(document.querySelectorAll('.coding-head .session-select option').length).toBeLessThan(5)
    await userEvent.click(page.getByRole('button', { name: /Velg økt|I01/ }).first())
    await expect.element(page.getByRole('option', { name: 'I250' })).toBeInTheDocument()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.poll(() => requests('session.open').at(-1)?.id).not.toBe('I01')
  })
})

describe('the next session', () => {
  it('is read in the same screen: the codes and the way on are not drawn anew, and the text before stays until it is there', async () => {
    const { requests } = await openScreen({ screen: 'coding', sessionId: 'I01' })
    await expect.element(text()).toHaveFocus()
    const [tree, head, before] = ['.code-tree', '.coding-head', '.reading-text'].map((selector) => document.querySelector(selector))
    const inTree = watch('.code-tree')
    const inMain = watch('.coding .screen-body')
    await userEvent.keyboard('{Control>}{PageDown}{/Control}')
    await expect.poll(() => requests('session.open').at(-1)?.id).not.toBe('I01')
    await expect.poll(() => document.querySelector('.coding-head h1')?.textContent).not.toMatch(/^I01/)
    await expect.element(text()).toHaveFocus()
    expect(document.querySelector('.code-tree')).toBe(tree)
    expect(document.querySelector('.coding-head')).toBe(head)
    expect(document.querySelector('.reading-text')).not.toBe(before)
    const rows = (nodes: NodeList) => [...nodes].filter((node) => node instanceof HTMLElement && node.matches('.tree-item')).length
    expect(inTree.reduce((sum, { addedNodes, removedNodes }) => sum + rows(addedNodes) + rows(removedNodes), 0)).toBe(0)
    // The one column is exchanged for the other in one go.
    const columns = (nodes: NodeList) => [...nodes].filter((node) => node instanceof HTMLElement && node.matches('.reading')).length
    expect(inMain.map(({ addedNodes, removedNodes }) => columns(addedNodes) - columns(removedNodes)).reduce((sum, one) => sum + one, 0)).toBe(0)
    expect(inMain.reduce((sum, { addedNodes }) => sum + columns(addedNodes), 0)).toBe(1)
  })

  it('begins with nothing of the one before: no selection, nothing open', async () => {
    await openScreen({ screen: 'coding', sessionId: 'I01' })
    await expect.element(text()).toHaveFocus()
    await userEvent.keyboard('s')
    await expect.element(page.getByText(/ord merket/)).toBeVisible()
    await userEvent.keyboard('{Control>}{PageDown}{/Control}')
    await expect.poll(() => document.querySelector('.coding-head h1')?.textContent).not.toMatch(/^I01/)
    await expect.element(page.getByText(/ord merket/)).not.toBeInTheDocument()
    await userEvent.keyboard('k')
    await expect.element(page.getByRole('dialog', { name: 'Velg kode' })).not.toBeInTheDocument()
  })
})

describe('codings of several coders', () => {
  it('are shown of one alone, and of all again as soon as one codes', async () => {
    const { requests } = await openScreen({ screen: 'coding', sessionId: 'G01' })
    await expect.element(text()).toHaveFocus()
    const bars = () => document.querySelectorAll('.margin-line').length
    await expect.poll(bars).toBeGreaterThan(0)
    const all = bars()
    await userEvent.click(page.getByRole('button', { name: /Hvem sine kodinger/ }))
    await userEvent.click(page.getByRole('option', { name: 'Jonas Lie Berg' }))
    await expect.poll(bars).toBeLessThan(all)
    await userEvent.click(text())
    await userEvent.keyboard('{Alt>}{PageDown}{/Alt}')
    await userEvent.keyboard('k')
    await expect.element(page.getByRole('dialog', { name: 'Velg kode' })).toBeVisible()
    await userEvent.keyboard('B3.1{Enter}')
    await expect.poll(() => requests('coding.add')).toHaveLength(1)
    await expect.poll(bars).toBe(all + 1)
  })
})

describe('what nobody has coded', () => {
  it('is selected paragraph by paragraph with a letter, until all is coded', async () => {
    const { requests } = await openScreen({ screen: 'coding', sessionId: 'I08' })
    await expect.element(text()).toHaveFocus()
    for (let at = 0; at < 2; at += 1) {
      await userEvent.keyboard('jk')
      await expect.element(page.getByRole('dialog', { name: 'Velg kode' })).toBeVisible()
      await userEvent.keyboard('B3.1{Enter}')
      await expect.poll(() => requests('coding.add')).toHaveLength(at + 1)
    }
    const [first, second] = requests('coding.add')
    expect(first && second && (first.answerId !== second.answerId || first.end <= second.start)).toBe(true)
  })
})
