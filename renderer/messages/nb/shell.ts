/** Words of the frame around the screens. */
export const shell = {
  navigation: 'Hovedmeny',
  skipToContent: 'Til innholdet',
  screens: {
    guides: 'Intervjuguider', overview: 'Oversikt', register: 'Virksomheter', plan: 'Plan', sessions: 'Økter', imports: 'Importer notater', notes: 'Notater', coding: 'Koding', approval: 'Godkjenning', consent: 'Samtykke', letters: 'Brev', agreement: 'Samsvar', matrix: 'Matrise', networks: 'Nettverk og aktører', memos: 'Memoer', search: 'Søk',
    codebook: 'Kodebok', seminar: 'Funn', presentation: 'Presentasjon', history: 'Historikk', study: 'Om studien', settings: 'Innstillinger',
  },
  namesOpen: 'Navn vises',
  namesLocked: 'Navn er låst',
  messages: 'Meldinger',
  switchTo: (name: string) => `Åpne ${name}?`,
  switchText: (title: string) => `«${title}» blir lukket først. Alt er lagret.`,
  switchNow: 'Lukk og åpne',
  sidebar: 'Vis eller skjul sidefeltet',
  crashed: 'Noe gikk galt i denne visningen.',
  crashedMore: 'Alt du har skrevet, er lagret. Gå til oversikten, eller prøv igjen.',
  notAllSaved: 'Noe av teksten er ikke lagret. Studien blir åpen til det er gjort.',
  tryAgain: 'Prøv igjen',
  fetching: 'Henter …',
}
