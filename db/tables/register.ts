import type { Language } from '../../codebook/guide/guide.ts'

/** A group of organisations; `parent` names the groups that small ones are pooled with. */
export interface InformantGroupTable {
  readonly id: string
  readonly key: string
  readonly label: string
  readonly short_label: string
  readonly parent: string
  readonly population_public: number
  readonly population_size: number | null
  readonly singular: number
  readonly position: number
}

/** An organisation, by its pseudonym. */
export interface OrganisationTable {
  readonly id: string
  readonly code: string
  readonly language: Language
  readonly note: string
}

/** The group that an organisation is in, wave by wave. */
export interface OrganisationGroupTable {
  readonly id: string
  readonly organisation_id: string
  readonly wave_id: string
  readonly group_id: string
}

/** Somebody who is interviewed, by a pseudonym. */
export interface InformantTable {
  readonly id: string
  readonly code: string
  readonly organisation_id: string
}

/** Tables of who is interviewed; their names are in the key file. */
export interface TablesOfRegister {
  informant_group: InformantGroupTable
  organisation: OrganisationTable
  organisation_group: OrganisationGroupTable
  informant: InformantTable
}
