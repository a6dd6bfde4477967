import type { overview as nb } from '../nb/overview.ts'

export const overview: typeof nb = {
  title: 'Oversyn',
}
