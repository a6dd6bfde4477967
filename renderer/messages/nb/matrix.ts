/** Words of the matrix screen. */
export const matrix = {
  title: 'Matrise',
}
