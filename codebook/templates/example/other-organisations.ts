import type { ExampleInformant, ExampleOrganisation } from './example-session.ts'

/** The networks, state bodies, firm and institute of the example study, all invented. */
export const otherOrganisations: readonly ExampleOrganisation[] = [
  { key: 'klimabyforum', name: 'Klimabyforum', group: 'G4', language: 'nb' },
  { key: 'smart-kyst', name: 'Smart Kyst', group: 'G4', language: 'nn' },
  { key: 'utslippsdirektoratet', name: 'Utslippsdirektoratet', group: 'G5', language: 'nb' },
  { key: 'bytransport', name: 'Statens kontor for bytransport', group: 'G5', language: 'nb' },
  { key: 'byklimafondet', name: 'Statens byklimafond', group: 'G6', language: 'nb' },
  { key: 'omstillingsradet', name: 'Rådet for omstillingsforskning', group: 'G6', language: 'nb' },
  { key: 'gronn-radgivning', name: 'Grønn Rådgivning AS', group: 'G7', language: 'nb' },
  { key: 'byomstilling', name: 'Vestre institutt for byomstilling', group: 'G8', language: 'nn' },
]

/** The people who speak for them, one each and two from the research council. */
export const otherInformants: readonly ExampleInformant[] = [
  {
    key: 'klimabyforum-1',
    organisation: 'klimabyforum',
    name: 'Hege Storsveen',
    role: 'Sekretariatsleder',
    email: 'hege@klimabyforum.example',
    phone: '900 00 141',
  },
  {
    key: 'smart-kyst-1',
    organisation: 'smart-kyst',
    name: 'Jostein Hamnaskjer',
    role: 'Dagleg leiar',
    email: 'jostein@smartkyst.example',
    phone: '900 00 142',
  },
  {
    key: 'utslippsdirektoratet-1',
    organisation: 'utslippsdirektoratet',
    name: 'Anne-Lise Thorbergsrud',
    role: 'Seksjonsleder kommuner',
    email: 'anne-lise@utslippsdirektoratet.example',
    phone: '900 00 151',
  },
  {
    key: 'bytransport-1',
    organisation: 'bytransport',
    name: 'Rolf Kvernstuen',
    role: 'Fagansvarlig byområder',
    email: 'rolf@bytransport.example',
    phone: '900 00 152',
  },
  {
    key: 'byklimafondet-1',
    organisation: 'byklimafondet',
    name: 'Maja Lindtorp',
    role: 'Programansvarlig tilskudd',
    email: 'maja@byklimafondet.example',
    phone: '900 00 161',
  },
  {
    key: 'omstillingsradet-1',
    organisation: 'omstillingsradet',
    name: 'Henning Aasgrav',
    role: 'Spesialrådgiver',
    email: 'henning@omstillingsradet.example',
    phone: '900 00 162',
  },
  {
    key: 'omstillingsradet-2',
    organisation: 'omstillingsradet',
    name: 'Farah Mirzai',
    role: 'Rådgiver europeisk samarbeid',
    email: 'farah@omstillingsradet.example',
    phone: '900 00 163',
  },
  {
    key: 'gronn-radgivning-1',
    organisation: 'gronn-radgivning',
    name: 'Truls Ekebergløkken',
    role: 'Partner',
    email: 'truls@gronnradgivning.example',
    phone: '900 00 171',
  },
  {
    key: 'byomstilling-1',
    organisation: 'byomstilling',
    name: 'Ingunn Råsahaug',
    role: 'Forskar',
    email: 'ingunn@byomstilling.example',
    phone: '900 00 181',
  },
]
