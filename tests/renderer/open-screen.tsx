import '../../renderer/styles/index.css'
import axe from 'axe-core'
import { expect } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { App } from '../../renderer/app.tsx'
import type { Route } from '../../renderer/hooks/navigation.tsx'
import { createFakeBridge, type FakeBridge, type FakeWorld } from './fake-bridge.ts'

/** Opens a screen of the fictive example study in an app that exists in memory only. */
export async function openScreen(route: Route, world: Partial<FakeWorld> = {}, prepare: (fake: FakeBridge) => void = () => undefined): Promise<FakeBridge> {
  const fake = createFakeBridge(world)
  prepare(fake)
  window.funn = fake.bridge
  await page.viewport(1280, 800)
  await render(<App initial={route} />)
  await expect.element(page.getByRole('main')).toBeVisible()
  return fake
}

/** What axe finds wrong, one line a fault with where it is. */
export async function axeFaults(selector = '.main'): Promise<readonly string[]> {
  const { violations } = await axe.run(selector, { resultTypes: ['violations'] })
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.html.slice(0, 160)} (${[...node.any, ...node.all].map((check) => check.message).join(' ')})`).join(' | ')}`)
}
