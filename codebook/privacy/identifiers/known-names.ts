import { nameForms, type NameCase, type NamedSubject } from './name-forms.ts'

/** Who is called so: the kind is a person's where one of several is. `subject` is null where several are. */
export interface NameBearer {
  readonly kind: 'person' | 'organisation'
  readonly subject: string | null
  readonly written: NameCase
}

/** Names as a tree of their words, so that looking for thousands takes no longer than looking for one. */
export interface NameTree {
  readonly next: ReadonlyMap<string, NameTree>
  readonly bearer: NameBearer | null
}

/** All names that are looked for. */
export interface KnownNames extends NameTree {
  /** How many words the longest has. */
  readonly most: number
  /** How their first words begin: most words of a text are passed over by that alone. */
  readonly beginnings: ReadonlySet<number>
}

interface GrowingTree {
  readonly next: Map<string, GrowingTree>
  bearer: NameBearer | null
}

const leastStrict: readonly NameCase[] = ['any', 'capitals', 'inside']

/** Makes the tree of all ways in which some subjects are called. */
export function growNames(subjects: readonly NamedSubject[]): KnownNames {
  const root: GrowingTree = { next: new Map(), bearer: null }
  let most = 0
  for (const subject of subjects) {
    const kind = subject.kind === 'informant' ? 'person' : 'organisation'
    for (const { words, written } of nameForms(subject)) {
      most = Math.max(most, words.length)
      const leaf = words.reduce((tree, word) => {
        const next = tree.next.get(word) ?? { next: new Map(), bearer: null }
        tree.next.set(word, next)
        return next
      }, root)
      leaf.bearer = leaf.bearer === null ? { kind, subject: subject.id, written } : both(leaf.bearer, { kind, subject: subject.id, written })
    }
  }
  return { ...root, most, beginnings: new Set([...root.next.keys()].map((word) => beginningOf(word, 0, word.length))) }
}

/** The first two units of a folded word, as one number. */
export function beginningOf(folded: string, start: number, end: number): number {
  return folded.charCodeAt(start) * 0x10000 + (end > start + 1 ? folded.charCodeAt(start + 1) : 0)
}

function both(one: NameBearer, other: NameBearer): NameBearer {
  return {
    kind: one.kind === 'person' || other.kind === 'person' ? 'person' : 'organisation',
    subject: one.subject === other.subject ? one.subject : null,
    written: leastStrict.find((written) => written === one.written || written === other.written) ?? 'any',
  }
}

/** The names that go on with a word of a text, folded, without its ending of the genitive. */
export function ownersWith({ next }: NameTree, folded: string): NameTree | undefined {
  return folded.length > 2 && folded.endsWith('s') ? next.get(folded.slice(0, -1)) : undefined
}
