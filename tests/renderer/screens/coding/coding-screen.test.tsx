import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { createFakeStudy } from '../../fake/fake-study.ts'
import type { FakeBridge } from '../../fake-bridge.ts'
import { axeFaults, openScreen } from '../../open-screen.tsx'
import { answerAttribute, rangeIn, textsOf } from '../../../../renderer/screens/coding/dom-text.ts'
import { forgetRecentCodes } from '../../../../renderer/screens/coding/recent-store.ts'
import type { Answer, Coding } from '../../../../electron/contract/sessions.ts'

const text = () => page.getByRole('textbox', { name: /^Svarene i/ })
const palette = () => page.getByRole('dialog', { name: 'Velg kode' })
const here = () => page.getByRole('region', { name: 'Kodinger her' })

beforeEach(() => { forgetRecentCodes() })

/** What the list says of the coding that keys act on. */
const active = () => document.querySelector('.here-item[aria-current=true]')?.textContent ?? ''

/** Opens a session for coding; the caret stands at the beginning of its first answer. */
async function openCoding(sessionId = 'I01', prepare: (fake: FakeBridge) => void = () => undefined, codingId?: string): Promise<FakeBridge & { readonly answers: () => readonly Answer[] }> {
  const fake = await openScreen(codingId === undefined ? { screen: 'coding', sessionId } : { screen: 'coding', sessionId, codingId }, {}, prepare)
  await expect.element(text()).toHaveFocus()
  return { ...fake, answers: () => fake.world.study?.answers.get(sessionId) ?? [] }
}

/** Selects words of an answer as the mouse would, by the browser's own selection. */
async function selectWords(words: string, endWords = words): Promise<void> {
  const texts = textsOf(document.body)
  const find = (wanted: string) => {
    const [answerId, node] = [...texts].find(([, candidate]) => candidate.data.includes(wanted))!
    return { answerId, node, start: node.data.indexOf(wanted), end: node.data.indexOf(wanted) + wanted.length }
  }
  const [from, to] = [find(words), find(endWords)]
  getSelection()!.setBaseAndExtent(from.node, from.start, to.node, to.end)
  await expect.element(page.getByText(/ord merket/)).toBeVisible()
}

describe('coding by keyboard alone', () => {
  it('selects a sentence, finds the code by typing, and stores exactly those words', async () => {
    const { requests, answers } = await openCoding()
    await userEvent.keyboard('{ArrowDown}s')
    await expect.element(page.getByText(/ord merket/)).toBeVisible()
    const marked = getSelection()!.toString()
    await userEvent.keyboard('kmøteplass{Enter}')
    await expect.poll(() => requests('coding.add')).toHaveLength(1)
    const [made] = requests('coding.add')
    expect(made).toMatchObject({ codeId: 'B1.2', stance: null, wholeAnswer: false })
    expect(answers().find(({ id }) => id === made?.answerId)?.text.slice(made?.start, made?.end)).toBe(marked)
    await expect.element(text()).toHaveFocus()
    await expect.element(here().getByRole('button', { name: /B1\.2/ })).toBeVisible()
  })

  it('asks for the stance by one key where the code requires one, and stores nothing before', async () => {
    const { requests } = await openCoding()
    await userEvent.keyboard('ok')
    await userEvent.keyboard('b5.1{Enter}')
    await expect.element(page.getByRole('group', { name: /Hva sier teksten om B5\.1/ })).toBeVisible()
    expect(requests('coding.add')).toHaveLength(0)
    await userEvent.keyboard('m')
    await expect.poll(() => requests('coding.add')).toMatchObject([{ codeId: 'B5.1', stance: 'against' }])
    await expect.element(palette()).not.toBeInTheDocument()
  })

  it('puts the code of a digit on the next selection, the same digit each time', async () => {
    const { requests } = await openCoding()
    await userEvent.keyboard('ok{ArrowDown}')
    await userEvent.keyboard('{Escape}')
    await userEvent.keyboard('oklukkede{Enter}')
    await expect.poll(() => requests('coding.add')).toHaveLength(1)
    await userEvent.keyboard('{ArrowDown}o1')
    await expect.poll(() => requests('coding.add').map(({ codeId }) => codeId)).toEqual(['B1.5', 'B1.5'])
  })

  it('codes the whole answer with H', async () => {
    const { requests, answers } = await openCoding()
    await userEvent.keyboard('hb2.3{Enter}')
    await expect.poll(() => requests('coding.add')).toHaveLength(1)
    const [made] = requests('coding.add')
    expect(made).toMatchObject({ wholeAnswer: true, start: 0, end: answers().find(({ id }) => id === made?.answerId)?.text.length })
  })

  it('makes a code of the words themselves, under the chosen parent, without a definition', async () => {
    const { requests } = await openCoding()
    const words = [...textsOf(document.body).values()][0]!.data.split(/\s+/u).slice(0, 3).join(' ').replace(/[.,]$/u, '')
    await selectWords(words)
    await userEvent.keyboard('i')
    await expect.element(page.getByRole('textbox', { name: 'Navn på koden' })).toHaveValue(words)
    await userEvent.keyboard('{Enter}')
    await expect.poll(() => requests('code.add')).toMatchObject([{ label: words, parentId: null, definition: '' }])
    await expect.poll(() => requests('coding.add')).toHaveLength(1)
    await expect.element(text()).toHaveFocus()
  })

  it('goes back to the text with the selection kept when the palette is closed', async () => {
    const { requests } = await openCoding()
    await userEvent.keyboard('s')
    const marked = getSelection()!.toString()
    await userEvent.keyboard('k')
    await expect.element(palette()).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(text()).toHaveFocus()
    expect(getSelection()!.toString()).toBe(marked)
    expect(requests('coding.add')).toHaveLength(0)
  })

  it('takes a step back with Ctrl+Z from within the text', async () => {
    const { requests } = await openCoding()
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.poll(() => requests('history.undo')).toHaveLength(1)
  })
})

describe('a selection', () => {
  it('is coded as it is seen when the key comes at once', async () => {
    const { requests } = await openCoding()
    const [[answerId, first]] = [...textsOf(document.body)] as [[string, Text]]
    // No waiting: the browser has not told of the selection yet.
    getSelection()!.setBaseAndExtent(first, 0, first, first.data.indexOf(' '))
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', bubbles: true, cancelable: true }))
    await expect.element(palette()).toBeVisible()
    await userEvent.keyboard('b1.1{Enter}')
    await expect.poll(() => requests('coding.add')).toMatchObject([{ answerId, start: 0, end: first.data.indexOf(' ') }])
  })

  it('of nothing or of white space does nothing', async () => {
    const { requests } = await openCoding()
    await userEvent.keyboard('k{Enter}')
    const [first] = textsOf(document.body).values()
    const space = first!.data.indexOf(' ')
    getSelection()!.setBaseAndExtent(first!, space, first!, space + 1)
    await userEvent.keyboard('k{Enter}')
    await expect.element(palette()).not.toBeInTheDocument()
    expect(requests('coding.add')).toHaveLength(0)
  })

  it('over two answers becomes one coding in each, and says so', async () => {
    const { requests } = await openCoding()
    const [[firstId, first], [secondId, second]] = [...textsOf(document.body)] as [[string, Text], [string, Text]]
    getSelection()!.setBaseAndExtent(first, first.length - 20, second, 10)
    await expect.element(page.getByText(/i 2 svar/)).toBeVisible()
    await userEvent.keyboard('kb1.4{Enter}')
    await expect.poll(() => requests('coding.add')).toHaveLength(2)
    expect(requests('coding.add').map(({ answerId }) => answerId)).toEqual([firstId, secondId])
    await expect.element(page.getByText(/Utvalget gikk over 2 svar/)).toBeVisible()
  })

  it('over two answers is refused where the settings say so, and nothing is coded', async () => {
    const { requests } = await openCoding('I01', ({ world }) => { world.settings = { ...world.settings, splitSelections: false } })
    const [[, first], [, second]] = [...textsOf(document.body)] as [[string, Text], [string, Text]]
    getSelection()!.setBaseAndExtent(first, first.length - 20, second, 10)
    await expect.element(page.getByText(/i 2 svar/)).toBeVisible()
    await userEvent.keyboard('k')
    await expect.element(page.getByText(/Utvalget går over flere svar, og en koding ligger i ett/)).toBeVisible()
    await expect.element(palette()).not.toBeInTheDocument()
    expect(requests('coding.add')).toHaveLength(0)
    getSelection()!.setBaseAndExtent(first, 0, first, 10)
    await userEvent.keyboard('kb1.4{Enter}')
    await expect.poll(() => requests('coding.add')).toHaveLength(1)
  })

  it('is stored in UTF-16 units through emoji and combining marks', async () => {
    const emoji = 'Nettverk 👩‍🚀🇳🇴 cafe\u0301 er bra.'
    const { requests } = await openCoding('I01', ({ world }) => {
      const [first, ...rest] = world.study!.answers.get('I01')!
      world.study!.answers.set('I01', [{ ...first!, text: emoji, codings: [], marks: [] }, ...rest])
    })
    await selectWords('cafe\u0301')
    await userEvent.keyboard('kb1.1{Enter}')
    const start = emoji.indexOf('cafe')
    await expect.poll(() => requests('coding.add')).toMatchObject([{ start, end: start + 5 }])
  })
})

describe('a coding that is there', () => {
  it('is opened at its words, with what can be done with it', async () => {
    const coding = createFakeStudy().answers.get('I01')!.flatMap(({ codings }) => codings).at(-1)!
    await openCoding('I01', undefined, coding.id)
    await expect.poll(active).toContain(coding.codeId)
    await expect.element(here().getByRole('radiogroup', { name: 'Standpunkt' })).toBeVisible()
  })

  it('changes stance, code and extent by keys, and goes away with Delete', async () => {
    const before: Coding = {
      id: 'the-one', answerId: 'I01-a0', start: 0, end: 10, wholeAnswer: false, codeId: 'B6.2', stance: null, facet: null, coderId: 'coder-a', createdAt: 0,
    }
    const { requests } = await openCoding('I01', ({ world }) => {
      world.study!.answers.set('I01', world.study!.answers.get('I01')!.map((answer) => (
        answer.id === before.answerId ? { ...answer, text: 'Nettverket gir oss mye, sier hun.', codings: [before], marks: [] } : { ...answer, codings: [] })))
    })
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await expect.poll(active).toContain('B6.2')
    await userEvent.keyboard('m')
    await expect.poll(() => requests('coding.change').at(-1)).toEqual({ id: before.id, stance: 'against' })
    await userEvent.keyboard('b')
    await userEvent.keyboard('b1.6{Enter}')
    await expect.poll(() => requests('coding.change').at(-1)).toEqual({ id: before.id, codeId: 'B1.6' })
    await expect.element(text()).toHaveFocus()
    await userEvent.keyboard('u')
    await expect.element(page.getByRole('button', { name: /Bruk ny utstrekning/ })).toBeVisible()
    await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{/Shift}{Enter}')
    await expect.poll(() => requests('coding.change').at(-1)).toEqual({ id: before.id, start: before.start, end: before.end - 2 })
    await userEvent.keyboard('{Delete}')
    await expect.poll(() => requests('coding.remove')).toEqual([{ id: before.id }])
  })

  it('is not touched by a letter while new text is selected', async () => {
    const { requests } = await openCoding()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}s')
    await expect.element(page.getByText(/ord merket/)).toBeVisible()
    await userEvent.keyboard('m{Delete}')
    expect(requests('coding.change')).toHaveLength(0)
    expect(requests('coding.remove')).toHaveLength(0)
  })

  it('is not touched by a letter typed to find a code in the tree', async () => {
    const { requests } = await openCoding()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await userEvent.click(page.getByRole('treegrid', { name: 'Koder' }).getByRole('row', { name: /Lukkede fora/ }))
    await userEvent.keyboard('m')
    expect(requests('coding.change')).toHaveLength(0)
  })
})

describe('the text', () => {
  it('cannot be changed by typing, deleting, pasting or dead keys', async () => {
    await openCoding()
    const before = [...textsOf(document.body).values()].map((node) => node.data)
    const nodes = [...textsOf(document.body).values()]
    await userEvent.keyboard('xyz{Backspace}{Enter}{Delete}')
    document.execCommand('insertText', false, 'inn')
    await userEvent.keyboard('{Control>}v{/Control}')
    expect([...textsOf(document.body).values()].map((node) => node.data)).toEqual(before)
    expect([...textsOf(document.body).values()].every((node, index) => node === nodes[index])).toBe(true)
  })

  it('keeps its text nodes when codings come and go', async () => {
    const { requests } = await openCoding()
    const nodes = [...textsOf(document.body).values()]
    await userEvent.keyboard('skb1.1{Enter}')
    await expect.poll(() => requests('coding.add')).toHaveLength(1)
    expect([...textsOf(document.body).values()].every((node, index) => node === nodes[index])).toBe(true)
  })

  it('has every coding in sight drawn upon it in the frame that shows it, one range a coding, wherever one scrolls', async () => {
    const { answers } = await openCoding('G01')
    // As high as the window, as in the app's own page.
    document.querySelector<HTMLElement>('.frame')!.parentElement!.style.height = '800px'
    const codings = new Map(answers().map((answer) => [answer.id, answer.codings.map(({ start, end }) => `${start}–${end}`).toSorted()]))
    const drawnOn = (answer: Element) => [...CSS.highlights].filter(([name]) => name.startsWith('code-'))
      .flatMap(([, ranges]) => [...ranges].filter(({ startContainer }) => startContainer.parentElement === answer))
      .map(({ startOffset, endOffset }) => `${startOffset}–${endOffset}`).toSorted()
    const scroller = document.querySelector('.reading')!
    const seen = new Set<string>()
    for (let top = 0; top < scroller.scrollHeight; top += 700) {
      scroller.scrollTop = top
      await new Promise((painted) => { requestAnimationFrame(painted) })
      for (const answer of document.querySelectorAll(`[${answerAttribute}]`)) {
        const { top: from, bottom: to } = answer.getBoundingClientRect()
        if (to < 0 || from > innerHeight) continue
        const id = answer.getAttribute(answerAttribute)!
        seen.add(id)
        expect(drawnOn(answer)).toEqual(codings.get(id))
      }
    }
    expect(seen.size).toBe(document.querySelectorAll(`[${answerAttribute}]`).length)
    // Only what is near enough to be seen has a name beside it.
    expect(document.querySelectorAll('.margin-label').length).toBeLessThanOrEqual([...codings.values()].flat().length)
  })

  it('names each coding in the margin without two names on one spot', async () => {
    await openCoding('G01')
    const boxes = [...document.querySelectorAll('.margin-label')].map((label) => label.getBoundingClientRect())
    const collisions = boxes.filter((box, index) => boxes.slice(index + 1).some((other) => box.top < other.bottom - 1.5 && other.top < box.bottom - 1.5))
    expect(boxes.length).toBeGreaterThan(20)
    expect(collisions).toHaveLength(0)
  })

  it('shows each answer under its question, and questions asked in vain', async () => {
    const { answers } = await openCoding('I01')
    const shown = [...document.querySelectorAll(`[${answerAttribute}]`)].map((element) => element.textContent)
    expect(shown.toSorted()).toEqual(answers().map((answer) => answer.text).filter((said) => said !== '').toSorted())
    expect(rangeIn(textsOf(document.body), { answerId: answers()[0]!.id, start: 0, end: 5 })).not.toBeNull()
  })

  it('says where nothing has been written, and leads to the notes', async () => {
    await openScreen({ screen: 'coding', sessionId: 'I18' })
    await expect.element(page.getByText('Ingen svar å kode')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Skriv notater' })).toBeVisible()
  })
})

describe('the screen', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`has no fault that axe can find, in ${theme}`, async () => {
      await openCoding('G01', ({ world }) => { world.settings = { ...world.settings, theme } })
      await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
      await expect.poll(active).not.toBe('')
      expect(await axeFaults()).toEqual([])
    })

    it(`has no fault with the palette open, in ${theme}`, async () => {
      await openCoding('G01', ({ world }) => { world.settings = { ...world.settings, theme } })
      await userEvent.keyboard('sk')
      await expect.element(palette()).toBeVisible()
      expect(await axeFaults('.code-palette')).toEqual([])
      await userEvent.keyboard('b5.1{Enter}')
      expect(await axeFaults('.code-palette')).toEqual([])
    })
  }
})
