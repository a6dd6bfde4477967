import { useMemo, useState } from 'react'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { useNotices, useRun } from '../../components/notices.tsx'
import { Screen } from '../../components/screen.tsx'
import { SplitView } from '../../components/split-view.tsx'
import { useCommands } from '../../commands/use-commands.tsx'
import { failureOf } from '../../hooks/client.ts'
import { useCodebook } from '../../hooks/use-codebook.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useFormat, useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { useMemoCounts } from '../../hooks/use-memos.ts'
import { MemoButton } from '../memos/memo-button.tsx'
import { useMemoDialog, whole } from '../memos/use-memo-dialog.tsx'
import { CodeForm } from './code-form.tsx'
import { codeLabel, codeName } from './code-label.ts'
import { CodebookTree } from './codebook-tree.tsx'
import { useChosenCode } from './chosen-code.ts'
import { MissingDefinitions } from './missing-definitions.tsx'
import { NewCodeDialog } from './new-code-dialog.tsx'
import { parentForNew } from './new-code-parent.ts'

/** All codes: what they mean, where they come from, how much they are used; and the place to mend them. */
export function CodebookScreen() {
  const m = useMessages()
  const language = useLanguage()
  const format = useFormat()
  const run = useRun()
  const { notify } = useNotices()
  const { fileName } = useOpenStudy()
  const { codes, byId, isKnown, error } = useCodebook()
  const [chosenId, choose] = useChosenCode(fileName)
  /** The parent that a new code is asked for under; null is the top. */
  const [adding, setAdding] = useState<{ readonly parentId: string | null } | null>(null)
  const chosen = chosenId === null ? undefined : byId.get(chosenId)
  const missing = useMemo(() => codes.filter((code) => code.definition === '' && !code.retired), [codes])
  const uses = codes.reduce((sum, code) => sum + code.codings, 0)

  useCommands([
    { id: 'codebook.add', label: (w) => w.coding.codebook.addTop, group: 'coding', menu: 'edit', keys: 'Ctrl+Alt+N', run: () => { setAdding({ parentId: null }) } },
    { id: 'codebook.add-sub', label: (w) => w.coding.codebook.addSub, group: 'coding', menu: 'edit', keys: 'Ctrl+Alt+U', when: () => chosen !== undefined, run: () => { setAdding({ parentId: parentForNew(byId, chosenId) }) } },
  ])

  const memos = useMemoCounts('code')
  const memoTarget = chosen === undefined ? null : { kind: 'code' as const, subjectId: chosen.id, ...whole, title: m.memos.about.code(codeName(chosen, language)) }
  const memoDialog = useMemoDialog(() => memoTarget)

  async function add(draft: { readonly label: string; readonly parentId: string | null; readonly definition: string }): Promise<void> {
    const added = await run('code.add', draft)
    if (added === undefined) return
    setAdding(null)
    choose(added.id)
    notify({ text: m.coding.codebook.added(draft.label) })
  }
  return (
    <Screen layout="fill" title={m.coding.codebook.title} lead={isKnown ? m.coding.codebook.lead(codes.length, uses, format.number) : undefined}
      actions={(
        <>
          <MissingDefinitions codes={missing} onChoose={choose} />
          {memoTarget !== null && <MemoButton count={memos.get(memoTarget.subjectId) ?? 0} onPress={() => { memoDialog.open(memoTarget) }} />}
          <Button icon="add" onPress={() => { setAdding({ parentId: null }) }}>{m.coding.codebook.addTop}</Button>
        </>
      )}>
      {error !== null && <FailureBanner failure={failureOf(error)} />}
      {isKnown && codes.length === 0 && (
        <EmptyState icon="codebook" title={m.coding.codebook.empty} actions={<Button look="primary" icon="add" onPress={() => { setAdding({ parentId: null }) }}>{m.coding.codebook.addTop}</Button>}>
          <p>{m.coding.codebook.emptyMore}</p>
        </EmptyState>
      )}
      {codes.length > 0 && (
        <SplitView label={m.coding.codebook.tree} sized="second" initial={380} min={320} max={680} first={<CodebookTree codes={codes} memos={memos} chosenId={chosenId} onChoose={choose} />}
          second={chosen === undefined
            ? <EmptyState icon="code" title={m.coding.codebook.choose}><p>{m.coding.codebook.chooseMore}</p></EmptyState>
            : <CodeForm key={chosen.id} code={chosen} onAddSub={() => { setAdding({ parentId: parentForNew(byId, chosen.id) }) }} />} />
      )}
      {memoDialog.dialog}
      {adding !== null && (
        <NewCodeDialog title={adding.parentId === null ? m.coding.codebook.addTop : m.coding.codebook.addUnder(codeLabel(byId.get(adding.parentId) ?? { label: '', labelNn: null }, language))}
          addLabel={m.common.add} codes={codes} words="" parentId={adding.parentId} onAdd={(draft) => { void add(draft) }} onClose={() => { setAdding(null) }} />
      )}
    </Screen>
  )
}
