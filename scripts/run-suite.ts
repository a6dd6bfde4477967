import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
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
  /** A line for each test that failed, or failed at first: its file, its name and the first line of what was wrong. Empty for a check. */
  readonly failures: readonly string[]
}

/**
 * A suite that takes longer than this hangs: some four times what it takes on two quiet cores, for a machine with others' work
 * to do takes twice that. The end-to-end suite may first fetch Electron and build SQLite for it.
 */
const limits: Record<Suite, number> = { unit: 15 * 60_000, fuzz: 10 * 60_000, renderer: 20 * 60_000, faults: 10 * 60_000, e2e: 35 * 60_000 }

/** What we read of Vitest's JSON report. */
const Report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).nullish() })),
    }),
  ),
})

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
  const { status, signal } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', suite, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...words],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], timeout: limits[suite], killSignal: 'SIGKILL' },
  )
  const { numPassedTests, numFailedTests, testResults } = existsSync(report)
    ? Report.parse(JSON.parse(readFileSync(report, 'utf8')))
    : { numPassedTests: 0, numFailedTests: 0, testResults: [] }
  // A suite can fail without a failed test: a file that does not load, a time-out, no tests at all.
  const failed = status === 0 ? numFailedTests : Math.max(numFailedTests, 1)
  const seconds = Math.round((performance.now() - start) / 1000)
  const ended = signal === null ? [] : [`ended by ${signal} after ${seconds} s; ${limits[suite] / 60_000} minutes are the limit`]
  return { name: suite, passed: numPassedTests, failed, seconds, failures: [...testResults.flatMap(listFailures), ...ended] }
}

/** The failures of one test file, and what passed only at a second try; a file that did not load has no tests, and is a failure itself. */
function listFailures({ name, status, message, assertionResults }: z.infer<typeof Report>['testResults'][number]): string[] {
  const file = relative(root, name)
  const lines = assertionResults.flatMap(({ status: end, fullName, failureMessages }) => {
    const [wrong] = failureMessages ?? []
    if (end !== 'failed' && wrong === undefined) return []
    return [`${end === 'failed' ? '' : 'passed at a second try: '}${file} › ${fullName}: ${firstLine(wrong ?? '')}`]
  })
  return lines.length === 0 && status === 'failed' ? [`${file}: ${firstLine(message)}`] : lines
}

/** The first line of what was wrong, short enough to be read in a list. */
function firstLine(message: string): string {
  return (stripVTControlCharacters(message).split('\n')[0] ?? '').slice(0, 300)
}
