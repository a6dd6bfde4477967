import type { UndefinedReason } from '../../../codebook/agreement/coefficients.ts'
import type { DecisionOutcome } from '../../../codebook/agreement/double-coding.ts'
import type { AgreementUnit } from '../../../codebook/agreement/coded-units.ts'
import type { Language } from '../../../codebook/guide/guide.ts'

/** What `funn agreement` says. */
export interface AgreementWords {
  readonly compared: (coders: string, unit: AgreementUnit, units: number, sessions: number) => string
  readonly tooFew: string
  readonly dropped: (count: number) => string
  readonly heads: readonly [code: string, percent: string, kappa: string, alpha: string, ac1: string, table: string]
  readonly pooled: string
  /** Under the table: what its last column holds. */
  readonly tableKey: (first: string, second: string) => string
  readonly reasons: Readonly<Record<UndefinedReason, string>>
  readonly disagreements: (count: number) => string
  readonly freeNote: string
  readonly gave: (coders: string) => string
  readonly left: (coders: string) => string
  readonly drawn: (count: number, all: number, seed: number) => string
  readonly severalGroups: string
  /** A round of double coding in one line; `open` are those who are not done. */
  readonly round: (number: number, sessions: string, drawn: { readonly from: number; readonly seed: number } | null, coders: string, open: string) => string
  readonly noRounds: string
  readonly unknownRound: (number: string) => string
  readonly outcomes: Readonly<Record<DecisionOutcome, string>>
  readonly unknownCoder: (key: string, known: string) => string
  readonly unknownCode: (key: string) => string
}

/** How a number is counted with its noun, in Norwegian and English alike. */
function counted(one: string, many: string): (count: number) => string {
  return (count) => `${count} ${count === 1 ? one : many}`
}

/** The words of `funn agreement` in every language. */
export const agreementWords: Readonly<Record<Language, AgreementWords>> = {
  nb: {
    compared: (coders, unit, units, sessions) => `${coders}: ${unit === 'session' ? counted('felles økt', 'felles økter')(units) : `${counted('felles svarblokk', 'felles svarblokker')(units)} i ${counted('økt', 'økter')(sessions)}`}`,
    tooFew: 'For få enheter: tallene er usikre.',
    dropped: (count) => `${counted('enhet', 'enheter')(count)} er utelatt fordi teksten ble endret mellom kodingene.`,
    heads: ['Kode', 'Enighet', 'κ', 'α', 'AC1', '2×2'], pooled: 'Samlet',
    tableKey: (first, second) => `2×2: begge / bare ${first} / bare ${second} / ingen`,
    reasons: { 'no-units': 'ingen felles enheter', 'no-variation': 'ikke definert', 'two-coders-only': 'bare for to', 'missing': 'ufullstendig' },
    disagreements: (count) => count === 0 ? 'Ingen uenigheter.' : `${counted('uenighet', 'uenigheter')(count)}:`,
    freeNote: 'fri note', gave: (coders) => `kodet av ${coders}`, left: (coders) => `ikke av ${coders}`,
    drawn: (count, all, seed) => `Trukket ${count} av ${counted('økt', 'økter')(all)} med frø ${seed}:`, severalGroups: 'flere grupper',
    round: (number, sessions, drawn, coders, open) => `Runde ${number}: ${sessions}. ${drawn ? `Trukket blant ${drawn.from} med frø ${drawn.seed}` : 'Valgt for hånd'}, kodes av ${coders}; ${open === '' ? 'ferdig' : `venter på ${open}`}`,
    noRounds: 'Ingen runder med dobbeltkoding.', unknownRound: (number) => `runde ${number} finnes ikke.`,
    outcomes: { 'given': 'koden hører hjemme her', 'not-given': 'koden hører ikke hjemme her', 'either': 'begge lesninger står', 'redefine': 'koden må defineres på nytt' },
    unknownCoder: (key, known) => `koderen ${key} finnes ikke; studien har ${known}.`, unknownCode: (key) => `koden ${key} finnes ikke i kodeboken.`,
  },
  nn: {
    compared: (coders, unit, units, sessions) => `${coders}: ${unit === 'session' ? counted('felles økt', 'felles økter')(units) : `${counted('felles svarblokk', 'felles svarblokker')(units)} i ${counted('økt', 'økter')(sessions)}`}`,
    tooFew: 'For få einingar: tala er usikre.',
    dropped: (count) => `${counted('eining', 'einingar')(count)} ${count === 1 ? 'er utelaten' : 'er utelatne'} fordi teksten blei endra mellom kodingane.`,
    heads: ['Kode', 'Semje', 'κ', 'α', 'AC1', '2×2'], pooled: 'Samla',
    tableKey: (first, second) => `2×2: begge / berre ${first} / berre ${second} / ingen`,
    reasons: { 'no-units': 'ingen felles einingar', 'no-variation': 'ikkje definert', 'two-coders-only': 'berre for to', 'missing': 'ufullstendig' },
    disagreements: (count) => count === 0 ? 'Ingen usemjer.' : `${counted('usemje', 'usemjer')(count)}:`,
    freeNote: 'fri note', gave: (coders) => `koda av ${coders}`, left: (coders) => `ikkje av ${coders}`,
    drawn: (count, all, seed) => `Trekte ${count} av ${counted('økt', 'økter')(all)} med frø ${seed}:`, severalGroups: 'fleire grupper',
    round: (number, sessions, drawn, coders, open) => `Runde ${number}: ${sessions}. ${drawn ? `Trekt blant ${drawn.from} med frø ${drawn.seed}` : 'Vald for hand'}, blir koda av ${coders}; ${open === '' ? 'ferdig' : `ventar på ${open}`}`,
    noRounds: 'Ingen rundar med dobbeltkoding.', unknownRound: (number) => `runde ${number} finst ikkje.`,
    outcomes: { 'given': 'koden høyrer heime her', 'not-given': 'koden høyrer ikkje heime her', 'either': 'begge lesingane står', 'redefine': 'koden må definerast på nytt' },
    unknownCoder: (key, known) => `kodaren ${key} finst ikkje; studien har ${known}.`, unknownCode: (key) => `koden ${key} finst ikkje i kodeboka.`,
  },
  en: {
    compared: (coders, unit, units, sessions) => `${coders}: ${unit === 'session' ? counted('common session', 'common sessions')(units) : `${counted('common answer block', 'common answer blocks')(units)} in ${counted('session', 'sessions')(sessions)}`}`,
    tooFew: 'Too few units: the numbers are uncertain.',
    dropped: (count) => `${counted('unit is', 'units are')(count)} left out because the text changed between the codings.`,
    heads: ['Code', 'Agreed', 'κ', 'α', 'AC1', '2×2'], pooled: 'Pooled',
    tableKey: (first, second) => `2×2: both / only ${first} / only ${second} / neither`,
    reasons: { 'no-units': 'no common units', 'no-variation': 'undefined', 'two-coders-only': 'for two only', 'missing': 'incomplete' },
    disagreements: (count) => count === 0 ? 'No disagreements.' : `${counted('disagreement', 'disagreements')(count)}:`,
    freeNote: 'free note', gave: (coders) => `coded by ${coders}`, left: (coders) => `not by ${coders}`,
    drawn: (count, all, seed) => `Drew ${count} of ${counted('session', 'sessions')(all)} with seed ${seed}:`, severalGroups: 'several groups',
    round: (number, sessions, drawn, coders, open) => `Round ${number}: ${sessions}. ${drawn ? `Drawn from ${drawn.from} with seed ${drawn.seed}` : 'Chosen by hand'}, coded by ${coders}; ${open === '' ? 'done' : `waiting for ${open}`}`,
    noRounds: 'No rounds of double coding.', unknownRound: (number) => `there is no round ${number}.`,
    outcomes: { 'given': 'the code belongs here', 'not-given': 'the code does not belong here', 'either': 'both readings stand', 'redefine': 'the code must be defined anew' },
    unknownCoder: (key, known) => `there is no coder ${key}; the study has ${known}.`, unknownCode: (key) => `there is no code ${key} in the codebook.`,
  },
}
