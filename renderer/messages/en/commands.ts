import type { commands as nb } from '../nb/commands.ts'

export const commands: typeof nb = {
  menus: { file: 'File', edit: 'Edit', view: 'View', go: 'Go', help: 'Help' },
  groups: {
    study: 'Study', go: 'Go to', edit: 'Edit', view: 'View', guides: 'Interview guides', notes: 'Notes', coding: 'Coding', matrix: 'Matrix', memos: 'Memos', search: 'Search', help: 'Help',
  },
  palette: 'Commands',
  palettePrompt: 'What do you want to do?',
  openPalette: 'Find command …',
  shortcuts: 'Keyboard shortcuts',
  openShortcuts: 'Keyboard shortcuts',
  closeStudy: 'Close the study',
  export: 'Export …',
  newSession: 'New session …',
  goBack: 'Go back',
  goForward: 'Go forward',
  undo: 'Undo',
  undoStep: (step) => `Undo: ${step.charAt(0).toLocaleLowerCase('en')}${step.slice(1)}`,
  redo: 'Redo',
  redoStep: (step) => `Redo: ${step.charAt(0).toLocaleLowerCase('en')}${step.slice(1)}`,
  themeSystem: 'Theme: follow the system',
  themeLight: 'Theme: light',
  themeDark: 'Theme: dark',
  suggestionsOn: 'Turn on suggested codes',
  suggestionsOff: 'Turn off suggested codes',
}
