import type { settings as nb } from '../nb/settings.ts'

export const settings: typeof nb = {
  title: 'Settings',
  coder: 'Who is at work',
  manageCoders: 'Add or change …',
}
