import type { settings as nb } from '../nb/settings.ts'

export const settings: typeof nb = {
  title: 'Innstillingar',
  coder: 'Den som arbeider',
  manageCoders: 'Legg til eller endre …',
}
