import { useState } from 'react'
import type { CodebookVersion } from '../../../../electron/contract/codebook.ts'
import { Select } from '../../../components/select.tsx'
import { useAsk } from '../../../hooks/client.ts'
import { useMessages } from '../../../messages/use-messages.tsx'
import { DiffRow } from './diff-row.tsx'

/** Stands for the codebook as it is now. */
const now = 'now'

/** How the codebook of one version became that of another, or of today. */
export function VersionDiff({ versions }: { readonly versions: readonly CodebookVersion[] }) {
  const m = useMessages()
  const frozen = versions.filter((version) => version.frozenAt !== null)
  const choices = frozen.map((version) => ({ id: version.id, label: m.codebook.versionName(version.number, version.name) }))
  const [from, setFrom] = useState(frozen[0]?.id ?? null)
  const [to, setTo] = useState<string | null>(now)
  const { data: diff } = useAsk('codebook.diff', { fromId: from ?? '', toId: to === now ? null : to }, { enabled: from !== null })
  return (
    <section aria-labelledby="codebook-differences">
      <h2 id="codebook-differences">{m.codebook.compare}</h2>
      {from === null ? <p className="soft">{m.codebook.noVersions}</p> : (
        <>
          <div className="version-choice">
            <Select label={m.codebook.from} choices={choices} value={from} onChange={setFrom} />
            <Select label={m.codebook.to} choices={[{ id: now, label: m.codebook.now }, ...choices]} value={to} onChange={setTo} />
          </div>
          {diff !== undefined && diff.length === 0 && <p role="status">{m.codebook.noDifference}</p>}
          {diff !== undefined && diff.length > 0 && <ul className="guide-diff version-diff">{diff.map((row) => <li key={row.key}><DiffRow diff={row} /></li>)}</ul>}
        </>
      )}
    </section>
  )
}
