import { useState } from 'react'
import { duplicateChoices, type DuplicateChoice } from '../../../../codebook/interchange/codebook-table/codebook-plan.ts'
import type { ChosenFile } from '../../../../electron/contract/app.ts'
import type { CodebookPreview } from '../../../../electron/contract/codebook-import.ts'
import { Banner } from '../../../components/banner.tsx'
import { Button } from '../../../components/button.tsx'
import { Dialog } from '../../../components/dialog.tsx'
import { FailureBanner } from '../../../components/failure-banner.tsx'
import { Select } from '../../../components/select.tsx'
import { failureOf, useAsk, useCall } from '../../../hooks/client.ts'
import { useMessages } from '../../../messages/use-messages.tsx'
import { ImportedRow } from './imported-row.tsx'

export interface ImportCodesDialogProps {
  readonly file: ChosenFile
  readonly onDone: (said: string) => void
  readonly onClose: () => void
}

/** Stands for «ask about each». */
const ask = 'ask'
/** Rows that are drawn: each may be a list to choose from. */
const mostShown = 300

/** The rows as they stand; of very many, those first that something must be done about. */
function shownOf(rows: CodebookPreview['rows']): CodebookPreview['rows'] {
  if (rows.length <= mostShown) return rows
  const weight = (row: CodebookPreview['rows'][number]) => (row.problem !== null ? 0 : row.fate === 'ask' ? 1 : 2)
  return rows.toSorted((a, b) => weight(a) - weight(b)).slice(0, mostShown)
}

/** What the codes of a table would become, row by row, before any is stored; asks what to do with those that are there already. */
export function ImportCodesDialog({ file, onDone, onClose }: ImportCodesDialogProps) {
  const m = useMessages()
  const words = m.codebook.table
  const [duplicates, setDuplicates] = useState<DuplicateChoice | null>(null)
  const [choices, setChoices] = useState<readonly { readonly line: number; readonly choice: DuplicateChoice }[]>([])
  const request = { file: file.token, duplicates, choices: [...choices] }
  const { data, error, isPlaceholderData } = useAsk('import.codebookPreview', request, { keepPrevious: true })
  const { run, busy, failure } = useCall('import.codebook')
  const unread = (data?.columns ?? []).filter(({ column }) => column === null).map(({ heading }) => heading)
  const canStore = data !== undefined && !isPlaceholderData && !busy && data.problems === 0 && data.undecided === 0 && data.added + data.updated > 0

  async function store(): Promise<void> {
    if (data === undefined) return
    const made = await run({ ...request, fingerprint: data.fingerprint })
    if (made.ok) onDone(words.stored(made.value.added, made.value.updated))
  }
  return (
    <Dialog title={words.title(file.name)} isOpen onClose={onClose} width="l"
      actions={<><Button onPress={onClose}>{m.common.cancel}</Button><Button look="primary" isDisabled={!canStore} onPress={() => { void store() }}>{words.store}</Button></>}>
      <div className="fields">
        <FailureBanner failure={failure ?? (error === null ? null : failureOf(error))} />
        {data !== undefined && error === null && (
          <>
            <p role="status">{words.becomes(data.added, data.updated, data.skipped)}{unread.length > 0 && ` ${words.unread(unread.join(', '))}`}</p>
            {data.notTaken.length > 0 && (
              <Banner tone="warn" role="status"><ul className="not-taken">{data.notTaken.map(({ kind, count }) => <li key={kind}>{words.notTaken[kind](count)}</li>)}</ul></Banner>
            )}
            {data.problems > 0 && <Banner tone="danger" role="alert">{words.problems(data.problems)}</Banner>}
            {data.rows.some((row) => row.known !== null) && (
              <Select label={words.duplicates} value={duplicates ?? ask} hint={data.undecided > 0 ? words.undecided(data.undecided) : undefined}
                choices={[{ id: ask, label: words.askEach }, ...duplicateChoices.map((id) => ({ id, label: words.choices[id] }))]}
                onChange={(id) => { setDuplicates(duplicateChoices.find((choice) => choice === id) ?? null) }} />
            )}
            <ul className="imported-codes" aria-label={words.rows}>
              {shownOf(data.rows).map((row, at) => (
                <ImportedRow key={`${row.line} ${at}`} row={row} onChoose={(choice) => { setChoices([...choices.filter((one) => one.line !== row.line), { line: row.line, choice }]) }} />
              ))}
            </ul>
            {data.rows.length > mostShown && <p className="hint">{words.more(data.rows.length - mostShown)}</p>}
          </>
        )}
      </div>
    </Dialog>
  )
}
