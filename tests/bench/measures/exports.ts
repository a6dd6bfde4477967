import { join } from 'node:path'
import type { ExportKind } from '../../../electron/contract/choices.ts'
import { agree, msFigure, plainFigure, type Bench, type Measure } from '../bench.ts'
import { bareCsv, bareJson, bareWord } from '../bare-files.ts'
import { openBare } from '../bare-study.ts'
import type { Figure } from '../figure.ts'
import { timeBoth, timeOf } from '../passes.ts'

const bareWriters = { word: bareWord, csv: bareCsv, json: bareJson } as const
const titles = { word: 'Word', csv: 'csv', json: 'json' } as const

/** Every quote into a Word report, a CSV table and the open format; and how long the host answers nobody meanwhile. */
export const exporting: Measure = {
  name: 'exports',
  async run(bench) {
    const bare = openBare(bench.barePath)
    const figures: Figure[] = []
    try {
      for (const kind of ['word', 'csv', 'json'] as const) {
        const barePath = join(bench.folder, `bare.${kind}`)
        const written = await exportOnce(bench, kind)
        const plain = bareWriters[kind](bare, barePath)
        if (kind !== 'json') agree(`quotes in ${kind}`, written.quotes, plain)
        const both = await timeBoth(() => exportOnce(bench, kind), () => bareWriters[kind](bare, barePath), { ...bench.slow, warm: false })
        figures.push(msFigure(kind === 'json' ? 'export json, everything' : `export ${titles[kind]}, all quotes`, bench, both))
        figures.push(plainFigure(`longest host block while ${titles[kind]} is written`, bench, 'ms', await longestBlock(bench, kind)))
      }
    } finally {
      bare.close()
    }
    return figures
  },
}

function exportOnce({ host, folder }: Bench, kind: ExportKind) {
  return host.ask('export.run', { jobId: 'bench', kind, profile: 'internal', file: 'out' }, { out: join(folder, `out.${kind}`) })
}

/** The longest that a small question waits for its answer while an export runs. */
async function longestBlock(bench: Bench, kind: ExportKind): Promise<number> {
  const done = new AbortController()
  const exported = exportOnce(bench, kind).finally(() => done.abort())
  let longest = 0
  while (!done.signal.aborted) longest = Math.max(longest, await timeOf(() => bench.host.ask('study.state', {})))
  await exported
  return longest
}
