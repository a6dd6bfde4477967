import type { shell as nb } from '../nb/shell.ts'

export const shell: typeof nb = {
  navigation: 'Main menu',
  skipToContent: 'Skip to content',
  screens: {
    guides: 'Interview guides', overview: 'Overview', register: 'Organisations', plan: 'Plan', sessions: 'Sessions', imports: 'Import notes', notes: 'Notes', coding: 'Coding', approval: 'Approval', consent: 'Consent', letters: 'Letters', agreement: 'Agreement', matrix: 'Matrix', networks: 'Networks and actors', memos: 'Memos', search: 'Search',
    codebook: 'Codebook', seminar: 'Findings', presentation: 'Presentation', history: 'History', study: 'About the study', settings: 'Settings',
  },
  namesOpen: 'Names shown',
  namesLocked: 'Names locked',
  messages: 'Messages',
  switchTo: (name) => `Open ${name}?`,
  switchText: (title) => `“${title}” will be closed first. All is saved.`,
  switchNow: 'Close and open',
  sidebar: 'Show or hide the sidebar',
  crashed: 'Something went wrong in this view.',
  crashedMore: 'All you have written is saved. Go to the overview, or try again.',
  notAllSaved: 'Some of the text is not saved. The study stays open until it is.',
  tryAgain: 'Try again',
  fetching: 'Loading …',
}
