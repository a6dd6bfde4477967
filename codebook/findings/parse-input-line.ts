import { inputEffects, type InputEffect } from './finding.ts'

/** What an input does to one finding, by its number in the frozen list; null where the input is new and belongs to none. */
export interface TypedEffect {
  readonly number: number | null
  readonly effect: InputEffect
}

/** A line typed in a seminar: what it says, and to which findings. */
export interface TypedInput {
  readonly effects: readonly TypedEffect[]
  readonly text: string
}

/** The letter that stands for each effect, in the user's language. */
export type EffectLetters = Readonly<Record<InputEffect, string>>

/**
 * Reads a line as it is typed in a seminar: findings with what is said of them first, then the words.
 *
 * A number too large for the list is taken as words, so that «100b» about something else is not lost; the later
 * word on a finding wins. `findings` is how many there are.
 *
 * parseInputLine('3b 5m Vi er enige', norwegian, 8)  →  { effects: [3 confirms, 5 contradicts], text: 'Vi er enige' }
 * parseInputLine('y Dette mangler', norwegian, 8)  →  { effects: [null new], text: 'Dette mangler' }
 */
export function parseInputLine(line: string, letters: EffectLetters, findings: number): TypedInput {
  const byLetter = new Map(inputEffects.map((effect) => [letters[effect].toLowerCase(), effect]))
  const effects = new Map<number | null, InputEffect>()
  let rest = line.trimStart()
  for (;;) {
    const [whole = '', digits = '', letter = ''] = /^(\d{0,3})(\p{L})(?:[\s,]+|$)/u.exec(rest) ?? []
    const effect = byLetter.get(letter.toLowerCase())
    const number = digits === '' ? null : Number(digits)
    const isKnown = effect !== undefined && (number === null ? effect === 'new' : number >= 1 && number <= findings)
    if (!isKnown) break
    effects.set(number, effect)
    rest = rest.slice(whole.length)
  }
  return { effects: [...effects].map(([number, effect]) => ({ number, effect })), text: rest.trim() }
}
