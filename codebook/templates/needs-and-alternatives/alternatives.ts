import type { AlternativeDraft, CriterionDraft, ExampleScore } from '../template.ts'

/** The null alternative and the four measures assessed against it. */
export const alternatives: readonly AlternativeDraft[] = [
  {
    key: 'T0',
    label: 'Nullalternativet',
    text: 'Dagens situasjon videreført, inkludert besluttede tiltak: samarbeidsforum mellom de tre byene og staten (møter på departementsnivå to ganger i året).',
    reference: true,
    pros: [],
    cons: [],
  },
  {
    key: 'T1',
    label: 'Tiltak 1',
    text: 'Utvide forumet mellom de tre deltagerbyene og statlige aktører til også å gjelde andre byer',
    reference: false,
    pros: ['like utfordringer i andre storbyer', 'flere perspektiver', 'unngå utestenging', 'større læring på tvers'],
    cons: ['mindre støtte til de tre, utvanning', 'økte koordineringskostnader (dempes ved få byer)'],
  },
  {
    key: 'T2',
    label: 'Tiltak 2',
    text: 'Et eget nettverk for de mest klimaambisiøse kommunene',
    reference: false,
    pros: ['hente fart fra de tre', 'fire motiverte søkerbyer', 'ringvirkninger i regionene', 'synergier'],
    cons: ['krever mer av de tre', 'avgrensning til syv kan bli statisk', 'stort og uoversiktlig hvis mange'],
    choices: ['eksisterende nettverk', 'nytt nettverk'],
  },
  {
    key: 'T3',
    label: 'Tiltak 3',
    text: 'Etablere en norsk parallell til svenske Viable Cities',
    reference: false,
    pros: ['samler aktører på tvers', 'system- og styringsfokus, forpliktelse, langsiktig finansiering'],
    cons: ['toppstyrt', 'mye mer enn et nettverk', 'lang forhistorie', 'tid, kapasitet og politisk vilje', 'NetZeroCities dekker mye'],
  },
  {
    key: 'T4',
    label: 'Tiltak 4',
    text: 'Etablere et norsk knutepunkt for å gi kunnskap og læring til andre norske byer fra samfunnsoppdraget',
    reference: false,
    pros: ['spredning av kunnskap og læring', 'ressursbesparelser for kommunene (slipper dobbeltarbeid)'],
    cons: ['ressursbruk'],
    note: 'Bruk og effekt usikker; avhenger av kjennskap og opplevd nytte.',
  },
]

/** The effects that table 5 scores the measures on. */
export const criteria: readonly CriterionDraft[] = [
  {
    key: 'V1',
    text: 'Nasjonal støtte til de tre byene Oslo, Stavanger og Trondheim',
    goals: ['a'],
  },
  {
    key: 'V2',
    text: 'Læring og effekter på tvers til andre kommuner enn Oslo, Stavanger og Trondheim, samt til andre aktører, som næringslivsaktører',
    goals: ['b', 'c'],
  },
  {
    key: 'V3',
    text: 'Bygge opp om en helhetlig tilnærming til klimautfordringene',
    goals: [],
  },
  {
    key: 'V4',
    text: 'Kostnader/ressursbruk ved å etablere og drive nettverket/plattformen',
    goals: [],
  },
]

/** Table 5 of the report, as an example to read: a new study scores for itself. */
export const exampleScores: readonly ExampleScore[] = [
  { alternative: 'T1', criterion: 'V1', score: -1 },
  { alternative: 'T2', criterion: 'V1', score: -1 },
  { alternative: 'T3', criterion: 'V1', score: -1 },
  { alternative: 'T4', criterion: 'V1', score: 0 },
  { alternative: 'T1', criterion: 'V2', score: 1 },
  { alternative: 'T2', criterion: 'V2', score: 1 },
  { alternative: 'T3', criterion: 'V2', score: 2 },
  { alternative: 'T4', criterion: 'V2', score: 2 },
  { alternative: 'T1', criterion: 'V3', score: 1 },
  { alternative: 'T2', criterion: 'V3', score: 0 },
  { alternative: 'T3', criterion: 'V3', score: 3 },
  { alternative: 'T4', criterion: 'V3', score: 1 },
  { alternative: 'T1', criterion: 'V4', score: 0 },
  { alternative: 'T2', criterion: 'V4', score: -1 },
  { alternative: 'T3', criterion: 'V4', score: -3 },
  { alternative: 'T4', criterion: 'V4', score: -2 },
]
