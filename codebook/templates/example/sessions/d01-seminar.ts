import type { ExampleSession } from '../example-session.ts'

/** The dialogue seminar: preliminary findings on the table, notes from the plenary and two group tables. */
export const d01: ExampleSession = {
  code: 'D01',
  kind: 'seminar',
  guide: 'VB-virksomhet',
  informants: [
    'fjordby-1',
    'nordvik-1',
    'sorli-1',
    'vagsdal-1',
    'granlia-1',
    'klimabyforum-1',
    'utslippsdirektoratet-1',
    'byklimafondet-1',
    'gronn-radgivning-1',
    'byomstilling-1',
  ],
  planned: '2025-04-29',
  held: '2025-05-08',
  mode: 'in-person',
  minutes: 180,
  askedBy: 'A',
  typedBy: 'B',
  notes: `## fri
Utsatt fra 29.4. (lokalet). Ti deltakere, to observatører fra oppdragsgiver, de sa ingenting i plenum. A la fram seks foreløpige funn, 25 min. Så plenum, to bord, plenum igjen. Notatene er fra bord 2 og plenum, bord 1 hadde bare lapper (bilde i mappa).

## fri
Plenum etter framlegginga. Første reaksjon gjaldt funnet om at et nytt nettverk ikke er ønsket.
{{S sorli-1|{{A T1.1+|{{B T1-|{{V|Det stemmer, men skriv hvorfor. Det er ikke fordi vi ikke trenger noe.}}}}}}}}
{{S klimabyforum-1|Reagerte på formuleringa «nettverkene når ikke ut». Vi når ut, folk har ikke tid. Fikk nikk.}}
{{S byomstilling-1|Spør hvor mange av de spurte som selv driver et nettverk. Vi svarte to.}}
{{S byomstilling-1|{{A B4.6+|{{B B4.6+|Ein fasilitator må ikkje trenge nettverket for å ha jobb. Dei to eg såg bli lagde ned, vart drivne av folk som måtte ha dei i live.}}}} {{A B4.4|Og tett mellom møta dei første to åra. Seinare spelar det mindre rolle.}}}}
{{S ?|Ingen spør hva som skjer hvis vi ikke gjør noe.}} Ble hengende litt, men ingen tok den.
{{S utslippsdirektoratet-1|{{A B2.2~|{{B B2.2~|Vi kan møte, men det må stå i mandatet hva vi kan svare på. Ellers blir det en skuffelse til.}}}}}} Det ble en runde på dette. {{S fjordby-1|{{B B2.3+/forslag|Da trenger vi et eget bord, med dem som har fullmakt.}}}}

## fri
Bord 2, oppgave: hva skal det gjøre det første året? (6 deltakere, A satt der)
{{S nordvik-1|{{A B1.3+|{{B B1.3+|Ta med innbyggerne fra dag én, ikke etter at det er bestemt.}}}}}} {{S granlia-1|Små kommuner har ikke folk til å sende. {{A B5.5/barriere|Ett møte i måneden er en hel stilling når man er én.}}}}
{{S vagsdal-1|{{B B1.6+/forslag|Eiga gruppe for dei under ti tusen. Og ho må få møtast på skjerm.}}}}
{{S byklimafondet-1|{{A B4.1+/forslag|Én fellessøknad til høstutlysninga, som prøve. Da ser vi om det går.}}}} Alle ved bordet var for, i alle fall høyt. Hvem som skal skrive den, ble ikke avklart, fondet kan ikke.
{{S gronn-radgivning-1|{{A B4.3+|{{B B4|Én metode for klimabudsjett innen jul.}}}}}} {{S ?|Latter. «Hvilket år?»}}
Fasilitator: {{S klimabyforum-1|{{A B4.6+|{{B B4.6~|Uten egen sak.}}}}}} {{S gronn-radgivning-1|{{B B4.6~|Da er det ingen igjen i rommet.}}}} Lot det ligge. Ved bord 1 hadde de visst kommet fram til en stiftelse, ifølge lappene.

## fri
Plenum til slutt, om penger. Her var det temperatur.
{{S fjordby-1|{{A B5.1+|{{B B5.1+|Vi betaler gjerne.}}}}}} {{S sorli-1|{{A B5.1-|{{B B5.1-|{{V|Det vet jeg. Derfor blir det ditt nettverk.}}}}}}}}
{{S granlia-1|{{A B5.2+|Hvis det koster null for oss, er vi med. Koster det fem tusen, må jeg skrive sak.}}}}
{{S byklimafondet-1|{{B B5.3+|Fast post, ellers er vi her igjen om tre år.}}}}
{{S byomstilling-1|Minnet om at to av tre i hennes materiale ble lagt ned da prosjektpengene tok slutt, ikke da nytten gjorde det. {{A B5.3+|Altså er det grunnfinansieringa som er funnet, ikke avgifta.}}}} God kommentar, må inn i kapittel 4.
{{S ?|{{A B5|{{V|Nå har vi brukt ti minutter på hvem som skal betale for kaffen.}}}}}}

## fri
Innspill på lapper (13 stk., uten navn, skrevet av etterpå):
– {{A B3.1+|vedtak i kommunestyret før man får være med}} (3 lapper)
– {{B B4.5+|legg ut rapportene}} (2)
– {{A B6.3+|staten må si hva 2030 betyr}} (2)
– {{B B6.2+|la noen få prøve uten å søke dispensasjon}}
– {{A T1.3~|hva er et økosystem}} (2)
– «mindre kake, mer vindu»
– resten handlet om lokalet
{{P|En deltaker fra en av de store sa i pausen at kollegaen på plan motarbeider hele programmet.}} {{C|Oppdragsgiver sa på vei ut at de har satt av midler til et forprosjekt, ikke offentlig.}}
Til oss selv: rett opp lysark 9 (feil tall på hvor mange som er spurt), send referat innen fredag, ring dem som ikke kom.
`,
}
