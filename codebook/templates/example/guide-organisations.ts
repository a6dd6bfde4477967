import type { GuideDraft, GuideQuestionDraft } from '../../guide/guide.ts'

type Question = Pick<GuideQuestionDraft, 'questionKey' | 'number' | 'text' | 'textNn' | 'facet' | 'defaultCodes'> &
  Partial<GuideQuestionDraft>

/** A question that is kept with the study and may be coded. */
function question(draft: Question): GuideQuestionDraft {
  return { storage: 'study', codable: true, ...draft }
}

/**
 * The example's guide for networks, state bodies, firms and researchers, written for it.
 *
 * Questions that ask the same as the municipal guide carry its key (`q9`), so that their
 * answers are counted together; `v1` to `v5` are asked here only.
 */
export const organisationGuide: GuideDraft = {
  key: 'VB-virksomhet',
  title: 'Intervjuguide – virksomheter',
  language: 'nb',
  version: '1.0',
  audience: ['G4', 'G5', 'G6', 'G7', 'G8'],
  intro: [
    'hvem vi er, hvem som har bestilt undersøkelsen, og hva den skal brukes til',
    'om lag én time, vi skriver referat og tar ikke opp lyd',
    'du får lese sitater før de brukes, og kan trekke deg når som helst',
  ],
  sections: [
    {
      key: 'S0',
      title: 'Innledning',
      fields: [
        { key: 'navn', label: 'Navn:', storage: 'key' },
        { key: 'stilling', label: 'Stilling/rolle:', storage: 'key' },
        { key: 'virksomhet', label: 'Virksomhet:', storage: 'key' },
      ],
      questions: [],
    },
    {
      key: 'S1',
      title: 'Virksomheten og nettverkene i dag',
      fields: [],
      questions: [
        question({
          questionKey: 'v1',
          number: 1,
          text: 'Hvilken rolle har virksomheten din i arbeidet med klimanøytrale og smarte byer?',
          textNn: 'Kva rolle har verksemda di i arbeidet med klimanøytrale og smarte byar?',
          facet: 'kontekst',
          defaultCodes: [],
        }),
        question({
          questionKey: 'v2',
          number: 2,
          text: 'Hvilke nettverk eller plattformer driver dere, deltar dere i eller støtter dere, og hva kommer ut av dem?',
          textNn: 'Kva nettverk eller plattformer driv de, deltek de i eller støttar de, og kva kjem det ut av dei?',
          facet: 'nettverk',
          promptsLabel: 'Stikkord',
          prompts: ['hvem som er med', 'aktiviteter det siste året', 'resultater', 'det som ikke har virket'],
          defaultCodes: ['B1.1', 'B4'],
        }),
        question({
          questionKey: 'q13',
          number: 3,
          text: 'Hvilke av dagens nettverk/plattformer på områdene mener du er mest relevante, og hvorfor?',
          textNn: 'Kva for nokre av nettverka/plattformene i dag meiner du er mest relevante, og kvifor?',
          facet: 'nettverk',
          followUps: [{ when: 'ingen', text: 'Er det noe annet som gjør samme nytten?' }],
          defaultCodes: ['T1'],
        }),
      ],
    },
    {
      key: 'S2',
      title: 'Behov og nytte',
      fields: [],
      questions: [
        question({
          questionKey: 'q9',
          number: 4,
          text: 'Hvilke behov ser du for deg at et nasjonalt nettverk/en plattform kan dekke relatert til områdene smartby og klimanøytralitet?',
          textNn: 'Kva behov ser du for deg at eit nasjonalt nettverk / ei plattform kan dekkje på områda smartby og klimanøytralitet?',
          facet: 'behov',
          defaultCodes: [],
        }),
        question({
          questionKey: 'v3',
          number: 5,
          text: 'Hvem må være med for at byene skal få gjort noe, og hvem mangler i dag?',
          textNn: 'Kven må vere med for at byane skal få gjort noko, og kven manglar i dag?',
          facet: 'behov',
          promptsLabel: 'Stikkord',
          prompts: ['departementer og etater', 'fylkeskommunen', 'infrastruktureiere', 'næringslivet', 'innbyggerne'],
          subQuestions: ['Er det noe som bør drøftes i en mindre krets?'],
          defaultCodes: ['B1', 'B2'],
        }),
        question({
          questionKey: 'q11',
          number: 6,
          text: 'Hvilken nytte ønsker du å få ut av et slikt nettverk/plattform?',
          textNn: 'Kva nytte ønskjer du å få av eit slikt nettverk / ei slik plattform?',
          facet: 'nytte',
          defaultCodes: [],
        }),
        question({
          questionKey: 'v4',
          number: 7,
          text: 'Hva er det i rammene rundt kommunene – regler, mål, tilskudd – som trekker i ulike retninger?',
          textNn: 'Kva er det i rammene rundt kommunane – reglar, mål, tilskot – som dreg i ulike retningar?',
          facet: 'kontekst',
          followUps: [{ when: 'nevner et eksempel', text: 'Hvem kunne ha gjort noe med det?' }],
          defaultCodes: ['B6', 'B2.2'],
        }),
      ],
    },
    {
      key: 'S3',
      title: 'Organisering og finansiering',
      fields: [],
      questions: [
        question({
          questionKey: 'q14',
          number: 8,
          text: 'Hva tror du er suksesskriterier for at et nettverk/plattform skal kunne fungere og gi den ønskede effekten?',
          textNn: 'Kva trur du er suksesskriterium for at eit nettverk / ei plattform skal fungere og gi den effekten ein ønskjer?',
          facet: 'suksesskriterium',
          promptsLabel: 'Stikkord',
          prompts: ['lederskap', 'type aktivitet', 'aktivitetsnivå', 'forpliktelser og tilgjengelighet'],
          defaultCodes: ['B3', 'B4'],
        }),
        question({
          questionKey: 'q15',
          number: 9,
          text: 'Hvem bør fasilitere/drive disse nettverkene/plattformene, og hvem bør delta/ha tilgang?',
          textNn: 'Kven bør fasilitere/drive desse nettverka/plattformene, og kven bør delta/ha tilgang?',
          facet: 'rolle',
          subQuestions: ['Hva bør være statens rolle?', 'Kommunenes rolle?', 'De privates rolle?'],
          defaultCodes: ['B4.6', 'B2.2', 'B1.4'],
        }),
        question({
          questionKey: 'q16',
          number: 10,
          text: 'Har du innspill om hvordan nettverk/plattformene bør finansieres?',
          textNn: 'Har du innspel om korleis nettverk/plattformene bør finansierast?',
          facet: 'finansiering',
          subQuestions: ['Hvordan burde et eventuelt privat/offentlig samarbeid om finansiering fungere?'],
          defaultCodes: ['B5'],
        }),
        question({
          questionKey: 'v5',
          number: 11,
          text: 'Hva kunne virksomheten din selv bidra med, i tid, penger eller kunnskap?',
          textNn: 'Kva kunne verksemda di sjølv bidra med, i tid, pengar eller kunnskap?',
          facet: 'rolle',
          dependsOn: 10,
          defaultCodes: ['B5.5'],
        }),
      ],
    },
    {
      key: 'S4',
      title: 'Avslutningsvis',
      fields: [],
      questions: [
        question({
          questionKey: 'q17',
          number: 12,
          text: 'Er det noe annet viktig om nettverk eller plattformer knyttet til smartby eller klimanøytralitet vi har glemt å snakke om?',
          textNn: 'Er det noko anna viktig om nettverk eller plattformer knytte til smartby eller klimanøytralitet vi har gløymt å snakke om?',
          facet: 'åpent',
          defaultCodes: [],
        }),
      ],
    },
  ],
}
