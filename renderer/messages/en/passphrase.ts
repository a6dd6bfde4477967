import type { passphrase as nb } from '../nb/passphrase.ts'

export const passphrase: typeof nb = {
  label: 'Passphrase',
  again: 'Repeat the passphrase',
  show: 'Show the passphrase',
  hide: 'Hide the passphrase',
  advice: (minimum) => `At least ${minimum} characters. Four words you remember beat one odd one.`,
  typed: (length, minimum) => `${length} of at least ${minimum} characters`,
  tooShort: (minimum) => `The passphrase needs at least ${minimum} characters.`,
  different: 'The two differ.',
  repeat: 'Type it once more.',
  same: 'The two are the same.',
  strengths: { short: 'Too short', weak: 'Easy to guess', fair: 'Fair', good: 'Good' },
  loss: 'If you lose the passphrase, nobody can open the study again – not even those who make Funn. Write it down and put it somewhere safe before you go on.',
}
