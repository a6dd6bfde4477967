/** What an informant says in a text, as UTF-16 units of it. */
export interface AttributedTurn {
  readonly start: number
  readonly end: number
  readonly informantId: string
}

/**
 * Gives the lines of a transcript to those who say them; a speaker of whom nobody knows who it is stays «S2: …».
 *
 * attributeTurns('S1: Hva?\nS2: Møter.', [null, 'kari'])  →  { text: 'S1: Hva?\nMøter.', turns: [{ start: 9, end: 15, informantId: 'kari' }] }
 */
export function attributeTurns(text: string, speakers: readonly (string | null)[]): { readonly text: string; readonly turns: readonly AttributedTurn[] } {
  const turns: AttributedTurn[] = []
  let at = 0
  const lines = text.split('\n').map((line) => {
    const said = /^S(\d{1,3}): (?=.)/.exec(line)
    const informantId = said ? speakers[Number(said[1]) - 1] ?? null : null
    const kept = said && informantId !== null ? line.slice(said[0].length) : line
    if (informantId !== null) turns.push({ start: at, end: at + kept.length, informantId })
    at += kept.length + 1
    return kept
  })
  return { text: lines.join('\n'), turns }
}
