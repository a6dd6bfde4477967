import { isCounted } from '../informants/session.ts'
import type { PlanFacts, PlannedOrganisation, PlannedSession } from './plan-facts.ts'

/** How far one line of the plan has come: a group, several that are known together only, or all. */
export interface Progress {
  /** Sessions aimed at; null where nobody has said. */
  readonly target: number | null
  /** Interviews and group interviews held; `interviews` and `groupInterviews` are its two parts. */
  readonly done: number
  readonly interviews: number
  readonly groupInterviews: number
  /** Sessions that have a plan and are not held yet. */
  readonly planned: number
  /** What the target still lacks when all that is planned is held; null without a target. */
  readonly toFind: number | null
  readonly organisations: number
  readonly proposed: number
  /** Organisations that have been asked, whatever they answered: those that wait, accepted and declined. */
  readonly invited: number
  readonly waiting: number
  readonly accepted: number
  readonly declined: number
}

export interface PlanLine extends Progress {
  /** One group; several where their count is known together only; none for what belongs to no group. */
  readonly groupIds: readonly string[]
  /** Id of the combined count that the line stands for, null for a line that is counted. */
  readonly combinedId: string | null
  /** Interviews registered in the groups of a combined count; they are part of its number and never added to it. */
  readonly registered: number
}

export interface PlanProgress {
  readonly lines: readonly PlanLine[]
  readonly total: Progress
}

/**
 * How far a wave has come, group by group.
 *
 * A session counts once in each group that took part, and once in the total. Groups of a combined count are one line with
 * the number stated for them together; it counts interviews, so group interviews held in those groups come on top.
 * The last line holds what belongs to no group, if there is any.
 */
export function planProgress(facts: PlanFacts): PlanProgress {
  const counted = facts.sessions.filter((session) => isCounted(session.kind))
  const groupOf = new Map(facts.organisations.map((one) => [one.id, one.groupId]))
  const combinedOf = new Map(facts.combined.flatMap((count) => count.groupIds.map((group) => [group, count] as const)))
  const groupsIn = new Map(counted.map((session) => [session.id, new Set(session.organisationIds.map((id) => groupOf.get(id) ?? null))]))

  const lineOf = (groupIds: readonly string[], combined: PlanFacts['combined'][number] | null): PlanLine => {
    const members = new Set<string | null>(groupIds)
    const here = counted.filter((session) => [...groupsIn.get(session.id) ?? []].some((group) => members.has(group)))
    const known = groupIds.flatMap((group) => facts.targets.get(group) ?? [])
    return {
      groupIds, combinedId: combined?.id ?? null, registered: combined === null ? 0 : heldOf(here, 'interview'),
      ...progress(here, facts.organisations.filter((one) => members.has(one.groupId)), known.length === 0 ? null : sum(known), combined?.interviews ?? null),
    }
  }
  const lines = facts.groupIds.flatMap((group): PlanLine[] => {
    const combined = combinedOf.get(group)
    if (!combined) return [lineOf([group], null)]
    const members = facts.groupIds.filter((one) => combined.groupIds.includes(one))
    return members[0] === group ? [lineOf(members, combined)] : []
  })
  const stray = counted.filter((session) => {
    const groups = groupsIn.get(session.id) ?? new Set()
    return groups.size === 0 || groups.has(null)
  })
  const ungrouped = facts.organisations.filter((one) => one.groupId === null)
  if (stray.length + ungrouped.length > 0) lines.push({ groupIds: [], combinedId: null, registered: 0, ...progress(stray, ungrouped, null, null) })

  // Interviews in a combined group are part of its stated number already.
  const inStated = (session: PlannedSession) => session.kind === 'interview' && [...groupsIn.get(session.id) ?? []].some((group) => group !== null && combinedOf.has(group))
  const targets = [...facts.targets.values()]
  const total = progress(counted.filter((session) => !session.held || !inStated(session)), facts.organisations, targets.length === 0 ? null : sum(targets), null)
  // More than aimed at in one group does not make up for what another lacks.
  const lacking = lines.flatMap((line) => line.toFind ?? [])
  const stated = sum(facts.combined.map((count) => count.interviews))
  return { lines, total: { ...total, interviews: total.interviews + stated, done: total.done + stated, toFind: lacking.length === 0 ? null : sum(lacking) } }
}

function progress(
  sessions: readonly PlannedSession[], organisations: readonly PlannedOrganisation[], target: number | null, stated: number | null,
): Progress {
  const interviews = stated ?? heldOf(sessions, 'interview')
  const groupInterviews = heldOf(sessions, 'group')
  const planned = sessions.filter((session) => !session.held).length
  const inState = (state: PlannedOrganisation['state']) => organisations.filter((one) => one.state === state).length
  const [waiting, accepted, declined] = [inState('invited'), inState('accepted'), inState('declined')]
  return {
    target, done: interviews + groupInterviews, interviews, groupInterviews, planned, toFind: toFind(target, interviews + groupInterviews + planned),
    organisations: organisations.length, proposed: inState('proposed'), invited: waiting + accepted + declined, waiting, accepted, declined,
  }
}

function toFind(target: number | null, found: number): number | null {
  return target === null ? null : Math.max(0, target - found)
}

function heldOf(sessions: readonly PlannedSession[], kind: 'interview' | 'group'): number {
  return sessions.filter((session) => session.held && session.kind === kind).length
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, part) => whole + part, 0)
}
