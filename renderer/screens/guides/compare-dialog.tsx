import { useMemo, useState } from 'react'
import { diffGuides } from '../../../codebook/guide/diff-guides.ts'
import type { Guide, GuideVersion } from '../../../electron/contract/guides.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { Select } from '../../components/select.tsx'
import { useAsk } from '../../hooks/client.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { GuideDiffView } from './guide-diff-view.tsx'

export interface CompareDialogProps {
  readonly guide: Guide
  readonly version: GuideVersion
  readonly onClose: () => void
}

/** What has become different since another version. */
export function CompareDialog({ guide, version, onClose }: CompareDialogProps) {
  const { guides: m, common } = useMessages()
  const others = guide.versions.filter((one) => one.versionId !== version.versionId)
  const [otherId, setOtherId] = useState((others.find((one) => one.version === version.basedOn) ?? others[0])?.versionId ?? '')
  const before = useAsk('guides.open', { versionId: otherId }).data
  const after = useAsk('guides.open', { versionId: version.versionId }).data
  const diff = useMemo(() => (before === undefined || after === undefined ? undefined : diffGuides(before.content, after.content)), [before, after])
  return (
    <Dialog title={`${guide.title}, ${m.version(version.version).toLocaleLowerCase()}`} width="l" isOpen onClose={onClose} actions={<Button look="primary" onPress={onClose}>{common.close}</Button>}>
      <Select label={m.compareWith} value={otherId} onChange={(id) => { if (id !== null) setOtherId(id) }} choices={others.map((one) => ({ id: one.versionId, label: m.version(one.version), hint: one.note }))} />
      {diff !== undefined && <GuideDiffView diff={diff} />}
    </Dialog>
  )
}
