/** Words of the start screen. */
export const start = {
  title: 'Velkommen',
}
