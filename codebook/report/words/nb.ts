import type { CountedUnit } from '../needs-report-input.ts'
import {
  largestInWords, norwegianDate, norwegianDecimal, norwegianList, norwegianNumber, norwegianPeriod, norwegianQuotationMarks,
} from './norwegian.ts'
import type { NamedCount, ReportWords } from './report-words.ts'

const units: Record<CountedUnit, { one: string; many: string; theMany: string; aSingle: string }> = {
  organisation: { one: 'virksomhet', many: 'virksomheter', theMany: 'virksomhetene', aSingle: 'én virksomhet' },
  informant: { one: 'informant', many: 'informanter', theMany: 'informantene', aSingle: 'én informant' },
  session: { one: 'økt', many: 'økter', theMany: 'øktene', aSingle: 'én økt' },
}

const sessions = {
  interview: { one: 'ett intervju', many: 'intervjuer' },
  group: { one: 'ett gruppeintervju', many: 'gruppeintervjuer' },
  seminar: { one: 'ett dialogseminar', many: 'dialogseminarer' },
  document: { one: 'ett dokument', many: 'dokumenter' },
  email: { one: 'én e-post', many: 'e-poster' },
  webpage: { one: 'én nettside', many: 'nettsider' },
}

function inGroups(named: readonly NamedCount[]): string {
  const groups = norwegianList(named.map(({ group, count }) => `${group} (${count})`))
  return named.length === 1 ? `i gruppen ${groups}` : `i gruppene ${groups}`
}

function utterances(count: number, kind: { one: string; many: string } | null): string {
  if (count === 1) return kind === null ? 'ett utsagn' : `ett ${kind.one} utsagn`
  return kind === null ? `${norwegianNumber(count)} utsagn` : `${norwegianNumber(count)} ${kind.many} utsagn`
}

/** Bokmål. */
export const nb: ReportWords = {
  furniture: { table: 'Tabell', page: 'Side', of: 'av' },
  profiles: {
    internal: {
      label: 'INTERN',
      note: 'Intern utgave. Alle tall vises, også for små grupper, og utsagn kan være mulige å føre tilbake til enkeltpersoner. Skal ikke deles utenfor prosjektgruppen.',
    },
    client: {
      label: 'UTKAST',
      note: 'Utkast til oppdragsgiver. Små tall er skjermet, og utsagn er gjengitt uten opplysninger om hvem som står bak.',
    },
    publication: { label: null, note: null },
  },

  countOf: (mentioned, asked) => `${mentioned} av ${asked}`,
  decimal: norwegianDecimal,
  listOf: norwegianList,
  date: norwegianDate,
  period: norwegianPeriod,
  sessions: (kind, count) => (count === 1 ? sessions[kind].one : `${norwegianNumber(count)} ${sessions[kind].many}`),
  noInterviews: 'ingen intervjuer',
  quotationMarks: norwegianQuotationMarks,

  guide: {
    fallback: '(bokmål)', minutes: (count) => `${count} min`, version: (version, date) => `Versjon ${version}, ${date}`, lacking: 'Mangler nynorsk ordlyd', appendixOf: (title) => `Vedlegg: ${title}`, versionAndForm: (version, form) => `Versjon ${version}, ${{ nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' }[form]}`,
    parts: {
      title: 'Tittel', intro: 'Innledning', section: 'Overskrift', field: 'Felt', question: 'Spørsmål', examples: 'Eksempler til spørsmål', note: 'Merknad til spørsmål',
      prompts: 'Stikkord til spørsmål', followUps: 'Oppfølging av spørsmål', subQuestions: 'Underspørsmål til spørsmål',
    },
  },

  titlePage: {
    subtitle: 'Behov fordelt på informantgrupper, med utsagn',
    basis: 'Datagrunnlag',
    nothingHeld: 'Ingen økter er gjennomført ennå',
    held: 'Gjennomført',
    date: 'Dato',
  },

  contents: { title: 'Innhold', tables: 'Tabeller' },

  counting: {
    title: 'Slik er det talt',
    basis: (held, period) => `Grunnlaget er ${held}${period === null ? '' : `, gjennomført ${period}`}.`,
    besides: (used) => `I tillegg er det brukt ${used}, som ikke er med i tellingen.`,
    combined: (counts) => `Antallet intervjuer er oppgitt samlet for disse gruppene: ${counts}. Hvordan de fordeler seg på hver gruppe, er ikke oppgitt.`,
    cell: (unit) =>
      `Hver celle i matrisen viser hvor mange ulike ${units[unit].many} som omtaler behovet, av dem som ble spurt. Hver ${units[unit].one} telles bare én gang for hvert behov, uansett hvor mange ganger behovet nevnes.`,
    asked: (unit) =>
      `En ${units[unit].one} regnes som spurt når minst ett spørsmål som gjelder behovet, er stilt. Hvor mange som er spurt, varierer derfor fra behov til behov.`,
    signsLead: 'Slik leses tegnene i tabellene:',
    signCount: (unit) => ({ sign: '5 av 6', meaning: `betyr at fem av de seks ${units[unit].theMany} som ble spurt, omtaler behovet.` }),
    signZero: (unit) => ({ sign: '0 av 6', meaning: `betyr at seks ${units[unit].many} ble spurt, og at ingen av dem omtaler behovet.` }),
    signNotAsked: 'betyr at ingen i gruppen ble spurt. Det sier ikke noe om hva de mener.',
    signSuppressed: 'betyr at tallet er skjermet, slik at ingen skal kunne kjennes igjen.',
    signNoData: 'betyr at det ikke finnes data for gruppen ennå.',
    colour: 'Fargen følger andelen av de spurte. Der færre enn tre er spurt, er cellen uten farge, for da sier andelen for lite.',
    quotes: 'Ordrette utsagn er gjengitt ord for ord og står i anførselstegn. Utsagn i referat er skrevet ned av intervjueren og står uten anførselstegn.',
    caution: 'Tallene viser hvor utbredt et tema er blant dem som er intervjuet. De kan ikke overføres til andre, og at mange omtaler et behov, betyr ikke i seg selv at det er viktigere enn de andre.',
    groups: {
      lead: 'I tabellene står informantgruppene med kortnavn:',
      caption: 'Informantgruppene og kortnavnene deres',
      description: (groups) => `En rad for hver informantgruppe (${groups}), med kortnavnet i første kolonne og beskrivelsen i andre.`,
      name: 'Kortnavn',
      meaning: 'Informantgruppe',
    },
  },

  agreement: {
    material: (coders, units, sessions) => `Samsvar mellom koderne er regnet ut for ${units === 1 ? 'ett svar' : `${norwegianNumber(units)} svar`} i ${sessions === 1 ? 'én økt' : `${norwegianNumber(sessions)} økter`} som ${coders === 2 ? 'begge koderne' : `minst to av ${norwegianNumber(coders)} kodere`} har arbeidet med.`,
    blind: (sessions, drawnFrom, seed) => seed === null ? 'Øktene ble valgt ut for hånd og kodet uten at koderne så hverandres arbeid.'
      : `${sessions === 1 ? 'Økten' : 'Øktene'} ble trukket tilfeldig på tvers av informantgruppene blant ${norwegianNumber(drawnFrom)} (frø ${seed}), og kodet uten at koderne så hverandres arbeid.`,
    agreed: (percent) => `Koderne vurderte det samme i ${percent} prosent av tilfellene, der hver kode på hvert svar er ett tilfelle.`,
    names: { kappa: 'Cohens kappa', alpha: 'Krippendorffs alfa', ac1: 'Gwets AC1' },
    coefficient: (name, value) => `${name} ${value}`,
    together: (coefficients) => `Samlet for alle kodene er ${coefficients}.`,
    undefined: 'Koeffisientene er ikke definert, fordi kodingene ikke varierer.',
    tooFew: 'Det er for få felles svar til at tallene kan tillegges vekt.',
    dropped: (count) => `I tillegg er ${count === 1 ? 'ett' : norwegianNumber(count)} svar holdt utenfor, fordi teksten ble endret mellom kodingene.`,
    decided: (count) => `Etter kodingen er ${count === 1 ? 'én uenighet' : `${norwegianNumber(count)} uenigheter`} drøftet og avgjort.`,
    leftOut: (why) => `Samsvar mellom kodere er ikke beregnet fordi ${why}.`,
    reasons: {
      'not-coded': 'materialet ikke er kodet', 'one-coder': 'bare én har kodet materialet', 'nothing-in-common': 'ingen intervjuer er kodet av flere',
      'text-changed': 'tekstene ble endret mellom kodingene', 'codebook-versions': 'kodingene er gjort etter ulike versjoner av kodeboken',
    },
  },

  matrix: {
    title: 'Behov på tvers av informantgruppene',
    intro: (unit) => `Tabellen viser hvor mange ${units[unit].many} i hver informantgruppe som omtaler behovene, av dem som ble spurt.`,
    caption: (unit) => `Behov fordelt på informantgrupper: ${units[unit].many} som omtaler behovet, av dem som ble spurt`,
    description: (needs, groups, unit) =>
      `En rad for hvert behov (${needs}) og en kolonne for hver informantgruppe (${groups}), med alle grupper samlet i siste kolonne. Hver celle viser antall ${units[unit].many} som omtaler behovet, av antall spurte.`,
    need: 'Behov',
    all: 'Alle',
    legendLead: 'Lesehjelp:',
    legend: (unit) => `Fargen viser hvor stor andel av de spurte ${units[unit].theMany} i gruppen som omtaler behovet:`,
    legendNoColour: 'Uten farge: ingen omtaler det, eller færre enn tre er spurt.',
    recognisable: (groups, unit) => ({
      lead: 'Små grupper:',
      rest: ` ${groups.length === 1 ? 'Gruppen' : 'Gruppene'} ${norwegianList(groups)} har ${groups.length === 1 ? 'bare' : 'hver bare'} ${units[unit].aSingle}, som dermed kan kjennes igjen. Slå ${groups.length === 1 ? 'den' : 'dem'} sammen med andre grupper før tabellen deles.`,
    }),
    empty: 'Studien har ingen behov å telle ennå.',
  },

  needs: {
    title: 'Utsagn om hvert behov',
    intro: 'For hvert behov følger definisjonen, omfanget og utsagnene som er kodet til det.',
    mentioned: (mentioned, asked, unit) => ({
      lead: `${mentioned} av ${asked} ${asked === 1 ? units[unit].one : units[unit].many}`,
      rest: ' som ble spurt, omtaler behovet',
    }),
    nobodyMentioned: (asked, unit) =>
      asked === 1
        ? `Bare ${units[unit].aSingle} ble spurt, og behovet er ikke omtalt`
        : `Ingen av de ${norwegianNumber(asked)} ${units[unit].theMany} som ble spurt, omtaler behovet`,
    suppressed: 'Hvor mange som omtaler behovet, er ikke oppgitt av hensyn til små grupper',
    notAsked: (unit) => `Ingen ${units[unit].many} er spurt om dette behovet`,
    noData: 'Det finnes ikke data om dette behovet ennå',
    spread: (most, least) => `Andelen er størst ${inGroups(most)} og minst ${inGroups(least)}.`,
    noQuotes: 'Ingen utsagn om dette behovet er med i rapporten.',
  },

  quotes: {
    summary: (verbatim, indirect) => {
      if (indirect === 0) return `gjengir ${utterances(verbatim, { one: 'ordrett', many: 'ordrette' })}.`
      if (verbatim === 0) return `gjengir ${utterances(indirect, null)} i referat.`
      // Figures and words are not mixed in one sentence.
      const number = verbatim + indirect > largestInWords ? String : norwegianNumber
      return `gjengir ${utterances(verbatim + indirect, null)}: ${verbatim === 1 ? 'ett ordrett' : `${number(verbatim)} ordrette`} og ${indirect === 1 ? 'ett' : number(indirect)} i referat.`
    },
    caption: (need) => `Utsagn kodet «${need}»`,
    description: (need, quotes, tellsGroups) =>
      `${quotes === 1 ? 'Ett utsagn' : `${quotes} utsagn`} om behovet «${need}», ett i hver rad, med ${tellsGroups ? 'informantgruppe, ' : ''}spørsmål og om utsagnet er ordrett eller i referat.`,
    statement: 'Utsagn',
    group: 'Informantgruppe',
    source: 'Økt',
    question: 'Spørsmål',
    type: 'Type',
    verbatim: 'Ordrett',
    indirect: 'Referat',
    freeNote: 'Fritt notat',
    unnamedGroup: 'Informant',
    questionNote: (label) => `Spørsmål ${label}:`,
  },
}
