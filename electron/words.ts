import type { Language } from '../codebook/guide/guide.ts'
import type { FilePurpose } from './contract/app.ts'

/** What main itself says: titles of system dialogs, standard menu items, and the one message about a bug. */
export interface Words {
  readonly choose: Readonly<Record<FilePurpose, string>>
  readonly fileKind: Readonly<Record<'funn' | 'funn-key' | 'docx' | 'csv' | 'json' | 'txt' | 'xlsx' | 'qdc', string>>
  /** Titles of the dialogs that choose files or a folder to import, and what such files are called. */
  readonly import: { readonly files: string; readonly folder: string; readonly kind: string }
  readonly replace: { readonly question: (name: string) => string; readonly yes: string; readonly no: string }
  readonly unsaved: { readonly question: string; readonly explanation: string; readonly stay: string; readonly close: string }
  readonly menu: Readonly<Record<
    'cut' | 'copy' | 'paste' | 'selectAll' | 'zoomIn' | 'zoomOut' | 'resetZoom' | 'togglefullscreen' | 'quit' | 'hide' | 'hideOthers' | 'unhide', string
  >>
  readonly bug: { readonly title: string; readonly explanation: string; readonly copyAndQuit: string; readonly quit: string }
}

const nb: Words = {
  choose: {
    'open-study': 'Åpne studie', 'new-study': 'Lagre ny studie', 'open-key': 'Åpne nøkkelfil', 'new-key': 'Lagre ny nøkkelfil',
    'export-word': 'Eksporter til Word', 'export-plan': 'Eksporter til Word', 'export-csv': 'Eksporter til CSV', 'export-codebook': 'Eksporter kodeboka', 'export-qdc': 'Eksporter kodeboka', 'export-networks': 'Eksporter nettverk og aktører', 'export-memos': 'Eksporter memoer', 'export-json': 'Eksporter til JSON', 'save-text': 'Lagre teksten til annet sted',
    'copy-study': 'Lagre kopi av studien', 'copy-key': 'Lagre kopi av nøkkelfilen', 'open-returned': 'Hent inn svar fra informanten', 'open-guide': 'Hent intervjuguide fra Word eller tekst',
    'open-register': 'Hent register fra regneark',
    'open-codebook': 'Hent koder fra CSV',
  },
  fileKind: { funn: 'Funn-studie', 'funn-key': 'Nøkkelfil til Funn', docx: 'Word-dokument', csv: 'CSV-fil', json: 'JSON-fil', txt: 'Tekstfil', xlsx: 'Regneark og tekst med kolonner', qdc: 'Kodebok for andre programmer (REFI-QDA)' },
  import: { files: 'Velg filer å importere', folder: 'Velg mappe å importere fra', kind: 'Notater og kilder' },
  replace: { question: (name) => `«${name}» finnes fra før. Vil du erstatte den?`, yes: 'Erstatt', no: 'Avbryt' },
  unsaved: {
    question: 'Noe av teksten er ikke lagret. Vil du lukke likevel?',
    explanation: 'Bli i vinduet for å prøve igjen eller lagre teksten til et annet sted. Lukker du, går den tapt.', stay: 'Bli', close: 'Lukk likevel',
  },
  menu: {
    cut: 'Klipp ut', copy: 'Kopier', paste: 'Lim inn', selectAll: 'Merk alt', zoomIn: 'Større', zoomOut: 'Mindre', resetZoom: 'Vanlig størrelse',
    togglefullscreen: 'Fullskjerm', quit: 'Avslutt Funn', hide: 'Skjul Funn', hideOthers: 'Skjul andre', unhide: 'Vis alle',
  },
  bug: {
    title: 'Noe gikk galt i Funn',
    explanation: 'Det som er lagret, er trygt. Avslutt Funn og åpne studien på nytt. Feilbeskrivelsen under inneholder ingen tekst fra studien.',
    copyAndQuit: 'Kopier feilen og avslutt', quit: 'Avslutt',
  },
}

const nn: Words = {
  choose: {
    'open-study': 'Opne studie', 'new-study': 'Lagre ny studie', 'open-key': 'Opne nøkkelfil', 'new-key': 'Lagre ny nøkkelfil',
    'export-word': 'Eksporter til Word', 'export-plan': 'Eksporter til Word', 'export-csv': 'Eksporter til CSV', 'export-codebook': 'Eksporter kodeboka', 'export-qdc': 'Eksporter kodeboka', 'export-networks': 'Eksporter nettverk og aktørar', 'export-memos': 'Eksporter memo', 'export-json': 'Eksporter til JSON', 'save-text': 'Lagre teksten til ein annan stad',
    'copy-study': 'Lagre kopi av studien', 'copy-key': 'Lagre kopi av nøkkelfila', 'open-returned': 'Hent inn svar frå informanten', 'open-guide': 'Hent intervjuguide frå Word eller tekst',
    'open-register': 'Hent register frå rekneark',
    'open-codebook': 'Hent kodar frå CSV',
  },
  fileKind: { funn: 'Funn-studie', 'funn-key': 'Nøkkelfil til Funn', docx: 'Word-dokument', csv: 'CSV-fil', json: 'JSON-fil', txt: 'Tekstfil', xlsx: 'Rekneark og tekst med kolonnar', qdc: 'Kodebok for andre program (REFI-QDA)' },
  import: { files: 'Vel filer å importere', folder: 'Vel mappe å importere frå', kind: 'Notat og kjelder' },
  replace: { question: (name) => `«${name}» finst frå før. Vil du byte ho ut?`, yes: 'Byt ut', no: 'Avbryt' },
  unsaved: {
    question: 'Noko av teksten er ikkje lagra. Vil du lukke likevel?',
    explanation: 'Bli i vindauget for å prøve igjen eller lagre teksten til ein annan stad. Lukkar du, går han tapt.', stay: 'Bli', close: 'Lukk likevel',
  },
  menu: {
    cut: 'Klipp ut', copy: 'Kopier', paste: 'Lim inn', selectAll: 'Merk alt', zoomIn: 'Større', zoomOut: 'Mindre', resetZoom: 'Vanleg storleik',
    togglefullscreen: 'Fullskjerm', quit: 'Avslutt Funn', hide: 'Gøym Funn', hideOthers: 'Gøym andre', unhide: 'Vis alle',
  },
  bug: {
    title: 'Noko gjekk gale i Funn',
    explanation: 'Det som er lagra, er trygt. Avslutt Funn og opne studien på nytt. Feilskildringa under inneheld ingen tekst frå studien.',
    copyAndQuit: 'Kopier feilen og avslutt', quit: 'Avslutt',
  },
}

const en: Words = {
  choose: {
    'open-study': 'Open study', 'new-study': 'Save new study', 'open-key': 'Open key file', 'new-key': 'Save new key file',
    'export-word': 'Export to Word', 'export-plan': 'Export to Word', 'export-csv': 'Export to CSV', 'export-codebook': 'Export the codebook', 'export-qdc': 'Export the codebook', 'export-networks': 'Export networks and actors', 'export-memos': 'Export memos', 'export-json': 'Export to JSON', 'save-text': 'Save the text elsewhere',
    'copy-study': 'Save a copy of the study', 'copy-key': 'Save a copy of the key file', 'open-returned': 'Bring in the informant’s reply', 'open-guide': 'Import an interview guide from Word or text',
    'open-register': 'Import a register from a spreadsheet',
    'open-codebook': 'Import codes from CSV',
  },
  fileKind: { funn: 'Funn study', 'funn-key': 'Funn key file', docx: 'Word document', csv: 'CSV file', json: 'JSON file', txt: 'Text file', xlsx: 'Spreadsheets and text with columns', qdc: 'Codebook for other programs (REFI-QDA)' },
  import: { files: 'Choose files to import', folder: 'Choose a folder to import from', kind: 'Notes and sources' },
  replace: { question: (name) => `“${name}” already exists. Do you want to replace it?`, yes: 'Replace', no: 'Cancel' },
  unsaved: {
    question: 'Some of the text is not saved. Do you want to close all the same?',
    explanation: 'Stay to try again or to save the text elsewhere. If you close, it is lost.', stay: 'Stay', close: 'Close anyway',
  },
  menu: {
    cut: 'Cut', copy: 'Copy', paste: 'Paste', selectAll: 'Select all', zoomIn: 'Zoom in', zoomOut: 'Zoom out', resetZoom: 'Actual size',
    togglefullscreen: 'Full screen', quit: 'Quit Funn', hide: 'Hide Funn', hideOthers: 'Hide others', unhide: 'Show all',
  },
  bug: {
    title: 'Something went wrong in Funn',
    explanation: 'What has been saved is safe. Quit Funn and open the study again. The description below holds no text from the study.',
    copyAndQuit: 'Copy the error and quit', quit: 'Quit',
  },
}

export const words: Readonly<Record<Language, Words>> = { nb, nn, en }
