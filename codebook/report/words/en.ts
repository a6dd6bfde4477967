import type { CalendarDay } from '../calendar-day.ts'
import type { CountedUnit } from '../needs-report-input.ts'
import type { NamedCount, ReportWords } from './report-words.ts'

const months = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
]

const smallNumbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

const units: Record<CountedUnit, { one: string; many: string; a: string }> = {
  organisation: { one: 'organisation', many: 'organisations', a: 'An organisation' },
  informant: { one: 'informant', many: 'informants', a: 'An informant' },
  session: { one: 'session', many: 'sessions', a: 'A session' },
}

const sessions = {
  interview: { one: 'interview', many: 'interviews' },
  group: { one: 'group interview', many: 'group interviews' },
  seminar: { one: 'dialogue seminar', many: 'dialogue seminars' },
  document: { one: 'document', many: 'documents' },
  email: { one: 'e-mail', many: 'e-mails' },
  webpage: { one: 'web page', many: 'web pages' },
}

function number(count: number): string {
  return smallNumbers[count] ?? String(count)
}

function monthName(day: CalendarDay): string {
  return months[day.month - 1] ?? ''
}

function date(day: CalendarDay): string {
  return `${day.day} ${monthName(day)} ${day.year}`
}

function period(from: CalendarDay, to: CalendarDay): string {
  if (from.year !== to.year) return `${date(from)} to ${date(to)}`
  if (from.month !== to.month) return `${from.day} ${monthName(from)} to ${date(to)}`
  if (from.day !== to.day) return `${from.day}–${date(to)}`
  return date(to)
}

function list(items: readonly string[]): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

function inGroups(named: readonly NamedCount[]): string {
  const groups = list(named.map(({ group, count }) => `${group} (${count})`))
  return named.length === 1 ? `in the group ${groups}` : `in the groups ${groups}`
}

function statements(count: number, kind: string): string {
  return `${number(count)} ${kind}${count === 1 ? 'statement' : 'statements'}`
}

/** British English. */
export const en: ReportWords = {
  furniture: { table: 'Table', page: 'Page', of: 'of' },
  profiles: {
    internal: {
      label: 'INTERNAL',
      note: 'Internal version. All counts are shown, small groups included, and statements may be traceable to individuals. Not to be shared outside the project team.',
    },
    client: {
      label: 'DRAFT',
      note: 'Draft for the client. Small counts are suppressed, and statements are given without saying who made them.',
    },
    publication: { label: null, note: null },
  },

  countOf: (mentioned, asked) => `${mentioned} of ${asked}`,
  decimal: (value) => value.toFixed(2).replace(/^-/, '−'),
  listOf: list,
  date,
  period,
  sessions: (kind, count) => `${number(count)} ${count === 1 ? sessions[kind].one : sessions[kind].many}`,
  noInterviews: 'no interviews',
  quotationMarks: { outer: ['“', '”'], inner: ['‘', '’'] },

  guide: {
    fallback: '(bokmål)', minutes: (count) => `${count} min`, version: (version, date) => `Version ${version}, ${date}`, lacking: 'Missing in nynorsk', appendixOf: (title) => `Appendix: ${title}`, versionAndForm: (version, form) => `Version ${version}, in ${{ nb: 'bokmål', nn: 'nynorsk', en: 'English' }[form]}`,
    parts: {
      title: 'Title', intro: 'Introduction', section: 'Heading', field: 'Field', question: 'Question', examples: 'Examples for question', note: 'Note to question',
      prompts: 'Prompts for question', followUps: 'Follow-up to question', subQuestions: 'Sub-questions of question',
    },
  },

  titlePage: {
    subtitle: 'Needs by informant group, with statements',
    basis: 'Data',
    nothingHeld: 'No sessions have been held yet',
    held: 'Held',
    date: 'Date',
  },

  contents: { title: 'Contents', tables: 'Tables' },

  counting: {
    title: 'How this was counted',
    basis: (held, when) => `This report rests on ${held}${when === null ? '' : `, held ${when}`}.`,
    besides: (used) => `It also uses ${used}, left out of the counts.`,
    combined: (counts) => `The number of interviews is stated for these groups together: ${counts}. How they fall on each group is not stated.`,
    cell: (unit) =>
      `Each cell in the matrix shows how many different ${units[unit].many} mention the need, out of those asked. Each ${units[unit].one} counts only once for each need, however often the need is mentioned.`,
    asked: (unit) =>
      `${units[unit].a} counts as asked when at least one question about the need was put. The number asked therefore varies from need to need.`,
    signsLead: 'How to read the signs in the tables:',
    signCount: (unit) => ({ sign: '5 of 6', meaning: `means that five of the six ${units[unit].many} asked mention the need.` }),
    signZero: (unit) => ({ sign: '0 of 6', meaning: `means that six ${units[unit].many} were asked, and that none of them mention the need.` }),
    signNotAsked: 'means that nobody in the group was asked. It says nothing about what they think.',
    signSuppressed: 'means that the count is suppressed, so that nobody can be recognised.',
    signNoData: 'means that there are no data for the group yet.',
    colour: 'The colour follows the share of those asked. Where fewer than three were asked the cell has no colour, because the share then says too little.',
    quotes: 'Verbatim statements are given word for word, in quotation marks. Reported statements were written down by the interviewer and have no quotation marks.',
    caution: 'The counts show how widespread a theme is among those interviewed. They do not extend to others, and that many mention a need does not by itself make it more important than the rest.',
    groups: {
      lead: 'The tables use short names for the informant groups:',
      caption: 'The informant groups and their short names',
      description: (groups) => `One row for each informant group (${groups}), with the short name in the first column and the description in the second.`,
      name: 'Short name',
      meaning: 'Informant group',
    },
  },

  agreement: {
    material: (coders, units, sessions) => `Agreement between coders was worked out for ${units === 1 ? 'one answer' : `${units} answers`} in ${sessions === 1 ? 'one session' : `${sessions} sessions`} that ${coders === 2 ? 'both coders' : `at least two of ${coders} coders`} have worked on.`,
    blind: (sessions, drawnFrom, seed) => seed === null ? 'The sessions were chosen by hand and coded without the coders seeing each other’s work.'
      : `The ${sessions === 1 ? 'session was' : 'sessions were'} drawn at random across informant groups out of ${drawnFrom} (seed ${seed}) and coded without the coders seeing each other’s work.`,
    agreed: (percent) => `The coders judged alike in ${percent} per cent of cases, each code on each answer being one case.`,
    names: { kappa: 'Cohen’s kappa', alpha: 'Krippendorff’s alpha', ac1: 'Gwet’s AC1' },
    coefficient: (name, value) => `${name} ${value}`,
    together: (coefficients) => `For all codes together: ${coefficients}.`,
    undefined: 'The coefficients are undefined, since the codings do not vary.',
    tooFew: 'There are too few common answers to put weight on the numbers.',
    dropped: (count) => `${count === 1 ? 'One answer is' : `${count} answers are`} left out because the text changed between the codings.`,
    decided: (count) => `${count === 1 ? 'One disagreement was' : `${count} disagreements were`} talked through and decided after coding.`,
    leftOut: (why) => `Agreement between coders was not worked out because ${why}.`,
    reasons: {
      'not-coded': 'the material is not coded', 'one-coder': 'only one person has coded the material', 'nothing-in-common': 'no interview is coded by several',
      'text-changed': 'the texts changed between the codings', 'codebook-versions': 'the codings were made by different versions of the codebook',
    },
  },

  matrix: {
    title: 'Needs across the informant groups',
    intro: (unit) => `The table shows how many ${units[unit].many} in each informant group mention the needs, out of those asked.`,
    caption: (unit) => `Needs by informant group: ${units[unit].many} that mention the need, out of those asked`,
    description: (needs, groups, unit) =>
      `One row for each need (${needs}) and one column for each informant group (${groups}), with all groups together in the last column. Each cell shows the number of ${units[unit].many} that mention the need, out of the number asked.`,
    need: 'Need',
    all: 'All',
    legendLead: 'How to read it:',
    legend: (unit) => `The colour shows the share of the ${units[unit].many} asked in the group that mention the need:`,
    legendNoColour: 'No colour: none mention it, or fewer than three were asked.',
    recognisable: (groups, unit) => ({
      lead: 'Small groups:',
      rest: ` The ${groups.length === 1 ? 'group' : 'groups'} ${list(groups)} ${groups.length === 1 ? 'has' : 'each have'} only one ${units[unit].one}, which can therefore be recognised. Merge ${groups.length === 1 ? 'it' : 'them'} with other groups before the table is shared.`,
    }),
    empty: 'The study has no needs to count yet.',
  },

  needs: {
    title: 'Statements about each need',
    intro: 'For each need follow its definition, its extent and the statements coded to it.',
    mentioned: (mentioned, asked, unit) => ({
      lead: `${mentioned} of ${asked} ${asked === 1 ? units[unit].one : units[unit].many}`,
      rest: ` asked ${mentioned === 1 ? 'mentions' : 'mention'} the need`,
    }),
    nobodyMentioned: (asked, unit) =>
      asked === 1
        ? `Only one ${units[unit].one} was asked, and the need is not mentioned`
        : `None of the ${number(asked)} ${units[unit].many} asked mention the need`,
    suppressed: 'How many mention the need is not given, out of regard for small groups',
    notAsked: (unit) => `No ${units[unit].many} have been asked about this need`,
    noData: 'There are no data on this need yet',
    spread: (most, least) => `The share is largest ${inGroups(most)} and smallest ${inGroups(least)}.`,
    noQuotes: 'No statements about this need are included in the report.',
  },

  quotes: {
    summary: (verbatim, indirect) => {
      if (indirect === 0) return `gives ${statements(verbatim, 'verbatim ')}.`
      if (verbatim === 0) return `gives ${statements(indirect, 'reported ')}.`
      // Figures and words are not mixed in one sentence.
      const inOne = verbatim + indirect < smallNumbers.length ? number : String
      return `gives ${statements(verbatim + indirect, '')}: ${inOne(verbatim)} verbatim and ${inOne(indirect)} reported.`
    },
    caption: (need) => `Statements coded “${need}”`,
    description: (need, quotes, tellsGroups) =>
      `${quotes === 1 ? 'One statement' : `${quotes} statements`} about the need “${need}”, one to a row, with ${tellsGroups ? 'informant group, ' : ''}question and whether the statement is verbatim or reported.`,
    statement: 'Statement',
    group: 'Informant group',
    source: 'Session',
    question: 'Question',
    type: 'Type',
    verbatim: 'Verbatim',
    indirect: 'Reported',
    freeNote: 'Free note',
    unnamedGroup: 'Informant',
    questionNote: (label) => `Question ${label}:`,
  },
}
