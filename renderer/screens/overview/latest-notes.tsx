import type { Overview } from '../../../electron/contract/study.ts'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'

/** The sessions whose notes were changed last. */
export function LatestNotes({ latest }: { readonly latest: Overview['latest'] }) {
  const m = useMessages()
  const format = useFormat()
  const { go } = useNavigation()
  return (
    <section className="panel" aria-labelledby="latest-title">
      <h2 id="latest-title">{m.overview.latest}</h2>
      {latest.length === 0 ? <p className="soft">{m.overview.noLatest}</p> : (
        <ul className="latest">
          {latest.map((session) => (
            <li key={session.sessionId}>
              <button type="button" className="latest-item" onClick={() => { go({ screen: 'notes', sessionId: session.sessionId }) }}>
                <span className="session-code">{session.code}</span>
                <span className="latest-words">{session.organisations === '' ? m.common.kinds[session.kind] : session.organisations}</span>
                <span className="small faint">{format.ago(session.updatedAt)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
