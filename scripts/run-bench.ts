import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { root } from './electron-runtime/folders.ts'
import type { SuiteResult } from './run-suite.ts'

/** Making the studies takes half a minute, measuring both sizes some six minutes, most of it in the window; a machine of others' work may take long. */
const limit = 20 * 60_000

/** Runs the bench on the two smaller studies, in the host and in the window. It counts as one, and fails when something does not work or counts wrong, never for being slow. */
export function runBench(): SuiteResult {
  console.log('\n— bench —')
  const start = performance.now()
  const { status } = spawnSync(process.execPath, [join(root, 'tests/bench/run.ts'), 'S', 'M', '--electron'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], timeout: limit, killSignal: 'SIGKILL' })
  return { name: 'bench', passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, seconds: Math.round((performance.now() - start) / 1000), failures: [] }
}
