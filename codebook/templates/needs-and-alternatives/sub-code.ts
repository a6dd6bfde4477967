import type { CodeDraft } from '../template.ts'

type SubCode = Pick<CodeDraft, 'key' | 'label' | 'labelNn' | 'definition' | 'synonyms'> &
  Partial<Pick<CodeDraft, 'stanceRequired' | 'note' | 'values'>>

/** A sub-code of a need: found in the interviews, without children, stance free unless it says so. */
export function subCode(code: SubCode): CodeDraft {
  return {
    stanceRequired: false,
    ...code,
    facet: 'behov',
    origin: 'inductive',
    crossCutting: false,
    children: [],
  }
}
