import type { ChosenFile } from '../../../electron/contract/app.ts'
import type { ExportKind } from '../../../electron/contract/choices.ts'
import type { Value } from '../../../electron/contract/contract.ts'
import { isDisclosed, type ExportProfile } from '../../../codebook/privacy/profile.ts'
import { Banner } from '../../components/banner.tsx'
import { Tag } from '../../components/tag.tsx'
import { useFormat, useMessages } from '../../messages/use-messages.tsx'

export interface ExportResultProps {
  readonly file: ChosenFile
  readonly written: Value<'export.run'>
  readonly kind: ExportKind
  readonly profile: ExportProfile
}

/** What was written, and what was hidden in it. */
export function ExportResult({ file, written, kind, profile }: ExportResultProps) {
  const m = useMessages()
  const format = useFormat()
  const words = m.exports
  const [counted, masked] = kind === 'memos' ? [words.memos, words.maskedMemos] : kind === 'codebook' ? [words.codes, words.maskedCodes] : kind === 'networks' ? [words.entries, words.maskedEntries] : [words.quotes, words.masked]
  const facts = [words.size(format.number(Math.ceil(written.bytes / 1024))), counted(written.quotes), ...(written.masked > 0 ? [masked(written.masked)] : [])]
  return (
    <>
      <Banner tone="good" role="status">
        <p><strong>{words.done(file.name)}</strong> <Tag tone={profile === 'internal' ? 'danger' : 'neutral'}>{words.profiles[profile].title}</Tag></p>
        <p className="soft">{facts.join(' · ')}</p>
      </Banner>
      {(isDisclosed(profile) || kind === 'memos') && !written.namesChecked && <Banner tone="warn">{words.notChecked}</Banner>}
    </>
  )
}
