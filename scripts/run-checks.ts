import { spawnSync } from 'node:child_process'
import type { SuiteResult } from './run-suite.ts'

/** Each may take this long; all of them together take under a minute. */
const limit = 5 * 60_000

/** The quick checks of `npm run check`; architecture is left to the unit tests, which hold it. */
const checks = ['types', 'lint', 'unused'] as const

/** Runs the checks that are no tests. Each counts as one. */
export function runChecks(): SuiteResult[] {
  return checks.map((check) => {
    console.log(`\n— ${check} —`)
    const start = performance.now()
    const { status } = spawnSync('npm', ['run', '--silent', `check:${check}`], { stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32', timeout: limit })
    return { name: check, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, seconds: Math.round((performance.now() - start) / 1000), failures: [] }
  })
}
