import { useMemo, useState } from 'react'
import { isTag } from '../../../codebook/codes/is-tag.ts'
import { Button } from '../../components/button.tsx'
import { Segments } from '../../components/choice-cards.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { FailureBanner } from '../../components/failure-banner.tsx'
import { useNotices, useRun } from '../../components/notices.tsx'
import { Screen } from '../../components/screen.tsx'
import { SplitView } from '../../components/split-view.tsx'
import type { Command } from '../../commands/command.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { failureOf } from '../../hooks/client.ts'
import { useCodebook } from '../../hooks/use-codebook.ts'
import { useOpenStudy } from '../../hooks/use-study.ts'
import { useFormat, useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { useMemoCounts } from '../../hooks/use-memos.ts'
import { MemoButton } from '../memos/memo-button.tsx'
import { useMemoDialog, whole } from '../memos/use-memo-dialog.tsx'
import { CodeActDialog } from './acts/code-act-dialog.tsx'
import { canDo, codeActs, type CodeAct } from './acts/code-act.ts'
import { CodeForm } from './code-form.tsx'
import { codeLabel, codeName } from './code-label.ts'
import { CodebookTree } from './codebook-tree.tsx'
import { useChosenCode } from './chosen-code.ts'
import { VersionHistory } from './history/version-history.tsx'
import { MissingDefinitions } from './missing-definitions.tsx'
import { NewCodeDialog } from './new-code-dialog.tsx'
import { useCodebookTable } from './table/use-codebook-table.tsx'
import { parentForNew } from './new-code-parent.ts'

/** All codes: what they mean, where they come from, how much they are used; and the place to mend them. */
export function CodebookScreen() {
  const m = useMessages()
  const language = useLanguage()
  const format = useFormat()
  const run = useRun()
  const { notify } = useNotices()
  const { fileName } = useOpenStudy()
  const { codes: all, byId, isKnown, error } = useCodebook()
  // What stands for networks and actors is in the register.
  const codes = useMemo(() => all.filter((code) => !isTag(code)), [all])
  const [chosenId, choose] = useChosenCode(fileName)
  /** The parent that a new code is asked for under; null is the top. */
  const [adding, setAdding] = useState<{ readonly parentId: string | null } | null>(null)
  const [act, setAct] = useState<CodeAct | null>(null)
  const [view, setView] = useState<'codes' | 'history'>('codes')
  const chosen = chosenId === null ? undefined : byId.get(chosenId)
  const siblings = chosen === undefined ? [] : codes.filter((code) => code.parentId === chosen.parentId)
  const place = siblings.findIndex((code) => code.id === chosenId)
  const successor = byId.get(chosen?.successorId ?? '')
  const table = useCodebookTable()
  const missing = useMemo(() => codes.filter((code) => code.definition === '' && !code.retired), [codes])
  const uses = codes.reduce((sum, code) => sum + code.codings, 0)

  useCommands([
    { id: 'codebook.add', label: (w) => w.coding.codebook.addTop, group: 'coding', menu: 'edit', keys: 'Ctrl+Alt+N', run: () => { setAdding({ parentId: null }) } },
    { id: 'codebook.add-sub', label: (w) => w.coding.codebook.addSub, group: 'coding', menu: 'edit', keys: 'Ctrl+Alt+U', when: () => chosen !== undefined, run: () => { setAdding({ parentId: parentForNew(byId, chosenId) }) } },
    ...codeActs.map((one): Command => ({
      id: `codebook.${one}`, label: (w) => w.codebook[one], group: 'coding', when: () => chosen !== undefined && canDo(one, chosen), run: () => { setAct(one) },
    })),
    { id: 'codebook.up', label: (w) => w.codebook.moveUp, group: 'coding', keys: 'Alt+ArrowUp', when: () => place > 0, run: () => { void moveTo(place - 1) } },
    { id: 'codebook.down', label: (w) => w.codebook.moveDown, group: 'coding', keys: 'Alt+ArrowDown', when: () => place >= 0 && place < siblings.length - 1, run: () => { void moveTo(place + 1) } },
    { id: 'codebook.history', label: (w) => w.codebook.history, group: 'coding', run: () => { setView('history') } },
    { id: 'codebook.codes', label: (w) => w.codebook.codes, group: 'coding', when: () => view === 'history', run: () => { setView('codes') } },
  ])

  const memos = useMemoCounts('code')
  const memoTarget = chosen === undefined ? null : { kind: 'code' as const, subjectId: chosen.id, ...whole, title: m.memos.about.code(codeName(chosen, language)) }
  const memoDialog = useMemoDialog(() => memoTarget)

  async function moveTo(index: number): Promise<void> {
    if (chosen !== undefined) await run('code.move', { id: chosen.id, parentId: chosen.parentId, index, reason: '' })
  }

  function done(said: string, codeId?: string | null): void {
    setAct(null)
    if (codeId !== undefined) choose(codeId)
    notify({ text: said })
  }
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
          <Segments label={m.codebook.view} hideLabel value={view} onChange={setView} choices={[{ id: 'codes', label: m.codebook.codes }, { id: 'history', label: m.codebook.history }]} />
          <MissingDefinitions codes={missing} onChoose={(id) => { setView('codes'); choose(id) }} />
          {memoTarget !== null && <MemoButton count={memos.get(memoTarget.subjectId) ?? 0} onPress={() => { memoDialog.open(memoTarget) }} />}
          <Button icon="add" onPress={() => { setAdding({ parentId: null }) }}>{m.coding.codebook.addTop}</Button>
          {table.menu}
        </>
      )}>
      {error !== null && <FailureBanner failure={failureOf(error)} />}
      {view === 'history' && <VersionHistory />}
      {view === 'codes' && isKnown && codes.length === 0 && (
        <EmptyState icon="codebook" title={m.coding.codebook.empty} actions={<Button look="primary" icon="add" onPress={() => { setAdding({ parentId: null }) }}>{m.coding.codebook.addTop}</Button>}>
          <p>{m.coding.codebook.emptyMore}</p>
        </EmptyState>
      )}
      {view === 'codes' && codes.length > 0 && (
        <SplitView label={m.coding.codebook.tree} sized="second" initial={380} min={320} max={680} first={<CodebookTree codes={codes} memos={memos} chosenId={chosenId} onChoose={choose} />}
          second={chosen === undefined
            ? <EmptyState icon="code" title={m.coding.codebook.choose}><p>{m.coding.codebook.chooseMore}</p></EmptyState>
            : <CodeForm key={chosen.id} code={chosen} successor={successor === undefined ? null : codeName(successor, language)} onAct={setAct} onAddSub={() => { setAdding({ parentId: parentForNew(byId, chosen.id) }) }} />} />
      )}
      {memoDialog.dialog}
      {act !== null && chosen !== undefined && <CodeActDialog act={act} code={chosen} codes={codes} onDone={done} onClose={() => { setAct(null) }} />}
      {table.dialog}
      {adding !== null && (
        <NewCodeDialog title={adding.parentId === null ? m.coding.codebook.addTop : m.coding.codebook.addUnder(codeLabel(byId.get(adding.parentId) ?? { label: '', labelNn: null }, language))}
          addLabel={m.common.add} codes={codes} words="" parentId={adding.parentId} onAdd={(draft) => { void add(draft) }} onClose={() => { setAdding(null) }} />
      )}
    </Screen>
  )
}
