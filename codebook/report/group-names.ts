import type { ReportedGroup } from './needs-report-input.ts'

/** Characters a group's name may have over a narrow column before it is replaced; about three lines of two words. */
const longestInTable = 32

/**
 * What each group is called in tables: its short name, its label when that is short, or its key.
 *
 * A guide often describes its groups in whole sentences; those do not fit over a column of two centimetres.
 */
export function nameInTable(group: ReportedGroup): string {
  if (group.short !== undefined) return group.short
  return group.label.length <= longestInTable ? group.label : group.key
}

/** The groups whose name in tables is not their label, and must be explained once. */
export function renamedGroups(groups: readonly ReportedGroup[]): ReportedGroup[] {
  return groups.filter((group) => nameInTable(group) !== group.label)
}
