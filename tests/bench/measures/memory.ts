import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { plainFigure, type Measure } from '../bench.ts'
import { madeStudy } from '../made-study.ts'

/** What a process that does one thing says of its memory, in megabytes. */
const memoryReport = z.object({ empty: z.number(), open: z.number(), peak: z.number() })

/** Memory of a host with the study open, and at the most while it writes or reads a whole study; each in a process of its own. */
export const memory: Measure = {
  name: 'memory',
  run(bench) {
    const measured = (doing: string) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, '../measure-memory.ts'), madeStudy(bench.scale).study, bench.folder, doing], { encoding: 'utf8' })
      if (status !== 0) throw new Error(`measuring memory of «${doing}» failed: ${stderr}`)
      return memoryReport.parse(JSON.parse(stdout))
    }
    const open = measured('open')
    return Promise.resolve([
      plainFigure('memory over the empty app', bench, 'MB', open.open - open.empty),
      plainFigure('export Word, peak memory', bench, 'MB', measured('word').peak),
      plainFigure('export csv, peak memory', bench, 'MB', measured('csv').peak),
      plainFigure('export json, peak memory', bench, 'MB', measured('json').peak),
      ...bench.scale === 'L' ? [] : [plainFigure('import json, peak memory', bench, 'MB', measured('import').peak)],
    ])
  },
}
