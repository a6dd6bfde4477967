import type { CodeDraft } from '../template.ts'
import { subCode } from './sub-code.ts'

/** B1 and B2: who should take part, and who must be coordinated with whom. */
export const participationNeeds: readonly CodeDraft[] = [
  {
    key: 'B1',
    label: 'Bred medvirkning',
    labelNn: 'Brei medverknad',
    heading: 'Behov for å legge til rette for bred medvirkning',
    definition:
      'Engasjere aktører på tvers av sektorer og nivåer, inkludert næringsliv og innbyggere, men også gi rom for avgrensede fora.',
    facet: 'behov',
    origin: 'deductive',
    stanceRequired: false,
    synonyms: ['medvirkning', 'medverknad', 'involvering', 'inkludere', 'sivilsamfunn', 'samskaping', 'deltakelse', 'deltaking'],
    note: 'Aktører: departementer og statlige etater med myndighet over handlingsrommet, store offentlige infrastrukturaktører (transport, energi), regionale myndigheter (samferdsel, næringsutvikling, planlegging), offentlige virkemiddelaktører, sentrale kunnskapsaktører, næringslivet, sivilsamfunnet.',
    crossCutting: false,
    children: [
      subCode({
        key: 'B1.1',
        label: 'Kunnskaps- og erfaringsutveksling',
        labelNn: 'Kunnskaps- og erfaringsutveksling',
        definition: 'Å bli kjent med andre aktører og drøfte problemstillinger på tvers av roller og ansvarsområder.',
        synonyms: ['utveksle erfaringer', 'utveksle erfaringar', 'lære av hverandre', 'lære av kvarandre', 'kunnskapsutveksling', 'erfaringsdeling'],
      }),
      subCode({
        key: 'B1.2',
        label: 'Møteplass for aktører som ellers ikke møtes',
        labelNn: 'Møteplass for aktørar som elles ikkje møtest',
        definition: 'Nettverket som stedet der folk fra ulike sektorer og miljøer treffes, når de ellers ikke har en anledning til det.',
        synonyms: ['møteplass', 'møtepunkt', 'møtestad', 'treffe andre', 'bli kjent', 'på tvers av bransjer', 'nye kontakter', 'nye kontaktar'],
      }),
      subCode({
        key: 'B1.3',
        label: 'Innbyggerperspektiv / kvadruppel helix',
        labelNn: 'Innbyggjarperspektiv / kvadruppel heliks',
        definition: 'Innbyggerne og deres erfaringer skal inn sammen med det offentlige, næringslivet og akademia.',
        synonyms: ['innbyggere', 'innbyggjarar', 'beboere', 'bebuarar', 'velforening', 'folkemøte', 'brukermedvirkning', 'brukarmedverknad'],
      }),
      subCode({
        key: 'B1.4',
        label: 'Næringslivet må med',
        labelNn: 'Næringslivet må med',
        definition: 'Bedrifter må delta fordi det offentlige ikke kan løse oppgavene alene, og fordi de selv skal levere løsningene.',
        synonyms: ['næringsliv', 'bedrifter', 'verksemder', 'føretak', 'privat sektor', 'leverandører', 'leverandørar', 'de private'],
      }),
      subCode({
        key: 'B1.5',
        label: 'Lukkede fora',
        labelNn: 'Lukka fora',
        definition: 'Behov for rom der bare noen få deltar, slik at de kan snakke fritt om strategi, myndighetsansvar eller anskaffelser.',
        synonyms: ['lukket forum', 'lukka forum', 'fortrolig', 'uten leverandører', 'utan leverandørar', 'anskaffelser', 'innkjøp', 'bak lukkede dører'],
        note: 'Begrunnelser: strategi og veivalg på fagområde; formelt myndighetsansvar; anskaffelser: innsyn gir konkurransefortrinn.',
      }),
      subCode({
        key: 'B1.6',
        label: 'Undergrupper (tema eller deltakergruppe)',
        labelNn: 'Undergrupper (tema eller deltakargruppe)',
        definition: 'Et stort nettverk deles i mindre grupper etter tema eller etter hvem som deltar.',
        synonyms: ['undergrupper', 'temagrupper', 'arbeidsgrupper', 'faggrupper', 'mindre grupper', 'små kommuner for seg', 'småkommunar for seg'],
      }),
    ],
  },
  {
    key: 'B2',
    label: 'Koordinering på tvers',
    labelNn: 'Koordinering på tvers',
    heading: 'Behov for koordinering og deltakelse på tvers av nivåer og sektorer',
    definition:
      'Samordne innsats mellom nivåer og sektorer, med statlige premissgivere til stede, og bygge ned siloer – også internt i kommunene.',
    facet: 'behov',
    origin: 'deductive',
    stanceRequired: false,
    synonyms: ['samordning', 'koordinere', 'på tvers', 'stat og kommune', 'samhandling', 'forvaltningsnivåer', 'forvaltningsnivå', 'sektorer'],
    crossCutting: false,
    children: [
      subCode({
        key: 'B2.1',
        label: 'Flere byer enn de EU valgte ut',
        labelNn: 'Fleire byar enn dei EU valde ut',
        definition: 'Ordningen må også være for byer og kommuner med ambisjoner som ikke ble tatt opp i EUs satsing.',
        synonyms: ['flere byer', 'fleire byar', 'andre kommuner', 'andre kommunar', 'ikke valgt ut', 'ikkje valde ut', 'utestengt', 'A-lag og B-lag'],
      }),
      subCode({
        key: 'B2.2',
        label: 'Premissgivende statlige aktører må delta',
        labelNn: 'Statlege premissgjevarar må delta',
        definition: 'Departementer, direktorater, etater og statlige selskaper som styrer byenes handlingsrom, må sitte ved bordet.',
        synonyms: ['staten må med', 'departementene', 'departementa', 'direktorat', 'statlige etater', 'statlege etatar', 'rammebetingelser', 'rammevilkår'],
      }),
      subCode({
        key: 'B2.3',
        label: 'Særskilt forum byer–stat',
        labelNn: 'Særskilt forum byar–stat',
        definition: 'Et eget møtepunkt mellom deltakerbyene og nasjonale myndigheter om krav, rammer og hindringer.',
        synonyms: ['eget forum', 'eige forum', 'dialog med departementet', 'samarbeidsforum', 'byene og staten', 'byane og staten', 'direkte linje'],
        note: 'I tillegg til et større nettverk.',
      }),
      subCode({
        key: 'B2.4',
        label: 'Demokratisk forankring og innbyggermedvirkning',
        labelNn: 'Demokratisk forankring og innbyggjarmedverknad',
        definition: 'Omstillingen angår hele samfunnet og må avklares i demokratiske prosesser der innbyggerne har noe å si.',
        synonyms: ['demokratisk', 'høring', 'høyring', 'legitimitet', 'folkelig støtte', 'folkeleg støtte', 'innbyggerråd', 'innbyggjarråd'],
      }),
      subCode({
        key: 'B2.5',
        label: 'Siloer internt i kommunen',
        labelNn: 'Siloar internt i kommunen',
        definition: 'Enheter i samme kommune arbeider hver for seg med klima og smartby, uten at noen ser helheten.',
        synonyms: ['siloer', 'siloar', 'enheter hver for seg', 'einingar kvar for seg', 'internt samarbeid', 'avdelinger', 'avdelingar', 'sektorvis'],
        note: 'Intersektorielt og intrasektorielt.',
      }),
    ],
  },
]
