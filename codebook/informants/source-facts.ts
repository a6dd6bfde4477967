import type { SessionKind, SourceWeight } from './session.ts'

/** What is told of a document, an e-mail or a web page as evidence. The address of a page is text: Funn never opens it. */
export interface SourceFacts {
  readonly title: string
  readonly publisher: string
  readonly url: string
  /** When it was fetched or received, ms UTC. */
  readonly retrievedAt: number | null
  readonly weight: SourceWeight | null
}

/** Whether a session is a source, which is read and coded and never counted as an informant. */
export function isSource(kind: SessionKind): kind is 'document' | 'email' | 'webpage' {
  return kind === 'document' || kind === 'email' || kind === 'webpage'
}
