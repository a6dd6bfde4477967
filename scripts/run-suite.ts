import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from './electron-runtime/folders.ts'

/** The suites, in the order they run: the quickest answer first. */
export const suites = ['unit', 'fuzz', 'renderer', 'faults', 'e2e'] as const
export type Suite = (typeof suites)[number]

/** How a suite or check ended. */
export interface SuiteResult {
  readonly name: string
  readonly passed: number
  readonly failed: number
  readonly seconds: number
}

/** A suite that takes longer than this hangs. The end-to-end suite may first fetch Electron and build SQLite for it. */
const limits: Record<Suite, number> = { unit: 20 * 60_000, fuzz: 15 * 60_000, renderer: 10 * 60_000, faults: 15 * 60_000, e2e: 30 * 60_000 }

/** What we read of Vitest's JSON report. */
const Report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })

/** Tells a suite's name from other words. */
export function isSuite(word: string): word is Suite {
  return suites.some((suite) => suite === word)
}

/** Runs one suite of the Vitest configuration to its end. */
export function runSuite(suite: Suite, words: readonly string[]): SuiteResult {
  console.log(`\n— ${suite} tests —`)
  const start = performance.now()
  const report = join(root, '.cache', 'test-results', `${suite}.json`)
  rmSync(report, { force: true })
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', suite, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...words],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], timeout: limits[suite], killSignal: 'SIGKILL' },
  )
  const { numPassedTests, numFailedTests } = existsSync(report) ? Report.parse(JSON.parse(readFileSync(report, 'utf8'))) : { numPassedTests: 0, numFailedTests: 0 }
  // A suite can fail without a failed test: a file that does not load, a time-out, no tests at all.
  const failed = status === 0 ? numFailedTests : Math.max(numFailedTests, 1)
  return { name: suite, passed: numPassedTests, failed, seconds: Math.round((performance.now() - start) / 1000) }
}
