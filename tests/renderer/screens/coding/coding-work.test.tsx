import { beforeEach, describe, expect, it } from 'vitest'
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

describe('one more coding', () => {
  it('changes nothing in the text, and draws one bar and no other anew', async () => {
    const { requests } = await openScreen({ screen: 'coding', sessionId: 'G01' })
    await expect.element(text()).toHaveFocus()
    await userEvent.keyboard('sk')
    await expect.element(page.getByRole('dialog', { name: 'Velg kode' })).toBeVisible()
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
    expect(document.querySelectorAll('.coding-head option').length).toBeLessThan(5)
    await userEvent.click(page.getByRole('button', { name: /Velg økt|I01/ }).first())
    await expect.element(page.getByRole('option', { name: 'I250' })).toBeInTheDocument()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await expect.poll(() => requests('session.open').at(-1)?.id).not.toBe('I01')
  })
})
