import { setImmediate } from 'node:timers/promises'
import { learnSuggester, type Suggester } from '../../codebook/suggestions/suggester.ts'
import { suggestableCodes, type ListedCode } from '../../codebook/suggestions/suggestable-codes.ts'
import { lastCodedPassages } from '../../db/queries/coded-passages.ts'
import type { HeldBack } from '../../db/queries/double-coding.ts'
import { stem } from '../../db/search/stem.ts'
import type { Readable } from '../../db/store.ts'

/** Codings that are learnt from, the newest: more say little more, and learning them would be waited for. */
const mostCodings = 3000
/** Of the codings, so many may have come, gone or changed their code since: the others say the same, and learning a large study takes seconds. */
const mayDiffer = 0.02
/** Milliseconds of learning at a stretch; what is typed meanwhile is saved in between. */
const stretch = 8

interface Learnt {
  /** What the codebook said, and what was held back of codings. */
  readonly codebook: string
  /** How many codings each code had, by its id. */
  readonly codings: ReadonlyMap<string, number>
  readonly suggester: Promise<Suggester>
}

/** What suggests codes in an open study: learnt when it is asked for, and kept until the codebook changes or much has been coded. */
export class LearntSuggester {
  #learnt: Learnt | null = null

  /** The suggester for the study as it is now, or nearly. What is read of the study is read before this returns its promise. */
  of(db: Readable, listed: readonly (ListedCode & { readonly codings: number })[], heldBack: HeldBack): Promise<Suggester> {
    const { codes, standsFor } = suggestableCodes(listed)
    const codebook = JSON.stringify([codes, heldBack.coderId, [...heldBack.sessionIds]])
    const codings = new Map(listed.map((code) => [code.id, code.codings]))
    if (this.#learnt?.codebook !== codebook || differOf(this.#learnt.codings, codings) > mayDiffer * sum(this.#learnt.codings.values())) {
      const passages = lastCodedPassages(db, mostCodings, heldBack).map(({ text, codeIds }) => ({ text, codeIds: codeIds.flatMap((id) => standsFor.get(id) ?? []) }))
      this.#learnt = { codebook, codings, suggester: inPieces(learnSuggester(codes, passages, stem)) }
    }
    return this.#learnt.suggester
  }
}

/** How many codings have come or gone between two counts of the same codes. */
function differOf(before: ReadonlyMap<string, number>, now: ReadonlyMap<string, number>): number {
  return sum([...now].map(([id, count]) => Math.abs(count - (before.get(id) ?? 0))))
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((all, one) => all + one, 0)
}

async function inPieces<Value>(work: Generator<undefined, Value>): Promise<Value> {
  let until = performance.now() + stretch
  for (;;) {
    const { done, value } = work.next()
    if (done === true) return value
    if (performance.now() < until) continue
    await setImmediate()
    until = performance.now() + stretch
  }
}
