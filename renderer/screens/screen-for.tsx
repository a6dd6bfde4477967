import type { Route } from '../hooks/navigation.tsx'
import { AgreementScreen } from './agreement/agreement-screen.tsx'
import { ApprovalScreen } from './approval/approval-screen.tsx'
import { CodebookScreen } from './codebook/codebook-screen.tsx'
import { CodingScreen } from './coding/coding-screen.tsx'
import { GuidesScreen } from './guides/guides-screen.tsx'
import { ConsentScreen } from './consent/consent-screen.tsx'
import { HistoryScreen } from './history/history-screen.tsx'
import { ImportsScreen } from './imports/imports-screen.tsx'
import { LettersScreen } from './letters/letters-screen.tsx'
import { MatrixScreen } from './matrix/matrix-screen.tsx'
import { MemosScreen } from './memos/memos-screen.tsx'
import { NetworksScreen } from './networks/networks-screen.tsx'
import { NotesScreen } from './notes/notes-screen.tsx'
import { OverviewScreen } from './overview/overview-screen.tsx'
import { PlanScreen } from './plan/plan-screen.tsx'
import { RegisterImportScreen } from './register-import/register-import-screen.tsx'
import { RegisterScreen } from './register/register-screen.tsx'
import { SearchScreen } from './search/search-screen.tsx'
import { PresentationScreen } from './seminar/presentation-screen.tsx'
import { SeminarScreen } from './seminar/seminar-screen.tsx'
import { SessionsScreen } from './sessions/sessions-screen.tsx'
import { SettingsScreen } from './settings/settings-screen.tsx'
import { StudyScreen } from './study/study-screen.tsx'

/** The screen of a route. */
export function ScreenFor({ route }: { readonly route: Route }) {
  switch (route.screen) {
    case 'overview': return <OverviewScreen />
    case 'notes': return <NotesScreen sessionId={route.sessionId} answerId={route.answerId} questionId={route.questionId} />
    case 'coding': return <CodingScreen sessionId={route.sessionId} answerId={route.answerId} codingId={route.codingId} across={route.across} />
    case 'approval': return <ApprovalScreen sessionId={route.sessionId} />
    case 'consent': return <ConsentScreen />
    case 'letters': return <LettersScreen />
    case 'register': return <RegisterScreen organisationId={route.organisationId} create={route.create} />
    case 'register-import': return <RegisterImportScreen />
    case 'plan': return <PlanScreen />
    case 'guides': return <GuidesScreen versionId={route.versionId} />
    case 'codebook': return <CodebookScreen />
    case 'networks': return <NetworksScreen key={route.networkId} networkId={route.networkId} />
    case 'agreement': return <AgreementScreen />
    case 'matrix': return <MatrixScreen />
    case 'memos': return <MemosScreen />
    case 'search': return <SearchScreen text={route.text} />
    case 'sessions': return <SessionsScreen key={route.sessionId} sessionId={route.sessionId} create={route.create} />
    case 'imports': return <ImportsScreen />
    case 'study': return <StudyScreen field={route.field} />
    case 'seminar': return <SeminarScreen sessionId={route.sessionId} />
    case 'presentation': return <PresentationScreen findingSetId={route.findingSetId} />
    case 'history': return <HistoryScreen />
    case 'settings': return <SettingsScreen />
    default: return null
  }
}
