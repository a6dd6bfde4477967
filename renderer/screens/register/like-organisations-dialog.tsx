import { likeOrganisations } from '../../../codebook/informants/like-organisations.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { useNotices, useRun } from '../../components/notices.tsx'
import { nameOf, type Register } from '../../hooks/use-register.ts'
import { useMessages } from '../../messages/use-messages.tsx'

/** All organisations whose names are alike; keeping one merges the others of its set into it, each in one step. */
export function LikeOrganisationsDialog({ register, onClose }: { readonly register: Register; readonly onClose: () => void }) {
  const m = useMessages()
  const words = m.register
  const run = useRun()
  const { notify } = useNotices()
  const groups = new Map(register.groups.map((group) => [group.id, group.key]))
  const sets = likeOrganisations(register.organisations)
  return (
    <Dialog title={words.likeTitle} isOpen onClose={onClose} actions={<Button look="primary" autoFocus onPress={onClose}>{m.common.close}</Button>}>
      <p className="soft">{sets.length === 0 ? words.noLike : words.likeText}</p>
      {sets.map((alike) => (
        <ul key={alike[0]?.id} className="plan-group-list">
          {alike.map((kept) => (
            <li key={kept.id}>
              <span className="plan-group-name">{nameOf(kept)} <span className="small soft">{[kept.code, groups.get(kept.groupId ?? ''), words.sessions(kept.sessions)].filter((part) => part !== undefined).join(' · ')}</span></span>
              <Button size="s" onPress={() => {
                void (async () => {
                  for (const other of alike.filter((one) => one.id !== kept.id)) {
                    if (await run('register.mergeOrganisations', { keptId: kept.id, removedId: other.id }) === undefined) return
                  }
                  notify({ text: words.merged(nameOf(kept)) })
                })()
              }}>{words.keep(nameOf(kept))}</Button>
            </li>
          ))}
        </ul>
      ))}
    </Dialog>
  )
}
