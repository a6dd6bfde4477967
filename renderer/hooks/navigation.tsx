import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react'
import type { ReadingAcross } from './reading-across.ts'

/** Where the user is. With no study open the app shows the start screen, whatever the route. */
export type Route =
  | { readonly screen: 'overview' }
  | { readonly screen: 'register'; readonly organisationId?: string; readonly create?: boolean }
  | { readonly screen: 'register-import' }
  | { readonly screen: 'plan' }
  | { readonly screen: 'sessions'; readonly sessionId?: string; readonly create?: boolean }
  | { readonly screen: 'imports' }
  | { readonly screen: 'notes'; readonly sessionId: string; readonly answerId?: string; readonly questionId?: string }
  | { readonly screen: 'coding'; readonly sessionId: string; readonly answerId?: string; readonly codingId?: string; readonly across?: ReadingAcross }
  | { readonly screen: 'approval'; readonly sessionId: string }
  | { readonly screen: 'guides'; readonly versionId?: string }
  | { readonly screen: 'consent' }
  | { readonly screen: 'letters' }
  | { readonly screen: 'matrix' }
  | { readonly screen: 'agreement' }
  | { readonly screen: 'search'; readonly text?: string }
  | { readonly screen: 'memos' }
  | { readonly screen: 'codebook' }
  | { readonly screen: 'networks'; readonly networkId?: string }
  | { readonly screen: 'seminar'; readonly sessionId?: string }
  | { readonly screen: 'presentation'; readonly findingSetId: string }
  | { readonly screen: 'history' }
  | { readonly screen: 'study'; readonly field?: string }
  | { readonly screen: 'settings' }

export type ScreenName = Route['screen']

interface Trail { readonly visited: readonly Route[]; readonly at: number }

export interface Navigation {
  readonly route: Route
  readonly go: (route: Route) => void
  readonly back: () => void
  readonly forward: () => void
  readonly canGoBack: boolean
  readonly canGoForward: boolean
  /** Forgets where one has been; when a study opens or closes. */
  readonly restart: (route?: Route) => void
}

const Context = createContext<Navigation | null>(null)
const home: Route = { screen: 'overview' }
/** Steps back that are remembered. */
const trailLength = 100

function isSame(left: Route, right: Route): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}

export function NavigationProvider({ initial = home, children }: { readonly initial?: Route; readonly children: ReactNode }) {
  const [trail, setTrail] = useState<Trail>({ visited: [initial], at: 0 })
  const route = trail.visited[trail.at] ?? home

  const go = useCallback((next: Route) => {
    setTrail(({ visited, at }) => {
      const here = visited[at]
      if (here !== undefined && isSame(here, next)) return { visited, at }
      const kept = [...visited.slice(0, at + 1), next].slice(-trailLength)
      return { visited: kept, at: kept.length - 1 }
    })
  }, [])
  const back = useCallback(() => { setTrail((old) => ({ ...old, at: Math.max(0, old.at - 1) })) }, [])
  const forward = useCallback(() => { setTrail((old) => ({ ...old, at: Math.min(old.visited.length - 1, old.at + 1) })) }, [])
  const restart = useCallback((next: Route = home) => { setTrail({ visited: [next], at: 0 }) }, [])

  const navigation = useMemo<Navigation>(() => ({
    route, go, back, forward, restart, canGoBack: trail.at > 0, canGoForward: trail.at < trail.visited.length - 1,
  }), [route, go, back, forward, restart, trail])
  return <Context value={navigation}>{children}</Context>
}

/** Where the user is, and the way elsewhere. */
export function useNavigation(): Navigation {
  const navigation = useContext(Context)
  if (navigation === null) throw new Error('useNavigation outside NavigationProvider')
  return navigation
}
