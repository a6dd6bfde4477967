import type { Page } from 'playwright-core'

/** What has the focus: its words, and whether an outline, or that of what stands around it, shows it. */
export interface Focus { readonly role: string; readonly name: string; readonly isShown: boolean }

/** Frames within which the focus must be somewhere after a key. */
const patience = 6

/** Hands on the keyboard, eyes on the focus: each step says where the focus is, and notes where it would be lost from sight. */
export function openKeyboard(page: Page) {
  const lost: string[] = []
  let steps = 0

  async function focus(): Promise<Focus> {
    return page.evaluate(() => {
      const element = document.activeElement
      if (!(element instanceof HTMLElement) || element === document.body) return { role: '', name: '(nothing)', isShown: false }
      const name = element.getAttribute('aria-label') ?? document.getElementById(element.getAttribute('aria-labelledby')?.split(' ').at(-1) ?? '')?.textContent
        ?? (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent ?? element.placeholder : element.textContent) ?? ''
      const hasRing = (one: Element): boolean => {
        const style = getComputedStyle(one)
        return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
      }
      // A text one writes in shows the focus by its caret; what is typed into, by the ring of its frame.
      const isText = element.isContentEditable || element.getAttribute('role') === 'textbox'
      const beside = [...element.parentElement?.querySelectorAll('*') ?? []].filter((one) => one.contains(element) || element.contains(one) || element.nextElementSibling === one)
      // After a change of screen the focus is on the screen as a whole, whose heading says where one is.
      let isShown = element.tagName === 'MAIN' || hasRing(element) || beside.some(hasRing) || (isText && getComputedStyle(element).caretColor !== 'transparent')
      for (let around = element.parentElement, at = 0; !isShown && around !== null && at < 4; around = around.parentElement, at += 1) isShown = hasRing(around)
      if (!isShown && element.matches('input') && element.closest('[role=dialog]') !== null) isShown = getComputedStyle(element).caretColor !== 'transparent'
      return { role: element.getAttribute('role') ?? element.tagName.toLowerCase(), name: name.trim().replaceAll(/\s+/g, ' ').slice(0, 60), isShown }
    })
  }
  async function look(step: string): Promise<void> {
    steps += 1
    let at = await focus()
    // A form that leaves gives the focus on a frame after it has gone; nobody types within that.
    for (let frame = 0; !at.isShown && frame < patience; frame += 1) {
      await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(resolve) }))
      at = await focus()
    }
    const place = await page.evaluate(() => document.querySelector('h1')?.textContent ?? '')
    if (!at.isShown) lost.push(`${step} in «${place}»: on ${at.role} «${at.name}»`)
  }
  return {
    steps: () => steps,
    lost,
    focus,
    press: async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys) {
        await page.keyboard.press(key)
        // What a key brings gets its focus in the next frame.
        await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve) }) }))
        await look(key)
      }
    },
    type: async (text: string): Promise<void> => {
      await page.keyboard.type(text)
      await look(`«${text.slice(0, 20)}»`)
    },
    /** Goes on with a key until the focus is on what has these words. */
    reach: async (words: RegExp, key = 'Tab', most = 40): Promise<void> => {
      for (let at = 0; at < most; at += 1) {
        if (words.test((await focus()).name)) return
        await page.keyboard.press(key)
        await look(`${key} to ${String(words)}`)
      }
      throw new Error(`${String(words)} was not reached with ${key}; the focus is on «${(await focus()).name}»`)
    },
  }
}

/** Opens the form of a new study and fills in its title, its coder, its file (named by the dialog) and its passphrase; the focus is left there. */
export async function fillNewStudy({ press, type, reach }: Pick<ReturnType<typeof openKeyboard>, 'press' | 'type' | 'reach'>, page: Page, passphrase: string): Promise<void> {
  await press('Control+n')
  await page.getByRole('heading', { name: 'Ny studie' }).first().waitFor()
  await type('Klimanøytrale byer')
  await press('Tab')
  await type('Marit Sunde')
  await reach(/^Velg|Studiefil/)
  await press('Enter')
  await page.getByText('studie.funn').first().waitFor()
  await reach(/^Passordfrase/)
  await type(passphrase)
  await reach(/^Gjenta/)
  await type(passphrase)
}
