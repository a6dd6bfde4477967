import { registerColumns, type RegisterColumn } from '../../../codebook/interchange/register-columns.ts'
import type { RegisterPreview } from '../../../electron/contract/register-import.ts'
import { Select } from '../../components/select.tsx'
import { useMessages } from '../../messages/use-messages.tsx'

export interface ColumnChoicesProps {
  readonly preview: RegisterPreview
  readonly onChange: (columns: RegisterPreview['columns']) => void
}

/** What each column of the table holds, with the first of what stands in it; letters and arrows choose without opening the list. */
export function ColumnChoices({ preview: { header, examples, columns }, onChange }: ColumnChoicesProps) {
  const words = useMessages().registerImport
  const choices = [{ id: 'none', label: words.noColumn }, ...registerColumns.map((id) => ({ id, label: words.columns[id] }))]

  function choose(at: number, to: RegisterColumn | null): void {
    // What another column was taken to hold, it holds no longer: a field has one column.
    onChange(header.map((_, place) => (place === at ? to : columns[place] === to ? null : columns[place] ?? null)))
  }
  return (
    <section className="table-columns" aria-label={words.columnsTitle}>
      <h3>{words.columnsTitle}</h3>
      <p className="hint">{words.columnsHint}</p>
      {header.map((heading, at) => (
        <Select key={`${at} ${heading}`} label={heading === '' ? words.columnNumber(at + 1) : heading} isOneOfMany={header.length > 12} value={columns[at] ?? 'none'} choices={choices}
          className={(columns[at] ?? null) === null ? 'column-unused' : ''} hint={examples[at] === undefined || examples[at] === '' ? undefined : words.example(examples[at].slice(0, 60))}
          onChange={(id) => { choose(at, registerColumns.find((column) => column === id) ?? null) }} />
      ))}
    </section>
  )
}
