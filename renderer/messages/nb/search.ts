/** Words of the search screen. */
export const search = {
  title: 'Søk',
}
