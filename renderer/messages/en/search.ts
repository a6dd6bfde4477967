import type { search as nb } from '../nb/search.ts'

export const search: typeof nb = {
  title: 'Search',
  field: 'Search all answers and notes',
  placeholder: 'Words or a phrase …',
  help: 'All inflections are found: nettverk finds nettverket and nettverkene.',
  helpExact: 'just so',
  helpPrefix: 'begins with',
  helpEnding: 'ends in',
  examples: { exact: '"enda et nettverk"', prefix: 'kommun*', ending: '*forum' },
  hits: (count, sessions) => `${count === 1 ? '1 hit' : `${count} hits`} in ${sessions === 1 ? '1 session' : `${sessions} sessions`}`,
  firstHits: (shown, count) => `The first ${shown} of ${count} hits`,
  none: (text) => `No hits for “${text}”`,
  noneMore: 'Try the beginning of the word with an asterisk, such as nettverk*.',
  list: 'Hits. Enter opens the answer in coding, Shift+Enter in the notes.',
  question: (number) => `Q. ${number}`,
  freeNote: 'Free note',
  openNotes: 'Open in the notes',
  start: 'Look through all that is written',
  commands: { focus: 'Type in the search field' },
}
