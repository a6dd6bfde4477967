import type { CodeDraft } from '../template.ts'
import { subCode } from './sub-code.ts'

/** B3 and B4: political backing, and how a network is built and what it does. */
export const organisingNeeds: readonly CodeDraft[] = [
  {
    key: 'B3',
    label: 'Politisk forankring',
    labelNn: 'Politisk forankring',
    heading: 'Behov for god forankring på øverste politiske nivå',
    definition:
      'Politisk forankring som suksessfaktor for sammensatte problemer; informantene kobler den i liten grad til nettverk.',
    facet: 'behov',
    origin: 'deductive',
    stanceRequired: false,
    synonyms: ['politikere', 'politikarar', 'politisk støtte', 'eierskap', 'eigarskap', 'politisk ledelse', 'politisk leiing', 'vedtak'],
    crossCutting: false,
    children: [
      subCode({
        key: 'B3.1',
        label: 'Lokal politisk forankring',
        labelNn: 'Lokal politisk forankring',
        definition: 'Kommunestyret og den politiske ledelsen lokalt må stå bak kursen mot klimanøytralitet.',
        synonyms: ['kommunestyret', 'bystyret', 'formannskapet', 'ordfører', 'ordførar', 'byråd', 'klimabudsjett', 'lokalpolitikere'],
        note: 'Tatt opp av respondenter fra kommunal sektor.',
      }),
      subCode({
        key: 'B3.2',
        label: 'Nasjonal politisk forankring',
        labelNn: 'Nasjonal politisk forankring',
        definition: 'Regjering og storting må ha eierskap til oppdraget for at det skal få følger.',
        synonyms: ['regjeringen', 'regjeringa', 'statsråd', 'stortinget', 'departementsledelsen', 'departementsleiinga', 'nasjonalt nivå'],
        note: 'Få informanter.',
      }),
      subCode({
        key: 'B3.3',
        label: 'Nettverk som faglig, ikke politisk arena',
        labelNn: 'Nettverk som fagleg, ikkje politisk arena',
        definition: 'Nettverk er for fagfolk som utvikler og gjennomfører tiltak; politikken avgjøres andre steder.',
        synonyms: ['faglig arena', 'fagleg arena', 'fagfolk', 'saksbehandlere', 'saksbehandlarar', 'ikke for politikere', 'ikkje for politikarar'],
      }),
    ],
  },
  {
    key: 'B4',
    label: 'Oppbygging og aktiviteter',
    labelNn: 'Oppbygging og aktivitetar',
    heading: 'Behov for å vurdere hvordan nettverket bør bygges opp og hvilke aktiviteter som bør inngå',
    definition: 'Gjennomføringsstruktur, aktiviteter og fasilitering tilpasset oppdragets egenart.',
    facet: 'behov',
    origin: 'deductive',
    stanceRequired: false,
    synonyms: ['organisering', 'aktiviteter', 'aktivitetar', 'sekretariat', 'samlinger', 'samlingar', 'webinar', 'struktur'],
    crossCutting: false,
    children: [
      subCode({
        key: 'B4.1',
        label: 'Erfaringsutveksling og arena for prosjektutvikling',
        labelNn: 'Erfaringsutveksling og arena for prosjektutvikling',
        definition: 'Å finne ut hva som er prøvd, og sammen gjøre det om til nye prosjekter og søknader.',
        synonyms: ['prosjektutvikling', 'felles søknad', 'søke sammen', 'søkje saman', 'prosjektpartnere', 'prosjektpartnarar', 'prosjektidé'],
      }),
      subCode({
        key: 'B4.2',
        label: 'Formidling nedenfra og opp / ovenfra og ned',
        labelNn: 'Formidling nedanfrå og opp / ovanfrå og ned',
        definition: 'Nettverket bærer beskjeder begge veier mellom kommuner og statlige myndigheter.',
        synonyms: ['nedenfra og opp', 'nedanfrå og opp', 'ovenfra og ned', 'ovanfrå og ned', 'melde tilbake', 'melde attende', 'talerør'],
      }),
      subCode({
        key: 'B4.3',
        label: 'Beste praksis: verktøy, metoder, instrumenter',
        labelNn: 'Beste praksis: verktøy, metodar, instrument',
        definition: 'Felles maler, målemetoder og andre hjelpemidler som deltakerne utvikler og kan ta i bruk.',
        synonyms: ['beste praksis', 'verktøy', 'metoder', 'metodar', 'maler', 'malar', 'veileder', 'rettleiar'],
      }),
      subCode({
        key: 'B4.4',
        label: 'Deling av kunnskap, møtefrekvens',
        labelNn: 'Deling av kunnskap, møtefrekvens',
        definition: 'Kunnskapen når alle som trenger den, og møtene kommer tett nok til at arbeidet holdes oppe.',
        synonyms: ['møtefrekvens', 'hvor ofte', 'kor ofte', 'månedlige møter', 'månadlege møte', 'jevnlig', 'jamleg', 'dele kunnskap'],
      }),
      subCode({
        key: 'B4.5',
        label: 'Dokumentasjonssenter og datadeling',
        labelNn: 'Dokumentasjonssenter og datadeling',
        definition: 'Ett sted der data, løsninger og prosjekterfaringer lagres og gjøres tilgjengelige for andre.',
        synonyms: ['datadeling', 'database', 'kunnskapsbank', 'arkiv', 'åpne data', 'opne data', 'nettside', 'prosjektbank'],
      }),
      subCode({
        key: 'B4.6',
        label: 'Fasilitatorrollen',
        labelNn: 'Fasilitatorrolla',
        definition: 'Hvem som bør drive nettverket, og hva som kreves av den som gjør det.',
        stanceRequired: true,
        synonyms: ['fasilitator', 'nøytral aktør', 'sekretariatsrolle', 'tilrettelegger', 'tilretteleggar', 'hvem som driver', 'kven som driv', 'pådriver'],
        values: ['nøytral aktør', 'offentlig aktør', 'KS', 'annet'],
      }),
    ],
  },
]
