import type { ExampleSession } from '../example-session.ts'

/** Rådet for omstillingsforskning: two advisers who do not quite agree, one for the long view and one for Europe. */
export const i15: ExampleSession = {
  code: 'I15',
  kind: 'interview',
  guide: 'VB-virksomhet',
  informants: ['omstillingsradet-1', 'omstillingsradet-2'],
  planned: '2025-04-08',
  held: '2025-04-08',
  mode: 'video',
  minutes: 80,
  askedBy: 'B',
  typedBy: 'A',
  notes: `## 1
{{S omstillingsradet-1|Finansierer forskning og innovasjon i offentlig sektor. Om lag 60 mill. i året går til prosjekter der en kommune er søker eller partner.}} {{S omstillingsradet-2|Hun sitter på den europeiske siden: mobilisering, hjelp til søkere, og nasjonalt kontaktpunkt for byoppdraget.}} De har kontor vegg i vegg og er ikke alltid enige, sier begge.

## 2
{{S omstillingsradet-2|Søkernettverket: 60 kommuner på e-postlista, åtte webinarer i 2024, oppmøte fra 9 til 70. {{A B4.1+/erfaring|{{B B4.1+|Fem søknader kom ut av det, to fikk tilslag. Begge var kommuner som hadde truffet hverandre på et webinar.}}}}}}
{{S omstillingsradet-1|Legger til at det er de samme kommunene hver gang, 12–15 stykker. De andre 45 hører på.}}
Støtter også et dokumentasjonsprosjekt ved et institutt. {{A B4.5~|{{B B4.5+|Kunnskapsbank for byprosjekter, 160 innslag, men den ble ikke oppdatert etter at prosjektperioden var over.}}}} Lærdom: ingen vil drifte det andre har bygget.

## 4
{{S omstillingsradet-1|Starter langt unna: hva er et samfunnsoppdrag. Det skal ha retning. {{A B6+/behov|{{B B6.3+|Hvis alle bare deler erfaringer, er det ikke et oppdrag, det er en studiesirkel.}}}} Noen må si hva som skal prøves og hva som skal slutte.}}
{{S omstillingsradet-2|Mer jordnært: {{A B4.3+/behov|folk trenger å få klimakontrakten forklart på norsk.}} Hun har hatt 14 samtaler om nøyaktig samme side i malen.}}
{{S omstillingsradet-1|{{A B6.2+/behov|{{B B6.2+|Testarenaer. En by må kunne få lov til å avvike fra en regel i to år, på ordentlig, og så evaluere.}}}} {{A B6.1+|Det er da man ser om det er regelen eller vanen som stopper.}}}} Nevner en dispensasjon om gateparkering som tok lengre tid å få enn forsøket varte.

## 5
{{S omstillingsradet-2|De som skal vedta det. {{A B2.4+/behov|{{B B2.4+|I Europa spør de på side én hvordan omlegginga er avgjort, og norske kommuner svarer med lenke til høringssida.}}}}}}
{{S omstillingsradet-1|Enig, men mener det må være mer enn en høring: {{B B2.4+|omlegginga må tåle et valg, da må den være avgjort et sted folk kjenner igjen.}}}}
Resten av stikkordene rakk vi ikke, de to ble sittende og diskutere plan- og bygningsloven.
Mindre krets? {{S omstillingsradet-2|{{A B2.3+/forslag|{{B B2.3+|De tre byene og staten må ha sitt eget bord. De har rapporteringskrav ingen andre har.}}}} Det trenger ikke være hemmelig.}} {{S omstillingsradet-1|{{B B2.3~|Skeptisk til bordet: da er det der det skjer, og alle andre byer leser om det etterpå.}}}}

## 3
Klimabyprogrammet for de tre. {{S omstillingsradet-1|{{A T1.1+|Vil ikke ha enda et nettverk.}} {{A T1.3+/forslag|{{B T1.3+|Tenk heller økosystem: klynger, nettverk, institutter og kommuner som finner hverandre ved behov, og et lite knutepunkt som vet hvem som kan hva.}}}}}}
{{S omstillingsradet-2|Hun har hørt ham si økosystem i tre år. {{A T1.3~|{{V|Han sier økosystem, og så er det jeg som sender ut innkallinga.}}}} {{B T1-|Men nytt nettverk, nei, det er de enige om.}}}}
Hvem som skulle drive knutepunktet, kom vi ikke til bunns i.

## 7
{{S omstillingsradet-1|Tidshorisont. Forskning tenker fire år, kommunebudsjett ett, valg fire men forskjøvet, EU sju. {{A B6.1/barriere|Ikke uenighet om målet, bare fire kalendere.}}}}
{{S ?|Og egenandelene er forskjellige overalt.}} (hørte ikke hvem)

## 8
{{S omstillingsradet-2|Noen som svarer på e-post innen to dager.}} Ler, men mener det. {{A B4.4+/suksesskriterium|{{B B4.4|Faste tidspunkter, samme ukedag, hele året. Det er derfor webinarene til slutt fikk 70.}}}}
{{S omstillingsradet-1|{{A B6.4+/suksesskriterium|At noen spør etter resultatet én gang i året, og at det er byene selv som har skrevet hva som skal måles. Ellers blir det en prosjektportefølje.}}}} {{S omstillingsradet-2|Hun har en prosjektportefølje. Den er pen.}}

## 9
{{S omstillingsradet-1|{{A B4.6+/rolle|{{B B4.6~|Et forskningsmiljø, sammen med en byorganisasjon. Ikke oss, vi finansierer.}}}}}}
{{S omstillingsradet-2|{{A B4.6~|Forskere er dårlige verter. De inviterer til seminar.}} Helst en liten stiftelse, {{B B4.6+|nøytral, men det må være folk som har jobbet i kommune}}.}}
Staten: {{A B2.2+/rolle|med på øverste nivå to ganger i året, og på saksbehandlernivå hele tida.}}

## 10
{{S omstillingsradet-1|{{B B5.3+|Program med ti års ramme.}} {{A B5.4+/forslag|Byene får betalt for å delta, mot kontrakt. Da er det lov å stille krav.}}}}
{{S omstillingsradet-2|{{A B5.1-|{{B B5.1-|Egenandel nei. Hun har sett tre kommuner trekke seg fra ferdig søknad fordi egeninnsatsen ikke fantes i budsjettet.}}}} {{A B5.5|{{V|Vi ber dem ta risiko, og så skal de betale 25 % av den sjøl.}}}}}}
{{S omstillingsradet-1|{{A B5.1~|Litt uenig: timer er også egenandel, og dem bør de stille med.}} {{B B5.5+|Men da må det stå i stillingsinstruksen.}}}}

## 11
Webinarene, kontaktnettet ute, og {{A B4.2+|at det som kommer fra Brussel blir sendt videre samme uke, og at svarene herfra går tilbake.}} {{C|Rådet vurderer å si opp rollen som kontaktpunkt fra 2027, ikke drøftet med departementet.}}

## 12 ingen svar
`,
}
