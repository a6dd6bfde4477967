/** Words of the history. */
export const history = {
  title: 'Historikk',
  lead: 'Hvem gjorde hva, og når. Alt kan angres, også etter at studien har vært lukket.',
  empty: 'Ingenting er gjort ennå',
  undone: 'Angret',
  abandoned: 'Angret og erstattet',
  times: (count: number) => `× ${count}`,
  span: (from: string, to: string) => `${from}–${to}`,
}
