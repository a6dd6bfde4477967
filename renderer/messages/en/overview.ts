import type { overview as nb } from '../nb/overview.ts'

const few = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const counted = (count: number) => few[count] ?? String(count)
const some = (count: number, one: string, many: string) => (count === 1 ? one : many)

export const overview: typeof nb = {
  title: 'Overview',
  fictive: 'Example study. All organisations, people and statements are invented.',
  locked: 'Names are locked. You see pseudonyms such as “Kommune 3”.',
  unlock: 'Unlock names',
  period: (from, to) => `${from} – ${to}`,
  next: 'Next step',
  nextSteps: {
    'basis': { title: 'State what the study rests on', text: 'Legal basis, role and deletion date must be in place before the first session.', action: 'Fill in' },
    'organisations': { title: 'Add the first organisation', text: 'Organisations and informants are what the tables count.', action: 'Add organisation' },
    'sessions': { title: 'Make the first session', text: 'Choose informant and guide, and the notes screen is ready.', action: 'New session' },
    'planned': { title: (code) => `Take notes in ${code}`, text: (day) => `Planned for ${day}.`, action: 'Open the notes' },
    'code': { title: (code) => `Code ${code}`, text: 'The session has notes but no codings yet.', action: 'Open the coding' },
    'matrix': { title: 'Read the matrix', text: 'The notes are coded. See who mentions what, out of those asked.', action: 'Open the matrix' },
  },
  held: (interviews, groups, seminars) => [
    `${counted(interviews)} ${some(interviews, 'interview', 'interviews')}`,
    ...(groups > 0 ? [`${counted(groups)} ${some(groups, 'group interview', 'group interviews')}`] : []),
    ...(seminars > 0 ? [`${counted(seminars)} ${some(seminars, 'dialogue seminar', 'dialogue seminars')}`] : []),
  ],
  facts: { organisations: 'Organisations', informants: 'Informants', words: 'Words of notes', codings: 'Codings', codes: 'Codes', answers: 'Answers' },
  groups: 'Informant groups',
  group: 'Group',
  reached: 'Reached',
  reachedOf: (reached, all) => `${reached} of ${all}`,
  noneYet: 'None yet',
  sessionsHeld: 'Sessions',
  planned: 'Planned',
  noGroups: 'The study has no informant groups yet.',
  missing: 'Missing',
  nothingMissing: 'Nothing is missing.',
  gaps: {
    'basis': () => 'Legal basis, role or deletion date',
    'organisations': () => 'No organisations are registered',
    'sessions': () => 'No sessions have been made',
    'session-without-informant': (count, where) => `${count} ${some(count, 'session', 'sessions')} without informant (${where})`,
    'session-without-notes': (count, where) => `${count} ${some(count, 'session', 'sessions')} without notes (${where})`,
    'not-coded': (count, where) => `${count} ${some(count, 'session is', 'sessions are')} not coded (${where})`,
    'code-without-definition': (count, where) => `${count} ${some(count, 'code', 'codes')} without definition (${where})`,
    'group-without-session': (count, where) => `${count} ${some(count, 'group', 'groups')} without session (${where})`,
  },
  mend: {
    'basis': 'Fill in', 'organisations': 'Add', 'sessions': 'New session', 'session-without-informant': 'Choose informant', 'session-without-notes': 'Open the notes',
    'not-coded': 'Code', 'code-without-definition': 'Open the codebook', 'group-without-session': 'See the groups',
  },
  latest: 'Worked on last',
  noLatest: 'The latest notes will be here.',
}
