import type { OpenSession } from '../../codebook/interchange/open-sessions.ts'
import type { OpenStudy } from '../../codebook/interchange/open-study.ts'
import { millisecondsOf } from '../../codebook/interchange/open-values.ts'
import { mergeAnswers } from './merge-answers.ts'
import { mergeDecisions } from './merge-double-coding.ts'
import { mergeLiveNotes } from './merge-live-notes.ts'
import { mergeMemos, type MergeContext } from './merge-context.ts'
import { given, joined, placesAfter } from './row-set.ts'

/** Merges sessions with their participants and answers. */
export function mergeSessions(context: MergeContext, file: OpenStudy): void {
  const { sets } = context
  const coder = (key: string | null | undefined) => typeof key === 'string' ? sets.coder.idOf(key) : key
  const guideVersions = guideVersionsByName(context)
  const [onlyWave] = sets.wave.rows
  mergeFindingSets(context, file)
  for (const session of file.sessions ?? []) {
    const old = sets.session.find(session.code)
    const begun = (session.held ?? null) !== null || (session.answers ?? []).length > 0
    const { id, guide_version_id } = sets.session.put({
      id: old?.id ?? sets.session.newId(session.id), code: session.code,
      wave_id: session.wave === undefined ? old?.wave_id ?? onlyWave?.id ?? '' : sets.wave.idOf(joined(session.wave)),
      kind: given(session.kind, old?.kind, 'interview'),
      guide_version_id: given(typeof session.guide === 'string' ? guideVersions.get(session.guide) : session.guide, old?.guide_version_id, null),
      state: given(session.state, old?.state, begun ? 'draft' : 'planned'), planned_at: given(millisecondsOf(session.planned), old?.planned_at, null),
      held_at: given(millisecondsOf(session.held), old?.held_at, null), mode: given(session.mode, old?.mode, null),
      minutes: given(session.minutes, old?.minutes, null), asked_by: given(coder(session.askedBy), old?.asked_by, null),
      typed_by: given(coder(session.typedBy), old?.typed_by, null),
      external_participants: given(session.externalParticipants, old?.external_participants, null), observers: given(session.observers, old?.observers, null),
      title: given(session.title, old?.title, ''), publisher: given(session.publisher, old?.publisher, ''), url: given(session.url, old?.url, ''),
      retrieved_at: given(millisecondsOf(session.retrieved), old?.retrieved_at, null), weight: given(session.weight, old?.weight, null),
      deviation: given(session.deviation, old?.deviation, ''), letter_waiver: given(session.letterWaiver, old?.letter_waiver, ''),
      sent_at: given(millisecondsOf(session.sent), old?.sent_at, null), approved_at: given(millisecondsOf(session.approved), old?.approved_at, null),
      finding_set_id: given(typeof session.findingSet === 'string' ? sets.finding_set.idOf(session.findingSet) : session.findingSet, old?.finding_set_id, null), created_at: given(millisecondsOf(session.created), old?.created_at, context.now),
    })
    mergeParticipants(context, id, session)
    mergeRevisions(context, id, session)
    mergeMemos(context, 'session', id, session.memos)
    mergeDecisions(context, id, null, session.decisions)
    const versionOf = (guide: string | undefined) => guide === undefined ? guide_version_id : guideVersions.get(guide) ?? null
    mergeLiveNotes(context, id, session, versionOf)
    mergeAnswers(context, id, session.answers ?? [], versionOf)
  }
}

/** A revision is the one of its session that was received at the same time. */
function mergeRevisions({ sets }: MergeContext, sessionId: string, session: OpenSession): void {
  for (const revision of session.revisions ?? []) {
    const received = Date.parse(revision.received)
    const old = sets.revision.find(joined(sessionId, received))
    sets.revision.put({
      id: old?.id ?? sets.revision.newId(revision.id), session_id: sessionId, received_at: received,
      informant_id: given(typeof revision.informant === 'string' ? sets.informant.idOf(revision.informant) : revision.informant, old?.informant_id, null),
      note: given(revision.note, old?.note, ''), closed_at: given(millisecondsOf(revision.closed), old?.closed_at, null),
    })
  }
}

function mergeFindingSets({ sets, now }: MergeContext, file: OpenStudy): void {
  for (const set of file.findingSets ?? []) {
    const old = sets.finding_set.find(set.label)
    sets.finding_set.put({
      id: old?.id ?? sets.finding_set.newId(set.id), label: set.label, note: given(set.note, old?.note, ''), frozen_at: given(millisecondsOf(set.frozen), old?.frozen_at, now),
    })
  }
}

/** Ids of guide versions by «key@version» and, where a guide has one version only, by its key. */
function guideVersionsByName({ sets }: MergeContext): Map<string, string> {
  const byGuide = Map.groupBy(sets.guide_version.rows, (row) => row.guide_id)
  const names = new Map<string, string>()
  for (const guide of sets.guide.rows) {
    const versions = byGuide.get(guide.id) ?? []
    for (const version of versions) {
      names.set(`${guide.key}@${version.version}`, version.id)
      if (versions.length === 1) names.set(guide.key, version.id)
    }
  }
  return names
}

function mergeParticipants({ sets, before }: MergeContext, sessionId: string, session: OpenSession): void {
  const place = placesAfter(before.participant.filter((row) => row.session_id === sessionId))
  for (const participant of session.participants ?? []) {
    const { informant, role } = typeof participant === 'string' ? { informant: participant, role: undefined } : participant
    const informantId = sets.informant.idOf(informant)
    const old = sets.participant.find(joined(sessionId, informantId))
    sets.participant.put({
      id: old?.id ?? sets.participant.newId(undefined), session_id: sessionId, informant_id: informantId,
      role: given(role, typeof participant === 'string' ? undefined : old?.role, 'participant'), position: old?.position ?? place(),
    })
  }
}
