import { useState } from 'react'
import { likeOrganisations } from '../../../codebook/informants/like-organisations.ts'
import type { Organisation } from '../../../electron/contract/register.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { useNotices, useRun } from '../../components/notices.tsx'
import { nameOf, type Register } from '../../hooks/use-register.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { GroupAfterMerge } from './group-after-merge.tsx'

/** All organisations whose names are alike; keeping one merges the others of its set into it, each in one step. */
export function LikeOrganisationsDialog({ register, onClose }: { readonly register: Register; readonly onClose: () => void }) {
  const m = useMessages()
  const words = m.register
  const sets = likeOrganisations(register.organisations)
  return (
    <Dialog title={words.likeTitle} isOpen onClose={onClose} actions={<Button look="primary" autoFocus onPress={onClose}>{m.common.close}</Button>}>
      <p className="soft">{sets.length === 0 ? words.noLike : words.likeText}</p>
      {sets.map((alike) => <LikeSet key={alike[0]?.id} alike={alike} register={register} />)}
    </Dialog>
  )
}

function LikeSet({ alike, register }: { readonly alike: readonly Organisation[]; readonly register: Register }) {
  const words = useMessages().register
  const run = useRun()
  const { notify } = useNotices()
  const [groupId, setGroupId] = useState<string | null>(null)
  const groups = new Map(register.groups.map((group) => [group.id, group.key]))

  async function keep(kept: Organisation): Promise<void> {
    for (const other of alike.filter((one) => one.id !== kept.id)) {
      if (await run('register.mergeOrganisations', { keptId: kept.id, removedId: other.id, groupId }) === undefined) return
    }
    notify({ text: words.merged(nameOf(kept)) })
  }
  return (
    <section className="like-set" aria-label={nameOf(alike[0] ?? { name: null, code: '' })}>
      <GroupAfterMerge organisations={alike} register={register} value={groupId} onChange={setGroupId} />
      <ul className="plan-group-list">
        {alike.map((kept) => (
          <li key={kept.id}>
            <span className="plan-group-name">{nameOf(kept)} <span className="small soft">{[kept.code, groups.get(kept.groupId ?? ''), words.sessions(kept.sessions)].filter((part) => part !== undefined).join(' · ')}</span></span>
            <Button size="s" onPress={() => { void keep(kept) }}>{words.keep(nameOf(kept))}</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
