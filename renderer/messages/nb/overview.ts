/** Words of the overview of the study. */
export const overview = {
  title: 'Oversikt',
}
