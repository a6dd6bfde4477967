import type { SuccessCriterionDraft } from '../template.ts'

/** Conditions for a network to succeed, gathered from the whole report: it promises a list but prints none. */
export const successCriteria: readonly SuccessCriterionDraft[] = [
  { key: 'K1', label: 'Lederskap', source: 'Q14 stikkord' },
  { key: 'K2', label: 'Type aktivitet', source: 'Q14 stikkord' },
  { key: 'K3', label: 'Aktivitetsnivå', source: 'Q14 stikkord' },
  { key: 'K4', label: 'Forpliktelser og tilgjengelighet', source: 'Q14 stikkord' },
  { key: 'K5', label: 'Politisk forankring', source: '4.1.3' },
  { key: 'K6', label: 'God, helst nøytral fasilitator', source: '4.1.4' },
  { key: 'K7', label: 'Relativt hyppige møter', source: '4.1.4' },
  { key: 'K8', label: 'Kjent blant relevante brukere', source: '5.6' },
  { key: 'K9', label: 'Tjenestene oppleves nyttige av målgruppen', source: '5.6' },
  { key: 'K10', label: 'Starte i det små og utvikle gradvis', source: '6.2' },
  { key: 'K11', label: 'Forankring i stat, kommuner, næringsliv underveis', source: '6.2' },
  { key: 'K12', label: 'Oppmerksomhet på silotendenser i utformingen', source: '6.2' },
  { key: 'K13', label: 'Handlingsorientert (nok «snakkeforum» fra før)', source: '6.2' },
  { key: 'K14', label: 'Prosjektorganisering med departementsforankring og ekstern pådriver', source: '6.2' },
  { key: 'K15', label: 'Tydelige og realistiske mål', source: '6.2' },
  { key: 'K16', label: 'Deltakerne deler – gir, ikke bare får', source: '6.2.1' },
  { key: 'K17', label: 'Bred representasjon', source: '6.2.1' },
  { key: 'K18', label: 'Aktørene setter av ressurser', source: '6.2.1' },
  { key: 'K19', label: 'Håndtere konkurranse om de samme midlene (holde kortene tett)', source: '6.2.1' },
  { key: 'K20', label: 'Forumet oppleves nyttig av byene selv; mandat og retningslinjer formaliseres', source: '6.1 trinn 1' },
]
