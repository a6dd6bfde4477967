/**
 * Measures what the user waits for in a real Electron on a made study: `node tests/bench/electron/measure.ts S|M figures.json [part …]`.
 *
 * A figure is the 95th of 100 times, its spread the median and the highest. To be run on a machine with nothing else to do.
 */
import { writeFileSync } from 'node:fs'
import { buildIfNeeded } from '../../../scripts/build-app.ts'
import { prepareLaunch } from '../../../scripts/electron-runtime/prepare-launch.ts'
import { startDisplay } from '../../../scripts/virtual-display.ts'
import { scaleNames, type Figure } from '../figure.ts'
import { benchPassphrase } from '../generate-study.ts'
import { madeStudy } from '../made-study.ts'
import { longestBlockWhileExporting } from './blocking.ts'
import { openCoding, sessionsWithNotes, timeCodings, timeSessions, timeUndos } from './coding.ts'
import { listenToScreen } from './on-screen.ts'
import { paintClock } from './paint-clock.ts'
import { memoryOf, openStudy, startApp } from './running-app.ts'
import { timeScreens, timeSearch } from './screens.ts'
import { timeStarts } from './starts.ts'
import { timeBareTyping, timeTyping } from './typing.ts'

const [word, target, ...parts] = process.argv.slice(2)
const scale = scaleNames.find((name) => name === word) ?? 'S'
const isWanted = (part: string) => parts.length === 0 || parts.includes(part)
const figures: Figure[] = []

function keep(name: string, times: readonly number[], { limit, bare }: { readonly limit?: number; readonly bare?: readonly number[] } = {}): void {
  const [value, baseline] = [shareOf(times, 0.95), bare === undefined ? undefined : shareOf(bare, 0.95)]
  add({
    name, scale, value, unit: 'ms', spread: [shareOf(times, 0.5), shareOf(times, 1)],
    ...(baseline === undefined ? {} : { baseline, ratio: Number((value / baseline).toPrecision(3)) }),
  }, limit)
}

/** The time that such a share of some times is not above. */
function shareOf(times: readonly number[], share: number): number {
  const sorted = times.toSorted((left, right) => left - right)
  return Number((sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0).toPrecision(3))
}

function add(figure: Figure, limit?: number): void {
  figures.push(limit === undefined ? figure : { ...figure, budget: { limit, of: 'value' } })
  console.log(`window ${scale}: ${figure.name}: ${figure.value} ${figure.unit}${figure.spread === undefined ? '' : `, median ${figure.spread[0]}, highest ${figure.spread[1]}`}${figure.baseline === undefined ? '' : `, bare ${figure.baseline}, ${figure.ratio}×`}${limit === undefined ? '' : `, budget ${limit}`}`)
}

await buildIfNeeded()
const prepared = await prepareLaunch()
const display = process.platform === 'linux' ? await startDisplay() : undefined
const launch = display === undefined ? prepared : { ...prepared, display: display.name }
if (isWanted('starts')) {
  const { funn, bare } = await timeStarts(launch, 5)
  keep('start, packed app → first screen painted', funn, { limit: 1500, bare })
}
const running = await startApp(launch)
const { page } = running
/** Until what a start and an opened study bring with them has calmed down. */
const calm = 3000
try {
  await page.waitForTimeout(calm)
  const empty = await memoryOf(running)
  await openStudy(running, launch, madeStudy(scale).study, benchPassphrase)
  await page.waitForTimeout(calm)
  add({ name: 'memory of all processes over the empty app', scale, value: Math.round(await memoryOf(running) - empty), unit: 'MB' }, 60)
  const clock = paintClock(page)
  const sessions = await sessionsWithNotes(page)
  const [first, second, third] = sessions
  if (first === undefined || second === undefined || third === undefined) throw new Error('the study has too few sessions')
  if (isWanted('screens')) for (const [name, times] of await timeScreens(page, clock, 5)) keep(`${name}, key → painted`, times)
  if (isWanted('search')) keep('search as you type, key → painted', await timeSearch(page, clock, ['kommuner', 'nettverk', 'staten', 'behov', 'tiltak']))
  if (isWanted('coding')) {
    await openCoding(page, third.code)
    const screen = await listenToScreen(page)
    keep('code a passage, Enter → painted', await timeCodings(page, clock, 60), { limit: 50 })
    keep('code a passage, Enter → on the screen', await screen.times())
    keep('undo a coding, key → painted', await timeUndos(page, clock, 10))
  }
  if (isWanted('typing')) {
    keep('type in 20,000 characters, key → painted', await timeTyping(page, clock, first, 20_000, 60), { limit: 16, bare: await timeBareTyping(launch, 20_000, 60) })
    keep('type in 100,000 characters, key → painted', await timeTyping(page, clock, second, 100_000, 60), { limit: 33, bare: await timeBareTyping(launch, 100_000, 60) })
  }
  if (isWanted('sessions')) keep('session of 500 codings, click → painted', await timeSessions(page, clock, sessions.slice(4, 25)), { limit: 100 })
  if (isWanted('export')) add({ name: 'longest window block while Word is written', scale, value: Math.round(await longestBlockWhileExporting(running)), unit: 'ms' }, 50)
} finally {
  await running.close()
  display?.stop()
}
if (target !== undefined) writeFileSync(target, JSON.stringify(figures))
