import { describe, expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { openScreen } from '../open-screen.tsx'

/** Two frames: what waits for one to be painted has been asked by then. */
const painted = () => new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(() => { setTimeout(resolve, 20) }) }) })

describe('after a coding', () => {
  it('only what holds codings is asked again', async () => {
    const { calls, requests } = await openScreen({ screen: 'coding', sessionId: 'I01' })
    await expect.element(page.getByRole('textbox', { name: /^Svarene i/ })).toHaveFocus()
    await expect.poll(() => requests('app.menu').length).toBeGreaterThan(0)
    // The session after it has been read ahead.
    await expect.poll(() => requests('session.open')).toHaveLength(2)
    const before = calls.length
    await userEvent.keyboard('sk{Enter}')
    await expect.poll(() => requests('coding.add')).toHaveLength(1)
    await expect.poll(() => calls.slice(before).map(({ channel }) => channel).filter((channel) => channel !== 'app.menu').toSorted())
      .toEqual(['codebook.list', 'coding.add', 'session.list', 'session.open'])
  })

  it('Ctrl+Z takes it back at once, also in a study where nothing could be undone before', async () => {
    const { requests } = await openScreen({ screen: 'coding', sessionId: 'I01' }, {}, (fake) => {
      if (fake.world.study !== null) fake.world.study.steps = []
      // The window never hears more of the history than what comes with the change.
      let asked = 0
      fake.hold('history.state', 'reply', () => (asked += 1) > 1)
    })
    await expect.element(page.getByRole('textbox', { name: /^Svarene i/ })).toHaveFocus()
    await userEvent.keyboard('{Control>}z{/Control}')
    expect(requests('history.undo')).toHaveLength(0)
    await userEvent.keyboard('sk{Enter}')
    await expect.poll(() => requests('coding.add')).toHaveLength(1)
    await expect.element(page.getByRole('dialog', { name: 'Velg kode' })).not.toBeInTheDocument()
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.poll(() => requests('history.undo')).toHaveLength(1)
  })
})

describe('a change while the first answer to a question is on its way', () => {
  it('has the question asked again: what was answered before the change is never shown', async () => {
    let held: (() => void)[] = []
    const { emit, requests, world } = await openScreen({ screen: 'overview' }, {}, (fake) => { held = fake.hold('study.overview', 'reply') })
    await expect.poll(() => held).toHaveLength(1)
    const informants = () => page.getByRole('main').element().querySelector('.figure:nth-child(2) dd')?.textContent
    const before = world.study?.informants.length ?? 0
    world.study?.informants.pop()
    emit('changed', {})
    await expect.poll(() => held).toHaveLength(2)
    held[1]?.()
    await expect.poll(informants).toBe(String(before - 1))
    held[0]?.()
    await painted()
    expect(informants()).toBe(String(before - 1))
    expect(requests('study.overview')).toHaveLength(2)
  })

  it('does not undo what came with the change: what can be undone is known from then on', async () => {
    let held: (() => void)[] = []
    const { emit, requests } = await openScreen({ screen: 'overview' }, {}, (fake) => {
      held = fake.hold('history.state', 'reply')
      if (fake.world.study !== null) fake.world.study.steps = []
    })
    await expect.poll(() => held).toHaveLength(1)
    emit('changed', { what: 'codings', history: { undo: { name: 'coding.add', coderId: null, madeAt: 0, state: 'done' }, redo: null } })
    held[0]?.()
    await painted()
    await userEvent.keyboard('{Control>}z{/Control}')
    await expect.poll(() => requests('history.undo')).toHaveLength(1)
  })
})

describe('many changes at once', () => {
  it('are asked about once', async () => {
    const { emit, requests } = await openScreen({ screen: 'overview' })
    await expect.poll(() => requests('study.overview')).toHaveLength(1)
    for (let change = 0; change < 20; change += 1) emit('changed', {})
    await painted()
    await expect.poll(() => requests('study.overview')).toHaveLength(2)
    await painted()
    expect(requests('study.overview')).toHaveLength(2)
  })

  it('are all asked about, the small and the large', async () => {
    const { emit, requests } = await openScreen({ screen: 'register' })
    await expect.poll(() => requests('register.list')).toHaveLength(1)
    emit('changed', { what: 'codings' })
    await painted()
    expect(requests('register.list')).toHaveLength(1)
    emit('changed', { what: 'codings' })
    emit('changed', {})
    await expect.poll(() => requests('register.list')).toHaveLength(2)
  })
})
