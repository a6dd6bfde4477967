import type { exports as nb } from '../nb/exports.ts'

export const exports: typeof nb = {
  title: 'Eksporter',
  what: 'Kva',
  kinds: {
    word: { title: 'Word-rapport', text: 'Matrisa og sitattabellar per behov, med overskriftsstilar og nummererte tabellar.' },
    plan: { title: 'Plan og avvik (Word)', text: 'Utvalet per informantgruppe, avvik frå planen med grunngiving, og problemstillingane med dekning.' },
    csv: { title: 'Sitat i rekneark (CSV)', text: 'Alle koda tekstbitar på kvar si rad, for Excel eller andre verktøy.' },
    json: { title: 'Det opne formatet til Funn (JSON)', text: 'Heile studien, lesbar utan Funn. For arkiv og utveksling.' },
  },
  who: 'Til kven',
  profiles: {
    internal: { title: 'INTERN', text: 'Alle grupper, tal og økter som dei er, også omtale av tredjepersonar. Berre for prosjektgruppa. Det som er merkt teiepliktig, er berre med i det opne formatet.' },
    client: { title: 'Oppdragsgivar', text: 'Små og kjende grupper blir slått saman eller skjult, namn og tredjepersonar blir maskerte. Rekn med at ho kan bli offentleg.' },
    publication: { title: 'Publisering', text: 'Som til oppdragsgivar, og ordrette sitat er berre med når informanten har godkjent dei.' },
  },
  planInternal: 'Planen har med datoar og grunngiving for kvar økt. Han kan berre eksporterast internt.',
  internalOnly: 'Det opne formatet tek med alle notat som dei er. Det kan berre eksporterast internt.',
  keyClosed: 'Nøkkelfila er lukka. Då kan ikkje Funn sjå etter namn i sitata. Opne henne først om du kan.',
  withGuides: 'Legg ved intervjuguidane som er brukte',
  run: 'Vel stad og eksporter',
  running: 'Skriv fila …',
  cancel: 'Avbryt',
  cancelled: 'Eksporten vart avbroten. Inga fil er skriven.',
  done: (name) => `${name} er skriven.`,
  size: (kilobytes) => `${kilobytes} kB`,
  quotes: (count) => `${count} sitat`,
  masked: (count) => `${count} sitat har fått namn maskert`,
  notChecked: 'Namn er ikkje kontrollerte, for nøkkelfila var lukka.',
  again: 'Eksporter noko meir',
  fileName: (title, profile) => `${title} – ${profile}`,
}
