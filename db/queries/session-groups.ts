import { study, type Readable } from '../store.ts'

/** Per session the key of the informant group its participants come from; mixed sessions are left out. */
export function sessionGroups(db: Readable): Map<string, string> {
  const rows = db.all(study.selectFrom('participant').innerJoin('informant', 'informant.id', 'participant.informant_id')
    .innerJoin('organisation_group', 'organisation_group.organisation_id', 'informant.organisation_id')
    .innerJoin('informant_group', 'informant_group.id', 'organisation_group.group_id').where('participant.role', '=', 'participant')
    .select(['participant.session_id', 'informant_group.key']).distinct())
  const bySession = Map.groupBy(rows, (row) => row.session_id)
  return new Map([...bySession].flatMap(([sessionId, groups]) => {
    const [only] = groups
    return groups.length === 1 && only ? [[sessionId, only.key] as const] : []
  }))
}
