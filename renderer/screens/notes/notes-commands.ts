import type { Command } from '../../commands/command.ts'
import type { SessionPerson } from '../../hooks/use-session-people.ts'
import type { GuideEntry } from './guide-entries.ts'
import { markKeys } from './mark-tools.tsx'
import { namesKey } from './names-line.tsx'
import type { NotesActions } from './use-notes-actions.ts'

interface Situation {
  readonly entry: GuideEntry | null
  /** Those who may speak; empty outside group sessions. */
  readonly speakers: readonly SessionPerson[]
  /** Some questions are put off. */
  readonly hasParked: boolean
  /** It is an interview or the like: it has an end. */
  readonly isSpoken: boolean
  readonly onClock: () => void
  readonly onGuide: () => void
  /** There are names or numbers to decide on, or their list is open. */
  readonly hasNames: boolean
  readonly onNames: () => void
}

/** Speakers that have a key: the digits 1 to 9. */
const speakerKeys = 9

/** Everything one can do on the notes screen, as commands. */
export function notesCommands(actions: NotesActions, { entry, speakers, hasParked, isSpoken, onClock, onGuide, hasNames, onNames }: Situation): readonly Command[] {
  const inText = () => entry?.kind === 'question' || entry?.kind === 'note'
  const named = speakers.slice(0, speakerKeys)
  return [
    { id: 'notes.next', label: (m) => m.notes.commands.next, group: 'notes', menu: 'go', keys: 'Alt+ArrowDown', run: () => { actions.step(1) } },
    { id: 'notes.previous', label: (m) => m.notes.commands.previous, group: 'notes', menu: 'go', keys: 'Alt+ArrowUp', run: () => { actions.step(-1) } },
    { id: 'notes.next-open', label: (m) => m.notes.commands.nextOpen, group: 'notes', menu: 'go', keys: 'Alt+Shift+ArrowDown', run: actions.nextOpen },
    { id: 'notes.jump', label: (m) => m.notes.commands.jump, group: 'notes', menu: 'go', keys: 'Ctrl+G', run: () => { actions.numberField.current?.focus() } },
    { id: 'notes.guide', label: (m) => m.notes.commands.guide, group: 'notes', keys: 'F6', run: onGuide },
    { id: 'notes.verbatim', label: (m) => m.notes.commands.verbatim, group: 'notes', menu: 'edit', keys: markKeys.verbatim, otherKeys: ['Ctrl+Shift+O'], when: inText, run: () => { actions.mark('verbatim') } },
    { id: 'notes.confidential', label: (m) => m.notes.commands.confidential, group: 'notes', menu: 'edit', keys: markKeys.confidential, otherKeys: ['Ctrl+Shift+T'], when: inText, run: () => { actions.mark('confidential') } },
    { id: 'notes.third-person', label: (m) => m.notes.commands.thirdPerson, group: 'notes', menu: 'edit', keys: markKeys['third-person'], otherKeys: ['Ctrl+Shift+P'], when: inText, run: () => { actions.mark('third-person') } },
    ...(speakers.length === 0 ? [] : [{
      id: 'notes.disagreement', label: (m) => m.notes.commands.disagreement, group: 'notes', menu: 'edit', keys: markKeys.disagreement, otherKeys: ['Ctrl+Shift+U'], when: inText,
      run: () => { actions.mark('disagreement') },
    } satisfies Command]),
    { id: 'notes.park', label: (m) => m.notes.commands.park, group: 'notes', menu: 'edit', keys: 'F8', when: () => entry?.kind === 'question', run: actions.park },
    { id: 'notes.next-parked', label: (m) => m.notes.commands.nextParked, group: 'notes', menu: 'go', keys: 'Shift+F8', when: () => hasParked, run: actions.nextParked },
    { id: 'notes.no-answer', label: (m) => m.notes.commands.noAnswer, group: 'notes', menu: 'edit', keys: 'F9', otherKeys: ['Ctrl+Shift+S'], when: () => entry?.kind === 'question', run: actions.toggleNoAnswer },
    { id: 'notes.new-note', label: (m) => m.notes.commands.newNote, group: 'notes', menu: 'edit', keys: 'Ctrl+Shift+N', run: actions.newNote },
    { id: 'notes.move-text', label: (m) => m.notes.commands.moveText, group: 'notes', menu: 'edit', keys: 'Ctrl+Shift+G', when: inText, run: () => { actions.moveField.current?.focus() } },
    { id: 'notes.save', label: (m) => m.notes.commands.saveNow, group: 'notes', menu: 'file', keys: 'Ctrl+S', run: actions.saveNow },
    { id: 'notes.names', label: (m) => m.names.command, group: 'notes', menu: 'edit', keys: namesKey, when: () => hasNames, run: onNames },
    { id: 'notes.clock', label: (m) => m.notes.commands.clock, group: 'notes', run: onClock },
    ...(isSpoken ? [{ id: 'notes.end', label: (m) => m.notes.commands.end, group: 'notes', menu: 'edit', keys: 'Ctrl+Shift+L', run: actions.end } satisfies Command] : []),
    { id: 'notes.coding', label: (m) => m.notes.commands.coding, group: 'notes', menu: 'go', keys: 'Ctrl+Shift+K', run: actions.openCoding },
    ...named.map((person, at): Command => ({
      id: `notes.speaker-${at + 1}`, label: (m) => m.notes.commands.speaker(`${person.label}, ${person.organisation}`), group: 'notes', keys: `Alt+${at + 1}`, when: inText,
      run: () => { actions.speak(person.id) },
    })),
    ...(named.length === 0 ? [] : [{
      id: 'notes.speaker-0', label: (m) => m.notes.commands.speaker(m.notes.unidentified), group: 'notes', keys: 'Alt+0', when: inText,
      run: () => { actions.speak(null) },
    } satisfies Command]),
  ]
}
