import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { packFor } from '../../e2e/pack-for.ts'
import { inheritedEnvironment } from '../../e2e/start-electron.ts'
import { bareApp } from './bare-app.ts'
import type { BenchLaunch } from './running-app.ts'

/**
 * Starts the app so often as users get it, packed, and a bare Electron beside it in turn: from the start of the process until its first screen is painted.
 *
 * Each time with an empty data folder; the system has the app's files in memory, but for the first time. It is driven over a pipe, which
 * holds up nothing at the start; the page tells by its own clock when it was painted.
 */
export async function timeStarts(launch: BenchLaunch, times: number): Promise<{ readonly funn: readonly number[]; readonly bare: readonly number[] }> {
  const { program } = packFor(launch, 'shipped')
  const bare = bareApp(launch, '<h1>Bare</h1>')
  const painted = { funn: [] as number[], bare: [] as number[] }
  try {
    for (let started = 0; started < times; started += 1) {
      painted.funn.push(await timeStart(launch, program, []))
      painted.bare.push(await timeStart(launch, launch.executable, [bare]))
    }
  } finally {
    rmSync(bare, { recursive: true, force: true, maxRetries: 5 })
  }
  return painted
}

async function timeStart({ flags, display, user }: BenchLaunch, program: string, last: readonly string[]): Promise<number> {
  const data = mkdtempSync(join(tmpdir(), 'funn-start-'))
  if (user !== undefined) chownSync(data, user.uid, user.gid)
  const began = Date.now()
  const context = await chromium.launchPersistentContext(data, {
    executablePath: program, ignoreDefaultArgs: true, args: ['--remote-debugging-pipe', `--user-data-dir=${data}`, ...flags, ...last],
    env: { ...inheritedEnvironment(), ...(display === undefined ? {} : { DISPLAY: display }) },
  })
  try {
    const page = context.pages()[0] ?? await context.waitForEvent('page')
    await page.getByRole('heading', { level: 1 }).waitFor()
    return await page.evaluate(() => new Promise<number>((resolve) => {
      new PerformanceObserver((list) => {
        const [first] = list.getEntriesByName('first-contentful-paint')
        if (first !== undefined) resolve(performance.timeOrigin + first.startTime)
      }).observe({ type: 'paint', buffered: true })
    })) - began
  } finally {
    await context.close()
    rmSync(data, { recursive: true, force: true, maxRetries: 5 })
  }
}
