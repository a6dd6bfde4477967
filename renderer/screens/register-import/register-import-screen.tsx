import { useState } from 'react'
import { useCommands } from '../../commands/use-commands.tsx'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { useNotices, useRun } from '../../components/notices.tsx'
import { Screen } from '../../components/screen.tsx'
import { failureOf, useAsk, useCall } from '../../hooks/client.ts'
import { useNavigation } from '../../hooks/navigation.tsx'
import { useFocusWhenLost } from '../../hooks/use-focus-when-lost.ts'
import { useRegister } from '../../hooks/use-register.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { TableReading } from './table-reading.tsx'
import { TableRemarks } from './table-remarks.tsx'
import { TableRows } from './table-rows.tsx'
import { forgetTable, useChosenTable } from './use-chosen-table.ts'

/** Organisations and informants from a spreadsheet: which column holds what, what each row becomes, and then into the register as one step. */
export function RegisterImportScreen() {
  const m = useMessages()
  const words = m.registerImport
  const run = useRun()
  const { go } = useNavigation()
  const { notify } = useNotices()
  const study = useOpenStudy()
  const register = useRegister()
  const { file, how, choose, change } = useChosenTable(study.fileName)
  const [isChanged, setChanged] = useState(false)
  const request = { file: file?.token ?? '', ...how, groupId: null }
  const asked = useAsk('import.registerPreview', request, { enabled: file !== null && study.keyOpen, keepPrevious: true })
  const save = useCall('import.register')
  const failure = failureOf(asked.error)
  const preview = file === null || failure !== null ? undefined : asked.data
  const main = useFocusWhenLost<HTMLDivElement>(`${file?.token ?? ''} ${failure?.kind ?? ''}`)
  const made = preview?.made ?? { organisations: 0, informants: 0, placed: 0 }
  // What is shown must be what is stored: while it is read anew, nothing is.
  const canStore = preview !== undefined && !asked.isPlaceholderData && !save.busy && made.organisations + made.informants + made.placed > 0

  async function chooseFile(): Promise<void> {
    const chosen = await run('app.chooseFile', { purpose: 'open-register', suggestedName: '' })
    if (chosen === undefined || chosen === null) return
    setChanged(false)
    save.clear()
    choose(chosen)
    // The same file again may have other rows by now.
    if (chosen.token === file?.token) await asked.refetch()
  }
  async function store(): Promise<void> {
    if (!canStore) return
    const reply = await save.run({ ...request, columns: preview.columns, fingerprint: preview.fingerprint })
    if (reply.ok) {
      forgetTable()
      notify({ text: words.stored(reply.value.organisations, reply.value.informants), action: { label: m.common.undo, run: () => { void run('history.undo', {}) } } })
      go({ screen: 'register' })
    } else if (reply.failure.kind === 'stale') {
      save.clear()
      setChanged(true)
      await asked.refetch()
    }
  }
  useCommands([
    { id: 'register-import.file', label: (all) => all.registerImport.chooseFile, group: 'study', when: () => study.keyOpen, run: () => { void chooseFile() } },
    { id: 'register-import.store', label: (all) => all.registerImport.store, group: 'study', keys: 'Ctrl+S', when: () => canStore, run: () => { void store() } },
  ])
  if (register === undefined) return null
  const another = <Button icon="file" onPress={() => { void chooseFile() }}>{words.another}</Button>
  return (
    <Screen layout="fill" title={words.title} lead={preview === undefined ? undefined : <span role="status">{words.lead(made.organisations, made.informants)}</span>} actions={
      file !== null && study.keyOpen && (
        <>
          {another}
          <Button look="primary" icon="import" keys="Ctrl+S" isDisabled={!canStore} onPress={() => { void store() }}>{words.store}</Button>
        </>
      )
    }>
      <div ref={main} tabIndex={-1} className="imports">
        {!study.keyOpen && (
          <EmptyState icon="lock" title={words.lockedTitle} actions={<Button look="primary" icon="unlock" onPress={() => { go({ screen: 'study', field: 'key' }) }}>{m.register.unlock}</Button>}>{words.locked}</EmptyState>
        )}
        {study.keyOpen && file === null && (
          <EmptyState icon="register" title={words.empty} actions={<Button icon="file" look="primary" autoFocus onPress={() => { void chooseFile() }}>{words.chooseFile}</Button>}>{words.emptyText}</EmptyState>
        )}
        {study.keyOpen && file !== null && failure !== null && <div className="import-main"><FailureBanner failure={failure} actions={another} /></div>}
        {study.keyOpen && file !== null && preview !== undefined && (
          <>
            <TableReading file={file} preview={preview} groups={register.groups} how={how} onChange={change} />
            <div className="import-main">
              <FailureBanner failure={save.failure} />
              {isChanged && <Banner tone="warn" role="status">{words.changed}</Banner>}
              <TableRemarks preview={preview} hasGroups={register.groups.length > 0} />
              {preview.columns.includes('organisation') && <TableRows preview={preview} groups={register.groups} />}
            </div>
          </>
        )}
      </div>
    </Screen>
  )
}
