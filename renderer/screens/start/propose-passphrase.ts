/** Short everyday words without æ, ø and å, which are easy to type on any keyboard. */
const words = [
  'ask', 'bark', 'bekk', 'berg', 'blad', 'bord', 'bris', 'bukt', 'dal', 'dam', 'eik', 'elg', 'elv', 'eple', 'fjell', 'fjord', 'flint', 'foss', 'furu', 'garn',
  'glimt', 'gran', 'grein', 'gress', 'hage', 'halm', 'hav', 'hegg', 'hest', 'holme', 'hus', 'hval', 'hytte', 'kai', 'kilde', 'klippe', 'koie', 'kyst', 'lam',
  'lin', 'lund', 'lyng', 'melk', 'mose', 'myr', 'nes', 'nordlys', 'odde', 'orre', 'osp', 'perle', 'pil', 'rev', 'ring', 'rogn', 'ro', 'rype', 'sand', 'seil',
  'selje', 'siv', 'skog', 'sky', 'smie', 'sol', 'stein', 'sti', 'stjerne', 'strand', 'sund', 'svale', 'sval', 'tang', 'tind', 'tjern', 'torsk', 'trost', 'ull',
  'ulv', 'vann', 'varde', 'ved', 'vind', 'vinge', 'vik', 'vinter',
] as const

/** Five random words: a passphrase for a study that holds nothing secret. */
export function proposePassphrase(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(5))
  return [...numbers].map((number) => words[number % words.length]).join(' ')
}
