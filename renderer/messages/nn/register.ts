import type { register as nb } from '../nb/register.ts'

export const register: typeof nb = {
  title: 'Verksemder og informantar',
}
