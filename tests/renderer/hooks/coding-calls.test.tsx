import { beforeEach, describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { fail } from '../../../codebook/result.ts'
import type { Reply } from '../../../electron/contract/contract.ts'
import { forgetRecentCodes } from '../../../renderer/screens/coding/recent-store.ts'
import { openScreen } from '../open-screen.tsx'
import type { FakeBridge } from '../fake-bridge.ts'

const text = () => page.getByRole('textbox', { name: /^Svarene i/ })
const palette = () => page.getByRole('dialog', { name: 'Velg kode' })
/** How many passages are coloured. */
const coloured = () => [...CSS.highlights].reduce((sum, [name, highlight]) => sum + (name.startsWith('code-') ? highlight.size : 0), 0)

beforeEach(() => { forgetRecentCodes() })

/** The coding screen of an app whose host takes its time to store codings: until `store` is called, once for each. */
async function openSlow(): Promise<FakeBridge & { readonly store: (reply?: Reply<'coding.add'>) => void }> {
  const waiting: ((reply: Reply<'coding.add'> | undefined) => void)[] = []
  const fake = await openScreen({ screen: 'coding', sessionId: 'I01' }, {}, ({ bridge }) => {
    const inner = { ...bridge }
    Object.assign(bridge, { call: async (...words: Parameters<typeof inner.call>) => {
      if (words[0] !== 'coding.add') return inner.call(...words)
      const reply = await new Promise<Reply<'coding.add'> | undefined>((resolve) => { waiting.push(resolve) })
      return reply ?? inner.call(...words)
    } })
  })
  await expect.element(text()).toHaveFocus()
  return { ...fake, store: (reply) => { waiting.shift()?.(reply) } }
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
    const { store } = await openSlow()
    const before = coloured()
    await userEvent.keyboard('skb1.2{Enter}')
    await expect.poll(coloured).toBe(before + 1)
    store(fail({ kind: 'locked' }))
    await expect.poll(coloured).toBe(before)
    await expect.element(page.getByText(/låst/)).toBeVisible()
    await expect.element(text()).toHaveFocus()
  })

  it('stays when what was asked before it comes back', async () => {
    // The next session is read ahead, in its own time.
    const asked: (() => void)[] = []
    const adding: (() => void)[] = []
    let [isHolding, added] = [false, 0]
    await openScreen({ screen: 'coding', sessionId: 'I01' }, {}, (fake) => {
      const inner = { ...fake.bridge }
      Object.assign(fake.bridge, { call: async (...words: Parameters<typeof inner.call>) => {
        if (words[0] === 'coding.add' && (added += 1) === 2) await new Promise<void>((resolve) => { adding.push(resolve) })
        const reply = await inner.call(...words)
        if (isHolding && words[0] === 'session.open' && JSON.stringify(words[1]).includes('I01')) await new Promise<void>((resolve) => { asked.push(resolve) })
        return reply
      } })
    })
    await expect.element(text()).toHaveFocus()
    const before = coloured()
    isHolding = true
    await userEvent.keyboard('skb1.2{Enter}')
    await expect.poll(() => asked).toHaveLength(1)
    await expect.element(text()).toHaveFocus()
    await userEvent.keyboard('hb1.3{Enter}')
    await expect.poll(() => adding).toHaveLength(1)
    expect(coloured()).toBe(before + 2)
    asked[0]?.()
    await new Promise((resolve) => { setTimeout(resolve, 100) })
    expect(coloured()).toBe(before + 2)
    isHolding = false
    adding[0]?.()
    await expect.element(page.getByRole('region', { name: 'Kodinger her' }).getByRole('button', { name: /B1\.3/ })).toBeVisible()
    expect(coloured()).toBe(before + 2)
  })

  it('stays while one before it is stored', async () => {
    const { store } = await openSlow()
    const before = coloured()
    await userEvent.keyboard('skb1.2{Enter}')
    await expect.poll(coloured).toBe(before + 1)
    await expect.element(text()).toHaveFocus()
    await userEvent.keyboard('hb1.3{Enter}')
    await expect.poll(coloured).toBe(before + 2)
    store()
    await expect.poll(coloured).toBe(before + 2)
    store()
    await expect.poll(coloured).toBe(before + 2)
  })
})
