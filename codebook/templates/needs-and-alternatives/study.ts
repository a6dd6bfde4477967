/** What the template is called where the user chooses one. */
export const study = {
  key: 'needs-and-alternatives',
  title: 'Behovskartlegging og alternativvurdering',
  titleNn: 'Behovskartlegging og alternativvurdering',
} as const
