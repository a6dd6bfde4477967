import { useState } from 'react'
import { ledgerStatuses, type LedgerStatus } from '../../../codebook/letters/ledger.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { Screen } from '../../components/screen.tsx'
import { Select } from '../../components/select.tsx'
import { useLedger, useLetters } from '../../hooks/use-letters.ts'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useRegister } from '../../hooks/use-register.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { AnswerDialog } from './answer-dialog.tsx'
import { LedgerList } from './ledger-list.tsx'
import { SendDialog } from './send-dialog.tsx'
import { WriteLettersDialog } from './write-letters-dialog.tsx'

type Asking = 'send' | 'answer' | 'write'

/** Who was told what, and has agreed to what; for one informant or many at once. */
export function ConsentScreen() {
  const m = useMessages()
  const words = m.consent
  const { go } = useNavigation()
  const study = useOpenStudy()
  const register = useRegister()
  const letters = useLetters()
  const { data: entries } = useLedger(study.keyOpen)
  const [wanted, setWanted] = useState<LedgerStatus | null>(null)
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set())
  const [asking, setAsking] = useState<Asking | null>(null)
  const shown = (entries ?? []).filter(({ status }) => wanted === null || status === wanted)
  // What is not shown is not meant.
  const chosen = shown.map(({ informantId }) => informantId).filter((id) => marked.has(id))
  const canSend = chosen.length > 0 && letters !== undefined && letters.length > 0
  const close = () => { setAsking(null) }
  useCommands([
    { id: 'consent.send', label: (all) => all.consent.send, group: 'study', menu: 'edit', keys: 'Ctrl+B', when: () => canSend, run: () => { setAsking('send') } },
    { id: 'consent.answer', label: (all) => all.consent.answer, group: 'study', menu: 'edit', keys: 'Ctrl+E', when: () => chosen.length > 0, run: () => { setAsking('answer') } },
    { id: 'consent.write', label: (all) => all.consent.write, group: 'study', menu: 'file', keys: 'Ctrl+S', when: () => canSend, run: () => { setAsking('write') } },
    { id: 'consent.letters', label: (all) => all.consent.letters, group: 'go', menu: 'go', keys: 'Ctrl+L', run: () => { go({ screen: 'letters' }) } },
  ])
  const count = (status: LedgerStatus) => (entries ?? []).filter((entry) => entry.status === status).length
  const lettersButton = <Button icon="file" keys="Ctrl+L" onPress={() => { go({ screen: 'letters' }) }}>{words.letters}</Button>
  if (!study.keyOpen) {
    return (
      <Screen title={words.title} actions={lettersButton}>
        <EmptyState icon="lock" title={words.locked} actions={<Button look="primary" onPress={() => { go({ screen: 'study', field: 'key' }) }}>{words.openKey}</Button>}>{words.lockedText}</EmptyState>
      </Screen>
    )
  }
  if (register === undefined || entries === undefined) return null
  return (
    <Screen layout="wide" title={words.title} lead={words.lead(entries.length, count('missing-information') + count('missing-answer'))} actions={
      <>
        {lettersButton}
        <Button icon="file" keys="Ctrl+S" isDisabled={!canSend} onPress={() => { setAsking('write') }}>{words.write}</Button>
        <Button icon="check" keys="Ctrl+B" isDisabled={!canSend} onPress={() => { setAsking('send') }}>{words.send}</Button>
        <Button icon="edit" keys="Ctrl+E" isDisabled={chosen.length === 0} onPress={() => { setAsking('answer') }}>{words.answer}</Button>
      </>
    }>
      {entries.length === 0
        ? <EmptyState icon="people" title={words.empty} actions={<Button onPress={() => { go({ screen: 'register' }) }}>{words.toRegister}</Button>}>{words.emptyText}</EmptyState>
        : (
          <div className="ledger-frame">
            {letters?.length === 0 && <Banner actions={<Button size="s" onPress={() => { go({ screen: 'letters' }) }}>{words.letters}</Button>}>{words.needLetters}</Banner>}
            <div className="ledger-tools">
              <Select label={words.show} value={wanted ?? 'all'} onChange={(id) => { setWanted(ledgerStatuses.find((status) => status === id) ?? null) }}
                choices={[{ id: 'all', label: `${words.all} (${entries.length})` }, ...ledgerStatuses.map((id) => ({ id, label: `${words.statuses[id]} (${count(id)})` }))]} />
              <p className="small soft" role="status">{words.chosen(chosen.length)}</p>
            </div>
            {shown.length === 0
              ? <p className="soft">{words.none}</p>
              : <LedgerList entries={shown} register={register} letters={letters ?? []} chosen={new Set(chosen)} onChoose={setMarked} />}
          </div>
        )}
      <SendDialog informantIds={chosen} letters={letters ?? []} isOpen={asking === 'send'} onClose={close} />
      <AnswerDialog informantIds={chosen} isOpen={asking === 'answer'} onClose={close} />
      <WriteLettersDialog informantIds={chosen} letters={letters ?? []} isOpen={asking === 'write'} onClose={close} />
    </Screen>
  )
}
