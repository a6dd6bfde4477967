import { useState } from 'react'
import { nextVersions } from '../../../codebook/guide/next-version.ts'
import type { Guide, GuideVersion } from '../../../electron/contract/guides.ts'
import { Button } from '../../components/button.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { ChoiceCards } from '../../components/choice-cards.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { TextField } from '../../components/field.tsx'
import { useCall } from '../../hooks/client.ts'
import { useMessages } from '../../messages/use-messages.tsx'

export interface VersionDialogProps {
  readonly guide: Guide
  readonly version: GuideVersion
  readonly onDone: (versionId: string) => void
  readonly onClose: () => void
}

/** A version that begins as this one: how large the step is, what is new, and who gets it. */
export function VersionDialog({ guide, version, onDone, onClose }: VersionDialogProps) {
  const { guides: m, common } = useMessages()
  const { run, busy, failure } = useCall('guides.newVersion')
  const { minor, major } = nextVersions(version.version, guide.versions.map((one) => one.version))
  const [name, setName] = useState(minor)
  const [note, setNote] = useState('')
  const [movePlanned, setMovePlanned] = useState(true)
  async function make(): Promise<void> {
    const made = await run({ versionId: version.versionId, version: name, note, movePlanned: movePlanned && version.planned > 0 })
    if (made.ok) onDone(made.value.versionId)
  }
  return (
    <Dialog title={m.newVersion} isOpen onClose={onClose} actions={(
      <>
        <Button onPress={onClose}>{common.cancel}</Button>
        <Button look="primary" isDisabled={busy} onPress={() => { void make() }}>{m.makeVersion}</Button>
      </>
    )}>
      <div className="fields">
        <p className="soft">{m.newVersionText}</p>
        <ChoiceCards label={m.newVersion} isRow value={name} onChange={setName} choices={[{ id: minor, title: m.smallStep(minor), text: '' }, { id: major, title: m.largeStep(major), text: '' }]} />
        <TextField label={m.versionNote} note={`(${common.optional})`} value={note} onChange={setNote} maxLength={1000} />
        {version.planned > 0 && <Checkbox isSelected={movePlanned} onChange={setMovePlanned}>{m.movePlanned(version.planned)}</Checkbox>}
        <FailureBanner failure={failure} />
      </div>
    </Dialog>
  )
}
