import { describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Route } from '../../../renderer/hooks/navigation.tsx'
import { overflowFaults } from '../../looks/overflow-faults.ts'
import { createFakeStudy } from '../fake/fake-study.ts'
import { fakeSettings } from '../fake/fake-study.ts'
import { openScreen } from '../open-screen.tsx'
import { heavyStudy } from './heavy-study.ts'

const routes: readonly { readonly name: string; readonly route: Route; readonly choose?: () => Promise<void> }[] = [
  { name: 'overview', route: { screen: 'overview' } },
  { name: 'register', route: { screen: 'register' } },
  { name: 'an organisation', route: { screen: 'register', organisationId: createFakeStudy().organisations[0]?.id ?? '' } },
  { name: 'sessions', route: { screen: 'sessions' } },
  { name: 'a session', route: { screen: 'sessions', sessionId: 'I01' } },
  { name: 'a new session', route: { screen: 'sessions', create: true } },
  { name: 'notes', route: { screen: 'notes', sessionId: 'I01' } },
  { name: 'notes with names listed', route: { screen: 'notes', sessionId: 'I01' }, choose: async () => {
    await page.getByRole('button', { name: /^(Navn og numre|Namn og nummer|Names and numbers): \d/ }).click()
    await expect.element(page.getByRole('list').filter({ hasText: '412 34 567' })).toBeInTheDocument()
  } },
  { name: 'notes of a group', route: { screen: 'notes', sessionId: 'G01' } },
  { name: 'approval', route: { screen: 'approval', sessionId: 'I01' } },
  { name: 'information and consent', route: { screen: 'consent' } },
  { name: 'letters', route: { screen: 'letters' } },
  { name: 'coding', route: { screen: 'coding', sessionId: 'I01' } },
  { name: 'codebook', route: { screen: 'codebook' } },
  { name: 'matrix', route: { screen: 'matrix' } },
  { name: 'matrix with all codes', route: { screen: 'matrix' }, choose: () => userEvent.click(page.getByRole('radio').filter({ hasText: /^(Alle koder|Alle kodar|All codes)$/ })) },
  { name: 'networks and actors', route: { screen: 'networks', networkId: 'N01' } },
  { name: 'memos', route: { screen: 'memos' } },
  { name: 'search', route: { screen: 'search', text: 'nettverk' } },
  { name: 'history', route: { screen: 'history' } },
  { name: 'about the study', route: { screen: 'study' } },
  { name: 'settings', route: { screen: 'settings' } },
]

/** Windows in points of the style sheet: the usual, a large one, the smallest, and the usual at 200 % zoom. */
const windows = [[1280, 800], [1920, 1080], [960, 640], [640, 400]] as const

async function settle(): Promise<void> {
  for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => { requestAnimationFrame(resolve) })
}

async function faultsInAllWindows(): Promise<string[]> {
  const faults: string[] = []
  for (const [width, height] of windows) {
    await page.viewport(width, height)
    await settle()
    faults.push(...overflowFaults().map((fault) => `${width}×${height}: ${fault}`))
  }
  return faults
}

describe.each(['nb', 'nn', 'en'] as const)('in %s, with the longest names, 60 codes and 300 sessions', (language) => {
  test.each(routes)('$name shows all it has, in any window', async ({ route, choose }) => {
    await openScreen(route, { study: heavyStudy(), settings: { ...fakeSettings, language } })
    await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument()
    await choose?.()
    await settle()
    expect(await faultsInAllWindows()).toEqual([])
  })
})

test.each(routes.filter(({ name }) => !/session|notes|approval|coding|organisation|all codes/.test(name)))('of an empty study, $name shows all it has, in any window', async ({ route }) => {
  await openScreen(route, { study: createFakeStudy({ empty: true }) })
  await expect.element(page.getByRole('heading', { level: 1 })).toBeInTheDocument()
  await settle()
  expect(await faultsInAllWindows()).toEqual([])
})

test('the overflow check finds what is cut off, what stands outside, and a page that scrolls sideways', () => {
  const frame = document.createElement('div')
  frame.innerHTML = `
    <div style="width: 100px; overflow: hidden"><div style="width: 200px">one</div></div>
    <div style="width: 100px; overflow: auto"><div style="width: 200px">two</div></div>
    <div style="width: 100px; overflow: hidden; text-overflow: ellipsis; white-space: nowrap">three three three three three three</div>`
  document.body.append(frame)
  const found = overflowFaults().join('\n')
  frame.remove()
  expect(found).toContain('cut off, 200 in 100')
  expect(found).toContain('scrolls sideways, 200 in 100')
  expect(found).not.toContain('three')
})
