import type { IdentifierChoice } from '../../../codebook/privacy/identifiers/found-identifier.ts'
import type { ImportPreview } from '../../../electron/contract/imports.ts'
import type { Request, Value } from '../../../electron/contract/contract.ts'
import type { Failure } from '../../../electron/contract/failure.ts'
import type { SessionRow } from '../../../electron/contract/sessions.ts'
import { isSource, type SourceFacts } from '../../../codebook/informants/source-facts.ts'
import { unknownSource } from '../sessions/session-draft.ts'

/** What was decided for a file; at first, what is proposed. */
export interface ImportChoices {
  /** For each piece: a question, null for a free note, `out` to leave it. */
  readonly questions: readonly (string | null)[]
  /** For each piece, what becomes of each name and number in it. */
  readonly names: readonly (readonly IdentifierChoice[])[]
  /** Id of a session; null makes a new one. */
  readonly sessionId: string | null
  readonly kind: ImportPreview['sessionKind']
  readonly informantId: string | null
  readonly heldAt: number | null
  readonly source: SourceFacts
  readonly speakers: readonly (string | null)[]
  readonly comments: boolean
  readonly deletions: boolean
}

/** A file or pasted text on its way into the study. */
export interface ImportItem {
  readonly key: string
  /** What the user knows it by; the name of a file is shown and never stored. */
  readonly name: string
  readonly what: { readonly file: string } | { readonly pasted: string }
  /** How it is read: the guide it is laid out by, and whether an e-mail comes whole. */
  readonly guide: string | null
  readonly whole: boolean
  readonly preview: ImportPreview | null
  readonly choices: ImportChoices | null
  readonly failure: Failure | null
  /** Whether it was found to be another than was shown, and has been read anew. */
  readonly isChanged: boolean
  readonly done: Value<'import.chosen'> | null
}

export type ItemState = 'reading' | 'ready' | 'failed' | 'done'

export function stateOf({ preview, failure, done }: ImportItem): ItemState {
  if (done !== null) return 'done'
  if (failure !== null) return 'failed'
  return preview === null ? 'reading' : 'ready'
}

/** Why an item that was read cannot be stored as it was decided: its session is locked, or nothing of it is left. */
export function obstacleOf({ choices }: ImportItem, sessions: readonly SessionRow[]): 'locked' | 'nothing' | null {
  if (choices === null) return null
  if (sessions.find(({ id }) => id === choices.sessionId)?.state === 'locked') return 'locked'
  return choices.questions.every((question) => question === 'out') && !choices.comments && !choices.deletions ? 'nothing' : null
}

/** What a preview proposes. */
export function proposedBy(preview: ImportPreview): ImportChoices {
  return {
    questions: preview.pieces.map((piece) => piece.questionId), names: preview.pieces.map((piece) => piece.found.map(({ proposed }) => proposed)), sessionId: null, kind: preview.sessionKind, informantId: preview.email?.informantId ?? null,
    heldAt: preview.email?.sentAt ?? null, source: unknownSource,
    speakers: preview.speakers.map(() => null), comments: false, deletions: false,
  }
}

/** What stays decided when a file is read anew; its pieces may be others. */
export function keptFrom({ choices }: ImportItem): Partial<ImportChoices> {
  if (choices === null) return {}
  const { sessionId, kind, informantId, heldAt, source, comments, deletions } = choices
  return { sessionId, kind, informantId, heldAt, source, comments, deletions }
}

/** The request that stores an item as it was decided; undefined while it is not ready. */
export function requestFor({ what, guide, whole, choices }: ImportItem): Request<'import.chosen'> | undefined {
  if (choices === null) return undefined
  const { questions, names, sessionId, kind, informantId, heldAt, source, speakers, comments, deletions } = choices
  const informantIds = [...new Set([informantId, ...speakers].filter((id) => id !== null))]
  return {
    ...what, guide, whole, comments, deletions, questions: [...questions], names: names.flat(), speakers: [...speakers],
    target: sessionId === null ? { kind, heldAt, informantIds, source: isSource(kind) ? source : null } : { sessionId },
  }
}

/** How many pieces right below one go to the question that it went to until now: they most likely belong with it. */
export function followersOf(questions: readonly (string | null)[], at: number, before: string | null): number {
  const rest = questions.slice(at + 1)
  const end = rest.findIndex((question) => question !== before)
  return end < 0 ? rest.length : end
}
