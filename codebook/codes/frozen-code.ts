import type { CodeOrigin } from './code.ts'

/**
 * A code as it was at some time, for a version of the codebook or an entry of its log.
 *
 * Codes are known by their keys, which never change and are never used again.
 */
export interface FrozenCode {
  readonly key: string
  readonly label: string
  readonly labelNn: string | null
  readonly definition: string
  readonly fullDefinition: string
  readonly whenToUse: string
  readonly whenNot: string
  readonly example: string
  readonly synonyms: string[]
  readonly origin: CodeOrigin
  readonly facet: string | null
  readonly stanceRequired: boolean
  readonly crossCutting: boolean
  readonly color: number
  /** Key of the code above. */
  readonly parent: string | null
  readonly retired: boolean
  /** Key of the code to use instead of a retired one. */
  readonly successor: string | null
  /** Key of the entry of the register that a tag stands for. */
  readonly network: string | null
}
