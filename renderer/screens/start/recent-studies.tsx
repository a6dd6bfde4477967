import { GridList, GridListItem } from 'react-aria-components'
import { IconButton } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { call } from '../../hooks/client.ts'
import { useForgetRecent, useRecentStudies } from '../../hooks/use-recent-studies.ts'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'

export interface RecentStudiesProps { readonly onOpen: (file: { readonly token: string; readonly name: string }) => void }

/** The studies opened last on this machine; arrow keys and Enter. The latest has the focus: most go on where they were. */
export function RecentStudies({ onOpen }: RecentStudiesProps) {
  const m = useMessages()
  const format = useFormat()
  const recent = useRecentStudies()
  const forget = useForgetRecent()
  if (recent === undefined || recent.length === 0) return null

  async function remove(token: string): Promise<void> {
    const reply = await call('app.forget', { token })
    if (reply.ok) forget(token)
  }
  return (
    <section className="recent">
      <h2 id="recent-title">{m.start.recent}</h2>
      <GridList aria-labelledby="recent-title" className="recent-list" autoFocus="first" items={recent.map((study) => ({ ...study, id: study.token }))}
        disabledKeys={recent.filter((study) => !study.exists && !study.hasBackups).map((study) => study.token)} disabledBehavior="selection"
        onAction={(key) => {
          const study = recent.find(({ token }) => token === key)
          if (study !== undefined && (study.exists || study.hasBackups)) onOpen(study)
        }}>
        {(study) => (
          <GridListItem id={study.token} textValue={study.name} className={`recent-item ${study.exists ? '' : 'recent-gone'}`}>
            <Icon name="file" />
            <span className="recent-words">
              <span className="recent-name">{study.name.replace(/\.funn$/, '')}</span>
              <span className="small faint">{study.exists ? study.folder : study.hasBackups ? m.start.goneWithBackups : m.start.gone}</span>
            </span>
            <span className="small faint">{format.ago(study.openedAt)}</span>
            <IconButton icon="close" label={m.start.forget(study.name)} onPress={() => { void remove(study.token) }} />
          </GridListItem>
        )}
      </GridList>
    </section>
  )
}
