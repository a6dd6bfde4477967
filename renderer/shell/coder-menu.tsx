import { Button as AriaButton } from 'react-aria-components'
import type { StudyState } from '../../electron/contract/study.ts'
import { Icon } from '../components/icon.tsx'
import { Menu } from '../components/menu.tsx'
import { useRun } from '../components/notices.tsx'
import { useNavigation } from '../hooks/navigation.tsx'
import { useMessages } from '../messages/use-messages.tsx'

/** Who is at work: what is coded from now on is theirs. */
export function CoderMenu({ study }: { readonly study: StudyState }) {
  const m = useMessages()
  const run = useRun()
  const { go } = useNavigation()
  const coder = study.coders.find(({ id }) => id === study.coderId)
  const name = coder?.label ?? m.common.notChosen
  return (
    <Menu label={m.settings.coder} trigger={
      <AriaButton className="place coder">
        <span className="avatar" aria-hidden="true">{initials(name)}</span>
        <span className="sr-only">{m.settings.coder}:</span>
        <span className="place-words">{name}</span>
        <Icon name="chevron-down" size={12} />
      </AriaButton>
    } entries={[
      ...study.coders.map(({ id, label }) => ({
        id, label, isChosen: id === study.coderId, icon: 'person' as const, run: () => { void run('coder.choose', { id }) },
      })),
      { id: 'manage', label: m.settings.manageCoders, icon: 'add', run: () => { go({ screen: 'settings' }) } },
    ]} />
  )
}

/** At most two letters. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  const letters = words.length === 1 ? name.trim().slice(0, 2) : `${words[0]?.charAt(0) ?? ''}${words.at(-1)?.charAt(0) ?? ''}`
  return letters.toLocaleUpperCase('nb')
}
