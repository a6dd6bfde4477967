/** Words of the settings. */
export const settings = {
  title: 'Innstillinger',
  coder: 'Den som arbeider',
  manageCoders: 'Legg til eller endre …',
}
