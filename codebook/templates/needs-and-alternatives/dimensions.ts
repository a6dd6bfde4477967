import type { DimensionDraft } from '../template.ts'

/** The four dimensions that networks vary along (tables 1 to 4 of the report). */
export const dimensions: readonly DimensionDraft[] = [
  {
    key: 'D1',
    label: 'Nettverkenes aktører',
    values: [
      { key: 'D1.1', label: 'Antall medlemmer', type: 'number', options: [] },
      {
        key: 'D1.2',
        label: 'Medlemmers bransje- eller sektortilhørighet',
        type: 'some-of',
        options: ['kommune', 'fylkeskommune', 'stat', 'næringsliv', 'akademia', 'frivillig'],
      },
      {
        key: 'D1.3',
        label: 'Likhet i status for alle deltakere',
        type: 'one-of',
        options: ['likeverdig', 'differensiert (styringsgruppe/observatør)'],
      },
      {
        key: 'D1.4',
        label: 'Grad av homogenitet i medlemsmassen',
        type: 'one-of',
        options: ['homogen', 'blandet', 'heterogen'],
      },
    ],
  },
  {
    key: 'D2',
    label: 'Mandat og målsetning',
    values: [
      {
        key: 'D2.1',
        label: 'Tematisk bredde',
        type: 'one-of',
        options: ['smal', 'middels', 'bred'],
      },
      {
        key: 'D2.2',
        label: 'Koordinering',
        type: 'one-of',
        options: ['ja', 'delvis', 'nei', 'ukjent'],
      },
      {
        key: 'D2.3',
        label: 'Læring/innovasjon',
        type: 'one-of',
        options: ['ja', 'delvis', 'nei', 'ukjent'],
      },
      {
        key: 'D2.4',
        label: 'Støtte til enkeltmedlemmer',
        type: 'one-of',
        options: ['ja', 'delvis', 'nei', 'ukjent'],
      },
      {
        key: 'D2.5',
        label: 'Oversettelse/lokal tilpasning',
        type: 'one-of',
        options: ['ja', 'delvis', 'nei', 'ukjent'],
      },
    ],
  },
  {
    key: 'D3',
    label: 'Geografisk utstrekning',
    values: [
      { key: 'D3.1', label: 'Lokalt/regionalt', type: 'tick', options: [] },
      { key: 'D3.2', label: 'Nasjonalt', type: 'tick', options: [] },
      { key: 'D3.3', label: 'Internasjonalt', type: 'tick', options: [] },
    ],
  },
  {
    key: 'D4',
    label: 'Organisering',
    values: [
      { key: 'D4.1', label: 'Kontaktpunkt', type: 'text', options: [] },
      { key: 'D4.2', label: 'Organisasjonsform', type: 'text', options: [] },
      { key: 'D4.3', label: 'Finansiering', type: 'text', options: [] },
      { key: 'D4.4', label: 'Åpenhet og transparens', type: 'text', options: [] },
      {
        key: 'D4.5',
        label: 'Nettsted, nyhetsbrev, Facebook-gruppe osv.',
        type: 'text',
        options: [],
      },
      {
        key: 'D4.6',
        label: 'Robusthet',
        type: 'text',
        options: [],
        includes: ['fartstid', 'grad av institusjonalisering', 'antall deltakere', 'sårbarhet for utskifting av nøkkelpersoner (ildsjeler)', 'sårbarhet for budsjettkutt hos deltakere'],
      },
    ],
  },
]
