/** Words of the commands, the menu bar, the palette and the shortcut sheet. */
export const commands = {
  menus: { file: 'Fil', edit: 'Rediger', view: 'Vis', go: 'Gå', help: 'Hjelp' },
  groups: {
    study: 'Studie', go: 'Gå til', edit: 'Rediger', view: 'Visning', guides: 'Intervjuguider', notes: 'Notater', coding: 'Koding', matrix: 'Matrise', search: 'Søk', help: 'Hjelp',
  },
  palette: 'Kommandoer',
  palettePrompt: 'Hva vil du gjøre?',
  openPalette: 'Finn kommando …',
  shortcuts: 'Hurtigtaster',
  openShortcuts: 'Hurtigtaster',
  closeStudy: 'Lukk studien',
  export: 'Eksporter …',
  newSession: 'Ny økt …',
  goBack: 'Gå tilbake',
  goForward: 'Gå fram',
  undo: 'Angre',
  undoStep: (step: string) => `Angre: ${step.charAt(0).toLocaleLowerCase('nb')}${step.slice(1)}`,
  redo: 'Gjør om',
  redoStep: (step: string) => `Gjør om: ${step.charAt(0).toLocaleLowerCase('nb')}${step.slice(1)}`,
  themeSystem: 'Tema: følg systemet',
  themeLight: 'Tema: lyst',
  themeDark: 'Tema: mørkt',
}
