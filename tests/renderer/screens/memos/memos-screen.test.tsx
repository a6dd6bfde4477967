import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent, type Locator } from 'vitest/browser'
import { forgetMemoFilter } from '../../../../renderer/screens/memos/memos-screen.tsx'
import { axeFaults, openScreen } from '../../open-screen.tsx'

const list = () => page.getByRole('list', { name: /^Memoer\. Enter/ })
const rows = () => list().getByRole('button')
const textOf = (locator: Locator) => locator.query()?.textContent ?? ''
const dialog = () => page.getByRole('dialog')

beforeEach(() => { forgetMemoFilter() })

describe('the overview of memos', () => {
  it('lists them newest first with where they stand, and tells of one that has lost its words', async () => {
    await openScreen({ screen: 'memos' })
    await expect.poll(() => textOf(rows().first())).toContain('Dette kan bli et sitat.')
    await expect.poll(() => textOf(rows().first())).toContain('Teksten er slettet')
    await expect.poll(() => textOf(rows().nth(2))).toContain('B2')
    await expect.element(page.getByText('5 memoer')).toBeVisible()
  })

  it('finds by words, by what they are about and by who wrote them, and by those that lost their words', async () => {
    const { requests } = await openScreen({ screen: 'memos' })
    await userEvent.fill(page.getByRole('textbox', { name: 'Søk i memoene' }), 'kodemøte')
    await expect.element(page.getByText('1 memo', { exact: true })).toBeVisible()
    await userEvent.fill(page.getByRole('textbox', { name: 'Søk i memoene' }), 'finnes ikke')
    await expect.element(page.getByRole('heading', { name: 'Ingen memoer passer' })).toBeVisible()
    await userEvent.click(page.getByRole('button', { name: 'Vis alle' }))
    await userEvent.click(page.getByText('Bare memoer som har mistet teksten sin'))
    await expect.element(page.getByText('1 memo', { exact: true })).toBeVisible()
    expect(requests('memo.list').at(-1)).toMatchObject({ lost: true })
    await userEvent.click(page.getByText('Bare memoer som har mistet teksten sin'))
    await userEvent.click(page.getByRole('button', { name: /Om$/ }))
    await userEvent.click(page.getByRole('option', { name: 'Kode', exact: true }))
    await expect.poll(() => textOf(rows().first())).toContain('Skal vi skille')
  })

  it('leads to the words themselves with Enter, and opens the memos of a row with Ctrl+M', async () => {
    await openScreen({ screen: 'memos' })
    await expect.element(rows().first()).toBeVisible()
    rows().first().element().focus()
    await userEvent.keyboard('{ArrowDown}')
    await expect.element(rows().nth(1)).toHaveFocus()
    await userEvent.keyboard('{Control>}m{/Control}')
    await expect.element(dialog().getByText('Sjekk tallet mot årsmeldingen.')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(dialog()).not.toBeInTheDocument()
    await expect.element(rows().nth(1)).toHaveFocus()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('textbox', { name: /^Svarene i/ })).toHaveFocus()
    await expect.poll(() => getSelection()?.toString().length).toBe(12)
  })

  for (const theme of ['light', 'dark'] as const) {
    it(`has no fault that axe can find, in ${theme}, with its dialog too`, async () => {
      await openScreen({ screen: 'memos' }, {}, ({ world }) => { world.settings = { ...world.settings, theme } })
      await expect.element(rows().first()).toBeVisible()
      expect(await axeFaults()).toEqual([])
      rows().first().element().focus()
      await userEvent.keyboard('{Control>}m{/Control}')
      await expect.element(dialog()).toBeVisible()
      expect(await axeFaults('.modal')).toEqual([])
    })
  }
})

describe('a memo', () => {
  it('is written on the code that is chosen, and the list shows that it has one more', async () => {
    const { requests } = await openScreen({ screen: 'codebook' })
    await userEvent.click(page.getByRole('row', { name: /^B2 / }).first())
    await expect.element(page.getByRole('button', { name: /^1 memo/ })).toBeVisible()
    await userEvent.keyboard('{Control>}m{/Control}')
    await expect.element(dialog().getByText('Skal vi skille mellom møteplasser og nettverk?')).toBeVisible()
    await userEvent.keyboard('Tatt opp på kodemøtet.{Control>}{Enter}{/Control}')
    await expect.poll(() => requests('memo.write').at(-1)).toMatchObject({ memoId: null, about: { kind: 'code', subjectId: 'B2', start: null, end: null }, text: 'Tatt opp på kodemøtet.' })
    await expect.element(page.getByRole('button', { name: /^2 memoer/ })).toBeVisible()
  })

  it('is saved when its dialog is closed, unless it is discarded; changed and removed', async () => {
    const { requests } = await openScreen({ screen: 'study' })
    await userEvent.keyboard('{Control>}m{/Control}')
    await expect.element(dialog().getByText('Kodemøte hver onsdag kl. 10.')).toBeVisible()
    await userEvent.keyboard('Nei')
    await userEvent.click(dialog().getByRole('button', { name: 'Forkast' }))
    expect(requests('memo.write')).toEqual([])
    await userEvent.keyboard('{Control>}m{/Control}')
    await userEvent.click(dialog().getByRole('button', { name: /^Endre memoet/ }))
    await userEvent.fill(dialog().getByRole('textbox'), 'Kodemøte hver torsdag.')
    await userEvent.keyboard('{Escape}')
    await expect.poll(() => requests('memo.write').at(-1)).toMatchObject({ memoId: 'memo-1', text: 'Kodemøte hver torsdag.' })
    await userEvent.keyboard('{Control>}m{/Control}')
    await userEvent.click(dialog().getByRole('button', { name: /^Fjern memoet/ }))
    await expect.poll(() => requests('memo.remove').at(-1)).toEqual({ memoId: 'memo-1' })
  })

  it('is on the words that are selected while coding, else on the answer, and stands beside the text', async () => {
    let answerId = ''
    const { requests } = await openScreen({ screen: 'coding', sessionId: 'I02' }, {}, ({ world }) => { answerId = world.study?.memos.at(-1)?.subjectId ?? '' })
    await expect.element(page.getByRole('textbox', { name: /^Svarene i/ })).toHaveFocus()
    const words = document.querySelector(`[data-answer-text="${answerId}"]`)?.firstChild
    if (words === null || words === undefined) throw new Error('no text')
    getSelection()?.collapse(words, 1)
    await expect.element(page.getByRole('textbox', { name: /^Svarene i/ })).toHaveFocus()
    await expect.poll(() => textOf(page.getByRole('list', { name: 'Memoer her' }))).toContain('Sjekk tallet mot årsmeldingen.')
    await expect.poll(() => document.querySelector('.gutter-memo')?.textContent).toBe('2')
    getSelection()?.setBaseAndExtent(words, 0, words, 20)
    await userEvent.keyboard('{Control>}m{/Control}')
    await userEvent.keyboard('Spør igjen.{Control>}{Enter}{/Control}')
    await expect.poll(() => requests('memo.write').at(-1)).toMatchObject({ about: { kind: 'answer', subjectId: answerId, start: 0, end: 20 }, text: 'Spør igjen.' })
    await expect.element(page.getByRole('textbox', { name: /^Svarene i/ })).toHaveFocus()
  })

  it('is on a session that is chosen, and on the finding that has the focus', async () => {
    const { requests } = await openScreen({ screen: 'sessions', sessionId: 'I02' })
    await userEvent.click(page.getByRole('button', { name: /^1 memo/ }))
    await expect.element(dialog().getByText('Informanten hadde dårlig tid', { exact: false })).toBeVisible()
    await userEvent.keyboard('{Escape}{Control>}6{/Control}')
    await userEvent.click(page.getByRole('button', { name: /^Memo om funn/ }).first())
    await userEvent.keyboard('Bygger på tre.{Control>}{Enter}{/Control}')
    await expect.poll(() => requests('memo.write').at(-1)).toMatchObject({ about: { kind: 'finding' }, text: 'Bygger på tre.' })
  })
})
