import type { Command } from '../../commands/command.ts'
import type { SessionPerson } from '../../hooks/use-session-people.ts'
import type { GuideEntry } from './guide-entries.ts'
import { markKeys } from './mark-tools.tsx'
import type { NotesActions } from './use-notes-actions.ts'

interface Situation {
  readonly entry: GuideEntry | null
  /** Those who may speak; empty outside group sessions. */
  readonly speakers: readonly SessionPerson[]
  readonly onClock: () => void
  readonly onGuide: () => void
}

/** Speakers that have a key: the digits 1 to 9. */
const speakerKeys = 9

/** Everything one can do on the notes screen, as commands. */
export function notesCommands(actions: NotesActions, { entry, speakers, onClock, onGuide }: Situation): readonly Command[] {
  const inText = () => entry?.kind === 'question' || entry?.kind === 'note'
  const named = speakers.slice(0, speakerKeys)
  return [
    { id: 'notes.next', label: (m) => m.notes.commands.next, group: 'notes', menu: 'go', keys: 'Alt+ArrowDown', run: () => { actions.step(1) } },
    { id: 'notes.previous', label: (m) => m.notes.commands.previous, group: 'notes', menu: 'go', keys: 'Alt+ArrowUp', run: () => { actions.step(-1) } },
    { id: 'notes.next-open', label: (m) => m.notes.commands.nextOpen, group: 'notes', menu: 'go', keys: 'Alt+Shift+ArrowDown', run: actions.nextOpen },
    { id: 'notes.jump', label: (m) => m.notes.commands.jump, group: 'notes', menu: 'go', keys: 'Ctrl+G', run: () => { actions.numberField.current?.focus() } },
    { id: 'notes.guide', label: (m) => m.notes.commands.guide, group: 'notes', keys: 'F6', run: onGuide },
    { id: 'notes.verbatim', label: (m) => m.notes.commands.verbatim, group: 'notes', menu: 'edit', keys: markKeys.verbatim, when: inText, run: () => { actions.mark('verbatim') } },
    { id: 'notes.confidential', label: (m) => m.notes.commands.confidential, group: 'notes', menu: 'edit', keys: markKeys.confidential, when: inText, run: () => { actions.mark('confidential') } },
    { id: 'notes.third-person', label: (m) => m.notes.commands.thirdPerson, group: 'notes', menu: 'edit', keys: markKeys['third-person'], when: inText, run: () => { actions.mark('third-person') } },
    { id: 'notes.no-answer', label: (m) => m.notes.commands.noAnswer, group: 'notes', menu: 'edit', keys: 'Ctrl+Shift+S', when: () => entry?.kind === 'question', run: actions.toggleNoAnswer },
    { id: 'notes.new-note', label: (m) => m.notes.commands.newNote, group: 'notes', menu: 'edit', keys: 'Ctrl+Shift+N', run: actions.newNote },
    { id: 'notes.move-note', label: (m) => m.notes.commands.moveNote, group: 'notes', menu: 'edit', keys: 'Ctrl+Shift+G', when: () => entry?.kind === 'note', run: () => { actions.moveField.current?.focus() } },
    { id: 'notes.save', label: (m) => m.notes.commands.saveNow, group: 'notes', menu: 'file', keys: 'Ctrl+S', run: actions.saveNow },
    { id: 'notes.clock', label: (m) => m.notes.commands.clock, group: 'notes', run: onClock },
    { id: 'notes.coding', label: (m) => m.notes.commands.coding, group: 'notes', menu: 'go', keys: 'Ctrl+Shift+K', run: actions.openCoding },
    ...named.map((person, at): Command => ({
      id: `notes.speaker-${at + 1}`, label: (m) => m.notes.commands.speaker(person.label), group: 'notes', keys: `Alt+${at + 1}`, when: inText,
      run: () => { actions.speak(person.id) },
    })),
    ...(named.length === 0 ? [] : [{
      id: 'notes.speaker-0', label: (m) => m.notes.commands.speaker(m.notes.unidentified), group: 'notes', keys: 'Alt+0', when: inText,
      run: () => { actions.speak(null) },
    } satisfies Command]),
  ]
}
