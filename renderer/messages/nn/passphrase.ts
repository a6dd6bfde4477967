import type { passphrase as nb } from '../nb/passphrase.ts'

export const passphrase: typeof nb = {
  label: 'Passordfrase',
  again: 'Gjenta passordfrasen',
  show: 'Vis passordfrasen',
  hide: 'Gøym passordfrasen',
  advice: (minimum) => `Minst ${minimum} teikn. Fire ord du hugsar, er betre enn eitt rart.`,
  typed: (length, minimum) => `${length} av minst ${minimum} teikn`,
  tooShort: (minimum) => `Passordfrasen må ha minst ${minimum} teikn.`,
  different: 'Dei to er ikkje like.',
  repeat: 'Skriv han éin gong til.',
  same: 'Dei to er like.',
  strengths: { short: 'For kort', weak: 'Lett å gjette', fair: 'Grei', good: 'God' },
  loss: 'Mistar du passordfrasen, kan ingen opne studien igjen – heller ikkje dei som lagar Funn. Skriv han ned og legg han ein trygg stad før du går vidare.',
}
