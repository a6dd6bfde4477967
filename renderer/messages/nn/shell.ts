import type { shell as nb } from '../nb/shell.ts'

export const shell: typeof nb = {
  navigation: 'Hovudmeny',
  skipToContent: 'Til innhaldet',
  screens: {
    guides: 'Intervjuguidar', overview: 'Oversyn', register: 'Verksemder', plan: 'Plan', sessions: 'Økter', imports: 'Importer notat', notes: 'Notat', coding: 'Koding', approval: 'Godkjenning', consent: 'Samtykke', letters: 'Brev', agreement: 'Samsvar', matrix: 'Matrise', networks: 'Nettverk og aktørar', memos: 'Memo', search: 'Søk',
    codebook: 'Kodebok', seminar: 'Funn', presentation: 'Presentasjon', history: 'Historikk', study: 'Om studien', settings: 'Innstillingar',
  },
  namesOpen: 'Namn blir viste',
  namesLocked: 'Namn er låste',
  messages: 'Meldingar',
  switchTo: (name) => `Opne ${name}?`,
  switchText: (title) => `«${title}» blir lukka først. Alt er lagra.`,
  switchNow: 'Lukk og opne',
  sidebar: 'Vis eller gøym sidefeltet',
  crashed: 'Noko gjekk gale i denne visinga.',
  crashedMore: 'Alt du har skrive, er lagra. Gå til oversynet, eller prøv igjen.',
  notAllSaved: 'Noko av teksten er ikkje lagra. Studien blir open til det er gjort.',
  tryAgain: 'Prøv igjen',
  fetching: 'Hentar …',
}
