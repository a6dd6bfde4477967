import type { GroupDraft } from '../template.ts'

/** The eight kinds of informants: three of municipalities, five of other organisations. */
export const groups: readonly GroupDraft[] = [
  {
    key: 'G1',
    label: 'Kommuner som deltar i samfunnsoppdraget',
    parent: 'kommune',
    populationPublic: true,
    populationSize: 3,
    singular: false,
  },
  {
    key: 'G2',
    label: 'Kommuner som søkte om å få delta i samfunnsoppdraget, men som ikke ble valgt',
    parent: 'kommune',
    populationPublic: true,
    populationSize: 4,
    singular: false,
  },
  {
    key: 'G3',
    label: 'Kommuner som ikke søkte om å få delta i samfunnsoppdraget, men som likevel jobber med prosjekter knyttet til klima og smarte byer',
    parent: 'kommune',
    populationPublic: false,
    populationSize: null,
    singular: false,
  },
  {
    key: 'G4',
    label: 'Representanter for eksisterende nettverk',
    parent: 'virksomhet',
    populationPublic: false,
    populationSize: null,
    singular: false,
  },
  {
    key: 'G5',
    label: 'Representanter for statlige virksomheter som arbeider med klimarelaterte utfordringer',
    parent: 'virksomhet',
    populationPublic: false,
    populationSize: null,
    singular: false,
  },
  {
    key: 'G6',
    label: 'Representanter for statlige virksomheter som finansierer forskning og deler ut tilskuddsmidler til klima- og smartby-relaterte tiltak',
    parent: 'virksomhet',
    populationPublic: false,
    populationSize: null,
    singular: false,
  },
  {
    key: 'G7',
    label: 'Privat foretak som bistår kommuner i klimaarbeid',
    parent: 'virksomhet',
    populationPublic: false,
    populationSize: null,
    singular: true,
  },
  {
    key: 'G8',
    label: 'Forsker som forsker på innovasjon og bærekraft, og bruk av nettverk i omstilling',
    parent: 'virksomhet',
    populationPublic: false,
    populationSize: null,
    singular: true,
  },
]
