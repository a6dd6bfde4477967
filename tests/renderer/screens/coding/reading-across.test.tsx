import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Coding } from '../../../../electron/contract/sessions.ts'
import type { FakeBridge } from '../../fake-bridge.ts'
import { axeFaults, openScreen } from '../../open-screen.tsx'
import { forgetKept } from '../../../../renderer/hooks/kept-value.ts'
import { textsOf } from '../../../../renderer/screens/coding/dom-text.ts'
import { forgetRecentCodes } from '../../../../renderer/screens/coding/recent-store.ts'
import { questionOf } from '../../fake/reading-handlers.ts'

const text = () => page.getByRole('textbox', { name: /^Svarene/ })
const sessions = () => [...document.querySelectorAll('.reading-session b')].map((element) => element.textContent)
const numbers = () => [...new Set([...document.querySelectorAll('.reading-number [aria-hidden]')].map((element) => element.textContent))]
const title = () => document.querySelector('.coding-head h1')?.textContent ?? ''

beforeEach(() => {
  forgetRecentCodes()
  forgetKept()
})

/** The coding screen at the answer to a question in I01. */
async function openAt(number: number, prepare: (fake: FakeBridge) => void = () => undefined): Promise<FakeBridge> {
  let answerId = ''
  const fake = await openScreen({ screen: 'coding', sessionId: 'I01' }, {}, (made) => {
    prepare(made)
    const { study } = made.world
    answerId = (study?.answers.get('I01') ?? []).find((answer) => study !== null && questionOf(study, answer)?.number === number)?.id ?? ''
  })
  await expect.element(text()).toHaveFocus()
  const node = textsOf(document.body).get(answerId)
  if (node === undefined) throw new Error('no such answer')
  getSelection()!.setBaseAndExtent(node, 2, node, 2)
  return fake
}

async function readBy(key: '1' | '2' | '3'): Promise<void> {
  await userEvent.keyboard(`{Alt>}${key}{/Alt}`)
  await expect.element(text()).toHaveFocus()
}

const part = () => /del (\d+ av \d+)/.exec(document.querySelector('.coding-head .screen-lead')?.textContent ?? '')?.[1] ?? ''
/** The answer that the caret or the selection is in. */
const answerHere = () => [...textsOf(document.body)].find(([, node]) => node === getSelection()?.anchorNode)?.[0]

function putCaretIn(answerId: string, at: number): void {
  const node = textsOf(document.body).get(answerId)!
  getSelection()!.setBaseAndExtent(node, at, node, at)
}

/** Makes the answers to question 9 so long that they come in parts, each coded from its beginning to where it is told, with one short paragraph last. */
function withLongAnswers(codedTo: (long: string) => number) {
  return ({ world: { study } }: FakeBridge): void => {
    if (study === null) return
    // Other guides may give the same question another number.
    const key = study.guides[0]?.sections.flatMap(({ questions }) => questions).find(({ number }) => number === 9)?.questionKey
    const long = `${'Vi vil møtes oftere. '.repeat(900).trim()}\nSist.`
    for (const [session, answers] of study.answers) {
      study.answers.set(session, answers.map((answer) => {
        if (questionOf(study, answer)?.questionKey !== key || answer.text === '') return answer
        const coding: Coding = { id: `long ${answer.id}`, answerId: answer.id, start: 0, end: codedTo(long), wholeAnswer: false, codeId: 'B1', stance: null, facet: null, coderId: 'coder-a', createdAt: 1 }
        return { ...answer, text: long, marks: [], codings: [coding] }
      }))
    }
  }
}

describe('reading by question', () => {
  it('shows all answers to the question at the caret, each under its session, and says who was not asked', async () => {
    const { world } = await openAt(9)
    await readBy('2')
    await expect.poll(sessions).toContain('I02')
    expect(title()).toMatch(/^9/)
    // Its words stand once, in the head.
    expect(document.querySelectorAll('.reading-question').length).toBeLessThan(textsOf(document.body).size)
    const { study } = world
    const key = study?.guides[0]?.sections.flatMap(({ questions }) => questions).find(({ number }) => number === 9)?.questionKey
    const unasked = study?.sessions.filter(({ id, kind }) => (kind === 'interview' || kind === 'group') && !(study.answers.get(id) ?? []).some((answer) => questionOf(study, answer)?.questionKey === key && answer.state !== 'not-asked')) ?? []
    const end = document.querySelector('.reading-end')?.textContent ?? ''
    for (const { code } of unasked) expect(end).toContain(code)
    expect(await axeFaults()).toEqual([])
  })

  it('codes there as in a session, at once and where it is, and leads back to the session at the same answer', async () => {
    const { requests } = await openAt(9)
    await readBy('2')
    await expect.poll(sessions).toContain('I02')
    const [id, node] = [...textsOf(document.body)][0]!
    getSelection()!.setBaseAndExtent(node, 0, node, node.data.indexOf(' ', 10))
    await expect.element(page.getByText(/ord merket/)).toBeVisible()
    await userEvent.keyboard('kb3.1{Enter}')
    await expect.poll(() => requests('coding.add')).toMatchObject([{ answerId: id, codeId: 'B3.1', start: 0 }])
    await expect.element(page.getByRole('region', { name: 'Kodinger her' }).getByRole('button', { name: /B3\.1/ })).toBeVisible()
    await expect.element(text()).toHaveFocus()
    await readBy('1')
    await expect.poll(title).toMatch(/^G01/)
    expect(textsOf(document.body).get(id)?.data).toBe(node.data)
    await expect.poll(() => getSelection()?.anchorNode).toBe(textsOf(document.body).get(id))
  })

  it('goes to the next question that somebody has answered, and comes back to it after another screen', async () => {
    await openAt(9)
    await readBy('2')
    await expect.poll(title).toMatch(/^9/)
    await userEvent.keyboard('{Control>}{PageDown}{/Control}')
    await expect.poll(title).toMatch(/^10/)
    const shown = title()
    await userEvent.keyboard('{Control>}5{/Control}')
    await expect.poll(() => document.querySelector('.coding-head')).toBeNull()
    await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}')
    await expect.poll(title).toBe(shown)
  })

  it('is cut into parts that one goes through by key', async () => {
    await openAt(9, ({ world: { study } }) => {
      if (study === null) return
      for (const [session, answers] of study.answers) {
        study.answers.set(session, answers.map((answer) => (questionOf(study, answer)?.number === 9 && answer.text !== '' ? { ...answer, text: `${answer.text} ${'Vi vil møtes oftere. '.repeat(900)}` } : answer)))
      }
    })
    await readBy('2')
    await expect.poll(() => document.querySelector('.coding-head .screen-lead')?.textContent).toMatch(/del 1 av/)
    const first = sessions()
    await userEvent.keyboard('{Alt>}{Shift>}{PageDown}{/Shift}{/Alt}')
    await expect.poll(() => document.querySelector('.coding-head .screen-lead')?.textContent).toMatch(/del 2 av/)
    expect(sessions().some((code) => first.includes(code))).toBe(false)
    await expect.element(text()).toHaveFocus()
    await userEvent.keyboard('{Alt>}{Shift>}{PageUp}{/Shift}{/Alt}')
    await expect.poll(sessions).toEqual(first)
  })

  it('goes on from the end of a part into the next, to codings and to what nobody has coded, and round only at the end of all', async () => {
    await openAt(9, withLongAnswers((long) => long.lastIndexOf('\n')))
    await readBy('2')
    await expect.poll(part).toMatch(/^1 av/)
    const first = [...textsOf(document.body).keys()]
    const last = part().replace('1 av', `${part().split(' ')[2]} av`)
    expect(last).not.toMatch(/^1 /)

    putCaretIn(first.at(-1)!, 2)
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await expect.poll(part).toMatch(/^2 av/)
    await expect.poll(answerHere).toBe([...textsOf(document.body).keys()][0])
    await expect.element(text()).toHaveFocus()
    await expect.element(page.getByRole('region', { name: 'Kodinger her' }).getByRole('button', { name: /B1/ })).toBeVisible()

    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await expect.poll(part).toMatch(/^1 av/)
    await expect.poll(answerHere).toBe(first.at(-1))

    putCaretIn(first[0]!, 2)
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await expect.poll(part).toBe(last)
    await expect.poll(answerHere).toBe([...textsOf(document.body).keys()].at(-1))
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    await expect.poll(part).toMatch(/^1 av/)
    await expect.poll(answerHere).toBe(first[0])

    await userEvent.keyboard('{Alt>}{PageUp}{/Alt}')
    await expect.poll(part).toBe(last)
    await expect.poll(() => getSelection()?.toString()).toBe('Sist.')
    await userEvent.keyboard('{Alt>}{PageDown}{/Alt}')
    await expect.poll(part).toMatch(/^1 av/)
    await expect.poll(answerHere).toBe(first[0])
    await expect.poll(() => getSelection()?.toString()).toBe('Sist.')
  })

  it('says that all is coded when no part has anything left, and stays where one is', async () => {
    const { requests } = await openAt(9, withLongAnswers((long) => long.length))
    await readBy('2')
    await expect.poll(part).toMatch(/^1 av/)
    const before = answerHere()
    await userEvent.keyboard('{Alt>}{PageDown}{/Alt}')
    await expect.element(page.getByText('Alle avsnitt er kodet.')).toBeInTheDocument()
    expect(part()).toMatch(/^1 av/)
    expect(answerHere()).toBe(before)
    expect(new Set(requests('reading.part').map((request) => JSON.stringify(request))).size).toBe(Number(part().split(' ')[2]))
  })

  it('says that a question was never asked, and by which sessions', async () => {
    await openScreen({ screen: 'coding', sessionId: 'I03', across: { by: 'question', questionKey: 'ingen' } })
    await expect.element(page.getByRole('heading', { name: 'Spørsmålet er ikke stilt i noen økt' })).toBeVisible()
    expect(await axeFaults()).toEqual([])
    await userEvent.click(page.getByRole('button', { name: 'Les økten' }))
    await expect.element(text()).toHaveFocus()
    expect(title()).toMatch(/^I03/)
  })
})

describe('reading by code', () => {
  it('shows every answer with the code or one below it, with its question, and marks its passages', async () => {
    const { world } = await openScreen({ screen: 'coding', sessionId: 'I01', across: { by: 'code', codeId: 'B1' } })
    await expect.element(text()).toHaveFocus()
    const { study } = world
    const wanted = study?.sessions.filter(({ id }) => (study.answers.get(id) ?? []).some(({ codings }) => codings.some(({ codeId }) => codeId.startsWith('B1.') || codeId === 'B1'))).map(({ code }) => code) ?? []
    expect(sessions().toSorted()).toEqual(wanted.toSorted())
    expect(numbers().length).toBeGreaterThan(1)
    expect(CSS.highlights.get('shown-code')?.size).toBeGreaterThan(0)
    expect(title()).toMatch(/^B1/)
    expect(await axeFaults()).toEqual([])
  })

  it('keeps the answer in sight when its last passage loses the code', async () => {
    const { requests } = await openScreen({ screen: 'coding', sessionId: 'I01', across: { by: 'code', codeId: 'B1.2' } })
    await expect.element(text()).toHaveFocus()
    const before = textsOf(document.body).size
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}{Delete}')
    await expect.poll(() => requests('coding.remove')).toHaveLength(1)
    await expect.poll(() => requests('reading.part').length).toBeGreaterThan(1)
    expect(textsOf(document.body).size).toBe(before)
  })

  it('says that a code is not used, or not by the coder who is shown', async () => {
    await openScreen({ screen: 'coding', sessionId: 'I01', across: { by: 'code', codeId: 'B1' } }, {}, ({ world: { study } }) => {
      if (study === null) return
      for (const [session, answers] of study.answers) {
        study.answers.set(session, answers.map((answer) => ({ ...answer, codings: answer.codings.map((coding) => ({ ...coding, coderId: coding.codeId.startsWith('B1') ? 'coder-a' : 'coder-b' })) })))
      }
    })
    await expect.element(text()).toHaveFocus()
    await userEvent.click(page.getByRole('button', { name: /Hvem sine kodinger/ }))
    await userEvent.click(page.getByRole('option', { name: 'Jonas Lie Berg' }))
    await expect.element(page.getByRole('heading', { name: 'Jonas Lie Berg har ikke brukt koden' })).toBeVisible()
    expect(await axeFaults()).toEqual([])
    await userEvent.click(page.getByRole('button', { name: 'Vis alle kodere' }))
    await expect.element(text()).toBeVisible()
  })
})
