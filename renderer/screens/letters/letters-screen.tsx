import { useState } from 'react'
import { placeholders } from '../../../codebook/letters/fill-letter.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { TextField } from '../../components/field.tsx'
import { useRun } from '../../components/notices.tsx'
import { Screen } from '../../components/screen.tsx'
import { Select } from '../../components/select.tsx'
import { useLetters } from '../../hooks/use-letters.ts'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'
import { LetterPreview } from './letter-preview.tsx'

/** The letters of the study: each version's text, and how it will look. */
export function LettersScreen() {
  const m = useMessages()
  const words = m.consent
  const format = useFormat()
  const run = useRun()
  const { go } = useNavigation()
  const study = useOpenStudy()
  const letters = useLetters()
  const [wanted, setWanted] = useState<string | null>(null)
  const [typed, setTyped] = useState<{ readonly id: string; readonly body: string } | null>(null)
  const all = (letters ?? []).flatMap((letter) => letter.versions.map((version) => ({ letter, version })))
  const current = all.find(({ version }) => version.id === wanted) ?? all[0]
  const body = current === undefined ? '' : typed?.id === current.version.id ? typed.body : current.version.body
  const isChanged = current !== undefined && body !== current.version.body
  async function save(): Promise<void> {
    if (current === undefined || !isChanged) return
    if (await run('letter.save', { versionId: current.version.id, body }) !== undefined) setTyped(null)
  }
  useCommands([
    { id: 'letters.save', label: (texts) => texts.consent.save, group: 'study', menu: 'file', keys: 'Ctrl+S', when: () => isChanged, run: () => { void save() } },
    { id: 'letters.ledger', label: (texts) => texts.consent.toLedger, group: 'go', menu: 'go', keys: 'Ctrl+L', run: () => { go({ screen: 'consent' }) } },
  ])
  if (letters === undefined) return null
  const back = <Button icon="chevron-left" keys="Ctrl+L" onPress={() => { go({ screen: 'consent' }) }}>{words.toLedger}</Button>
  if (current === undefined) {
    return (
      <Screen title={words.lettersTitle} lead={words.lettersLead} actions={back}>
        <EmptyState icon="file" title={words.noLetters} actions={<Button look="primary" onPress={() => { void run('letter.start', {}) }}>{words.start}</Button>}>{words.noLettersText}</EmptyState>
      </Screen>
    )
  }
  const { letter, version } = current
  const isLocked = version.lockedAt !== null
  return (
    <Screen layout="wide" title={words.lettersTitle} lead={words.lettersLead} actions={
      <>
        {back}
        <Button icon="add" onPress={() => { void run('letter.newVersion', { letterId: letter.id }) }}>{words.newVersion}</Button>
        <Button look="primary" icon="check" keys="Ctrl+S" isDisabled={!isChanged} onPress={() => { void save() }}>{words.save}</Button>
      </>
    }>
      <div className="letters">
        <Select label={words.letter} value={version.id} onChange={setWanted} isDisabled={isChanged} {...(isChanged ? { hint: words.unsaved } : {})}
          choices={all.map((one) => ({ id: one.version.id, label: words.version(one.letter.title, one.version.version, m.common.names[one.version.language]) }))} />
        {version.lockedAt !== null && <Banner icon="lock">{words.isLocked(format.date(version.lockedAt))}</Banner>}
        <div className="letter-pair">
          <TextField key={version.id} label={words.text} rows={26} value={body} isReadOnly={isLocked} maxLength={50_000} hint={words.hint(placeholders.map((name) => `{${name}}`).join(' '))}
            onChange={(text) => { setTyped({ id: version.id, body: text }) }} />
          <LetterPreview label={words.preview} body={body} language={version.language} facts={{
            title: study.title, firm: study.firm, client: study.client, legalBasis: study.legalBasis, controllerRole: study.controllerRole,
            deletionDay: study.deletionDate === null ? null : format.date(study.deletionDate), deadline: null, contact: '', name: words.previewName, organisation: words.previewPlace,
          }} />
        </div>
      </div>
    </Screen>
  )
}
