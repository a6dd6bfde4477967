/** An organisation of the fictive example study; every name is invented. */
export interface ExampleOrganisation {
  readonly key: string
  readonly name: string
  readonly group: 'G1' | 'G2' | 'G3' | 'G4' | 'G5' | 'G6' | 'G7' | 'G8'
  readonly language: 'nb' | 'nn'
}

/** A fictive person; the name goes to the key file, the role is what the study itself may know. */
export interface ExampleInformant {
  readonly key: string
  readonly organisation: string
  readonly name: string
  readonly role: string
  readonly email: string
  readonly phone: string
}

/**
 * One session of the example, its notes written by hand in the markup of parse-notes.ts.
 *
 * Dates are `YYYY-MM-DD`, times of day are left out. `guide` is the key of a guide.
 */
export interface ExampleSession {
  readonly code: string
  readonly kind: 'interview' | 'group' | 'seminar'
  readonly guide: string
  readonly informants: readonly string[]
  readonly planned: string
  readonly held: string
  readonly mode: 'video' | 'in-person' | 'phone'
  readonly minutes: number
  /** Keys of the consultants: who asked and who typed. */
  readonly askedBy: string
  readonly typedBy: string
  readonly notes: string
}
