import type { sessions as nb } from '../nb/sessions.ts'

export const sessions: typeof nb = {
  title: 'Økter',
}
