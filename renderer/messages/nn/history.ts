import type { history as nb } from '../nb/history.ts'

export const history: typeof nb = {
  title: 'Historikk',
  lead: 'Kven gjorde kva, og når. Alt kan angrast, også etter at studien har vore lukka.',
  empty: 'Ingenting er gjort enno',
  undone: 'Angra',
  abandoned: 'Angra og erstatta',
  times: (count) => `× ${count}`,
  span: (from, to) => `${from}–${to}`,
}
