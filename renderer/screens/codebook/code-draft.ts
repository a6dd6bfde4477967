import { useState } from 'react'
import type { Code } from '../../../electron/contract/coding.ts'
import { readSynonyms } from './read-synonyms.ts'

/** What the form of a code holds while it is mended: texts as typed. */
export interface CodeDraft {
  readonly label: string
  readonly labelNn: string
  readonly definition: string
  readonly fullDefinition: string
  readonly whenToUse: string
  readonly whenNot: string
  readonly example: string
  readonly synonyms: string
  readonly stanceRequired: boolean
  readonly facet: string | null
  readonly color: number
}

/** What a coder goes by when a passage is given the code, or not. */
const meanings = ['label', 'definition', 'fullDefinition', 'whenToUse', 'whenNot', 'example'] as const

/** A code as it is being mended, and what would be stored of it. */
export function useCodeDraft(code: Code) {
  const [draft, setDraft] = useState<CodeDraft>({ ...code, labelNn: code.labelNn ?? '', synonyms: code.synonyms.join('\n') })
  const facts = {
    label: draft.label.trim(), labelNn: draft.labelNn.trim() === '' ? null : draft.labelNn.trim(), definition: draft.definition.trim(),
    fullDefinition: draft.fullDefinition.trim(), whenToUse: draft.whenToUse.trim(), whenNot: draft.whenNot.trim(), example: draft.example.trim(),
    synonyms: readSynonyms(draft.synonyms), stanceRequired: draft.stanceRequired, facet: draft.facet, color: draft.color,
  }
  const { label, labelNn, definition, fullDefinition, whenToUse, whenNot, example, synonyms, stanceRequired, facet, color } = code
  const stored: typeof facts = { label, labelNn, definition, fullDefinition, whenToUse, whenNot, example, synonyms: [...synonyms], stanceRequired, facet, color }
  return {
    draft,
    set: (change: Partial<CodeDraft>) => { setDraft((was) => ({ ...was, ...change })) },
    facts,
    isChanged: JSON.stringify(facts) !== JSON.stringify(stored),
    /** Whether it would tell people to code something else than before. */
    isRedefined: meanings.some((meaning) => facts[meaning] !== stored[meaning]),
  }
}
