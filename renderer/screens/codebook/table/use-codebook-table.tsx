import { useState, type ReactNode } from 'react'
import type { ChosenFile } from '../../../../electron/contract/app.ts'
import { IconButton } from '../../../components/button.tsx'
import { Menu } from '../../../components/menu.tsx'
import { useNotices, useRun } from '../../../components/notices.tsx'
import { useCommands } from '../../../commands/use-commands.tsx'
import { useOpenStudy } from '../../../hooks/use-study.ts'
import { useMessages } from '../../../messages/use-messages.tsx'
import { ImportCodesDialog } from './import-codes-dialog.tsx'

/** Reading codes from a table and writing the codebook as one: the menu for it, and the dialog while it is open. */
export function useCodebookTable(): { readonly menu: ReactNode; readonly dialog: ReactNode } {
  const m = useMessages()
  const words = m.codebook.table
  const run = useRun()
  const { notify } = useNotices()
  const study = useOpenStudy()
  const [file, setFile] = useState<ChosenFile | null>(null)

  async function read(): Promise<void> {
    setFile((await run('app.chooseFile', { purpose: 'open-codebook', suggestedName: '' })) ?? null)
  }
  async function write(purpose: 'export-codebook' | 'export-qdc'): Promise<void> {
    const chosen = await run('app.chooseFile', { purpose, suggestedName: words.fileName(study.title) })
    if (chosen === undefined || chosen === null) return
    const written = await run('export.run', { jobId: 'codebook', kind: 'codebook', profile: 'internal', file: chosen.token, form: purpose === 'export-qdc' ? 'qdc' : 'csv' })
    if (written !== undefined) notify({ text: words.written(chosen.name, written.quotes) })
  }
  useCommands([
    { id: 'codebook.read', label: (w) => w.codebook.table.read, group: 'coding', run: () => { void read() } },
    { id: 'codebook.write', label: (w) => w.codebook.table.write, group: 'coding', run: () => { void write('export-codebook') } },
    { id: 'codebook.write-qdc', label: (w) => w.codebook.table.writeQdc, group: 'coding', run: () => { void write('export-qdc') } },
  ])
  return {
    menu: (
      <Menu label={words.menu} trigger={<IconButton icon="more" label={words.menu} look="plain" />} entries={[
        { id: 'read', label: words.read, icon: 'import', run: () => { void read() } }, { id: 'write', label: words.write, icon: 'export', run: () => { void write('export-codebook') } },
        { id: 'write-qdc', label: words.writeQdc, icon: 'export', run: () => { void write('export-qdc') } },
      ]} />
    ),
    dialog: file !== null && <ImportCodesDialog file={file} onDone={(said) => { setFile(null); notify({ text: said }) }} onClose={() => { setFile(null) }} />,
  }
}
