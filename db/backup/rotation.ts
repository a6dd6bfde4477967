/** What deciding about a backup needs to know of it. */
export interface Dated {
  /** ms UTC. */
  readonly takenAt: number
  /** The format of the file that was copied. */
  readonly version: number
}

/** Backups kept of the day that it is. */
const ofToday = 3
/** Backups kept in all. */
const inAll = 10

/**
 * Which backups stay: the three newest of today and the newest of each other day, ten in all.
 *
 * The newest always stays, by every clock: the newest that is not in the future (a clock may have been wrong once), and the newest date there
 * is. So does the newest of the format before the present one, so that an older Funn still finds something to open.
 * `dayOf` names the day a time falls on; the order of the list does not matter.
 */
export function backupsToKeep<Backup extends Dated>(backups: readonly Backup[], now: number, dayOf: (time: number) => string): Backup[] {
  const newestFirst = backups.toSorted((a, b) => b.takenAt - a.takenAt || b.version - a.version)
  const past = newestFirst.filter((backup) => backup.takenAt <= now)
  const format = past[0]?.version ?? 0
  const today = past.filter((backup) => dayOf(backup.takenAt) === dayOf(now)).slice(0, ofToday)
  const wanted = [past[0], newestFirst[0], past.find((backup) => backup.version < format), ...today, ...newestPerDay(newestFirst, dayOf)]
  const kept = new Set<Backup>()
  for (const backup of wanted) if (backup !== undefined && kept.size < inAll) kept.add(backup)
  return newestFirst.filter((backup) => kept.has(backup))
}

function newestPerDay<Backup extends Dated>(newestFirst: readonly Backup[], dayOf: (time: number) => string): Backup[] {
  const days = new Map<string, Backup>()
  for (const backup of newestFirst) if (!days.has(dayOf(backup.takenAt))) days.set(dayOf(backup.takenAt), backup)
  return [...days.values()]
}

/** The calendar day of a time where this machine is. */
export function localDay(time: number): string {
  const date = new Date(time)
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`
}
