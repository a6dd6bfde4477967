import { abbreviationsOf, type NetworkNames } from './network-names.ts'

/** Characters from which two abbreviations may differ by one and still be thought the same: shorter ones differ by one all the time. */
const mayDifferFrom = 5

/**
 * Pairs of entries that may be one: their names are alike but for case, spaces and signs, or their abbreviations are, one letter apart at most.
 *
 * likeNetworks([{ name: 'United for … (U4SCC), FN' }, { name: 'U4SSC' }])  →  [[United for …, U4SSC]]
 */
export function likeNetworks<Entry extends NetworkNames>(entries: readonly Entry[]): (readonly [Entry, Entry])[] {
  const read = entries.map((entry) => ({ entry, names: namesOf(entry), abbreviations: abbreviationsOf(entry).map(fold) }))
  return read.flatMap((one, at) => read.slice(at + 1).filter((other) => areAlike(one, other)).map((other) => [one.entry, other.entry] as const))
}

interface ReadNames {
  readonly names: readonly string[]
  readonly abbreviations: readonly string[]
}

function areAlike(one: ReadNames, other: ReadNames): boolean {
  return one.names.some((name) => other.names.includes(name))
    || one.abbreviations.some((left) => other.abbreviations.some((right) => left === right || (left.length >= mayDifferFrom && right.length >= mayDifferFrom && isOneApart(left, right))))
}

function namesOf({ name, nameCorrected }: NetworkNames): string[] {
  return [name, nameCorrected ?? ''].map(fold).filter((one) => one !== '')
}

/** Letters and digits alone, in lower case. */
function fold(text: string): string {
  return text.normalize('NFC').toLocaleLowerCase('nb').replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** Whether one letter put in, taken out or exchanged makes one word the other. */
function isOneApart(left: string, right: string): boolean {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (long.length - short.length > 1) return false
  let same = 0
  while (same < short.length && short[same] === long[same]) same += 1
  return short.slice(short.length === long.length ? same + 1 : same) === long.slice(same + 1)
}
