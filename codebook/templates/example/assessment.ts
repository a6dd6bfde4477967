import type { AlternativeDraft, CriterionDraft } from '../template.ts'

/** A score of the example with the reason a reader may question. */
export interface ReasonedScore {
  readonly alternative: string
  readonly criterion: string
  /** Whole number from −3 to +3, relative to the reference alternative. */
  readonly score: number
  readonly reason: string
}

/** The template's measures as the fictive programme would have them. */
export const exampleAlternatives: readonly AlternativeDraft[] = [
  {
    key: 'T0',
    label: 'Nullalternativet',
    text: 'Klimabyprogrammet fortsetter for Fjordby, Nordvik og Storhavn. Klimabyforum, Smart Kyst og Grøntnett drives som nå.',
    reference: true,
    pros: [],
    cons: [],
  },
  {
    key: 'T1',
    label: 'Tiltak 1',
    text: 'Et fast møtested mellom staten og byene, åpent også for byene som søkte på programmet',
    reference: false,
    pros: ['svar fra dem som har myndighet', 'de fire søkerbyene slipper inn'],
    cons: ['små kommuner får lite', 'byene i programmet må dele tiden'],
  },
  {
    key: 'T2',
    label: 'Tiltak 2',
    text: 'Slå sammen Klimabyforum og Grøntnett, med faste undergrupper for kyst og for små kommuner',
    reference: false,
    pros: ['færre møter', 'ett sekretariat med flere folk'],
    cons: ['to styrer skal bli enige', 'kysten kan bli borte i et bynettverk'],
    note: 'Avhenger av at medlemmene i begge nettverk sier ja.',
  },
  {
    key: 'T3',
    label: 'Tiltak 3',
    text: 'Et statlig byprogram der byene får betalt for å delta mot en klimakontrakt',
    reference: false,
    pros: ['forpliktelse begge veier', 'penger over flere år'],
    cons: ['dyrt', 'tar lang tid å få vedtatt'],
  },
  {
    key: 'T4',
    label: 'Tiltak 4',
    text: 'Et lite knutepunkt som oversetter, svarer på telefon og vet hvem som har gjort hva',
    reference: false,
    pros: ['kommunene slipper å gjøre det samme hver for seg', 'kan startes raskt'],
    cons: ['nytten avhenger av at folk vet om det'],
  },
]

/** What the measures are scored on in the example. */
export const exampleCriteria: readonly CriterionDraft[] = [
  { key: 'V1', text: 'Nasjonal støtte til de tre byene i programmet', goals: ['a'] },
  { key: 'V2', text: 'Læring i andre kommuner og hos næringslivet', goals: ['b', 'c'] },
  { key: 'V3', text: 'En helhetlig tilnærming til klimautfordringene', goals: [] },
  { key: 'V4', text: 'Kostnader og ressursbruk', goals: [] },
]

/** The consultants' own scores, one for each measure and criterion. */
export const exampleAssessment: readonly ReasonedScore[] = [
  { alternative: 'T1', criterion: 'V1', score: 2, reason: 'Byene får et sted å ta opp det som står fast. De tre må dele tiden med flere, men sakene er stort sett de samme.' },
  { alternative: 'T2', criterion: 'V1', score: 0, reason: 'Programbyene er med i begge nettverk fra før og merker lite til sammenslåingen.' },
  { alternative: 'T3', criterion: 'V1', score: 3, reason: 'Flerårige midler og en avtale som også binder staten.' },
  { alternative: 'T4', criterion: 'V1', score: 1, reason: 'Noen andre tar oversettelsen av krav og maler, ellers uendret for de tre.' },
  { alternative: 'T1', criterion: 'V2', score: 1, reason: 'Søkerbyene lærer av å sitte ved bordet. Næringslivet er ikke med.' },
  { alternative: 'T2', criterion: 'V2', score: 2, reason: 'Ett sekretariat med flere folk kan følge opp mellom samlingene, og de små får egen gruppe.' },
  { alternative: 'T3', criterion: 'V2', score: 1, reason: 'Mye læring hos dem som får kontrakt, usikkert hva som når de andre.' },
  { alternative: 'T4', criterion: 'V2', score: 2, reason: 'Treffer kommuner uten egen klimarådgiver, forutsatt at de kjenner til tilbudet.' },
  { alternative: 'T1', criterion: 'V3', score: 1, reason: 'Etatene hører hverandre i samme møte, men har ikke felles mandat.' },
  { alternative: 'T2', criterion: 'V3', score: 0, reason: 'Sammenslåingen endrer ikke hvem som er med fra staten.' },
  { alternative: 'T3', criterion: 'V3', score: 2, reason: 'Kontraktene krever samordning på begge sider. Avhenger av at departementene faktisk skriver under.' },
  { alternative: 'T4', criterion: 'V3', score: 0, reason: 'Knutepunktet formidler og samordner ikke.' },
  { alternative: 'T1', criterion: 'V4', score: -1, reason: 'Reiser og forberedelse i byene og om lag et halvt årsverk i staten.' },
  { alternative: 'T2', criterion: 'V4', score: 1, reason: 'Ett sekretariat og én samlingsrekke i stedet for to. Overgangen koster det første året.' },
  { alternative: 'T3', criterion: 'V4', score: -3, reason: 'Programmidler i mange år og eget sekretariat.' },
  { alternative: 'T4', criterion: 'V4', score: -1, reason: 'To til tre årsverk og noe til oversettelse.' },
]
