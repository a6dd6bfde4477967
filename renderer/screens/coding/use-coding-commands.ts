import type { KeyboardEvent } from 'react'
import { stances } from '../../../codebook/coding/coding.ts'
import type { Code } from '../../../electron/contract/coding.ts'
import { isEnabled, type Command } from '../../commands/command.ts'
import { matchesKeys, parseKeys } from '../../commands/keys.ts'
import { useCommandRegistry, useCommands } from '../../commands/use-commands.tsx'
import { useNavigation } from '../../hooks/navigation.tsx'
import type { NeighbourSessions } from '../../hooks/use-neighbour-sessions.ts'
import { useLanguage, useMessages } from '../../messages/use-messages.tsx'
import { codeName } from '../codebook/code-label.ts'
import type { CodingSession } from './use-coding-session.ts'

/**
 * Offers the screen's commands, and gives the key handler that the reading text needs to obey them.
 *
 * `isHere` is false while another session is on its way: what would change the one still in sight waits.
 */
export function useCodingCommands(
  coding: CodingSession, sessionId: string, isHere: boolean, neighbours: NeighbourSessions, recent: readonly string[], byId: ReadonlyMap<string, Code>,
): (event: KeyboardEvent) => void {
  const m = useMessages()
  const language = useLanguage()
  const { go } = useNavigation()
  const registry = useCommandRegistry()
  const { keys, stanceKeys } = m.coding
  const isFree = isHere && coding.resizing === null && coding.asking === null
  const hasSelection = (): boolean => isFree && coding.target !== null
  const hasCaret = (): boolean => isFree && coding.caret !== null
  // With text selected, a letter is meant for the selection and not for the coding that it touches.
  const hasActive = (): boolean => isFree && coding.target === null && coding.active !== null
  const isResizing = (): boolean => coding.resizing !== null
  const { previous, next } = neighbours

  useCommands([
    { id: 'coding.code', label: (w) => w.coding.commands.code, group: 'coding', menu: 'edit', keys: keys.code, otherKeys: ['Enter', 'Ctrl+Enter'], when: hasSelection, run: coding.askForCode },
    { id: 'coding.whole-answer', label: (w) => w.coding.commands.wholeAnswer, group: 'coding', keys: keys.wholeAnswer, when: hasCaret, run: coding.askForAnswer },
    { id: 'coding.in-vivo', label: (w) => w.coding.commands.inVivo, group: 'coding', keys: keys.inVivo, when: hasSelection, run: () => { coding.askInVivo() } },
    { id: 'coding.word', label: (w) => w.coding.commands.word, group: 'coding', keys: keys.word, when: () => coding.caret !== null, run: () => { coding.selectUnit('word') } },
    { id: 'coding.sentence', label: (w) => w.coding.commands.sentence, group: 'coding', keys: keys.sentence, when: () => coding.caret !== null, run: () => { coding.selectUnit('sentence') } },
    { id: 'coding.paragraph', label: (w) => w.coding.commands.paragraph, group: 'coding', keys: keys.paragraph, when: () => coding.caret !== null, run: () => { coding.selectUnit('paragraph') } },
    { id: 'coding.answer', label: (w) => w.coding.commands.answer, group: 'coding', keys: 'Ctrl+A', when: () => coding.caret !== null, run: () => { coding.selectUnit('answer') } },
    { id: 'coding.next', label: (w) => w.coding.commands.next, group: 'coding', keys: 'Alt+ArrowDown', when: () => coding.codings.length > 0, run: () => { coding.step(1) } },
    { id: 'coding.previous', label: (w) => w.coding.commands.previous, group: 'coding', keys: 'Alt+ArrowUp', when: () => coding.codings.length > 0, run: () => { coding.step(-1) } },
    { id: 'coding.next-uncoded', label: (w) => w.coding.commands.nextUncoded, group: 'coding', keys: 'Alt+PageDown', otherKeys: [keys.nextUncoded], when: () => isFree, run: () => { coding.stepUncoded(1) } },
    { id: 'coding.previous-uncoded', label: (w) => w.coding.commands.previousUncoded, group: 'coding', keys: 'Alt+PageUp', when: () => isFree, run: () => { coding.stepUncoded(-1) } },
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
    { id: 'coding.next-session', label: (w) => w.coding.commands.nextSession, group: 'coding', menu: 'go', keys: 'Ctrl+PageDown', when: () => next !== null, run: () => { if (next !== null) go({ screen: 'coding', sessionId: next.id }) } },
    { id: 'coding.previous-session', label: (w) => w.coding.commands.previousSession, group: 'coding', menu: 'go', keys: 'Ctrl+PageUp', when: () => previous !== null, run: () => { if (previous !== null) go({ screen: 'coding', sessionId: previous.id }) } },
    {
      id: 'coding.notes', label: (w) => w.coding.commands.notes, group: 'coding', menu: 'go', keys: 'Ctrl+Shift+K', otherKeys: ['Ctrl+E'],
      run: () => { go(coding.caret === null ? { screen: 'notes', sessionId } : { screen: 'notes', sessionId, answerId: coding.caret.answerId }) },
    },
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
