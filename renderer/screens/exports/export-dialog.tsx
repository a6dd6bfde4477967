import { useState } from 'react'
import { isInternalOnly, type ExportKind } from '../../../electron/contract/choices.ts'
import type { ExportProfile } from '../../../codebook/privacy/profile.ts'
import type { StudyState } from '../../../electron/contract/study.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { call } from '../../hooks/client.ts'
import { useExport } from '../../hooks/use-export.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { ExportChoices } from './export-choices.tsx'
import { ExportProgress } from './export-progress.tsx'
import { ExportResult } from './export-result.tsx'

/** What to write, for whom, where; offered everywhere in an open study. */
export function ExportDialog({ study }: { readonly study: StudyState }) {
  const m = useMessages()
  const [isOpen, setOpen] = useState(false)
  const [kind, setKind] = useState<ExportKind>('word')
  const [wantedProfile, setProfile] = useState<ExportProfile>('client')
  const [withGuides, setWithGuides] = useState(true)
  const { state, run, cancel, reset } = useExport()
  const profile = isInternalOnly(kind) ? 'internal' : wantedProfile
  useCommands([{
    id: 'study.export', label: (all) => all.commands.export, group: 'study', menu: 'file', keys: 'Ctrl+Shift+E', run: () => { reset(); setOpen(true) },
  }])
  const close = () => { setOpen(false) }

  async function start(): Promise<void> {
    const chosen = await call('app.chooseFile', {
      purpose: `export-${kind}`, suggestedName: m.exports.fileName(study.title, m.common.profiles[profile].toLocaleLowerCase('nb')).slice(0, 300),
    })
    if (chosen.ok && chosen.value !== null) await run({ kind, profile, ...(kind === 'word' && { withGuides }) }, chosen.value)
  }
  const actions = {
    idle: (
      <>
        <Button onPress={close}>{m.common.cancel}</Button>
        <Button look="primary" autoFocus onPress={() => { void start() }}>{m.exports.run}</Button>
      </>
    ),
    running: <Button autoFocus onPress={cancel}>{m.exports.cancel}</Button>,
    done: (
      <>
        <Button className="push" look="quiet" onPress={reset}>{m.exports.again}</Button>
        {state.step === 'done' && <Button icon="folder" onPress={() => { void call('app.showFile', { token: state.file.token }) }}>{m.common.showFile}</Button>}
        <Button look="primary" autoFocus onPress={close}>{m.common.close}</Button>
      </>
    ),
  }
  return (
    <Dialog title={m.exports.title} width="l" isOpen={isOpen} onClose={close} isDismissable={state.step !== 'running'} actions={actions[state.step]}>
      {state.step === 'idle' && (
        <ExportChoices kind={kind} profile={profile} keyOpen={study.keyOpen} failure={state.failure} onKind={setKind} onProfile={setProfile}
          withGuides={withGuides} onWithGuides={setWithGuides} />
      )}
      {state.step === 'running' && <ExportProgress share={state.share} />}
      {state.step === 'done' && <ExportResult file={state.file} written={state.written} kind={kind} profile={profile} />}
    </Dialog>
  )
}
