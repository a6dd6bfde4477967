const few = ['ingen', 'ett', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv']
const counted = (count: number) => few[count] ?? String(count)
const some = (count: number, one: string, many: string) => (count === 1 ? one : many)

/** Words of the overview of the study. */
export const overview = {
  title: 'Oversikt',
  fictive: 'Eksempelstudie. Alle virksomheter, personer og utsagn er oppdiktet.',
  locked: 'Navn er låst. Du ser pseudonymer som «Kommune 3».',
  unlock: 'Lås opp navn',
  period: (from: string, to: string) => `${from} – ${to}`,
  next: 'Neste steg',
  nextSteps: {
    'basis': { title: 'Si hva studien bygger på', text: 'Behandlingsgrunnlag, rolle og slettedato må være på plass før den første økten.', action: 'Fyll ut' },
    'organisations': { title: 'Legg til den første virksomheten', text: 'Virksomheter og informanter er det tabellene teller.', action: 'Legg til virksomhet' },
    'sessions': { title: 'Lag den første økten', text: 'Velg informant og guide, så er notatskjermen klar.', action: 'Ny økt' },
    'planned': { title: (code: string) => `Ta notater i ${code}`, text: (day: string) => `Planlagt ${day}.`, action: 'Åpne notatene' },
    'code': { title: (code: string) => `Kod ${code}`, text: 'Økten har notater, men ingen kodinger ennå.', action: 'Åpne kodingen' },
    'matrix': { title: 'Les matrisen', text: 'Notatene er kodet. Se hvem som nevner hva, av dem som er spurt.', action: 'Åpne matrisen' },
  },
  held: (interviews: number, groups: number, seminars: number) => [
    `${counted(interviews)} ${some(interviews, 'intervju', 'intervjuer')}`,
    ...(groups > 0 ? [`${counted(groups)} ${some(groups, 'gruppeintervju', 'gruppeintervjuer')}`] : []),
    ...(seminars > 0 ? [`${counted(seminars)} ${some(seminars, 'dialogseminar', 'dialogseminarer')}`] : []),
  ],
  facts: { organisations: 'Virksomheter', informants: 'Informanter', words: 'Ord i notatene', codings: 'Kodinger', codes: 'Koder', answers: 'Svar' },
  groups: 'Informantgrupper',
  group: 'Gruppe',
  reached: 'Nådd',
  reachedOf: (reached: number, all: number) => `${reached} av ${all}`,
  noneYet: 'Ingen ennå',
  sessionsHeld: 'Økter',
  planned: 'Planlagt',
  noGroups: 'Studien har ingen informantgrupper ennå.',
  missing: 'Mangler',
  nothingMissing: 'Ingenting mangler.',
  gaps: {
    'basis': () => 'Behandlingsgrunnlag, rolle eller slettedato',
    'organisations': () => 'Ingen virksomheter er registrert',
    'sessions': () => 'Ingen økter er laget',
    'session-without-informant': (count: number, where: string) => `${count} ${some(count, 'økt', 'økter')} uten informant (${where})`,
    'session-without-notes': (count: number, where: string) => `${count} ${some(count, 'økt', 'økter')} uten notater (${where})`,
    'not-coded': (count: number, where: string) => `${count} ${some(count, 'økt', 'økter')} er ikke kodet (${where})`,
    'code-without-definition': (count: number, where: string) => `${count} ${some(count, 'kode', 'koder')} uten definisjon (${where})`,
    'group-without-session': (count: number, where: string) => `${count} ${some(count, 'gruppe', 'grupper')} uten økt (${where})`,
  },
  mend: {
    'basis': 'Fyll ut', 'organisations': 'Legg til', 'sessions': 'Ny økt', 'session-without-informant': 'Velg informant', 'session-without-notes': 'Åpne notatene',
    'not-coded': 'Kod', 'code-without-definition': 'Åpne kodeboken', 'group-without-session': 'Se gruppene',
  },
  latest: 'Sist arbeidet med',
  noLatest: 'Her kommer de siste notatene.',
}
