/** Words of the export dialog. */
export const exports = {
  title: 'Eksporter',
  what: 'Hva',
  kinds: {
    word: { title: 'Word-rapport', text: 'Matrisen og sitattabeller per behov, med overskriftsstiler og nummererte tabeller.' },
    csv: { title: 'Sitater i regneark (CSV)', text: 'Alle kodede tekstbiter på hver sin rad, for Excel eller andre verktøy.' },
    json: { title: 'Funns åpne format (JSON)', text: 'Hele studien, lesbar uten Funn. For arkiv og utveksling.' },
  },
  who: 'Til hvem',
  profiles: {
    internal: { title: 'INTERN', text: 'Alle grupper, tall og økter som de er, også omtale av tredjepersoner. Bare for prosjektgruppen. Det som er merket taushetsbelagt, er bare med i det åpne formatet.' },
    client: { title: 'Oppdragsgiver', text: 'Små og kjente grupper slås sammen eller skjules, navn og tredjepersoner maskeres. Regn med at den kan bli offentlig.' },
    publication: { title: 'Publisering', text: 'Som til oppdragsgiver, og ordrette sitater er bare med når informanten har godkjent dem.' },
  },
  internalOnly: 'Det åpne formatet tar med alle notater som de er. Det kan bare eksporteres internt.',
  keyClosed: 'Nøkkelfilen er lukket. Da kan ikke Funn se etter navn i sitatene. Åpne den først hvis du kan.',
  run: 'Velg sted og eksporter',
  running: 'Skriver filen …',
  cancel: 'Avbryt',
  cancelled: 'Eksporten ble avbrutt. Ingen fil er skrevet.',
  done: (name: string) => `${name} er skrevet.`,
  size: (kilobytes: string) => `${kilobytes} kB`,
  quotes: (count: number) => (count === 1 ? '1 sitat' : `${count} sitater`),
  masked: (count: number) => (count === 1 ? '1 sitat har fått navn maskert' : `${count} sitater har fått navn maskert`),
  notChecked: 'Navn er ikke kontrollert, for nøkkelfilen var lukket.',
  again: 'Eksporter noe mer',
  fileName: (title: string, profile: string) => `${title} – ${profile}`,
}
