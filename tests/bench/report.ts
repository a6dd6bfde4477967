import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { cpus, platform, release, totalmem } from 'node:os'
import { dirname } from 'node:path'
import { z } from 'zod'
import { figureSchema, isHeld, type Figure } from './figure.ts'

/** A run of the bench on disk: the figures and what they were measured on. */
const runSchema = z.object({
  made: z.string(), commit: z.string(), machine: z.string(), versions: z.record(z.string(), z.string()), figures: z.array(figureSchema),
})
type Run = z.infer<typeof runSchema>

/** A figure that is so many times dearer than in the run before is worth a look. */
const worseFrom = 1.25

/** Keeps a run as the latest one of its kind, and the one before it beside. */
export function keepRun(path: string, figures: readonly Figure[]): void {
  mkdirSync(dirname(path), { recursive: true })
  if (existsSync(path)) renameSync(path, path.replace(/\.json$/u, '.before.json'))
  const run: Run = {
    made: new Date().toISOString(), commit: commit(), machine: `${cpus().length} × ${cpus()[0]?.model.trim() ?? '?'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()}`,
    versions: { node: process.versions.node, v8: process.versions.v8 }, figures: [...figures],
  }
  writeFileSync(path, `${JSON.stringify(run, null, 2)}\n`)
}

/** The figures of an earlier run; none where there is no such file. */
export function figuresIn(path: string): readonly Figure[] {
  return existsSync(path) ? runSchema.parse(JSON.parse(readFileSync(path, 'utf8'))).figures : []
}

/** The figures as lines of a table, each with its budget and how it compares with the run before. */
export function tableOf(figures: readonly Figure[], before: readonly Figure[]): string[] {
  const rows = figures.map((figure) => [
    figure.scale ?? '', figure.name, `${figure.value} ${figure.unit}`, figure.spread ? `${figure.spread[0]}–${figure.spread[1]}` : '',
    figure.baseline === undefined ? '' : String(figure.baseline), figure.ratio === undefined ? '' : `${figure.ratio}×`, budgetText(figure), changeText(figure, before),
  ])
  const all = [['', 'figure', 'Funn', 'passes', 'bare', 'ratio', 'budget', 'before'], ...rows]
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? []
  return all.map((row) => row.map((cell, column) => (column === 1 || column > 5 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd())
}

/** One line on how many budgets hold, and which do not. */
export function verdictOf(figures: readonly Figure[]): string {
  const judged = figures.filter((figure) => isHeld(figure) !== undefined)
  const missed = judged.filter((figure) => isHeld(figure) === false)
  const names = missed.map(({ scale, name }) => `${scale === null ? '' : `${scale} `}${name}`)
  return `bench: ${judged.length - missed.length} of ${judged.length} budgets held${missed.length === 0 ? '' : `; missed: ${names.join(' · ')}`}`
}

function budgetText(figure: Figure): string {
  const held = isHeld(figure)
  if (held === undefined || figure.budget === undefined) return ''
  const { limit, of } = figure.budget
  const sign = of === 'value' && figure.unit === 'per s' ? '≥' : '≤'
  return `${sign} ${limit}${of === 'ratio' ? '×' : ''} ${held ? 'held' : 'MISSED'}`
}

/** How much dearer than before, told only where it is worth a look; ratios are compared where there are any, since machines differ. */
function changeText(figure: Figure, before: readonly Figure[]): string {
  const old = before.find(({ name, scale }) => name === figure.name && scale === figure.scale)
  if (!old || old.value === 0 || figure.value === 0) return ''
  const change = figure.unit === 'per s' ? old.value / figure.value : figure.value / old.value
  const relative = figure.ratio === undefined || old.ratio === undefined ? change : figure.ratio / old.ratio
  if (Math.min(change, relative) >= worseFrom) return `WORSE ${change.toFixed(2)}× (was ${old.value})`
  return Math.max(change, relative) <= 1 / worseFrom ? `better (was ${old.value})` : ''
}

function commit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return 'unknown'
  }
}
