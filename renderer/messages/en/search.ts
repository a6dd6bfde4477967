import type { search as nb } from '../nb/search.ts'

export const search: typeof nb = {
  title: 'Search',
}
