import type { exports as nb } from '../nb/exports.ts'

export const exports: typeof nb = {
  title: 'Eksporter',
}
