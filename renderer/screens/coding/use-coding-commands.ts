import type { KeyboardEvent } from 'react'
import { stances } from '../../../codebook/coding/coding.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import { isEnabled, type Command } from '../../commands/command.ts'
import { matchesKeys, parseKeys } from '../../commands/keys.ts'
import { useCommandRegistry, useCommands } from '../../commands/use-commands.tsx'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { codeName } from '../codebook/code-label.ts'
import type { CodingSession } from './use-coding-session.ts'
import type { ReadingMoves } from './use-reading-ways.ts'

/**
 * Offers the screen's commands, and gives the key handler that the reading text needs to obey them.
 *
 * `isHere` is false while something else to read is on its way: what would change that still in sight waits.
 */
export function useCodingCommands(
  coding: CodingSession, moves: ReadingMoves, toNotes: () => void, isHere: boolean, recent: readonly string[], byId: ReadonlyMap<string, Code>,
): (event: KeyboardEvent) => void {
  const m = useMessages()
  const language = useLanguage()
  const registry = useCommandRegistry()
  const { keys, stanceKeys } = m.coding
  const isFree = isHere && coding.resizing === null && coding.asking === null
  const hasSelection = (): boolean => isFree && coding.target !== null
  const hasCaret = (): boolean => isFree && coding.caret !== null
  // With text selected, a letter is meant for the selection and not for the coding that it touches.
  const hasActive = (): boolean => isFree && coding.target === null && coding.active !== null
  const isResizing = (): boolean => coding.resizing !== null
  const { ahead: { by, previousId, nextId }, toPart, hasPart } = moves

  useCommands([
    { id: 'coding.code', label: (w) => w.coding.commands.code, group: 'coding', menu: 'edit', keys: keys.code, otherKeys: ['Enter', 'Ctrl+Enter'], when: hasSelection, run: coding.askForCode },
    { id: 'coding.whole-answer', label: (w) => w.coding.commands.wholeAnswer, group: 'coding', keys: keys.wholeAnswer, when: hasCaret, run: coding.askForAnswer },
    { id: 'coding.in-vivo', label: (w) => w.coding.commands.inVivo, group: 'coding', keys: keys.inVivo, when: hasSelection, run: () => { coding.askInVivo() } },
    { id: 'coding.word', label: (w) => w.coding.commands.word, group: 'coding', keys: keys.word, when: () => coding.caret !== null, run: () => { coding.selectUnit('word') } },
    { id: 'coding.sentence', label: (w) => w.coding.commands.sentence, group: 'coding', keys: keys.sentence, when: () => coding.caret !== null, run: () => { coding.selectUnit('sentence') } },
    { id: 'coding.paragraph', label: (w) => w.coding.commands.paragraph, group: 'coding', keys: keys.paragraph, when: () => coding.caret !== null, run: () => { coding.selectUnit('paragraph') } },
    { id: 'coding.answer', label: (w) => w.coding.commands.answer, group: 'coding', keys: 'Ctrl+A', when: () => coding.caret !== null, run: () => { coding.selectUnit('answer') } },
    { id: 'coding.next', label: (w) => w.coding.commands.next, group: 'coding', keys: 'Alt+ArrowDown', when: () => coding.canStep, run: () => { void coding.step(1) } },
    { id: 'coding.previous', label: (w) => w.coding.commands.previous, group: 'coding', keys: 'Alt+ArrowUp', when: () => coding.canStep, run: () => { void coding.step(-1) } },
    { id: 'coding.next-uncoded', label: (w) => w.coding.commands.nextUncoded, group: 'coding', keys: 'Alt+PageDown', otherKeys: [keys.nextUncoded], when: () => isFree, run: () => { void coding.stepUncoded(1) } },
    { id: 'coding.previous-uncoded', label: (w) => w.coding.commands.previousUncoded, group: 'coding', keys: 'Alt+PageUp', when: () => isFree, run: () => { void coding.stepUncoded(-1) } },
    ...stances.map((stance): Command => ({
      id: `coding.stance-${stance}`, label: (w) => w.coding.commands.stance(w.common.stances[stance]), group: 'coding', keys: stanceKeys[stance], when: hasActive,
      run: () => { void coding.setStance(stance) },
    })),
    { id: 'coding.recode', label: (w) => w.coding.commands.recode, group: 'coding', keys: keys.recode, when: hasActive, run: coding.askForRecode },
    { id: 'coding.resize', label: (w) => w.coding.commands.resize, group: 'coding', keys: keys.resize, when: hasActive, run: coding.startResize },
    { id: 'coding.save-extent', label: (w) => w.coding.saveExtent, group: 'coding', keys: 'Enter', when: isResizing, hidden: true, run: () => { void coding.saveResize() } },
    { id: 'coding.cancel-extent', label: (w) => w.common.cancel, group: 'coding', keys: 'Escape', when: isResizing, hidden: true, run: coding.cancelResize },
    {
      id: 'coding.deselect', label: (w) => w.common.cancel, group: 'coding', keys: 'Escape', when: hasSelection, hidden: true,
      run: () => { if (coding.caret !== null) coding.select({ ...coding.caret, start: coding.caret.end }) },
    },
    { id: 'coding.remove', label: (w) => w.coding.commands.remove, group: 'coding', keys: 'Delete', otherKeys: ['Backspace'], when: hasActive, run: () => { void coding.remove() } },
    ...recent.flatMap((codeId, index): readonly Command[] => {
      const code = byId.get(codeId)
      return code === undefined ? [] : [{
        id: `coding.recent-${index + 1}`, label: (w) => w.coding.commands.recent(index + 1, codeName(code, language)), group: 'coding',
        keys: String(index + 1), when: hasSelection, run: () => { coding.applyHere(codeId) },
      }]
    }),
    { id: 'coding.next-session', label: (w) => w.coding.nextOf[by], group: 'coding', menu: 'go', keys: 'Ctrl+PageDown', when: () => nextId !== null, run: () => { if (nextId !== null) moves.open(nextId) } },
    { id: 'coding.previous-session', label: (w) => w.coding.previousOf[by], group: 'coding', menu: 'go', keys: 'Ctrl+PageUp', when: () => previousId !== null, run: () => { if (previousId !== null) moves.open(previousId) } },
    { id: 'coding.next-part', label: (w) => w.coding.commands.nextPart, group: 'coding', menu: 'go', keys: 'Alt+Shift+PageDown', when: () => hasPart(1), run: () => { toPart(1) } },
    { id: 'coding.previous-part', label: (w) => w.coding.commands.previousPart, group: 'coding', menu: 'go', keys: 'Alt+Shift+PageUp', when: () => hasPart(-1), run: () => { toPart(-1) } },
    { id: 'coding.read-session', label: (w) => w.coding.commands.readSession, group: 'coding', menu: 'view', keys: 'Alt+1', when: () => by !== 'session', run: () => { moves.readBy('session') } },
    { id: 'coding.read-question', label: (w) => w.coding.commands.readQuestion, group: 'coding', menu: 'view', keys: 'Alt+2', when: () => by !== 'question', run: () => { moves.readBy('question') } },
    { id: 'coding.read-code', label: (w) => w.coding.commands.readCode, group: 'coding', menu: 'view', keys: 'Alt+3', when: () => by !== 'code', run: () => { moves.readBy('code') } },
    { id: 'coding.notes', label: (w) => w.coding.commands.notes, group: 'coding', menu: 'go', keys: 'Ctrl+Shift+K', otherKeys: ['Ctrl+E'], run: toNotes },
    { id: 'coding.to-text', label: (w) => w.coding.commands.toText, group: 'coding', keys: 'F6', when: () => coding.caret !== null, run: () => { if (coding.caret !== null) coding.select(coding.caret) } },
  ])

  // To the app's one listener the text is a field, whose plain letters are typing. Here nothing is typed: letters are commands.
  return (event) => {
    if (event.defaultPrevented) return
    coding.catchUp()
    const command = registry.list().map((listed) => registry.find(listed.id)).find((candidate) => candidate !== undefined && isEnabled(candidate)
      && [candidate.keys, ...(candidate.otherKeys ?? [])].some((way) => way !== undefined && matchesKeys(parseKeys(way), event.nativeEvent)))
    if (command !== undefined) {
      event.preventDefault()
      command.run()
    } else if (event.key === 'Tab' || event.key.startsWith('Arrow') || event.key.length > 1 || event.ctrlKey || event.metaKey) {
      // Movement and copying are the browser's.
    } else event.preventDefault()
  }
}
