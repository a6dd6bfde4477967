import type { commands as nb } from '../nb/commands.ts'

export const commands: typeof nb = {
  menus: { file: 'Fil', edit: 'Rediger', view: 'Vis', go: 'Gå', help: 'Hjelp' },
  groups: {
    study: 'Studie', go: 'Gå til', edit: 'Rediger', view: 'Vising', guides: 'Intervjuguidar', notes: 'Notat', coding: 'Koding', matrix: 'Matrise', memos: 'Memo', search: 'Søk', help: 'Hjelp',
  },
  palette: 'Kommandoar',
  palettePrompt: 'Kva vil du gjere?',
  openPalette: 'Finn kommando …',
  shortcuts: 'Snøggtastar',
  openShortcuts: 'Snøggtastar',
  closeStudy: 'Lukk studien',
  export: 'Eksporter …',
  newSession: 'Ny økt …',
  goBack: 'Gå tilbake',
  goForward: 'Gå fram',
  undo: 'Angre',
  undoStep: (step) => `Angre: ${step.charAt(0).toLocaleLowerCase('nb')}${step.slice(1)}`,
  redo: 'Gjer om',
  redoStep: (step) => `Gjer om: ${step.charAt(0).toLocaleLowerCase('nb')}${step.slice(1)}`,
  themeSystem: 'Tema: følg systemet',
  themeLight: 'Tema: lyst',
  themeDark: 'Tema: mørkt',
  suggestionsOn: 'Slå på kodeframlegg',
  suggestionsOff: 'Slå av kodeframlegg',
}
