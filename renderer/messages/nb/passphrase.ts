/** Words about passphrases. */
export const passphrase = {
  label: 'Passordfrase',
  again: 'Gjenta passordfrasen',
  show: 'Vis passordfrasen',
  hide: 'Skjul passordfrasen',
  advice: (minimum: number) => `Minst ${minimum} tegn. Fire ord du husker, er bedre enn ett rart.`,
  typed: (length: number, minimum: number) => `${length} av minst ${minimum} tegn`,
  tooShort: (minimum: number) => `Passordfrasen må ha minst ${minimum} tegn.`,
  different: 'De to er ikke like.',
  repeat: 'Skriv den én gang til.',
  same: 'De to er like.',
  strengths: { short: 'For kort', weak: 'Lett å gjette', fair: 'Grei', good: 'God' },
  loss: 'Mister du passordfrasen, kan ingen åpne studien igjen – heller ikke de som lager Funn. Skriv den ned og legg den et trygt sted før du går videre.',
}
