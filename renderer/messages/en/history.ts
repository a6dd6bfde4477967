import type { history as nb } from '../nb/history.ts'

export const history: typeof nb = {
  title: 'History',
  lead: 'Who did what, and when. All can be undone, even after the study has been closed.',
  empty: 'Nothing has been done yet',
  undone: 'Undone',
  abandoned: 'Undone and replaced',
  times: (count) => `× ${count}`,
  span: (from, to) => `${from}–${to}`,
}
