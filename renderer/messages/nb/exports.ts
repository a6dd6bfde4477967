/** Words of the export dialog. */
export const exports = {
  title: 'Eksporter',
}
