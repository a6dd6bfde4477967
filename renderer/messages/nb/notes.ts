/** Words of the notes screen. */
export const notes = {
  title: 'Notater',
}
