import { memo, useMemo, useState } from 'react'
import { Button, Collection, Tree, TreeItem, TreeItemContent, type Key, type Selection } from 'react-aria-components'
import type { Code } from '../../../electron/contract/coding.ts'
import { Icon } from '../../components/icon.tsx'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { codeForest, type CodeNode } from '../codebook/code-forest.ts'
import { codeLabel, codeName } from '../codebook/code-label.ts'
import { codeHue } from './code-hue.ts'

export interface CodeTreeProps {
  readonly codes: readonly Code[]
  /** Codings in this session by code. */
  readonly counts: ReadonlyMap<string, number>
  /** Digits by code. */
  readonly recent: readonly string[]
  readonly chosenId: string | null
  readonly onChoose: (codeId: string | null) => void
  /** Enter or double click: put the code on the selection. */
  readonly onApply: (codeId: string) => void
}

/** The codebook at the side of the text, with how often each code is used in this session. */
export const CodeTree = memo(function CodeTree({ codes, counts, recent, chosenId, onChoose, onApply }: CodeTreeProps) {
  const m = useMessages()
  const language = useLanguage()
  // The same arrays as long as the codes are: a new one has the whole tree built again.
  const forest = useMemo(() => [...codeForest(codes.filter((code) => !code.retired))], [codes])
  const dependencies = useMemo(() => [counts, recent, language, m], [counts, recent, language, m])
  const selected = useMemo(() => (chosenId === null ? [] : [chosenId]), [chosenId])
  const [closed, setClosed] = useState<ReadonlySet<Key>>(new Set())
  const expanded = useMemo(() => codes.filter((code) => !closed.has(code.id)).map((code) => code.id), [codes, closed])

  function item(node: CodeNode) {
    const { code } = node
    const slot = recent.indexOf(code.id)
    const here = counts.get(code.id) ?? 0
    return (
      <TreeItem key={code.id} id={code.id} textValue={codeName(code, language)} className={`tree-item hue-${codeHue(code.color)}`}>
        <TreeItemContent>
          {({ hasChildItems, level }) => (
            <div className="tree-row" data-level={level}>
              {hasChildItems ? <Button slot="chevron" className="tree-chevron"><Icon name="chevron-right" size={12} /></Button> : <span className="tree-chevron" />}
              <span className="code-dot" aria-hidden="true" />
              <span className="tree-key">{code.key}</span>
              <span className="tree-label">{codeLabel(code, language)}</span>
              {slot >= 0 && <kbd aria-hidden="true">{slot + 1}</kbd>}
              <span className="tree-count"><span className="sr-only">{m.coding.count(here, code.codings)}</span><span aria-hidden="true">{here === 0 ? '' : here}</span></span>
            </div>
          )}
        </TreeItemContent>
        <Collection items={[...node.children]}>{item}</Collection>
      </TreeItem>
    )
  }
  return (
    <Tree aria-label={m.coding.codes} className="code-tree" items={forest} dependencies={dependencies} selectionMode="single" selectionBehavior="replace"
      selectedKeys={selected} onSelectionChange={(selection: Selection) => { onChoose(selection === 'all' ? null : String([...selection][0] ?? '') || null) }}
      onAction={(key) => { onApply(String(key)) }} expandedKeys={expanded}
      onExpandedChange={(keys) => { setClosed(new Set(codes.filter((code) => !keys.has(code.id)).map((code) => code.id))) }}>
      {item}
    </Tree>
  )
})
