import type { InputEffect } from '../../findings/finding.ts'

/** What the example's dialogue seminar said to the findings that were frozen before it; made up, like all of the example. */
export interface ExampleInput {
  readonly role: string
  readonly text: string
  /** Keys of findings with what is said of each; null is something new. */
  readonly effects: readonly (readonly [finding: string | null, effect: InputEffect])[]
}

/** The name under which the findings were frozen, and what the client and others came with. */
export const exampleFindingSet = { label: 'foreløpig v0.3', note: 'Til dialogseminaret', externalParticipants: 14, observers: 2 } as const

export const exampleInputs: readonly ExampleInput[] = [
  { role: 'Kommune', text: 'Det er slik vi også opplever det: uten etatene i rommet blir det prat.', effects: [['F1', 'confirms']] },
  { role: 'Statlig etat', text: 'Vi kan møte, men vi kan ikke binde budsjettet. Det må komme tydeligere fram.', effects: [['F1', 'nuances']] },
  { role: 'Kommune', text: 'Egenandelen er ikke problemet for oss. Det er timene det koster å være med.', effects: [['F2', 'nuances'], [null, 'new']] },
  { role: 'Nettverk', text: 'Vi har tatt egenandel i seks år, og ingen har meldt seg ut på grunn av den.', effects: [['F2', 'contradicts']] },
  { role: 'Forskning', text: 'En nøytral driver er det de fleste andre land har endt med.', effects: [['F3', 'confirms']] },
  { role: 'Fylkeskommune', text: 'Det som trengs, er å rydde i dem vi har, ikke å starte et nytt.', effects: [['F4', 'confirms']] },
  { role: 'Næringsliv', text: 'Lukkede fora om anskaffelser må ikke bety at leverandørene aldri slipper til.', effects: [['F7', 'nuances']] },
  { role: 'Kommune', text: 'Kan dere si noe om hvordan de små kommunene skal rekke dette?', effects: [] },
]

/** What was changed in a finding after the seminar, by its key. */
export const exampleOutcomes: Readonly<Record<string, string>> = {
  F1: 'Presisert at etatene kan møte, men ikke binde budsjetter.',
  F2: 'Tid er tatt inn ved siden av penger. Påstanden om utmelding er skrevet om til «frykter at».',
  F3: 'Ingen endring.',
  F7: 'Tatt inn at lukkede samtaler ikke må stenge leverandørene ute for godt.',
}
