import type { SessionRow } from '../../../electron/contract/sessions.ts'
import type { Overview } from '../../../electron/contract/study.ts'
import { Button } from '../../components/button.tsx'
import { useNavigation, type Route } from '../../hooks/navigation.tsx'
import type { Format } from '../../messages/format.ts'
import type { Messages } from '../../messages/nb.ts'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'
import { nextStepOf } from './next-step-of.ts'

interface Suggestion { readonly title: string; readonly text: string; readonly action: string; readonly route: Route }

/** The one thing that brings the study on most. */
export function NextStep({ overview, sessions }: { readonly overview: Overview; readonly sessions: readonly SessionRow[] }) {
  const m = useMessages()
  const format = useFormat()
  const { go } = useNavigation()
  const { title, text, action, route } = suggestion(m, format, overview, sessions)
  return (
    <section className="next-step" aria-labelledby="next-step-title">
      <div>
        <p className="eyebrow">{m.overview.next}</p>
        <h2 id="next-step-title">{title}</h2>
        <p className="soft">{text}</p>
      </div>
      <Button look="primary" size="l" onPress={() => { go(route) }}>{action}</Button>
    </section>
  )
}

function suggestion(m: Messages, format: Format, overview: Overview, sessions: readonly SessionRow[]): Suggestion {
  const words = m.overview.nextSteps
  const step = nextStepOf(overview, sessions)
  switch (step.kind) {
    case 'basis': return { ...words.basis, route: { screen: 'study', field: 'legalBasis' } }
    case 'organisations': return { ...words.organisations, route: { screen: 'register', create: true } }
    case 'sessions': return { ...words.sessions, route: { screen: 'sessions', create: true } }
    case 'planned': {
      const { code, plannedAt, id } = step.session
      const day = plannedAt === null ? '' : format.day(plannedAt)
      return { title: words.planned.title(code), text: day === '' ? '' : words.planned.text(day), action: words.planned.action, route: { screen: 'notes', sessionId: id } }
    }
    case 'code': return { title: words.code.title(step.session.code), text: words.code.text, action: words.code.action, route: { screen: 'coding', sessionId: step.session.id } }
    case 'matrix': return { ...words.matrix, route: { screen: 'matrix' } }
  }
}
