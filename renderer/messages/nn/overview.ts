import type { overview as nb } from '../nb/overview.ts'

const few = ['ingen', 'eitt', 'to', 'tre', 'fire', 'fem', 'seks', 'sju', 'åtte', 'ni', 'ti', 'elleve', 'tolv']
const counted = (count: number) => few[count] ?? String(count)
const some = (count: number, one: string, many: string) => (count === 1 ? one : many)

export const overview: typeof nb = {
  title: 'Oversyn',
  fictive: 'Dømestudie. Alle verksemder, personar og utsegner er oppdikta.',
  locked: 'Namn er låste. Du ser pseudonym som «Kommune 3».',
  unlock: 'Lås opp namn',
  period: (from, to) => `${from} – ${to}`,
  next: 'Neste steg',
  nextSteps: {
    'basis': { title: 'Sei kva studien byggjer på', text: 'Behandlingsgrunnlag, rolle og slettedato må vere på plass før den første økta.', action: 'Fyll ut' },
    'organisations': { title: 'Legg til den første verksemda', text: 'Verksemder og informantar er det tabellane tel.', action: 'Legg til verksemd' },
    'sessions': { title: 'Lag den første økta', text: 'Vel informant og guide, så er notatskjermen klar.', action: 'Ny økt' },
    'planned': { title: (code) => `Ta notat i ${code}`, text: (day) => `Planlagd ${day}.`, action: 'Opne notata' },
    'code': { title: (code) => `Kod ${code}`, text: 'Økta har notat, men ingen kodingar enno.', action: 'Opne kodinga' },
    'matrix': { title: 'Les matrisa', text: 'Notata er koda. Sjå kven som nemner kva, av dei som er spurde.', action: 'Opne matrisa' },
  },
  held: (interviews, groups, seminars) => [
    `${counted(interviews)} intervju`,
    ...(groups > 0 ? [`${counted(groups)} gruppeintervju`] : []),
    ...(seminars > 0 ? [`${counted(seminars)} dialogseminar`] : []),
  ],
  facts: { organisations: 'Verksemder', informants: 'Informantar', words: 'Ord i notata', codings: 'Kodingar', codes: 'Kodar', answers: 'Svar' },
  groups: 'Informantgrupper',
  group: 'Gruppe',
  reached: 'Nådd',
  reachedOf: (reached, all) => `${reached} av ${all}`,
  noneYet: 'Ingen enno',
  sessionsHeld: 'Økter',
  planned: 'Planlagt',
  noGroups: 'Studien har ingen informantgrupper enno.',
  missing: 'Manglar',
  nothingMissing: 'Ingenting manglar.',
  gaps: {
    'basis': () => 'Behandlingsgrunnlag, rolle eller slettedato',
    'organisations': () => 'Ingen verksemder er registrerte',
    'sessions': () => 'Ingen økter er laga',
    'session-without-informant': (count, where) => `${count} ${some(count, 'økt', 'økter')} utan informant (${where})`,
    'session-without-notes': (count, where) => `${count} ${some(count, 'økt', 'økter')} utan notat (${where})`,
    'not-coded': (count, where) => `${count} ${some(count, 'økt', 'økter')} er ikkje koda (${where})`,
    'code-without-definition': (count, where) => `${count} ${some(count, 'kode', 'kodar')} utan definisjon (${where})`,
    'group-without-session': (count, where) => `${count} ${some(count, 'gruppe', 'grupper')} utan økt (${where})`,
  },
  mend: {
    'basis': 'Fyll ut', 'organisations': 'Legg til', 'sessions': 'Ny økt', 'session-without-informant': 'Vel informant', 'session-without-notes': 'Opne notata',
    'not-coded': 'Kod', 'code-without-definition': 'Opne kodeboka', 'group-without-session': 'Sjå gruppene',
  },
  latest: 'Sist arbeidd med',
  noLatest: 'Her kjem dei siste notata.',
}
