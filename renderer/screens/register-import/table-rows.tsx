import { useState } from 'react'
import type { RegisterPreview, RegisterRow } from '../../../electron/contract/register-import.ts'
import { Segments } from '../../components/choice-cards.tsx'
import { Tag, type TagTone } from '../../components/tag.tsx'
import { useGrowing } from '../../hooks/use-growing.ts'
import type { Register } from '../../hooks/use-register.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { fits, rowFilters, stateOf, type RowFilter, type RowState } from './row-state.ts'

export interface TableRowsProps {
  readonly preview: RegisterPreview
  readonly groups: Register['groups']
}

const tones: Readonly<Record<RowState, TagTone>> = { new: 'good', known: 'neutral', repeated: 'neutral', out: 'warn' }

/** What each row of the table becomes: new, there from before, or left out, and what is odd about it. */
export function TableRows({ preview, groups }: TableRowsProps) {
  const words = useMessages().registerImport
  const [filter, setFilter] = useState<RowFilter>('all')
  const rows = preview.rows.filter((row) => fits(row, filter))
  const { count, end } = useGrowing(rows.length)
  const keys = new Map(groups.map(({ id, key }) => [id, key]))
  return (
    <>
      <div className="table-filter">
        <Segments label={words.show} hideLabel value={filter} onChange={setFilter}
          choices={rowFilters.map((id) => ({ id, label: words.filters[id](preview.rows.filter((row) => fits(row, id)).length) }))} />
        {preview.rowCount > preview.rows.length && <p className="small soft">{words.firstShown(preview.rows.length, preview.rowCount)}</p>}
      </div>
      {rows.length === 0 ? <p className="soft list-empty" role="status">{words.noRows}</p> : (
        // A part that scrolls has the focus of the keys.
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        <div className="table-scroll" data-scrolls-x tabIndex={0} role="region" aria-label={words.rowsTitle}>
          <table className="table table-preview">
            <thead>
              <tr>
                <th scope="col" className="number">{words.line}</th><th scope="col">{words.becomes}</th><th scope="col">{words.columns.organisation}</th><th scope="col">{words.columns.group}</th>
                <th scope="col">{words.columns.informant}</th><th scope="col">{words.contact}</th>
              </tr>
            </thead>
            <tbody>{rows.slice(0, count).map((row) => <Row key={row.line} row={row} group={keys.get(row.groupId ?? '') ?? ''} />)}</tbody>
          </table>
          {count < rows.length && <div ref={end} key={count} className="list-end" aria-hidden="true" />}
        </div>
      )}
    </>
  )
}

function Row({ row, group }: { readonly row: RegisterRow; readonly group: string }) {
  const words = useMessages().registerImport
  const { line, organisation, person, organisationFate, informantFate, problems } = row
  const state = stateOf(row)
  return (
    <tr data-state={state}>
      <td className="number faint">{line}</td>
      <td>
        <Tag tone={tones[state]}>{words.states[state]}</Tag>
        {problems.map(({ kind, value }) => <div key={kind} className="small row-problem">{words.problems[kind](value)}</div>)}
      </td>
      <td>{organisation}{state === 'new' && organisationFate === 'known' && <div className="small soft">{words.known}</div>}</td>
      <td>{group}</td>
      <td>
        {person.name}
        {person.role !== '' && <div className="small soft">{person.role}</div>}
        {informantFate === 'known' && state === 'new' && <div className="small soft">{words.known}</div>}
        {informantFate === 'repeated' && state !== 'repeated' && <div className="small soft">{words.repeated}</div>}
      </td>
      <td className="row-contact"><div>{person.email}</div><div className="small soft">{person.phone}</div></td>
    </tr>
  )
}
