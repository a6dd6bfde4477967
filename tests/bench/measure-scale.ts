/** Run by the bench in a process of its own: measures one scale and writes the figures to a file: `measure-scale.ts M figures.json [part …]`. */
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bareStudy } from './bare-study.ts'
import type { Bench, Measure } from './bench.ts'
import { startHost } from './bench-host.ts'
import { scaleNames, type Figure } from './figure.ts'
import { benchKeyPassphrase, benchPassphrase } from './generate-study.ts'
import { benchFolder, copyStudy, madeStudy } from './made-study.ts'
import { counting } from './measures/counting.ts'
import { exporting } from './measures/exports.ts'
import { importing } from './measures/imports.ts'
import { log } from './measures/log.ts'
import { memory } from './measures/memory.ts'
import { opening } from './measures/opening.ts'
import { passages } from './measures/passages.ts'
import { search } from './measures/search.ts'
import { work } from './measures/work.ts'

/** In the order they run: what changes the study comes last. */
const measures: readonly Measure[] = [opening, passages, counting, search, work, exporting, importing, log, memory]

const [word, target = '', ...parts] = process.argv.slice(2)
const scale = scaleNames.find((name) => name === word) ?? 'S'
const chosen = parts.length === 0 ? measures : measures.filter(({ name }) => parts.includes(name))
const made = madeStudy(scale)
const madeBare = bareStudy(made)
const folder = mkdtempSync(join(benchFolder, 'work-'))
const host = startHost()
const figures: Figure[] = []
try {
  const study = copyStudy(made, join(folder, 'study.funn'))
  const barePath = join(folder, 'bare.sqlite')
  copyFileSync(madeBare, barePath)
  await host.ask('study.open', { file: 'study', passphrase: benchPassphrase }, { study: study.study })
  await host.ask('key.open', { file: 'key', passphrase: benchKeyPassphrase }, { key: study.key })
  const bench: Bench = {
    scale, host, study, barePath, folder,
    quick: { passes: 5, times: 20, warm: true },
    slow: scale === 'L' ? { passes: 2, times: 1, warm: false } : { passes: 3, times: 1, warm: true },
  }
  for (const { name, run } of chosen) {
    const start = performance.now()
    figures.push(...await run(bench))
    console.log(`${scale} ${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  }
} finally {
  await host.close()
  rmSync(folder, { recursive: true, force: true })
}
writeFileSync(target, JSON.stringify(figures))
