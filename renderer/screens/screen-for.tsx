import type { Route } from '../hooks/navigation.tsx'
import { OverviewScreen } from './overview/overview-screen.tsx'

/** The screen of a route. */
export function ScreenFor({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'overview': return <OverviewScreen />
    default: return null
  }
}
