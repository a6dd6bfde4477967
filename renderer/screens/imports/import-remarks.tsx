import type { ImportPreview } from '../../../electron/contract/imports.ts'
import { Banner } from '../../components/banner.tsx'
import { Checkbox } from '../../components/checkbox.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import type { ImportChoices, ImportItem } from './import-item.ts'

export interface ImportRemarksProps {
  readonly item: ImportItem
  readonly preview: ImportPreview
  readonly choices: ImportChoices
  readonly onChoose: (change: Partial<ImportChoices>) => void
  readonly onReread: (how: { readonly whole: boolean }) => void
}

/** What did not come along as one would wish, and what can be taken along after all. */
export function ImportRemarks({ item, preview, choices, onChoose, onReread }: ImportRemarksProps) {
  const words = useMessages().imports
  const said = [
    ...preview.remarks.map(({ kind, count }) => words.remarks[kind](count)),
    ...(preview.fields > 0 ? [words.fields(preview.fields)] : []),
  ]
  const isSerious = preview.remarks.some(({ kind }) => kind === 'garbled' || kind === 'no-questions' || kind === 'attachments')
  return (
    <>
      {item.isChanged && <Banner tone="warn" role="status">{words.changed}</Banner>}
      {said.length > 0 && (
        <Banner tone={isSerious ? 'warn' : 'neutral'}>
          <ul className="import-remarks" aria-label={words.remarksTitle}>{said.map((text) => <li key={text}>{text}</li>)}</ul>
        </Banner>
      )}
      {(preview.comments > 0 || preview.deletions > 0 || preview.email !== null) && (
        <div className="import-ticks" role="group" aria-label={words.alsoTake}>
          {preview.comments > 0 && <Checkbox isSelected={choices.comments} onChange={(comments) => { onChoose({ comments }) }}>{words.comments(preview.comments)}</Checkbox>}
          {preview.deletions > 0 && <Checkbox isSelected={choices.deletions} onChange={(deletions) => { onChoose({ deletions }) }}>{words.deletions(preview.deletions)}</Checkbox>}
          {preview.email !== null && <Checkbox isSelected={item.whole} onChange={(whole) => { onReread({ whole }) }}>{words.whole}</Checkbox>}
        </div>
      )}
    </>
  )
}
