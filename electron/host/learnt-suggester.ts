import { setImmediate } from 'node:timers/promises'
import { learnSuggester, type Suggester } from '../../codebook/suggestions/suggester.ts'
import { suggestableCodes, type ListedCode } from '../../codebook/suggestions/suggestable-codes.ts'
import { countCodings, lastCodedPassages } from '../../db/queries/coded-passages.ts'
import { stem } from '../../db/search/stem.ts'
import type { Readable } from '../../db/store.ts'

/** Codings that are learnt from, the newest: more say little more, and learning them would be waited for. */
const mostCodings = 3000
/** Of the codings, so many may have come or gone since: the others say the same, and learning a large study takes seconds. */
const mayDiffer = 0.02
/** Milliseconds of learning at a stretch; what is typed meanwhile is saved in between. */
const stretch = 8

interface Learnt {
  /** What the codebook said. */
  readonly codebook: string
  readonly codings: number
  readonly suggester: Promise<Suggester>
}

/** What suggests codes in an open study: learnt when it is asked for, and kept until the codebook changes or much has been coded. */
export class LearntSuggester {
  #learnt: Learnt | null = null

  /** The suggester for the study as it is now, or nearly. What is read of the study is read before this returns its promise. */
  of(db: Readable, listed: readonly ListedCode[]): Promise<Suggester> {
    const { codes, standsFor } = suggestableCodes(listed)
    const codebook = JSON.stringify(codes)
    const codings = countCodings(db)
    if (this.#learnt?.codebook !== codebook || Math.abs(codings - this.#learnt.codings) > mayDiffer * this.#learnt.codings) {
      const passages = lastCodedPassages(db, mostCodings).map(({ text, codeIds }) => ({ text, codeIds: codeIds.flatMap((id) => standsFor.get(id) ?? []) }))
      this.#learnt = { codebook, codings, suggester: inPieces(learnSuggester(codes, passages, stem)) }
    }
    return this.#learnt.suggester
  }
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
