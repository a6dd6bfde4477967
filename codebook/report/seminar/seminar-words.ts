import type { InputEffect } from '../../findings/finding.ts'
import type { SeminarOutcome } from '../../findings/tally-inputs.ts'
import type { Language } from '../../guide/guide.ts'
import { norwegianList, norwegianNumber } from '../words/norwegian.ts'

/** All fixed text about findings tested in seminars, in one language; what reports share is in ReportWords. */
export interface SeminarWords {
  readonly title: string
  readonly seminar: (date: string | null, at: number) => string
  /** When it was held, and who came. */
  readonly held: (date: string | null, external: number | null, observers: number | null) => string
  readonly inputs: (count: number, roles: string) => string
  readonly notCounted: string
  /** That roles few spoke in are not told. */
  readonly pooled: string
  readonly list: (label: string, frozen: string) => string
  readonly untested: (label: string, frozen: string) => string
  readonly caption: (label: string) => string
  readonly description: (findings: number) => string
  readonly columns: readonly [number: string, finding: string, outcome: string, inputs: string, changed: string]
  readonly outcomes: Record<SeminarOutcome, string>
  readonly effects: Record<InputEffect, (count: number) => string>
  /** Roles that may not be told, and those not stated, among others that are. */
  readonly others: string
  readonly noInputs: string
  readonly nothingChanged: string
  readonly reading: string
  readonly fresh: (count: number, roles: string) => string
  readonly unplaced: (count: number) => string
}

const count = (number: number, one: string, many: string) => (number === 1 ? one : `${norwegianNumber(number)} ${many}`)
const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1)

const nb: SeminarWords = {
  title: 'Foreløpige funn prøvd i dialogseminar',
  seminar: (date, at) => (date === null ? `Dialogseminar ${at}` : `Dialogseminar ${date}`),
  held: (date, external, observers) => {
    const who = [...(external === null ? [] : [count(external, 'én ekstern deltaker', 'eksterne deltakere')]), ...(observers === null ? [] : [count(observers, 'én observatør', 'observatører')])]
    return `Dialogseminaret er holdt${date === null ? '' : ` ${date}`}${who.length === 0 ? '' : `, med ${norwegianList(who)}`}.`
  },
  inputs: (number, roles) => `${number === 0 ? 'Ingen innspill er notert' : `${capitalised(count(number, 'ett innspill', 'innspill'))} er notert${roles}`}.`,
  notCounted: 'Innspillene er ført etter rolle, aldri med navn. De telles ikke som intervjuer og endrer ingen tall i rapporten.',
  pooled: 'Roller med færre enn tre innspill er ikke oppgitt.',
  list: (label, frozen) => `Seminaret arbeidet ut fra lista «${label}», slik den ble frosset ${frozen}.`,
  untested: (label, frozen) => `Lista «${label}», frosset ${frozen}, er ikke prøvd i noe seminar ennå.`,
  caption: (label) => `Hva som skjedde med funnene i «${label}»`,
  description: (findings) => `En rad for hvert foreløpig funn (${findings}), med utfallet i seminaret, innspillene etter rolle og hva som ble endret.`,
  columns: ['Nr.', 'Foreløpig funn', 'Utfall', 'Innspill', 'Endret etter seminaret'],
  outcomes: { contradicted: 'Motsagt', nuanced: 'Nyansert', confirmed: 'Bekreftet', extended: 'Utvidet', untouched: 'Ikke berørt' },
  effects: {
    confirms: (number) => `${number} bekrefter`, nuances: (number) => `${number} nyanserer`, contradicts: (number) => `${number} motsier`, new: (number) => `${number} legger til noe nytt`,
  },
  others: 'andre', noInputs: 'Ingen', nothingChanged: '–',
  reading: 'Utfallet følger det tyngste innspillet: motsagt går foran nyansert, nyansert foran bekreftet. Utvidet betyr at seminaret la noe nytt til funnet, ikke berørt at ingen snakket om det.',
  fresh: (number, roles) => `${capitalised(count(number, 'ett innspill', 'innspill'))} tok opp noe nytt som ikke gjelder noe funn på lista${roles}.`,
  unplaced: (number) => `${capitalised(count(number, 'ett innspill', 'innspill'))} er ikke knyttet til noe funn.`,
}

const nn: SeminarWords = {
  title: 'Førebelse funn prøvde i dialogseminar',
  seminar: (date, at) => (date === null ? `Dialogseminar ${at}` : `Dialogseminar ${date}`),
  held: (date, external, observers) => {
    const who = [...(external === null ? [] : [count(external, 'éin ekstern deltakar', 'eksterne deltakarar')]), ...(observers === null ? [] : [count(observers, 'éin observatør', 'observatørar')])]
    return `Dialogseminaret er halde${date === null ? '' : ` ${date}`}${who.length === 0 ? '' : `, med ${norwegianList(who)}`}.`
  },
  inputs: (number, roles) => `${number === 0 ? 'Ingen innspel er noterte' : `${capitalised(count(number, 'eitt innspel er notert', 'innspel er noterte'))}${roles}`}.`,
  notCounted: 'Innspela er førte etter rolle, aldri med namn. Dei blir ikkje talde som intervju og endrar ingen tal i rapporten.',
  pooled: 'Roller med færre enn tre innspel er ikkje oppgitte.',
  list: (label, frozen) => `Seminaret arbeidde ut frå lista «${label}», slik ho vart frosen ${frozen}.`,
  untested: (label, frozen) => `Lista «${label}», frosen ${frozen}, er ikkje prøvd i noko seminar enno.`,
  caption: (label) => `Kva som skjedde med funna i «${label}»`,
  description: (findings) => `Ei rad for kvart førebels funn (${findings}), med utfallet i seminaret, innspela etter rolle og kva som vart endra.`,
  columns: ['Nr.', 'Førebels funn', 'Utfall', 'Innspel', 'Endra etter seminaret'],
  outcomes: { contradicted: 'Motsagt', nuanced: 'Nyansert', confirmed: 'Stadfesta', extended: 'Utvida', untouched: 'Ikkje rørt' },
  effects: {
    confirms: (number) => `${number} stadfestar`, nuances: (number) => `${number} nyanserer`, contradicts: (number) => `${number} seier imot`, new: (number) => `${number} legg til noko nytt`,
  },
  others: 'andre', noInputs: 'Ingen', nothingChanged: '–',
  reading: 'Utfallet følgjer det tyngste innspelet: motsagt går føre nyansert, nyansert føre stadfesta. Utvida tyder at seminaret la noko nytt til funnet, ikkje rørt at ingen snakka om det.',
  fresh: (number, roles) => `${capitalised(count(number, 'eitt innspel', 'innspel'))} tok opp noko nytt som ikkje gjeld noko funn på lista${roles}.`,
  unplaced: (number) => `${capitalised(count(number, 'eitt innspel er ikkje knytt', 'innspel er ikkje knytte'))} til noko funn.`,
}

const englishList = (items: readonly string[]) => items.join(' and ')
const times = (number: number, verb: string) => `${number} ${verb}${number === 1 ? 's' : ''}`

const en: SeminarWords = {
  title: 'Preliminary findings tested in a dialogue seminar',
  seminar: (date, at) => (date === null ? `Dialogue seminar ${at}` : `Dialogue seminar of ${date}`),
  held: (date, external, observers) => {
    const who = [
      ...(external === null ? [] : [external === 1 ? 'one external participant' : `${external} external participants`]), ...(observers === null ? [] : [observers === 1 ? 'one observer' : `${observers} observers`]),
    ]
    return `The dialogue seminar was held${date === null ? '' : ` on ${date}`}${who.length === 0 ? '' : `, with ${englishList(who)}`}.`
  },
  inputs: (number, roles) => `${number === 0 ? 'No inputs were noted' : number === 1 ? `One input was noted${roles}` : `${number} inputs were noted${roles}`}.`,
  notCounted: 'Inputs are noted by role, never by name. They do not count as interviews and change no number in the report.',
  pooled: 'Roles with fewer than three inputs are not told.',
  list: (label, frozen) => `The seminar worked from the list “${label}” as it was frozen on ${frozen}.`,
  untested: (label, frozen) => `The list “${label}”, frozen on ${frozen}, has not been tested in a seminar yet.`,
  caption: (label) => `What became of the findings in “${label}”`,
  description: (findings) => `One row for each preliminary finding (${findings}), with its outcome in the seminar, the inputs by role and what was changed.`,
  columns: ['No.', 'Preliminary finding', 'Outcome', 'Inputs', 'Changed after the seminar'],
  outcomes: { contradicted: 'Contradicted', nuanced: 'Nuanced', confirmed: 'Confirmed', extended: 'Extended', untouched: 'Not touched' },
  effects: {
    confirms: (number) => times(number, 'confirm'), nuances: (number) => times(number, 'nuance'), contradicts: (number) => times(number, 'contradict'),
    new: (number) => `${times(number, 'add')} something new`,
  },
  others: 'others', noInputs: 'None', nothingChanged: '–',
  reading: 'The outcome follows the weightiest input: contradicted goes before nuanced, nuanced before confirmed. Extended means that the seminar added something new to the finding, not touched that nobody spoke of it.',
  fresh: (number, roles) => `${number === 1 ? 'One input' : `${number} inputs`} brought up something new that belongs to none of the findings${roles}.`,
  unplaced: (number) => (number === 1 ? 'One input is not tied to any finding.' : `${number} inputs are not tied to any finding.`),
}

const wordsByLanguage: Record<Language, SeminarWords> = { nb, nn, en }

/** The fixed text about findings tested in seminars, in a language. */
export function seminarWords(language: Language): SeminarWords {
  return wordsByLanguage[language]
}
