import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { insertQuestion, insertSection, moveItem, removeField, removeQuestion, removeSection } from '../../../codebook/guide/edit-guide.ts'
import { allQuestions, blankQuestion, blankSection, type GuideContent } from '../../../codebook/guide/guide-content.ts'
import type { Guide } from '../../../electron/contract/guides.ts'
import { useCommands } from '../../commands/use-commands.tsx'
import { Button } from '../../components/button.tsx'
import { useMessages } from '../../messages/use-messages.tsx'
import { focusBeside, idOfItem, itemIn } from './document-focus.ts'
import { GuideSections } from './guide-sections.tsx'
import { IntroItem } from './intro-item.tsx'

export interface GuideDocumentProps {
  readonly guide: Guide
  readonly content: GuideContent
  readonly isLocked: boolean
  readonly onChange: (content: GuideContent, about: string | null) => void
}

/** What the document gives to each of its parts. */
export interface Editing {
  readonly openId: string | null
  readonly isLocked: boolean
  readonly open: (id: string | null) => void
  readonly change: (content: GuideContent, about: string | null) => void
  /** Buttons for moving and removing, under the part that is open. */
  readonly tools: (id: string, isMovable: boolean, more?: ReactNode) => ReactNode
}

/** A guide as it is printed; the part that is opened shows all that can be said of it. */
export function GuideDocument({ guide, content, isLocked, onChange }: GuideDocumentProps) {
  const m = useMessages().guides
  const page = useRef<HTMLDivElement>(null)
  const [openId, setOpenId] = useState<string | null>(null)
  const [focusedId, setFocusedId] = useState<string | null>(null)
  /** The part to go to once it is there. */
  const wanted = useRef<string | null>(null)
  const current = openId ?? focusedId

  useEffect(() => {
    const item = wanted.current === null ? null : itemIn(page.current, wanted.current)
    if (item === null) return
    wanted.current = null
    if (!item.contains(document.activeElement)) item.querySelector<HTMLElement>('textarea, input, button')?.focus()
    item.scrollIntoView({ block: 'nearest' })
  })
  function open(id: string | null): void {
    wanted.current = id ?? openId
    setOpenId(id)
  }
  function apply(next: GuideContent, goTo: string | null): void {
    wanted.current = goTo
    onChange(next, null)
  }
  function addQuestion(): void {
    const question = blankQuestion(crypto.randomUUID())
    const inSection = content.sections.find(({ id, fields }) => id === current || fields.some((field) => field.id === current)) ?? (current === 'intro' ? content.sections[0] : undefined)
    const last = allQuestions(content).at(-1)
    const after = allQuestions(content).find(({ id }) => id === current)
    const section = blankSection(crypto.randomUUID())
    if (after) onChange(insertQuestion(content, { after: after.id }, question), null)
    else if (inSection) onChange(insertQuestion(content, { section: inSection.id }, question), null)
    else if (last) onChange(insertQuestion(content, { after: last.id }, question), null)
    else onChange(content.sections[0] ? insertQuestion(content, { section: content.sections[0].id }, question) : { ...content, sections: [{ ...section, questions: [question] }] }, null)
    open(question.id)
  }
  function addSection(): void {
    const section = blankSection(crypto.randomUUID())
    const here = content.sections.find((one) => one.id === current || [...one.questions, ...one.fields].some(({ id }) => id === current))
    onChange(insertSection(content, here?.id ?? null, section), null)
    open(section.id)
  }
  function remove(id: string): void {
    const beside = focusBeside(page.current, id)
    const next = content.sections.some((section) => section.id === id) ? removeSection(content, id) : removeField(removeQuestion(content, id), id)
    if (openId === id) setOpenId(null)
    apply(next, beside)
  }
  const move = (way: -1 | 1) => { if (current !== null) apply(moveItem(content, current, way), current) }
  const canMove = () => !isLocked && current !== null && current !== 'intro'
  useCommands([
    { id: 'guides.add-question', label: (all) => all.guides.addQuestion, group: 'guides', menu: 'edit', keys: 'Alt+N', when: () => !isLocked, run: addQuestion },
    { id: 'guides.add-section', label: (all) => all.guides.addSection, group: 'guides', menu: 'edit', keys: 'Alt+H', when: () => !isLocked, run: addSection },
    { id: 'guides.move-up', label: (all) => all.guides.moveUp, group: 'guides', menu: 'edit', keys: 'Alt+ArrowUp', when: canMove, run: () => { move(-1) } },
    { id: 'guides.move-down', label: (all) => all.guides.moveDown, group: 'guides', menu: 'edit', keys: 'Alt+ArrowDown', when: canMove, run: () => { move(1) } },
  ])
  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const isRow = event.target instanceof HTMLElement && event.target.matches('.guide-row')
    const id = idOfItem(event.target)
    if (event.key === 'Escape' && openId !== null && !event.defaultPrevented) open(null)
    else if (isRow && event.key === 'Delete' && id !== null && id !== 'intro' && !isLocked) remove(id)
    else if (isRow && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) page.current?.querySelectorAll<HTMLElement>('.guide-row').forEach((row, at, rows) => { if (row === event.target) rows[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus() })
    else return
    event.preventDefault()
  }
  const editing: Editing = {
    openId: isLocked ? null : openId, isLocked, open, change: onChange,
    // oxlint-disable-next-line react/no-unstable-nested-components -- it is called, and never a component of its own
    tools: (id, isMovable, more) => (
      <div className="guide-item-tools">
        {more}
        {isMovable && <Button size="s" look="quiet" keys="Alt+ArrowUp" onPress={() => { move(-1) }}>{m.moveUp}</Button>}
        {isMovable && <Button size="s" look="quiet" keys="Alt+ArrowDown" onPress={() => { move(1) }}>{m.moveDown}</Button>}
        {isMovable && <Button size="s" look="quiet" icon="trash" onPress={() => { remove(id) }}>{content.sections.some((section) => section.id === id) ? m.removeSection : m.removeItem}</Button>}
        <Button size="s" className="push-start" keys="Escape" onPress={() => { open(null) }}>{m.done}</Button>
      </div>
    ),
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys of the rows inside, which are buttons
    <div ref={page} className="guide-page" onKeyDown={onKeyDown} onFocus={(event) => { setFocusedId(idOfItem(event.target)) }}>
      <h2 className="guide-page-title">{guide.title}</h2>
      <IntroItem content={content} inBothForms={guide.language === 'nb'} editing={editing} />
      <GuideSections guide={guide} content={content} editing={editing} />
      {!isLocked && (
        <footer className="guide-add">
          <Button icon="add" look="quiet" keys="Alt+N" onPress={addQuestion}>{m.addQuestion}</Button>
          <Button icon="add" look="quiet" keys="Alt+H" onPress={addSection}>{m.addSection}</Button>
          <span className="faint small">{m.keysHint}</span>
        </footer>
      )}
    </div>
  )
}
