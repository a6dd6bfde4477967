import { duplicateChoices, type DuplicateChoice } from '../../../../codebook/interchange/codebook-table/codebook-plan.ts'
import type { CodebookPreview } from '../../../../electron/contract/codebook-import.ts'
import { Select } from '../../../components/select.tsx'
import { Tag } from '../../../components/tag.tsx'
import { useMessages } from '../../../messages/use-messages.tsx'

export interface ImportedRowProps {
  readonly row: CodebookPreview['rows'][number]
  readonly onChoose: (choice: DuplicateChoice) => void
}

/** One code of a table: what it becomes, or why it cannot be read. */
export function ImportedRow({ row: { line, label, parent, definition, fate, problem, known }, onChoose }: ImportedRowProps) {
  const m = useMessages()
  const words = m.codebook.table
  return (
    <li className="imported-code">
      <span className="imported-line tabular faint">{line}</span>
      <span className="imported-words">
        <span><strong>{label}</strong>{parent !== null && <span className="soft"> {words.under(parent)}</span>}</span>
        {definition !== '' && <span className="soft small imported-definition">{definition}</span>}
        {problem !== null && <span className="problem">{m.codebook.rowLine(line, m.codebook.rowProblems[problem])}</span>}
        {known !== null && <span className="small">{words.there(known)}</span>}
      </span>
      {known === null
        ? <Tag tone={problem === null ? 'good' : 'danger'}>{problem === null ? words.fates.new : words.fates.problem}</Tag>
        : (
          <Select label={words.choiceFor(label)} hideLabel value={fate === 'new' ? 'rename' : fate === 'ask' ? null : fate} placeholder={words.choose}
            choices={duplicateChoices.map((id) => ({ id, label: words.choices[id] }))}
            onChange={(id) => { const choice = duplicateChoices.find((one) => one === id); if (choice !== undefined) onChoose(choice) }} />
        )}
    </li>
  )
}
