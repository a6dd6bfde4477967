import type { MatrixCount } from '../../../codebook/report/matrix-count.ts'
import type { MatrixRow, NeedsReportInput, ReportedGroup, ReportedNeed, ReportedQuote } from '../../../codebook/report/needs-report-input.ts'

/** Eight groups with short names, and how many organisations were interviewed in each. */
export const exampleGroups: readonly (ReportedGroup & { readonly size: number })[] = [
  { key: 'G1', label: 'Kommuner som deltar i samfunnsoppdraget', short: 'Deltakerkommuner', size: 6 },
  { key: 'G2', label: 'Kommuner som søkte, men ikke ble valgt', short: 'Søkerkommuner', size: 5 },
  { key: 'G3', label: 'Andre kommuner', size: 2 },
  { key: 'G4', label: 'Representanter for eksisterende nettverk', short: 'Nettverk', size: 5 },
  { key: 'G5', label: 'Statlige virksomheter som arbeider med klima', short: 'Stat, klima', size: 4 },
  { key: 'G6', label: 'Statlige virksomheter som finansierer forskning og tiltak', short: 'Stat, virkemidler', size: 3 },
  { key: 'G7', label: 'Privat foretak', size: 1 },
  { key: 'G8', label: 'Forsker', size: 1 },
]

const needTexts: readonly (readonly [key: string, label: string, definition: string, mentioned: readonly (number | null)[]])[] = [
  ['B1', 'Bred medvirkning', 'Engasjere aktører på tvers av sektorer og nivåer, inkludert næringsliv og innbyggere, men også gi rom for avgrensede fora.', [5, 4, 2, 4, 4, 2, 1, 1]],
  ['B2', 'Koordinering på tvers', 'Samordne innsats mellom nivåer og sektorer, med statlige premissgivere til stede, og bygge ned siloer – også internt i kommunene.', [5, 4, null, 4, 3, 3, 1, 1]],
  ['B3', 'Politisk forankring', 'Politisk forankring som suksessfaktor for sammensatte problemer.', [4, 3, 1, 1, 4, 3, null, 1]],
  ['B4', 'Oppbygging og aktiviteter', 'Gjennomføringsstruktur, aktiviteter og fasilitering tilpasset oppdragets egenart.', [6, 5, 2, 4, 3, 2, 1, 1]],
  ['B5', 'Finansiering', 'Hvordan drift og deltakelse finansieres; informantene er delt.', [4, 5, 2, 5, 1, 2, 1, 1]],
  ['B6', 'Retning på innovasjonsaktiviteten', 'Om nettverket skal gi støtte til utvikling av nye løsninger eller til spredning av det som virker.', [1, 3, 1, 3, 3, 3, 1, 1]],
  ['B7', 'Enda et nettverk', 'Om det trengs et nytt nettverk, eller om eksisterende nettverk kan ta oppgaven.', [3, 0, 0, 2, 0, null, 0, 1]],
]

const statements: readonly (readonly [text: string, verbatim: boolean])[] = [
  ['Undergrupper etter tema hadde gjort det lettere å prioritere hvem som møter. Men det krever at noen tar ansvaret.', true],
  ['Mener at små kommuner må kunne delta uten å forplikte seg til alt på én gang.', false],
  ['De store infrastrukturaktørene må sitte ved bordet, særlig på transport og energi. Et nettverk kan være møteplassen mellom aktører som ellers aldri møtes. Det er i hvert fall min vurdering.', true],
  ['Det har vi snakket mye om internt. Hvis leverandørene sitter der hele tiden, blir vi forsiktige med hva vi sier.', true],
  ['Forteller at Fjordby kommune har prøvd å samle plan, miljø og innkjøp i én gruppe, og at det tok to år før det virket. Det var først da rådmannen selv ledet møtene at noe skjedde.', false],
  ['Ja.', true],
  ['Vi sier "nettverk", men mener et møte i kvartalet. Det er ikke det samme.', true],
  ['Egenandel er greit så lenge den er differensiert. For Sørli er 50 000 kroner et halvt stillingsår med prosjektmidler, for de store byene er det ingenting, og da må man tåle at noen sier nei.', true],
  ['Ser behov for en nøytral fasilitator, gjerne en offentlig aktør uten egne midler å dele ut.', false],
]

const questions = [
  { number: 9, text: 'Hvilke behov har dere for å møte andre som arbeider med det samme?' },
  { number: 11, text: 'Hvem bør delta i et slikt nettverk, og hvem bør ikke?' },
  { number: 15, text: 'Hvordan bør deltakelsen finansieres?' },
]

/** The report of a finished fictive study: 8 groups, 7 needs and 60 statements. */
export function exampleInput(changes: Partial<NeedsReportInput> = {}): NeedsReportInput {
  return {
    studyTitle: 'Klimanøytrale og smarte byer: behov for et nasjonalt nettverk',
    date: '2026-11-23',
    language: 'nb',
    profile: 'internal',
    unit: 'organisation',
    groups: exampleGroups.map(({ key, label, short }) => ({ key, label, ...(short !== undefined && { short }) })),
    needs: needTexts.map(([key, label, definition], index) => need(key, label, definition, index)),
    matrix: needTexts.map(matrixRow),
    method: {
      sessions: [{ kind: 'interview', count: 26 }, { kind: 'group', count: 1 }, { kind: 'seminar', count: 1 }],
      period: { from: '2026-03-03', to: '2026-05-28' },
    },
    ...changes,
  }
}

function need(key: string, label: string, definition: string, index: number): ReportedNeed {
  // 9 + 9 + … with a few more for the fourth need and none for the last but one: 60 in all.
  const count = [9, 9, 9, 15, 9, 9, 0][index] ?? 0
  return { key, label, definition, quotes: Array.from({ length: count }, (_, place) => quote(index, place)) }
}

function quote(index: number, place: number): ReportedQuote {
  const [text, verbatim] = statements[(index + place) % statements.length] ?? ['', true]
  const group = exampleGroups[(index * 3 + place) % exampleGroups.length]
  return {
    text,
    verbatim,
    group: place === 5 ? null : (group?.label ?? null),
    question: place === 7 ? null : (questions[place % questions.length] ?? null),
    source: `I${String(((index + place) % 26) + 1).padStart(2, '0')}`,
  }
}

function matrixRow([code, label, , mentioned]: (typeof needTexts)[number]): MatrixRow {
  const cells = exampleGroups.map(({ key, size }, index) => {
    const count = mentioned[index] ?? null
    return { group: key, count: (count === null ? { state: 'notAsked' } : { state: 'count', mentioned: count, asked: size }) satisfies MatrixCount }
  })
  const counted = cells.flatMap(({ count }) => (count.state === 'count' ? [count] : []))
  return {
    code,
    label,
    cells,
    total: {
      state: 'count',
      mentioned: counted.reduce((sum, count) => sum + count.mentioned, 0),
      asked: counted.reduce((sum, count) => sum + count.asked, 0),
    },
  }
}
