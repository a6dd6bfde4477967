import { isSource, type SourceFacts } from '../../../codebook/informants/source-facts.ts'
import type { Request } from '../../../electron/contract/contract.ts'
import type { SessionRow } from '../../../electron/contract/sessions.ts'
import type { StudyState } from '../../../electron/contract/study.ts'

/** The form of a session as it stands: the request to save it. */
export type SessionDraft = Request<'session.save'>

/** What is told of a source of which nothing is known yet. */
export const unknownSource: SourceFacts = { title: '', publisher: '', url: '', retrievedAt: null, weight: null }

/** A new session, planned for today, asked and typed by whoever is at work. `today` is a day. */
export function newDraft(study: StudyState, guideVersionId: string | null, today: number): SessionDraft {
  return {
    id: null, kind: 'interview', guideVersionId, plannedAt: today, heldAt: null, mode: 'video', minutes: null, askedBy: study.coderId, typedBy: study.coderId,
    participants: [],
  }
}

export function draftOf(session: SessionRow): SessionDraft {
  const { id, kind, guideVersionId, plannedAt, heldAt, mode, minutes, askedBy, typedBy } = session
  return {
    id, kind, guideVersionId, plannedAt, heldAt, mode, minutes, askedBy, typedBy,
    participants: session.participants.map(({ informantId, role }) => ({ informantId, role })),
    ...(session.source === null ? {} : { source: session.source }),
  }
}

/** The draft as another kind. A new source is not planned, follows no guide and takes no time; of a session that is there, all stays as it is. */
export function asKind(draft: SessionDraft, kind: SessionDraft['kind'], today: number): SessionDraft {
  if (!isSource(kind)) return { ...draft, kind }
  const source = draft.source ?? unknownSource
  return draft.id === null ? { ...draft, kind, source, guideVersionId: null, plannedAt: null, heldAt: draft.heldAt ?? today, mode: null, minutes: null, askedBy: null } : { ...draft, kind, source }
}

/** Whether a day falls outside the project period of the study. */
export function isOutside(day: number | null, { periodFrom, periodTo }: StudyState): boolean {
  return day !== null && ((periodFrom !== null && day < periodFrom) || (periodTo !== null && day > periodTo))
}

/** What the study must state before its first session and does not. */
export function missingBasis(study: StudyState): readonly ('legalBasis' | 'controllerRole' | 'deletionDate')[] {
  return (['legalBasis', 'controllerRole', 'deletionDate'] as const).filter((field) => study[field] === null)
}
