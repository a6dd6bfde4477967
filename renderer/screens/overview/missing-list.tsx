import type { MissingKind, Overview } from '../../../electron/contract/study.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { useNavigation, type Route } from '../../hooks/navigation.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

type Gap = Overview['missing'][number]

/** What the study lacks, each with the way to mend it. */
export function MissingList({ missing }: { readonly missing: readonly Gap[] }) {
  const m = useMessages()
  const { go } = useNavigation()
  return (
    <section className="panel" aria-labelledby="missing-title">
      <h2 id="missing-title">{m.overview.missing}</h2>
      {missing.length === 0 ? <p className="soft nothing-missing"><Icon name="check" />{m.overview.nothingMissing}</p> : (
        <ul className="missing">
          {missing.map((gap) => (
            <li key={`${gap.kind} ${gap.where}`}>
              <span>{m.overview.gaps[gap.kind](gap.count, gap.where)}</span>
              <Button size="s" look="quiet" className="mend" onPress={() => { go(routeOf(gap.kind, gap.sessionId)) }}>{m.overview.mend[gap.kind]}</Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function routeOf(kind: MissingKind, sessionId: string | null): Route {
  switch (kind) {
    case 'basis': return { screen: 'study', field: 'legalBasis' }
    case 'organisations': return { screen: 'register', create: true }
    case 'sessions': return { screen: 'sessions', create: true }
    case 'session-without-informant': return sessionId === null ? { screen: 'sessions' } : { screen: 'sessions', sessionId }
    case 'session-without-notes': return sessionId === null ? { screen: 'sessions' } : { screen: 'notes', sessionId }
    case 'not-coded': return sessionId === null ? { screen: 'sessions' } : { screen: 'coding', sessionId }
    case 'code-without-definition': return { screen: 'codebook' }
    case 'group-without-session': return { screen: 'register' }
  }
}
