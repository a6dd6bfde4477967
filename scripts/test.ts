/**
 * Runs all tests, or the named suite with Vitest's own words after it: `npm test`, `npm run test:unit -- tests/db`.
 *
 * Every suite runs even when one before it failed. The end names what failed, and the last line sums them up: `N passed, N failed`.
 */
import { ensureSystem } from './electron-runtime/system-packages.ts'
import { runBench } from './run-bench.ts'
import { runChecks } from './run-checks.ts'
import { isSuite, runSuite, suites } from './run-suite.ts'

const [named, ...words] = process.argv.slice(2)
if (named !== undefined && !isSuite(named)) {
  console.error(`There is no suite "${named}". There are: ${suites.join(', ')}.`)
  process.exit(2)
}

const chosen = named === undefined ? suites : [named]
if (chosen.includes('renderer')) ensureSystem(['browser'])
if (chosen.includes('faults')) ensureSystem(['tracer'])

const results = [...(named === undefined ? runChecks() : []), ...chosen.map((suite) => runSuite(suite, words)), ...(named === undefined ? [runBench()] : [])]
for (const { name, passed, failed, seconds, failures } of results) {
  console.log(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed (${seconds} s)`)
  for (const failure of failures) console.log(`         ${failure}`)
}

const failed = results.reduce((sum, result) => sum + result.failed, 0)
console.log(`${results.reduce((sum, result) => sum + result.passed, 0)} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
