import { useState } from 'react'
import { useCommands } from '../../commands/use-commands.tsx'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { useNotices, useRun } from '../../components/notices.tsx'
import { Screen } from '../../components/screen.tsx'
import { useFocusWhenLost } from '../../hooks/use-focus-when-lost.ts'
import { useRegister } from '../../hooks/use-register.ts'
import { useGuides, useSessions } from '../../hooks/use-sessions.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useMessages } from '../../messages/use-messages.tsx'
import { BasisBanner } from '../sessions/basis-banner.tsx'
import { missingBasis } from '../sessions/session-draft.ts'
import { obstacleOf, stateOf, type ImportItem } from './import-item.ts'
import { ImportList } from './import-list.tsx'
import { ImportPanel } from './import-panel.tsx'
import { ImportReport } from './import-report.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import { useImportItems } from './use-import-items.ts'

/** Notes and sources from elsewhere: what is in each file, where each piece goes, and then into the study. */
export function ImportsScreen() {
  const m = useMessages()
  const words = m.imports
  const run = useRun()
  const { notify } = useNotices()
  const study = useOpenStudy()
  const sessions = useSessions()
  const register = useRegister()
  const guides = useGuides()
  const { items, busy, add, choose, reread, remove, tidy, store } = useImportItems(study.fileName)
  const [chosen, setChosen] = useState<string | null>(null)
  const [isPasting, setPasting] = useState(false)
  const main = useFocusWhenLost<HTMLDivElement>(`${items.length} ${items.filter(({ done }) => done !== null).length}`, '.import-list, .empty-actions button')
  const lacking = missingBasis(study)
  const current = items.find(({ key }) => key === chosen) ?? items[0]
  const canStore = (item: ImportItem) => !busy && stateOf(item) === 'ready' && obstacleOf(item, sessions ?? []) === null && (lacking.length === 0 || item.choices?.sessionId !== null)
  const ready = items.filter(canStore)
  const count = (state: ReturnType<typeof stateOf>) => items.filter((item) => stateOf(item) === state).length

  async function chooseFiles(from: 'files' | 'folder'): Promise<void> {
    const found = await run('app.chooseFiles', { from })
    if (found === undefined) return
    if (found.more > 0) notify({ text: words.more(found.files.length, found.more) })
    await add(found.files.map(({ token, name }) => ({ name, what: { file: token } })))
  }
  async function storeThis(): Promise<void> {
    if (current === undefined || !canStore(current)) return
    await store([current.key])
  }
  useCommands([
    { id: 'imports.files', label: (all) => all.imports.chooseFiles, group: 'study', when: () => !busy, run: () => { void chooseFiles('files') } },
    { id: 'imports.folder', label: (all) => all.imports.chooseFolder, group: 'study', when: () => !busy, run: () => { void chooseFiles('folder') } },
    { id: 'imports.paste', label: (all) => all.imports.paste, group: 'study', when: () => !busy, run: () => { setPasting(true) } },
    { id: 'imports.this', label: (all) => all.imports.importThis, group: 'study', keys: 'Ctrl+S', when: () => current !== undefined && canStore(current), run: () => { void storeThis() } },
    { id: 'imports.all', label: (all) => all.imports.importAll(ready.length), group: 'study', keys: 'Ctrl+Shift+S', when: () => ready.length > 0, run: () => { void store(ready.map(({ key }) => key)) } },
  ])
  if (sessions === undefined || register === undefined || guides === undefined) return null
  const ways = (
    <>
      <Button icon="file" look={items.length === 0 ? 'primary' : 'plain'} isDisabled={busy} onPress={() => { void chooseFiles('files') }}>{words.chooseFiles}</Button>
      <Button icon="folder" isDisabled={busy} onPress={() => { void chooseFiles('folder') }}>{words.chooseFolder}</Button>
      <Button icon="edit" isDisabled={busy} onPress={() => { setPasting(true) }}>{words.paste}</Button>
    </>
  )
  return (
    <Screen layout="fill" title={words.title} lead={items.length === 0 ? undefined : <span role="status">{words.lead(count('ready'), count('done'), count('failed'))}</span>} actions={
      items.length > 0 && (
        <>
          {ways}
          <Button look="primary" icon="import" keys="Ctrl+Shift+S" isDisabled={ready.length === 0} onPress={() => { void store(ready.map(({ key }) => key)) }}>{words.importAll(ready.length)}</Button>
        </>
      )
    }>
      <PasteDialog isOpen={isPasting} onClose={() => { setPasting(false) }} onPaste={(pasted) => {
        setPasting(false)
        void add([{ name: words.pastedName, what: { pasted } }])
      }} />
      <div ref={main} tabIndex={-1} className="imports">
        {current === undefined
          ? <EmptyState icon="import" title={words.empty} actions={ways}>{words.emptyText}</EmptyState>
          : (
            <>
              <ImportList items={items} chosen={current.key} onChoose={setChosen} />
              <div className="import-main">
                {lacking.length > 0 && <BasisBanner fields={lacking} />}
                {!study.keyOpen && <Banner icon="lock">{words.keyClosed}</Banner>}
                {!busy && <ImportReport items={items} onTidy={tidy} />}
                <ImportPanel key={current.key} item={current} sessions={sessions} register={register} guides={guides} isHeld={!canStore(current)}
                  onChoose={(change) => { choose(current.key, change) }} onReread={(how) => { void reread(current.key, how) }}
                  onRemove={() => { remove(current.key) }} onStore={() => { void storeThis() }} />
              </div>
            </>
          )}
      </div>
    </Screen>
  )
}
