import type { matrix as nb } from '../nb/matrix.ts'

export const matrix: typeof nb = {
  title: 'Matrise',
}
