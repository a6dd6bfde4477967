import type { Page } from 'playwright-core'
import type { PaintClock } from './paint-clock.ts'

/** A session to read and code. */
export interface CodableSession {
  readonly id: string
  readonly code: string
}

/** The sessions of the open study that have notes, in the order of the list. */
export function sessionsWithNotes(page: Page): Promise<readonly CodableSession[]> {
  return page.evaluate(async () => {
    const sessions = await window.funn.call('session.list', {})
    return sessions.ok ? sessions.value.filter(({ words }) => words > 0).map(({ id, code }) => ({ id, code })) : []
  })
}

/** Puts codings of a few words on a session until it has so many, spread over its answers. */
export async function fillWithCodings(page: Page, sessionId: string, wanted: number): Promise<void> {
  await page.evaluate(async ({ id, most }) => {
    const [opened, listed] = await Promise.all([window.funn.call('session.open', { id }), window.funn.call('codebook.list', {})])
    if (!opened.ok || !listed.ok) throw new Error('no session')
    const codes = listed.value.filter((code) => !code.stanceRequired && !code.retired)
    const answers = opened.value.answers.filter((answer) => answer.text.length > 60)
    const present = opened.value.answers.reduce((sum, answer) => sum + answer.codings.length, 0)
    for (let made = 0; made < most - present; made += 1) {
      const answer = answers[made % answers.length]
      const code = codes[made % codes.length]
      if (answer === undefined || code === undefined) return
      const start = Math.floor(made / answers.length) * 17 % (answer.text.length - 40)
      const added = await window.funn.call('coding.add', { answerId: answer.id, start, end: start + 25, wholeAnswer: false, codeId: code.id, stance: null, facet: null })
      if (!added.ok) throw new Error(added.failure.kind)
    }
  }, { id: sessionId, most: wanted })
}

/** Opens a session in coding by way of the list of sessions and its notes. */
export async function openCoding(page: Page, code: string): Promise<void> {
  await page.keyboard.press('Control+3')
  await page.getByRole('row', { name: new RegExp(`^${code}\\b`, 'u') }).first().click()
  await page.keyboard.press('Enter')
  await page.locator('.notes').waitFor()
  await page.keyboard.press('Control+Shift+K')
  await page.locator('.reading-words').first().waitFor()
  await page.locator('.reading-text').focus()
}

/** How many codings have their colours in an answer; in the page. */
function coloursOf(answer: string): number {
  return [...CSS.highlights].reduce((sum, [name, ranges]) => sum + (name.startsWith('code-') ? [...ranges].filter(({ startContainer }) => startContainer.parentElement?.getAttribute('data-answer-text') === answer).length : 0), 0)
}

/** Codes one sentence after the other: S, K, the code's key, Enter. Timed from Enter until the colour is painted. */
export async function timeCodings(page: Page, clock: PaintClock, times: number): Promise<readonly number[]> {
  const codes = await page.evaluate(async () => {
    const listed = await window.funn.call('codebook.list', {})
    return listed.ok ? listed.value.filter((code) => !code.stanceRequired && !code.retired).slice(0, 5).map(({ id, key }) => ({ id, key })) : []
  })
  const painted: number[] = []
  for (let made = 0; made < times; made += 1) {
    const code = codes[made % codes.length]
    if (code === undefined) throw new Error('no code')
    for (const key of ['ArrowDown', 'ArrowDown', 's', 'k']) await page.keyboard.press(key)
    await page.locator('.code-palette-field input').fill(code.key)
    await page.locator('.code-palette-option[aria-selected=true]').waitFor()
    const answer = await page.evaluate(() => [...CSS.highlights.get('kept-selection') ?? []][0]?.startContainer.parentElement?.getAttribute('data-answer-text') ?? '')
    const before = await page.evaluate(coloursOf, answer)
    painted.push(await clock.time('keydown', () => page.keyboard.press('Enter'), (wanted) => [...CSS.highlights]
      .reduce((sum, [name, ranges]) => sum + (name.startsWith('code-') ? [...ranges].filter(({ startContainer }) => startContainer.parentElement?.getAttribute('data-answer-text') === wanted.answer).length : 0), 0) > wanted.before,
    { answer, before }))
    await page.waitForTimeout(150)
  }
  return painted
}

/** Takes the last codings back: Ctrl+Z until the colour is gone. */
export async function timeUndos(page: Page, clock: PaintClock, times: number): Promise<readonly number[]> {
  const painted: number[] = []
  for (let undone = 0; undone < times; undone += 1) {
    const size = await page.evaluate(() => [...CSS.highlights].reduce((sum, [name, highlight]) => sum + (name.startsWith('code-') ? highlight.size : 0), 0))
    painted.push(await clock.time('keydown', () => page.keyboard.press('Control+z'),
      (before) => [...CSS.highlights].reduce((sum, [name, highlight]) => sum + (name.startsWith('code-') ? highlight.size : 0), 0) < before, size))
    await page.waitForTimeout(150)
  }
  return painted
}

/** Goes through sessions of 500 codings each with the button for the next one, never read before: from the click until the text and all colours in sight are painted. */
export async function timeSessions(page: Page, clock: PaintClock, sessions: readonly CodableSession[]): Promise<readonly number[]> {
  const [first, ...others] = sessions
  if (first === undefined) throw new Error('no session')
  await page.keyboard.press('Control+,')
  for (const { id } of others) await fillWithCodings(page, id, codingsOfFull)
  await openCoding(page, first.code)
  const next = page.locator('.coding-head .screen-actions > button').last()
  const painted: number[] = []
  for (const { id, code } of others) {
    await page.waitForTimeout(300)
    const codings = await page.evaluate(async (session) => {
      const opened = await window.funn.call('session.open', { id: session })
      return opened.ok ? Object.fromEntries(opened.value.answers.map((answer) => [answer.id, answer.codings.length])) : {}
    }, id)
    painted.push(await clock.time('click', () => next.click(), (wanted) => {
      const colours = new Map<string | null | undefined, number>()
      for (const [name, ranges] of CSS.highlights) if (name.startsWith('code-')) for (const range of ranges) {
        const answer = (range.startContainer.parentElement)?.getAttribute('data-answer-text')
        colours.set(answer, (colours.get(answer) ?? 0) + 1)
      }
      const shown = [...document.querySelectorAll('.reading-words')].filter((answer) => answer.getBoundingClientRect().top < innerHeight)
      return document.querySelector('.coding-head h1')?.textContent.startsWith(wanted.code) === true && shown.length > 0
        && shown.every((answer) => colours.get(answer.getAttribute('data-answer-text')) === wanted.codings[answer.getAttribute('data-answer-text') ?? ''])
    }, { code, codings }))
  }
  return painted
}

const codingsOfFull = 500
