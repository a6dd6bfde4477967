import type { ChosenFile } from '../../electron/contract/app.ts'
import type { StudyState } from '../../electron/contract/study.ts'
import { Button } from '../components/button.tsx'
import { Dialog } from '../components/dialog.tsx'
import { useMessages } from '../messages/use-messages.tsx'
import { useCloseStudy } from './use-close-study.ts'

export interface SwitchStudyDialogProps {
  readonly file: ChosenFile
  /** The study that is open. */
  readonly study: StudyState
  readonly onCancel: () => void
}

/** Asks whether to leave the open study for one that was opened from outside. */
export function SwitchStudyDialog({ file, study, onCancel }: SwitchStudyDialogProps) {
  const m = useMessages()
  const closeStudy = useCloseStudy()
  return (
    <Dialog title={m.shell.switchTo(file.name)} role="alertdialog" width="s" isOpen onClose={onCancel} actions={
      <>
        <Button onPress={onCancel}>{m.common.cancel}</Button>
        <Button look="primary" autoFocus onPress={() => { void closeStudy().then((isClosed) => { if (!isClosed) onCancel() }) }}>{m.shell.switchNow}</Button>
      </>
    }>
      <p>{m.shell.switchText(study.title)}</p>
    </Dialog>
  )
}
