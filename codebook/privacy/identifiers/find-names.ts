import { wordEnd, words, type Word } from '../../language/words.ts'
import type { FoundIdentifier } from './found-identifier.ts'
import { beginningOf, ownersWith, type KnownNames, type NameBearer, type NameTree } from './known-names.ts'
import { foldWord, isCapital } from './name-forms.ts'
import { organisationWords, saysVerbs } from './ordinary-words.ts'

/** What may stand between two words of one name. */
const between = /^(?:[ \u00a0\u202f]{1,2}|-|\u2010|\u2011|\. ?|, ?)$/u
/** UTF-16 units looked back for what begins a sentence. */
const reach = 8

/**
 * Finds names in a text as whole words, with or without an ending of the genitive, the longest name where several begin.
 *
 * Takes time in the length of the text, however many names there are.
 */
export function findNames(text: string, names: KnownNames): FoundIdentifier[] {
  if (names.next.size === 0) return []
  const folded = foldInStep(text)
  const found: FoundIdentifier[] = []
  for (let start = 0; start < text.length;) {
    const end = wordEnd(text, start)
    if (end === start) {
      start += 1
      continue
    }
    const hit = folded === undefined || mayBegin(names, folded, start, end) ? longestAt(text, start, names) : undefined
    if (hit) found.push({ kind: hit.bearer.kind, start, end: hit.end - hit.ending, subject: hit.bearer.subject })
    start = hit?.end ?? end
  }
  return found
}

/**
 * A text folded as a whole; undefined where its words may have to be folded one by one: where it is not composed or letters change their
 * number, so that places in it tell nothing, and where a «Σ», folded by what stands around it, may be another than the name has.
 */
function foldInStep(text: string): string | undefined {
  const folded = text.toLowerCase()
  return folded.length === text.length && text.normalize('NFC') === text && !text.includes('Σ') ? folded : undefined
}

/** Whether a word of a folded text is the first of any name: most are told by how they begin, and no value is made of them. */
function mayBegin(names: KnownNames, folded: string, start: number, end: number): boolean {
  if (!names.beginnings.has(beginningOf(folded, start, end))) return false
  const word = folded.slice(start, end)
  return names.next.has(word) || ownersWith(names, word) !== undefined
}

interface FoldedWord extends Word {
  readonly folded: string
}

interface Hit {
  readonly bearer: NameBearer
  readonly end: number
  /** UTF-16 units of the genitive's ending. */
  readonly ending: number
}

/** The longest name that begins with the word at `start`. */
function longestAt(text: string, start: number, names: KnownNames): Hit | undefined {
  const list = words(text.slice(start), names.most + 1).map(({ text: word, start: from, end }) => ({ text: word, folded: foldWord(word), start: start + from, end: start + end }))
  let tree: NameTree | undefined = names
  let longest: Hit | undefined
  for (let count = 1; tree; count += 1) {
    const word = list[count - 1]
    const before = count > 1 ? list[count - 2] : undefined
    if (!word || (before && !between.test(text.slice(before.end, word.start)))) break
    const whole: NameTree | undefined = tree.next.get(word.folded)
    const bearer = [whole?.bearer, ownersWith(tree, word.folded)?.bearer].find((one) => one && isWritten(text, list, count, one))
    if (bearer) longest = { bearer, end: word.end, ending: bearer === whole?.bearer ? 0 : 1 }
    tree = whole
  }
  return longest
}

/** Whether the first `count` of some words are written as the name must be. */
function isWritten(text: string, list: readonly FoldedWord[], count: number, { written }: NameBearer): boolean {
  if (written === 'any') return true
  // What kind of organisation it is may be in small letters: «Time kommune».
  if (!list.slice(0, count).every((word, place) => isCapital(word.text) || (place > 0 && organisationWords.has(word.folded)))) return false
  if (written === 'capitals') return true
  const [word, next] = [list[0], list[count]]
  if (!word || !beginsSentence(text, word.start)) return word !== undefined && word.text !== word.text.toUpperCase()
  // A speaker before what is said, or somebody who says it.
  return /^[ \u00a0]?:/u.test(text.slice(word.end, word.end + 2)) || (next !== undefined && /^[ \u00a0]$/u.test(text.slice(word.end, next.start)) && saysVerbs.has(next.text))
}

/** Whether a word is the first of a sentence or a line, whatever signs stand before it. */
function beginsSentence(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start).replace(/[\s\p{Ps}\p{Pi}\p{Pf}"'*•–—-]+$/u, (signs) => (signs.includes('\n') ? '\n' : ''))
  // The full stop of an initial ends nothing.
  return before === '' || (/[.!?:\n…]$/u.test(before) && !/(?<!\p{L})\p{Lu}\.$/u.test(before))
}
