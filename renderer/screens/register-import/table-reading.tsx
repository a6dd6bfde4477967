import type { ChosenFile } from '../../../electron/contract/app.ts'
import type { Group } from '../../../electron/contract/register.ts'
import type { RegisterPreview } from '../../../electron/contract/register-import.ts'
import { Select } from '../../components/select.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { ColumnChoices } from './column-choices.tsx'
import { StrangeGroups } from './strange-groups.tsx'
import type { ReadHow } from './use-chosen-table.ts'

export interface TableReadingProps {
  readonly file: ChosenFile
  readonly preview: RegisterPreview
  readonly groups: readonly Group[]
  readonly how: ReadHow
  readonly onChange: (how: Partial<ReadHow>) => void
}

/** How a table is read: which sheet, what its columns hold, and which groups its rows get. */
export function TableReading({ file, preview, groups, how, onChange }: TableReadingProps) {
  const words = useMessages().registerImport
  return (
    <section className="table-reading" aria-label={words.reading}>
      <h2>{file.name}</h2>
      {preview.sheets.length > 1 && (
        <Select label={words.sheet} value={preview.sheet} choices={preview.sheets.map((name) => ({ id: name, label: name }))} onChange={(sheet) => { if (sheet !== null) onChange({ sheet }) }} />
      )}
      {preview.strangeGroups.length > 0 && groups.length > 0 && <StrangeGroups strange={preview.strangeGroups} groups={groups} chosen={how.groups} onChange={(chosen) => { onChange({ groups: chosen }) }} />}
      <ColumnChoices preview={preview} onChange={(columns) => { onChange({ columns }) }} />
    </section>
  )
}
