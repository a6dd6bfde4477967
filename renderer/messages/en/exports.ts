import type { exports as nb } from '../nb/exports.ts'

export const exports: typeof nb = {
  title: 'Export',
  what: 'What',
  kinds: {
    word: { title: 'Word report', text: 'The matrix and quote tables per need, with heading styles and numbered tables.' },
    plan: { title: 'Plan and deviations (Word)', text: 'The sample by informant group, deviations from the plan with reasons, and the research questions with their coverage.' },
    csv: { title: 'Quotes in a spreadsheet (CSV)', text: 'All coded passages, one a row, for Excel or other tools.' },
    json: { title: 'Funn’s open format (JSON)', text: 'The whole study, readable without Funn. For archive and exchange.' },
  },
  who: 'For whom',
  profiles: {
    internal: { title: 'INTERNAL', text: 'All groups, counts and sessions as they are, third persons included. For the project group only. What is marked confidential is in the open format alone.' },
    client: { title: 'Client', text: 'Small and well-known groups are pooled or hidden, names and third persons masked. Assume it may become public.' },
    publication: { title: 'Publication', text: 'As for the client, and verbatim quotes only where the informant has approved them.' },
  },
  planInternal: 'The plan tells the days and reasons of each session. It can be exported internally only.',
  internalOnly: 'The open format carries all notes as they are. It can be exported internally only.',
  keyClosed: 'The key file is closed, so Funn cannot look for names in the quotes. Open it first if you can.',
  withGuides: 'Append the interview guides that were used',
  run: 'Choose place and export',
  running: 'Writing the file …',
  cancel: 'Cancel',
  cancelled: 'The export was cancelled. No file has been written.',
  done: (name) => `${name} has been written.`,
  size: (kilobytes) => `${kilobytes} kB`,
  quotes: (count) => (count === 1 ? '1 quote' : `${count} quotes`),
  masked: (count) => (count === 1 ? 'names masked in 1 quote' : `names masked in ${count} quotes`),
  notChecked: 'Names have not been checked, because the key file was closed.',
  again: 'Export something more',
  fileName: (title, profile) => `${title} – ${profile}`,
}
