import { foldWord, nameForms, type NameCase, type NamedSubject } from './name-forms.ts'

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
  /** What their first words begin with: most words of a text are passed over by it alone. */
  readonly beginnings: ReadonlySet<string>
}

interface GrowingTree {
  readonly next: Map<string, GrowingTree>
  bearer: NameBearer | null
}

const leastStrict: readonly NameCase[] = ['any', 'capitals', 'inside']

/** Makes the tree of all ways in which some subjects are called. */
export function growNames(subjects: readonly NamedSubject[]): KnownNames {
  const root: GrowingTree = { next: new Map(), bearer: null }
  for (const subject of subjects) {
    const kind = subject.kind === 'informant' ? 'person' : 'organisation'
    for (const { words, written } of nameForms(subject)) {
      const leaf = words.reduce((tree, word) => {
        const next = tree.next.get(word) ?? { next: new Map(), bearer: null }
        tree.next.set(word, next)
        return next
      }, root)
      leaf.bearer = leaf.bearer === null ? { kind, subject: subject.id, written } : both(leaf.bearer, { kind, subject: subject.id, written })
    }
  }
  return { ...root, beginnings: new Set([...root.next.keys()].map(beginningOf)) }
}

/** The first letter of a word, small and without marks. */
export function beginningOf(word: string): string {
  return word.charAt(0).toLowerCase().normalize('NFD').charAt(0)
}

function both(one: NameBearer, other: NameBearer): NameBearer {
  return {
    kind: one.kind === 'person' || other.kind === 'person' ? 'person' : 'organisation',
    subject: one.subject === other.subject ? one.subject : null,
    written: leastStrict.find((written) => written === one.written || written === other.written) ?? 'any',
  }
}

/** The words that a word of the text may be of a name: itself, and without an ending of the genitive. */
export function nameWords(word: string): readonly { readonly word: string; readonly ending: number }[] {
  const folded = foldWord(word)
  const whole = { word: folded, ending: 0 }
  return folded.length > 2 && folded.endsWith('s') ? [whole, { word: folded.slice(0, -1), ending: 1 }] : [whole]
}
