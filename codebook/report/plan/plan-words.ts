import type { Language } from '../../guide/guide.ts'
import type { DeviationKind } from '../../plan/deviations.ts'

/** All fixed text of the printed plan in one language; what reports share is in ReportWords. */
interface PlanWords {
  readonly subtitle: string
  readonly held: string
  readonly date: string
  readonly sample: { readonly title: string; readonly intro: string; readonly caption: string; readonly description: string; readonly columns: readonly string[]; readonly noGroup: string; readonly total: string }
  readonly deviations: { readonly title: string; readonly none: string; readonly caption: string; readonly description: string; readonly columns: readonly string[]; readonly noReason: string }
  readonly kinds: Readonly<Record<DeviationKind, (daysLate: number) => string>>
  readonly research: {
    readonly title: string; readonly none: string; readonly caption: string; readonly description: string; readonly columns: readonly string[]
    readonly served: (questions: number, sessions: number) => string; readonly gaps: { readonly 'no-question': string; readonly 'not-asked': string }
  }
}

const nb: PlanWords = {
  subtitle: 'Plan, gjennomføring og avvik',
  held: 'Gjennomført',
  date: 'Dato',
  sample: {
    title: 'Utvalg', intro: 'Mål, gjennomført, planlagt og gjenstår teller intervjuer og gruppeintervjuer. En økt med flere grupper telles én gang i hver gruppe og én gang i alt. Invitert, ja og nei teller virksomheter.',
    caption: 'Utvalget etter informantgruppe', description: 'En rad for hver informantgruppe, med måltall, gjennomførte og planlagte økter og svar på invitasjoner.',
    columns: ['Gruppe', 'Mål', 'Gjennomført', 'Planlagt', 'Gjenstår', 'Invitert', 'Ja', 'Nei'], noGroup: 'Uten gruppe', total: 'I alt',
  },
  deviations: {
    title: 'Avvik fra planen', none: 'Alle økter er gjennomført som planlagt.', caption: 'Økter som avviker fra planen', description: 'En rad for hver økt som ble holdt en annen dag enn planlagt, ikke ble holdt, eller ligger utenfor prosjektperioden.',
    columns: ['Økt', 'Planlagt', 'Gjennomført', 'Avvik', 'Spurte / skrev', 'Begrunnelse'], noReason: 'Ikke begrunnet',
  },
  kinds: {
    'other-day': (days) => (Math.abs(days) === 1 ? '1 dag' : `${Math.abs(days)} dager`) + (days < 0 ? ' tidligere' : ' senere'),
    'not-held': () => 'Ikke gjennomført', 'outside-period': () => 'Utenfor prosjektperioden',
  },
  research: {
    title: 'Problemstillinger', none: 'Studien har ingen problemstillinger ennå.', caption: 'Problemstillinger, kapittel og dekning', description: 'En rad for hver problemstilling, med kapittelet som svarer på den og spørsmålene som tjener den.',
    columns: ['Nr.', 'Problemstilling', 'Kapittel', 'Dekning'], served: (questions, sessions) => `${questions} spørsmål, stilt i ${sessions === 1 ? '1 økt' : `${sessions} økter`}`,
    gaps: { 'no-question': 'Ingen spør om dette', 'not-asked': 'Ikke stilt i noen økt ennå' },
  },
}

const nn: PlanWords = {
  subtitle: 'Plan, gjennomføring og avvik',
  held: 'Gjennomført',
  date: 'Dato',
  sample: {
    title: 'Utval', intro: 'Mål, gjennomført, planlagt og står att tel intervju og gruppeintervju. Ei økt med fleire grupper blir talt éin gong i kvar gruppe og éin gong i alt. Invitert, ja og nei tel verksemder.',
    caption: 'Utvalet etter informantgruppe', description: 'Ei rad for kvar informantgruppe, med måltal, gjennomførte og planlagde økter og svar på invitasjonar.',
    columns: ['Gruppe', 'Mål', 'Gjennomført', 'Planlagt', 'Står att', 'Invitert', 'Ja', 'Nei'], noGroup: 'Utan gruppe', total: 'I alt',
  },
  deviations: {
    title: 'Avvik frå planen', none: 'Alle økter er gjennomførte som planlagt.', caption: 'Økter som avvik frå planen', description: 'Ei rad for kvar økt som vart halden ein annan dag enn planlagt, ikkje vart halden, eller ligg utanfor prosjektperioden.',
    columns: ['Økt', 'Planlagt', 'Gjennomført', 'Avvik', 'Spurde / skreiv', 'Grunngiving'], noReason: 'Ikkje grunngitt',
  },
  kinds: {
    'other-day': (days) => (Math.abs(days) === 1 ? '1 dag' : `${Math.abs(days)} dagar`) + (days < 0 ? ' tidlegare' : ' seinare'),
    'not-held': () => 'Ikkje gjennomført', 'outside-period': () => 'Utanfor prosjektperioden',
  },
  research: {
    title: 'Problemstillingar', none: 'Studien har ingen problemstillingar enno.', caption: 'Problemstillingar, kapittel og dekning', description: 'Ei rad for kvar problemstilling, med kapittelet som svarer på henne og spørsmåla som tener henne.',
    columns: ['Nr.', 'Problemstilling', 'Kapittel', 'Dekning'], served: (questions, sessions) => `${questions} spørsmål, ${questions === 1 ? 'stilt' : 'stilte'} i ${sessions === 1 ? '1 økt' : `${sessions} økter`}`,
    gaps: { 'no-question': 'Ingen spør om dette', 'not-asked': 'Ikkje stilt i noka økt enno' },
  },
}

const en: PlanWords = {
  subtitle: 'Plan, fieldwork and deviations',
  held: 'Held',
  date: 'Date',
  sample: {
    title: 'Sample', intro: 'Target, held, planned and to find count interviews and group interviews. A session with several groups counts once in each group and once in all. Invited, yes and no count organisations.',
    caption: 'The sample by informant group', description: 'One row for each informant group, with its target, sessions held and planned, and answers to invitations.',
    columns: ['Group', 'Target', 'Held', 'Planned', 'To find', 'Invited', 'Yes', 'No'], noGroup: 'Without a group', total: 'In all',
  },
  deviations: {
    title: 'Deviations from the plan', none: 'All sessions were held as planned.', caption: 'Sessions that depart from the plan', description: 'One row for each session that was held on another day than planned, was not held, or lies outside the project period.',
    columns: ['Session', 'Planned', 'Held', 'Deviation', 'Asked / typed', 'Reason'], noReason: 'No reason given',
  },
  kinds: {
    'other-day': (days) => (Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`) + (days < 0 ? ' earlier' : ' later'),
    'not-held': () => 'Not held', 'outside-period': () => 'Outside the project period',
  },
  research: {
    title: 'Research questions', none: 'The study has no research questions yet.', caption: 'Research questions, chapters and coverage', description: 'One row for each research question, with the chapter that answers it and the questions that serve it.',
    columns: ['No.', 'Research question', 'Chapter', 'Coverage'],
    served: (questions, sessions) => `${questions === 1 ? '1 question' : `${questions} questions`}, asked in ${sessions === 1 ? '1 session' : `${sessions} sessions`}`,
    gaps: { 'no-question': 'Nobody asks about this', 'not-asked': 'Asked in no session yet' },
  },
}

const wordsByLanguage: Record<Language, PlanWords> = { nb, nn, en }

/** The fixed text of the printed plan in a language. */
export function planWords(language: Language): PlanWords {
  return wordsByLanguage[language]
}
