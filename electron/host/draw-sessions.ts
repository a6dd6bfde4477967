import { drawSample, type SampleSize } from '../../codebook/agreement/draw-sample.ts'
import type { CountingFacts } from '../../codebook/analysis/counting-facts.ts'
import { listDrawable } from '../../db/queries/agreement.ts'
import { currentWave } from '../../db/queries/study-row.ts'
import type { OpenStudy } from './open-study.ts'

/** Draws sessions of the latest wave to code twice, across informant groups; a session with several groups is drawn as one of a group of its own. */
export function drawSessions(open: OpenStudy, size: SampleSize, seed: number) {
  const wave = currentWave(open.db).id
  const groups = groupKeys(open.facts(wave))
  const drawable = listDrawable(open.db, wave).map((session) => ({ ...session, group: groups.get(session.id) ?? null }))
  const drawn = new Set(drawSample(drawable, size, seed))
  return {
    seed, all: drawable.length,
    sessions: drawable.filter((session) => drawn.has(session.code)).map(({ id, code, group }) => ({ id, code, groupKey: group })),
  }
}

/** Of sessions whose participants all come from one group, its key. */
function groupKeys(facts: CountingFacts): ReadonlyMap<string, string> {
  return new Map(facts.sessions.flatMap(({ id, informants }): [string, string][] => {
    const groups = new Set(informants.map((informant) => facts.organisations[facts.informants[informant]?.organisation ?? -1]?.group ?? -1))
    const [only = -1] = groups
    const key = facts.groups[only]?.key
    return groups.size === 1 && key !== undefined ? [[id, key]] : []
  }))
}
