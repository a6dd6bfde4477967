import { deviationsOf } from '../../codebook/plan/deviations.ts'
import { planProgress } from '../../codebook/plan/plan-progress.ts'
import { listAsked, planFacts } from '../../db/queries/plan-facts.ts'
import { listWaves, readStudy } from '../../db/queries/study-row.ts'
import type { Plan } from '../contract/plan.ts'
import type { OpenStudy } from './open-study.ts'

/** The plan of the latest wave as it stands at a time, and how far those before came, for the window, the command line and the printed list alike. */
export function readPlan(open: OpenStudy, now: number): Plan {
  const [wave, ...earlier] = listWaves(open.db)
  const { period_from: from, period_to: to } = readStudy(open.db)
  const facts = planFacts(open.db, wave.id)
  const { lines, total } = planProgress(facts)
  return {
    wave: wave.number, lines: [...lines], total,
    earlier: earlier.map(({ id, number }) => {
      const before = planProgress(planFacts(open.db, id))
      return { wave: number, lines: [...before.lines], total: before.total }
    }),
    held: { interview: total.interviews, group: total.groupInterviews, seminar: facts.sessions.filter((session) => session.held && session.kind === 'seminar').length },
    targets: [...facts.targets].map(([groupId, sessions]) => ({ groupId, sessions })), combined: [...facts.combined], organisations: listAsked(open.db, wave.id),
    sessions: facts.sessions.filter((session) => ['interview', 'group', 'seminar'].includes(session.kind))
      .map((session) => ({ ...session, deviations: deviationsOf(session, { from, to }, now) })),
    withoutInformant: facts.sessions.filter((session) => (session.kind === 'interview' || session.kind === 'group') && session.organisationIds.length === 0).map((session) => session.code),
  }
}
