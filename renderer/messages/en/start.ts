import type { start as nb } from '../nb/start.ts'

export const start: typeof nb = {
  title: 'Welcome',
}
