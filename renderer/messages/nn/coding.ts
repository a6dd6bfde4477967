import type { coding as nb } from '../nb/coding.ts'

export const coding: typeof nb = {
  title: 'Koding',
}
