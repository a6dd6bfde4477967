import { createHost } from '../../electron/host/project-host.ts'
import { checkFolder } from './check-folder.ts'
import { judge, knownFrom } from './judge.ts'
import type { ReportLine } from './report.ts'
import { openStudyIn } from './work.ts'

/** How many acts were refused in which way. */
export type Refusals = Map<string, number>

/** Adds up how acts ended. */
export function countEnds(lines: readonly ReportLine[], refusals: Refusals): void {
  for (const line of lines) {
    const end = line.told === 'refused' ? line.failure.kind : line.told === 'done' ? 'done' : null
    if (end !== null) refusals.set(end, (refusals.get(end) ?? 0) + 1)
  }
}

/** Opens a study again, now that its disk is well, and gives everything that is wrong with it. */
export async function judgeAgain(folder: string, withKey: boolean, lines: readonly ReportLine[]): Promise<string[]> {
  const host = createHost({ emit: () => undefined })
  try {
    await openStudyIn({ host, folder }, withKey)
    const known = knownFrom(lines)
    return known.settled === '' ? checkFolder(folder, known) : await judge(host, folder, known)
  } finally {
    await host.close()
  }
}
