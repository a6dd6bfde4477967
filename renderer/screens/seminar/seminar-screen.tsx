import { useState } from 'react'
import { useCommands } from '../../commands/use-commands.tsx'
import { Button } from '../../components/button.tsx'
import { Screen } from '../../components/screen.tsx'
import { SplitView } from '../../components/split-view.tsx'
import { useFindings, useFindingSets, useSeminar } from '../../hooks/use-findings.ts'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useSessions } from '../../hooks/use-sessions.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { FindingsPane } from './findings-pane.tsx'
import { FreezeDialog } from './freeze-dialog.tsx'
import { SeminarPane } from './seminar-pane.tsx'
import { latestSeminar } from './latest-seminar.ts'
import { usePrintFindings } from './use-print-findings.ts'

/** Preliminary findings on the left, what a dialogue seminar says to them on the right. */
export function SeminarScreen({ sessionId }: { readonly sessionId?: string | undefined }) {
  const m = useMessages()
  const { go } = useNavigation()
  const findings = useFindings()
  const sets = useFindingSets()
  const sessions = useSessions()
  const [chosen, choose] = useState<string | null>(sessionId ?? null)
  const printFindings = usePrintFindings()
  const [isFreezing, setFreezing] = useState(false)
  /** The list on the left: null is the findings as they are now; undefined follows the seminar. */
  const [shownSet, showSet] = useState<string | null | undefined>(undefined)
  const seminars = (sessions ?? []).filter((session) => session.kind === 'seminar')
  const seminarId = seminars.some(({ id }) => id === chosen) ? chosen : latestSeminar(seminars)?.id ?? null
  const seminar = useSeminar(seminarId)
  const set = sets?.find(({ id }) => id === (shownSet === undefined ? seminar?.findingSetId ?? null : shownSet))
  const present = () => { if (set !== undefined) go({ screen: 'presentation', findingSetId: set.id }) }

  const print = () => { if (set !== undefined) void printFindings(set) }

  useCommands([
    { id: 'seminar.freeze', label: (w) => w.seminar.commands.freeze, group: 'study', menu: 'edit', when: () => (findings ?? []).length > 0, run: () => { setFreezing(true) } },
    { id: 'seminar.present', label: (w) => w.seminar.commands.present, group: 'view', menu: 'view', keys: 'F5', when: () => set !== undefined, run: present },
    { id: 'seminar.print', label: (w) => w.seminar.commands.print, group: 'study', menu: 'file', keys: 'Ctrl+S', when: () => set !== undefined, run: print },
  ])
  if (findings === undefined || sets === undefined || sessions === undefined) return null
  return (
    <Screen layout="fill" title={m.seminar.title} lead={m.seminar.lead(findings.length)} actions={(
      <>
        <Button icon="eye" keys="F5" isDisabled={set === undefined} onPress={present}>{m.seminar.present}</Button>
        <Button icon="export" keys="Ctrl+S" isDisabled={set === undefined} onPress={print}>{m.seminar.print}</Button>
        <Button icon="lock" isDisabled={findings.length === 0} onPress={() => { setFreezing(true) }}>{m.seminar.freeze}</Button>
      </>
    )}>
      <SplitView stacks label={m.seminar.findings} sized="first" initial={520} min={340} max={760}
        first={<FindingsPane findings={findings} sets={sets} shown={set ?? null} seminar={seminar} onShow={showSet} />}
        second={<SeminarPane key={seminarId} seminars={seminars} seminarId={seminarId} seminar={seminar} sets={sets} onChoose={choose} />} />
      {isFreezing && <FreezeDialog findings={findings} sets={sets} onFrozen={(id) => { showSet(id); setFreezing(false) }} onClose={() => { setFreezing(false) }} />}
    </Screen>
  )
}
