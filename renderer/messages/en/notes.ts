import type { notes as nb } from '../nb/notes.ts'

export const notes: typeof nb = {
  title: 'Notes',
}
