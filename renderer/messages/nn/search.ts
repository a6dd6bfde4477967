import type { search as nb } from '../nb/search.ts'

export const search: typeof nb = {
  title: 'Søk',
  field: 'Søk i alle svar og notat',
  placeholder: 'Ord eller uttrykk …',
  help: 'Alle bøyingar blir med: nettverk finn nettverket og nettverka.',
  helpExact: 'akkurat slik',
  helpPrefix: 'byrjar med',
  helpEnding: 'sluttar på',
  examples: { exact: '"enda eit nettverk"', prefix: 'kommun*', ending: '*forum' },
  hits: (count, sessions) => `${count === 1 ? '1 treff' : `${count} treff`} i ${sessions === 1 ? '1 økt' : `${sessions} økter`}`,
  firstHits: (shown, count) => `Dei første ${shown} av ${count} treff`,
  none: (text) => `Ingen treff på «${text}»`,
  noneMore: 'Prøv byrjinga av ordet med stjerne, til dømes nettverk*.',
  list: 'Treff. Enter opnar svaret i kodinga, Shift+Enter i notata.',
  question: (number) => `Spm. ${number}`,
  freeNote: 'Fritt notat',
  openNotes: 'Opne i notata',
  start: 'Leit i alt som er skrive',
  commands: { focus: 'Skriv i søkjefeltet' },
}
