import type { Code } from '../../../electron/contract/coding.ts'

/** What a code says that is only just being made: nothing but its id and label is needed to put it on a text. */
export const blankCode: Code = {
  id: '', key: '', label: '', labelNn: null, definition: '', fullDefinition: '', whenToUse: '', whenNot: '', example: '', facet: null, synonyms: [], origin: 'inductive', stanceRequired: false, crossCutting: false,
  color: 0, parentId: null, retired: false, successorId: null, networkId: null, codings: 0,
}
