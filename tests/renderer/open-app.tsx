import '../../renderer/styles/index.css'
import axe from 'axe-core'
import { expect } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { App } from '../../renderer/app.tsx'
import type { Route } from '../../renderer/hooks/navigation.tsx'
import { createFakeBridge, type FakeBridge, type FakeWorld } from './fake-bridge.ts'

/** Opens the whole window on an app in memory; with `study: null` the start screen. */
export async function openApp(world: Partial<FakeWorld> = {}, route?: Route): Promise<FakeBridge> {
  const fake = createFakeBridge(world)
  window.funn = fake.bridge
  await page.viewport(1280, 800)
  await render(<App {...(route === undefined ? {} : { initial: route })} />)
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  return fake
}

/** Fails where axe finds anything, in light and in dark. `but` names rules that do not fit what is shown; say why where it is used. */
export async function expectAccessible(but: readonly string[] = []): Promise<void> {
  const rules = Object.fromEntries(but.map((rule) => [rule, { enabled: false }]))
  for (const theme of ['light', 'dark'] as const) {
    document.documentElement.dataset['theme'] = theme
    // Colours change with the next frame.
    await new Promise((resolve) => { requestAnimationFrame(() => { requestAnimationFrame(resolve) }) })
    const { violations } = await axe.run(document.body, { resultTypes: ['violations'], rules })
    const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => `${theme} ${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`))
    expect(found).toEqual([])
  }
}
