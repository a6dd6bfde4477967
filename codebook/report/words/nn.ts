import type { CountedUnit } from '../needs-report-input.ts'
import {
  largestInWords, norwegianDate, norwegianDecimal, norwegianList, norwegianNumber, norwegianPeriod, norwegianQuotationMarks,
} from './norwegian.ts'
import type { NamedCount, ReportWords } from './report-words.ts'

interface UnitWords {
  readonly one: string
  readonly many: string
  readonly theMany: string
  readonly a: string
  readonly each: string
  readonly aSingle: string
}

const units: Record<CountedUnit, UnitWords> = {
  organisation: { one: 'verksemd', many: 'verksemder', theMany: 'verksemdene', a: 'Ei', each: 'Kvar', aSingle: 'éi verksemd' },
  informant: { one: 'informant', many: 'informantar', theMany: 'informantane', a: 'Ein', each: 'Kvar', aSingle: 'éin informant' },
  session: { one: 'økt', many: 'økter', theMany: 'øktene', a: 'Ei', each: 'Kvar', aSingle: 'éi økt' },
}

const sessions = {
  interview: { one: 'eitt intervju', many: 'intervju' },
  group: { one: 'eitt gruppeintervju', many: 'gruppeintervju' },
  seminar: { one: 'eitt dialogseminar', many: 'dialogseminar' },
  document: { one: 'eitt dokument', many: 'dokument' },
  email: { one: 'éin e-post', many: 'e-postar' },
  webpage: { one: 'éi nettside', many: 'nettsider' },
}

function inGroups(named: readonly NamedCount[]): string {
  const groups = norwegianList(named.map(({ group, count }) => `${group} (${count})`))
  return named.length === 1 ? `i gruppa ${groups}` : `i gruppene ${groups}`
}

function utterances(count: number, kind: { one: string; many: string } | null): string {
  if (count === 1) return kind === null ? 'éi utsegn' : `éi ${kind.one} utsegn`
  return kind === null ? `${norwegianNumber(count)} utsegner` : `${norwegianNumber(count)} ${kind.many} utsegner`
}

/** Nynorsk. */
export const nn: ReportWords = {
  furniture: { table: 'Tabell', page: 'Side', of: 'av' },
  profiles: {
    internal: {
      label: 'INTERN',
      note: 'Intern utgåve. Alle tal er viste, også for små grupper, og utsegner kan la seg føre tilbake til enkeltpersonar. Skal ikkje delast utanfor prosjektgruppa.',
    },
    client: {
      label: 'UTKAST',
      note: 'Utkast til oppdragsgivar. Små tal er skjerma, og utsegner er gjevne att utan opplysningar om kven som står bak.',
    },
    publication: { label: null, note: null },
  },

  countOf: (mentioned, asked) => `${mentioned} av ${asked}`,
  decimal: norwegianDecimal,
  listOf: norwegianList,
  date: norwegianDate,
  period: norwegianPeriod,
  sessions: (kind, count) => (count === 1 ? sessions[kind].one : `${norwegianNumber(count)} ${sessions[kind].many}`),
  noInterviews: 'ingen intervju',
  quotationMarks: norwegianQuotationMarks,

  guide: {
    fallback: '(bokmål)', minutes: (count) => `${count} min`, version: (version, date) => `Versjon ${version}, ${date}`, lacking: 'Manglar nynorsk ordlyd', appendixOf: (title) => `Vedlegg: ${title}`, versionAndForm: (version, form) => `Versjon ${version}, ${{ nb: 'bokmål', nn: 'nynorsk', en: 'engelsk' }[form]}`,
    parts: {
      title: 'Tittel', intro: 'Innleiing', section: 'Overskrift', field: 'Felt', question: 'Spørsmål', examples: 'Døme til spørsmål', note: 'Merknad til spørsmål',
      prompts: 'Stikkord til spørsmål', followUps: 'Oppfølging av spørsmål', subQuestions: 'Underspørsmål til spørsmål',
    },
  },

  titlePage: {
    subtitle: 'Behov fordelte på informantgrupper, med utsegner',
    basis: 'Datagrunnlag',
    nothingHeld: 'Ingen økter er gjennomførte enno',
    held: 'Gjennomført',
    date: 'Dato',
  },

  contents: { title: 'Innhald', tables: 'Tabellar' },

  counting: {
    title: 'Slik er det talt',
    basis: (held, period) => `Grunnlaget er ${held}${period === null ? '' : `, gjennomført ${period}`}.`,
    besides: (used) => `I tillegg er det brukt ${used}, som ikkje er med i teljinga.`,
    combined: (counts) => `Talet på intervju er oppgitt samla for desse gruppene: ${counts}. Korleis dei fordeler seg på kvar gruppe, er ikkje oppgitt.`,
    cell: (unit) =>
      `Kvar celle i matrisa viser kor mange ulike ${units[unit].many} som omtalar behovet, av dei som vart spurde. ${units[unit].each} ${units[unit].one} blir talt berre éin gong for kvart behov, same kor mange gonger behovet blir nemnt.`,
    asked: (unit) =>
      `${units[unit].a} ${units[unit].one} er rekna som spurd når minst eitt spørsmål som gjeld behovet, er stilt. Kor mange som er spurde, varierer difor frå behov til behov.`,
    signsLead: 'Slik skal teikna i tabellane lesast:',
    signCount: (unit) => ({ sign: '5 av 6', meaning: `tyder at fem av dei seks ${units[unit].theMany} som vart spurde, omtalar behovet.` }),
    signZero: (unit) => ({ sign: '0 av 6', meaning: `tyder at seks ${units[unit].many} vart spurde, og at ingen av dei omtalar behovet.` }),
    signNotAsked: 'tyder at ingen i gruppa vart spurde. Det seier ikkje noko om kva dei meiner.',
    signSuppressed: 'tyder at talet er skjerma, slik at ingen skal kunne kjennast att.',
    signNoData: 'tyder at det ikkje finst data for gruppa enno.',
    colour: 'Fargen følgjer delen av dei spurde. Der færre enn tre er spurde, er cella utan farge, for då seier delen for lite.',
    quotes: 'Ordrette utsegner er gjevne att ord for ord og står i hermeteikn. Utsegner i referat er skrivne ned av intervjuaren og står utan hermeteikn.',
    caution: 'Tala viser kor utbreidd eit tema er blant dei som er intervjua. Dei kan ikkje overførast til andre, og at mange omtalar eit behov, tyder ikkje i seg sjølv at det er viktigare enn dei andre.',
    groups: {
      lead: 'I tabellane står informantgruppene med kortnamn:',
      caption: 'Informantgruppene og kortnamna deira',
      description: (groups) => `Ei rad for kvar informantgruppe (${groups}), med kortnamnet i første kolonne og skildringa i andre.`,
      name: 'Kortnamn',
      meaning: 'Informantgruppe',
    },
  },

  agreement: {
    material: (coders, units, sessions) => `Samsvar mellom kodarane er rekna ut for ${units === 1 ? 'eitt svar' : `${norwegianNumber(units)} svar`} i ${sessions === 1 ? 'éi økt' : `${norwegianNumber(sessions)} økter`} som ${coders === 2 ? 'begge kodarane' : `minst to av ${norwegianNumber(coders)} kodarar`} har arbeidd med.`,
    blind: (sessions, drawnFrom, seed) => seed === null ? 'Øktene blei valde ut for hand og koda utan at kodarane såg arbeidet til kvarandre.'
      : `${sessions === 1 ? 'Økta' : 'Øktene'} blei ${sessions === 1 ? 'trekt' : 'trekte'} tilfeldig på tvers av informantgruppene blant ${norwegianNumber(drawnFrom)} (frø ${seed}), og koda utan at kodarane såg arbeidet til kvarandre.`,
    agreed: (percent) => `Kodarane vurderte det same i ${percent} prosent av tilfella, der kvar kode på kvart svar er eitt tilfelle.`,
    names: { kappa: 'Cohens kappa', alpha: 'Krippendorffs alfa', ac1: 'Gwets AC1' },
    coefficient: (name, value) => `${name} ${value}`,
    together: (coefficients) => `Samla for alle kodane er ${coefficients}.`,
    undefined: 'Koeffisientane er ikkje definerte, fordi kodingane ikkje varierer.',
    tooFew: 'Det er for få felles svar til at tala kan tilleggjast vekt.',
    dropped: (count) => `I tillegg er ${count === 1 ? 'eitt svar halde' : `${norwegianNumber(count)} svar haldne`} utanfor, fordi teksten blei endra mellom kodingane.`,
    decided: (count) => `Etter kodinga er ${count === 1 ? 'éi usemje drøfta og avgjord' : `${norwegianNumber(count)} usemjer drøfta og avgjorde`}.`,
    leftOut: (why) => `Samsvar mellom kodarar er ikkje rekna ut fordi ${why}.`,
    reasons: {
      'not-coded': 'materialet ikkje er koda', 'one-coder': 'berre éin har koda materialet', 'nothing-in-common': 'ingen intervju er koda av fleire',
      'text-changed': 'tekstane blei endra mellom kodingane', 'codebook-versions': 'kodingane er gjorde etter ulike versjonar av kodeboka',
    },
  },

  matrix: {
    title: 'Behov på tvers av informantgruppene',
    intro: (unit) => `Tabellen viser kor mange ${units[unit].many} i kvar informantgruppe som omtalar behova, av dei som vart spurde.`,
    caption: (unit) => `Behov fordelte på informantgrupper: ${units[unit].many} som omtalar behovet, av dei som vart spurde`,
    description: (needs, groups, unit) =>
      `Ei rad for kvart behov (${needs}) og ei kolonne for kvar informantgruppe (${groups}), med alle grupper samla i siste kolonne. Kvar celle viser talet på ${units[unit].many} som omtalar behovet, av talet på spurde.`,
    need: 'Behov',
    all: 'Alle',
    legendLead: 'Lesehjelp:',
    legend: (unit) => `Fargen viser kor stor del av dei spurde ${units[unit].theMany} i gruppa som omtalar behovet:`,
    legendNoColour: 'Utan farge: ingen omtalar det, eller færre enn tre er spurde.',
    recognisable: (groups, unit) => ({
      lead: 'Små grupper:',
      rest: ` ${groups.length === 1 ? 'Gruppa' : 'Gruppene'} ${norwegianList(groups)} har ${groups.length === 1 ? 'berre' : 'kvar berre'} ${units[unit].aSingle}, som dermed kan kjennast att. Slå ${groups.length === 1 ? 'henne' : 'dei'} saman med andre grupper før tabellen blir delt.`,
    }),
    empty: 'Studien har ingen behov å telje enno.',
  },

  needs: {
    title: 'Utsegner om kvart behov',
    intro: 'For kvart behov følgjer definisjonen, omfanget og utsegnene som er koda til det.',
    mentioned: (mentioned, asked, unit) => ({
      lead: `${mentioned} av ${asked} ${asked === 1 ? units[unit].one : units[unit].many}`,
      rest: ` som vart ${asked === 1 ? 'spurd' : 'spurde'}, omtalar behovet`,
    }),
    nobodyMentioned: (asked, unit) =>
      asked === 1
        ? `Berre ${units[unit].aSingle} vart spurd, og behovet er ikkje omtala`
        : `Ingen av dei ${norwegianNumber(asked)} ${units[unit].theMany} som vart spurde, omtalar behovet`,
    suppressed: 'Kor mange som omtalar behovet, er ikkje oppgjeve av omsyn til små grupper',
    notAsked: (unit) => `Ingen ${units[unit].many} er spurde om dette behovet`,
    noData: 'Det finst ikkje data om dette behovet enno',
    spread: (most, least) => `Delen er størst ${inGroups(most)} og minst ${inGroups(least)}.`,
    noQuotes: 'Ingen utsegner om dette behovet er med i rapporten.',
  },

  quotes: {
    summary: (verbatim, indirect) => {
      if (indirect === 0) return `gjev att ${utterances(verbatim, { one: 'ordrett', many: 'ordrette' })}.`
      if (verbatim === 0) return `gjev att ${utterances(indirect, null)} i referat.`
      // Figures and words are not mixed in one sentence.
      const number = verbatim + indirect > largestInWords ? String : norwegianNumber
      return `gjev att ${utterances(verbatim + indirect, null)}: ${verbatim === 1 ? 'éi ordrett' : `${number(verbatim)} ordrette`} og ${indirect === 1 ? 'éi' : number(indirect)} i referat.`
    },
    caption: (need) => `Utsegner koda «${need}»`,
    description: (need, quotes, tellsGroups) =>
      `${quotes === 1 ? 'Éi utsegn' : `${quotes} utsegner`} om behovet «${need}», éi i kvar rad, med ${tellsGroups ? 'informantgruppe, ' : ''}spørsmål og om utsegna er ordrett eller i referat.`,
    statement: 'Utsegn',
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
