import { memo, useMemo, useState } from 'react'
import { Button, Collection, Tree, TreeItem, TreeItemContent, type Key, type Selection } from 'react-aria-components'
import type { Code } from '../../../electron/contract/coding.ts'
import { Icon } from '../../components/icon.tsx'
import { useLanguage } from '../../messages/use-messages.tsx'
import { codeForest, type CodeNode } from '../codebook/code-forest.ts'
import { codeLabel, codeName } from '../codebook/code-label.ts'
import { codeHue } from './code-hue.ts'
import { CodeUses, TreeCount } from './tree-count.tsx'

export interface CodeTreeProps {
  readonly label: string
  readonly codes: readonly Code[]
  /** Codings in this session by code. */
  readonly counts: ReadonlyMap<string, number>
  /** Codes by the digit that chooses them. */
  readonly recent: readonly string[]
  readonly chosenId: string | null
  readonly onChoose: (codeId: string | null) => void
  /** Enter or double click: put the code on the selection. */
  readonly onApply: (codeId: string) => void
}

/** The codebook at the side of the text, with how often each code is used in this session. */
export const CodeTree = memo(function CodeTree({ label, codes, counts, recent, chosenId, onChoose, onApply }: CodeTreeProps) {
  const language = useLanguage()
  // React Aria draws the whole tree again whenever it is rendered: what changes with each coding goes past it.
  const same = useSameCodes(codes)
  const uses = useMemo(() => ({ here: counts, all: new Map(codes.map((code) => [code.id, code.codings])), recent }), [counts, codes, recent])
  const [closed, setClosed] = useState<ReadonlySet<Key>>(new Set())

  const tree = useMemo(() => {
    function item({ code, children }: CodeNode) {
      return (
        <TreeItem key={code.id} id={code.id} textValue={codeName(code, language)} className={`tree-item hue-${codeHue(code.color)}`}>
          <TreeItemContent>
            {({ hasChildItems }) => (
              <div className="tree-row">
                {hasChildItems ? <Button slot="chevron" className="tree-chevron"><Icon name="chevron-right" size={12} /></Button> : <span className="tree-chevron" />}
                <span className="code-dot" aria-hidden="true" />
                <span className="tree-key">{code.key}</span>
                <span className="tree-label">{codeLabel(code, language)}</span>
                <TreeCount codeId={code.id} />
              </div>
            )}
          </TreeItemContent>
          <Collection items={children}>{item}</Collection>
        </TreeItem>
      )
    }
    const forest = codeForest(same.filter((code) => !code.retired))
    return (
      <Tree aria-label={label} className="code-tree" items={forest} dependencies={[language]} selectionMode="single" selectionBehavior="replace"
        selectedKeys={chosenId === null ? [] : [chosenId]} onSelectionChange={(keys) => { onChoose(firstOf(keys)) }} onAction={(key) => { onApply(String(key)) }}
        expandedKeys={same.filter((code) => !closed.has(code.id)).map((code) => code.id)}
        onExpandedChange={(keys) => { setClosed(new Set(same.filter((code) => !keys.has(code.id)).map((code) => code.id))) }}>
        {item}
      </Tree>
    )
  }, [same, closed, chosenId, language, label, onChoose, onApply])
  return <CodeUses value={uses}>{tree}</CodeUses>
})

function firstOf(selection: Selection): string | null {
  const [key] = selection === 'all' ? [] : [...selection]
  return key === undefined ? null : String(key)
}

/** The same array as long as nothing changes but how often codes are used. */
function useSameCodes(codes: readonly Code[]): readonly Code[] {
  const [same, setSame] = useState(codes)
  const isSame = same === codes || lookOf(same) === lookOf(codes)
  if (!isSame) setSame(codes)
  return isSame ? same : codes
}

function lookOf(codes: readonly Code[]): string {
  return JSON.stringify(codes.map((code) => ({ ...code, codings: 0 })))
}
