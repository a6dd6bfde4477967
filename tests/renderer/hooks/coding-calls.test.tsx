import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { forgetRecentCodes } from '../../../renderer/screens/coding/recent-store.ts'
import { openScreen } from '../open-screen.tsx'
import type { FakeBridge } from '../fake-bridge.ts'

const text = () => page.getByRole('textbox', { name: /^Svarene i/ })
const palette = () => page.getByRole('dialog', { name: 'Velg kode' })
/** How many passages are coloured. */
const coloured = () => [...CSS.highlights].reduce((sum, [name, highlight]) => sum + (name.startsWith('code-') ? highlight.size : 0), 0)

beforeEach(() => { forgetRecentCodes() })

/** The coding screen of an app whose host takes its time to store codings: until `store` is called, once for each. */
async function openSlow(): Promise<FakeBridge & { readonly store: () => void }> {
  let waiting: (() => void)[] = []
  const fake = await openScreen({ screen: 'coding', sessionId: 'I01' }, {}, ({ hold }) => { waiting = hold('coding.add', 'call') })
  await expect.element(text()).toHaveFocus()
  return { ...fake, store: () => { waiting.shift()?.() } }
}

describe('a new coding', () => {
  it('is there before it is stored, and the one that was stored afterwards', async () => {
    const { store, world } = await openSlow()
    const before = coloured()
    await userEvent.keyboard('skb1.2{Enter}')
    await expect.poll(coloured).toBe(before + 1)
    await expect.element(palette()).not.toBeInTheDocument()
    await expect.element(text()).toHaveFocus()
    store()
    await expect.poll(() => world.study?.answers.get('I01')?.flatMap(({ codings }) => codings).filter(({ codeId }) => codeId === 'B1.2')).toHaveLength(1)
    await expect.element(page.getByRole('region', { name: 'Kodinger her' }).getByRole('button', { name: /B1\.2/ })).toBeVisible()
    expect(coloured()).toBe(before + 1)
  })

  it('goes again, and it is said why, where it is refused', async () => {
    const { failNext, store } = await openSlow()
    const before = coloured()
    await userEvent.keyboard('skb1.2{Enter}')
    await expect.poll(coloured).toBe(before + 1)
    failNext('coding.add', { kind: 'locked' })
    store()
    await expect.poll(coloured).toBe(before)
    await expect.element(page.getByText(/låst/)).toBeVisible()
    await expect.element(text()).toHaveFocus()
  })

  it('stays when what was asked before it comes back', async () => {
    // The next session is read ahead, in its own time.
    const isThis = (request: unknown) => JSON.stringify(request).includes('I01')
    let added = 0
    const { hold } = await openScreen({ screen: 'coding', sessionId: 'I01' })
    await expect.element(text()).toHaveFocus()
    const before = coloured()
    const asked = hold('session.open', 'reply', isThis)
    const adding = hold('coding.add', 'call', () => (added += 1) === 2)
    await userEvent.keyboard('skb1.2{Enter}')
    await expect.poll(() => asked).toHaveLength(1)
    await expect.element(text()).toHaveFocus()
    await userEvent.keyboard('hb1.3{Enter}')
    await expect.poll(() => adding).toHaveLength(1)
    expect(coloured()).toBe(before + 2)
    asked[0]?.()
    await new Promise((resolve) => { setTimeout(resolve, 100) })
    expect(coloured()).toBe(before + 2)
    adding[0]?.()
    await expect.poll(() => asked).toHaveLength(2)
    asked[1]?.()
    await expect.element(page.getByRole('region', { name: 'Kodinger her' }).getByRole('button', { name: /B1\.3/ })).toBeVisible()
    expect(coloured()).toBe(before + 2)
  })

  it('stays while one before it is stored, and what has changed is asked for when both are', async () => {
    const { requests, store } = await openSlow()
    await expect.poll(() => requests('session.open')).toHaveLength(2)
    const before = coloured()
    await userEvent.keyboard('skb1.2{Enter}')
    await expect.poll(coloured).toBe(before + 1)
    await expect.element(text()).toHaveFocus()
    await userEvent.keyboard('hb1.3{Enter}')
    await expect.poll(coloured).toBe(before + 2)
    store()
    await expect.poll(() => requests('coding.add')).toHaveLength(1)
    await new Promise((resolve) => { setTimeout(resolve, 200) })
    expect(coloured()).toBe(before + 2)
    store()
    await expect.poll(() => requests('session.open')).toHaveLength(3)
    await new Promise((resolve) => { setTimeout(resolve, 200) })
    expect([coloured(), requests('session.open').length]).toEqual([before + 2, 3])
  })
})
