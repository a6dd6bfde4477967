import { useState } from 'react'
import { sameOrganisationKey } from '../../../codebook/informants/same-organisation.ts'
import type { Organisation } from '../../../electron/contract/register.ts'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { useNotices, useRun } from '../../components/notices.tsx'
import { nameOf, type Register } from '../../hooks/use-register.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { GroupAfterMerge } from './group-after-merge.tsx'

export interface DuplicateBannerProps {
  /** The name that was typed. */
  readonly name: string
  /** The organisation that is being renamed, null for a new one. */
  readonly organisation: Organisation | null
  readonly register: Register
  readonly onKeep: () => void
  readonly onUse: (id: string) => void
}

/** Asks whether two like names are one organisation; merging is one step, with all that hangs on the one that goes. */
export function DuplicateBanner({ name, organisation, register, onKeep, onUse }: DuplicateBannerProps) {
  const m = useMessages()
  const run = useRun()
  const { notify } = useNotices()
  const [groupId, setGroupId] = useState<string | null>(null)
  const other = register.organisations.find((one) => one.id !== organisation?.id && one.name !== null && sameOrganisationKey(one.name) === sameOrganisationKey(name))

  async function merge(from: Organisation, into: Organisation): Promise<void> {
    const merged = await run('register.mergeOrganisations', { keptId: into.id, removedId: from.id, groupId })
    if (merged === undefined) return
    notify({ text: m.register.merged(nameOf(into)) })
    onUse(into.id)
  }
  return (
    <Banner tone="warn" role="alert">
      <p>{m.register.duplicate(other === undefined ? name : nameOf(other))}</p>
      {other !== undefined && organisation !== null && <GroupAfterMerge organisations={[other, organisation]} register={register} value={groupId} onChange={setGroupId} />}
      <div className="banner-choices">
        {other !== undefined && (organisation === null
          ? <Button size="s" onPress={() => { onUse(other.id) }}>{m.register.useExisting}</Button>
          : <Button size="s" onPress={() => { void merge(organisation, other) }}>{m.register.merge}</Button>)}
        <Button size="s" onPress={onKeep}>{m.register.keepBoth}</Button>
      </div>
    </Banner>
  )
}
