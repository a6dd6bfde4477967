/**
 * Measures Funn on made-up studies of three sizes beside a bare way of doing the same: `npm run bench [-- S M L] [--only part] [--electron] [--compare file]`.
 *
 * Without sizes S and M. With --electron also what the user waits for in the window. Writes `.cache/bench/latest.json` and compares with the run before it. Ends badly when something fails or counts
 * wrong, never for being slow. What is measured and how: docs/performance.md.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { figureSchema, scaleNames, type Figure } from './figure.ts'
import { benchFolder } from './made-study.ts'
import { figuresIn, keepRun, tableOf, verdictOf } from './report.ts'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { only: { type: 'string', multiple: true }, electron: { type: 'boolean' }, compare: { type: 'string' } } })
const scales = scaleNames.filter((name) => (positionals.length === 0 ? name !== 'L' : positionals.includes(name)))
if (scales.length === 0 || positionals.some((word) => !scaleNames.some((name) => name === word))) {
  console.error(`Say which studies to measure on: ${scaleNames.join(', ')}.`)
  process.exit(2)
}

const latest = join(benchFolder, 'latest.json')
const before = figuresIn(values.compare ?? latest)
const figures: Figure[] = []
const failed: string[] = []
for (const scale of scales) {
  measure('measure-scale.ts', scale)
  // A start that the machine had no time for is tried once more, as in the end-to-end tests; that it was is told.
  if (values.electron === true) measure(join('electron', 'measure.ts'), scale, process.env['CI'] === undefined ? 1 : 2)
}

/** Runs one of the measuring scripts in a process of its own, so that the memory of one is not counted for another. */
function measure(script: string, scale: string, tries = 1): void {
  const target = join(benchFolder, `figures-${scale}.json`)
  rmSync(target, { force: true })
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, script), scale, target, ...values.only ?? []], { stdio: ['ignore', 'inherit', 'inherit'] })
  if (status === 0) figures.push(...z.array(figureSchema).parse(JSON.parse(readFileSync(target, 'utf8'))))
  else if (tries > 1) {
    console.log(`${scale}: ${script} failed, and is tried a second time.`)
    measure(script, scale, tries - 1)
  } else failed.push(scale)
}

console.log(tableOf(figures, before).join('\n'))
console.log(verdictOf(figures))
if (values.only === undefined && failed.length === 0) keepRun(latest, figures)
if (failed.length > 0) {
  console.error(`The bench failed at ${failed.join(', ')}: something does not work or counts wrong, see above.`)
  process.exit(1)
}
