import { words, type Word } from '../../language/words.ts'
import type { FoundIdentifier } from './found-identifier.ts'
import { beginningOf, nameWords, type KnownNames, type NameBearer, type NameTree } from './known-names.ts'
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
  const list = words(text)
  const found: FoundIdentifier[] = []
  for (let at = 0; at < list.length;) {
    if (!names.beginnings.has(beginningOf(list[at]?.text ?? ''))) {
      at += 1
      continue
    }
    const hit = longestAt(text, list, at, names)
    const [first, last] = [list[at], list[at + (hit?.count ?? 1) - 1]]
    if (hit && first && last) found.push({ kind: hit.bearer.kind, start: first.start, end: last.end - hit.ending, subject: hit.bearer.subject })
    at += hit?.count ?? 1
  }
  return found
}

interface Hit {
  readonly bearer: NameBearer
  readonly count: number
  /** UTF-16 units of the genitive's ending. */
  readonly ending: number
}

function longestAt(text: string, list: readonly Word[], at: number, names: NameTree): Hit | undefined {
  let tree: NameTree | undefined = names
  let longest: Hit | undefined
  for (let count = 1; tree; count += 1) {
    const [before, word]: (Word | undefined)[] = [list[at + count - 2], list[at + count - 1]]
    if (!word || (count > 1 && before && !between.test(text.slice(before.end, word.start)))) break
    for (const { word: name, ending } of nameWords(word.text)) {
      const bearer = tree.next.get(name)?.bearer
      if (bearer && isWritten(text, list, at, count, bearer)) {
        longest = { bearer, count, ending }
        break
      }
    }
    tree = tree.next.get(foldWord(word.text))
  }
  return longest
}

function isWritten(text: string, list: readonly Word[], at: number, count: number, { written }: NameBearer): boolean {
  if (written === 'any') return true
  // What kind of organisation it is may be in small letters: «Time kommune».
  if (!list.slice(at, at + count).every((word, place) => isCapital(word.text) || (place > 0 && organisationWords.has(foldWord(word.text))))) return false
  if (written === 'capitals') return true
  const [word, next] = [list[at], list[at + count]]
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
