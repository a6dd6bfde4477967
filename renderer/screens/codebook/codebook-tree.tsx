import { useMemo, useRef, useState } from 'react'
import { Button, Collection, Tree, TreeItem, TreeItemContent, type Key } from 'react-aria-components'
import type { Code } from '../../../electron/contract/coding.ts'
import { TextField } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { Tag } from '../../components/tag.tsx'
import { useSelectedInSight } from '../../hooks/use-selected-in-sight.ts'
import { useFormat, useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { codeHue } from '../coding/code-hue.ts'
import { matchCodes } from '../coding/match-codes.ts'
import { MemoMark } from '../memos/memo-mark.tsx'
import { ancestorsOf, codeForest, type CodeNode } from './code-forest.ts'
import { codeLabel, codeName } from './code-label.ts'

export interface CodebookTreeProps {
  readonly codes: readonly Code[]
  /** How many memos there are about a code, by its id. */
  readonly memos: ReadonlyMap<string, number>
  readonly chosenId: string | null
  readonly onChoose: (codeId: string) => void
}

/** The codes as a tree, each on a line with the beginning of its definition. */
export function CodebookTree({ codes, memos, chosenId, onChoose }: CodebookTreeProps) {
  const m = useMessages()
  const language = useLanguage()
  const format = useFormat()
  const [text, setText] = useState('')
  const tree = useRef<HTMLDivElement>(null)
  const [closed, setClosed] = useState<ReadonlySet<Key>>(new Set())
  const shown = useMemo(() => {
    if (text.trim() === '') return codes
    const byId = new Map(codes.map((code) => [code.id, code]))
    const wanted = new Set(matchCodes(codes, text).flatMap(({ code }) => [code.id, ...ancestorsOf(byId, code.id)]))
    return codes.filter((code) => wanted.has(code.id))
  }, [codes, text])
  // The same arrays as long as the codes are: a new one has the whole tree built again.
  const forest = useMemo(() => codeForest(shown), [shown])
  useSelectedInSight(tree, shown.some(({ id }) => id === chosenId) ? chosenId : null)
  const dependencies = useMemo(() => [language, m, memos], [language, m, memos])

  function item(node: CodeNode) {
    const { code } = node
    return (
      <TreeItem key={code.id} id={code.id} textValue={codeName(code, language)} className={`tree-item hue-${codeHue(code.color)}`}>
        <TreeItemContent>
          {({ hasChildItems }) => (
            <div className="codebook-row">
              {hasChildItems ? <Button slot="chevron" className="tree-chevron"><Icon name="chevron-right" size={12} /></Button> : <span className="tree-chevron" />}
              <span className="code-dot" aria-hidden="true" />
              <span className="tree-key">{code.key}</span>
              <span className="codebook-words">
                <span className="codebook-label">{codeLabel(code, language)}</span>
                {code.definition === ''
                  ? <span className="code-lacks"><Icon name="warning" size={12} />{m.coding.noDefinition}</span>
                  : <span className="codebook-definition">{code.definition}</span>}
              </span>
              <MemoMark count={memos.get(code.id) ?? 0} />
              {code.retired && <Tag>{m.coding.codebook.retired}</Tag>}
              <span className="codebook-origin">{m.coding.codebook.origins[code.origin].toLocaleLowerCase()}</span>
              <span className="codebook-sign">{code.stanceRequired && <span className="code-palette-stance-sign" title={m.coding.stanceRequired}><span aria-hidden="true">▲▼</span><span className="sr-only">{m.coding.stanceRequired}</span></span>}</span>
              <span className="tree-count"><span className="sr-only">{m.coding.codings(code.codings)}</span><span aria-hidden="true">{format.number(code.codings)}</span></span>
            </div>
          )}
        </TreeItemContent>
        <Collection items={node.children}>{item}</Collection>
      </TreeItem>
    )
  }
  return (
    <section className="codebook-side" aria-label={m.coding.codebook.tree}>
      <TextField label={m.coding.codebook.filter} hideLabel placeholder={m.coding.codebook.filter} value={text} onChange={setText} className="codebook-filter" />
      <Tree ref={tree} aria-label={m.coding.codebook.tree} className="codebook-tree" items={forest} dependencies={dependencies} selectionMode="single" selectionBehavior="replace"
        selectedKeys={chosenId === null ? [] : [chosenId]} disallowEmptySelection
        onSelectionChange={(keys) => { const [key] = keys === 'all' ? [] : [...keys]; if (key !== undefined) onChoose(String(key)) }}
        expandedKeys={codes.filter((code) => !closed.has(code.id)).map((code) => code.id)}
        onExpandedChange={(keys) => { setClosed(new Set(codes.filter((code) => !keys.has(code.id)).map((code) => code.id))) }}>
        {item}
      </Tree>
    </section>
  )
}
