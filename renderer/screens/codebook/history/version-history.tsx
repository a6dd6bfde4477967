import { useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { FailureBanner } from '../../../components/failure-banner.tsx'
import { useNotices } from '../../../components/notices.tsx'
import { Tag } from '../../../components/tag.tsx'
import { useCommands } from '../../../commands/use-commands.tsx'
import { failureOf, useAsk } from '../../../hooks/client.ts'
import { useFormat, useMessages } from '../../../messages/use-messages.tsx'
import { ChangeLog } from './change-log.tsx'
import { FreezeDialog } from './freeze-dialog.tsx'
import { VersionDiff } from './version-diff.tsx'

/** The codebook over time: its versions, how two of them differ, and who changed what and why. */
export function VersionHistory() {
  const m = useMessages()
  const format = useFormat()
  const { notify } = useNotices()
  const { data: versions, error } = useAsk('codebook.versions', {})
  const [freezing, setFreezing] = useState(false)
  useCommands([{ id: 'codebook.freeze', label: (w) => w.codebook.freeze, group: 'coding', run: () => { setFreezing(true) } }])
  return (
    <div className="codebook-history">
      {error !== null && <FailureBanner failure={failureOf(error)} />}
      <section aria-labelledby="codebook-versions">
        <header className="codebook-history-head">
          <h2 id="codebook-versions">{m.codebook.versions}</h2>
          <Button icon="add" onPress={() => { setFreezing(true) }}>{m.codebook.freeze}</Button>
        </header>
        <p className="soft">{m.codebook.versionsText}</p>
        <ol className="version-list">
          {(versions ?? []).map((version) => (
            <li key={version.id}>
              <p><strong>{m.codebook.versionName(version.number, version.name)}</strong> {version.frozenAt === null && <Tag tone="accent">{m.codebook.inUse}</Tag>}</p>
              <p className="soft small">{[...(version.frozenAt === null ? [] : [format.date(version.frozenAt)]), m.codebook.versionFacts(format.number(version.codes), format.number(version.codings))].join(' · ')}</p>
              {version.note !== '' && <p>{version.note}</p>}
            </li>
          ))}
        </ol>
      </section>
      {versions !== undefined && <VersionDiff key={versions.length} versions={versions} />}
      <ChangeLog />
      {freezing && <FreezeDialog onDone={(name) => { setFreezing(false); notify({ text: m.codebook.frozen(name) }) }} onClose={() => { setFreezing(false) }} />}
    </div>
  )
}
