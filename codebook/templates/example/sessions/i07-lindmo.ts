import type { ExampleSession } from '../example-session.ts'

/** Lindmo: a head of digitalisation who did not apply and thinks in data and ecosystems. */
export const i07: ExampleSession = {
  code: 'I07',
  kind: 'interview',
  guide: 'VB-kommune',
  informants: ['lindmo-1'],
  planned: '2025-03-17',
  held: '2025-03-20',
  mode: 'video',
  minutes: 55,
  askedBy: 'B',
  typedBy: 'A',
  notes: `## 1
Smartby i Lindmo er en digitaliseringssak, det har alltid ligget hos henne. 22 000 innbyggere, pendlerkommune, to togstopp. Målet er formulert som «én gang inn, mange ganger ut»: data som samles inn ett sted, skal kunne brukes av alle. De har en felles sensorplattform for vann, veilys og parkering. Hun er den første vi snakker med som har med seg et arkitekturbilde.
Gevinsten så langt er en strømregning som lar seg forklare, lyspunkt for lyspunkt, og at vannverket finner lekkasjer om natta i stedet for på fakturaen.

## 2
Hun regner opp fort: Grøntnett, et brukerforum hos leverandøren av plattformen, en åpen kildekodegruppe med fire kommuner. {{B B4.5+|Den siste er den eneste der noe faktisk skifter hender: de deler kode og en datamodell for veilys.}} Grøntnett er mest webinarer.
{{V|Jeg går ikke på webinar for å lære. Jeg går på webinar for å se hvem andre som er der.}}

## 4
Nei. Kommunen har et generelt mål om å kutte utslipp «i tråd med nasjonale mål». Hun leverer måledata til klimaregnskapet og er mest opptatt av at tallet skal være regnet ut på samme måte i år som i fjor. Det var det ikke. Hvem som har bestemt hva, må vi spørre andre om.

## 5 ingen svar

## 3
Vi går tilbake til samarbeid. {{A B4.5+|Det hun trenger, er noen å dele kode med. Lindmo har skrevet sju integrasjoner mot fagsystemer som alle andre også har, og hun vet om to kommuner som sitter og skriver den åttende nå.}} De prøvde en felles anskaffelse i 2022; tre tilbud, hvorav ett var til feil kommune.
Utover det: nasjonale kart- og registerdata, helst uten å søke på nytt hvert år. {{B B4.5|{{V|Jeg sitter ikke og savner noen på et møte. Jeg savner et endepunkt som svarer.}}}}

## 9
{{A B4.5+/behov|{{B B4.5+|Et felles sted for data og gjenbrukbare løsninger, med noen som rydder.}}}} Det siste understreker hun tre ganger. Hun har sett fire slike delingssider dø. {{V|PDF-er fra 2018 og en lenke til et kontaktskjema som går til noen som har sluttet.}}
Det må finnes en redaktør. {{A B4.3/suksesskriterium|En løsning bør ikke ligge der før to andre kommuner har prøvd den, og skrevet hva de måtte endre.}}
Klimadelen av det overlater hun til andre, men sier at {{B B4.3|målemetodene}} må være like, ellers er det ingen vits i å sammenligne.

## 11
Spart tid. Hun regner det slik: hvert integrasjonsprosjekt koster Lindmo rundt 300 timer, og hun tror to tredeler av det er gjort i en annen kommune fra før. {{A B4.5+/nytte|Kan hun hente halvparten av det igjen, er nettverket betalt.}}
Så er det en annen nytte som hun er litt flau over. {{V|Når vi kan si at vi gjør det samme som en stor kommune, slipper vi å argumentere hjemme.}}

## 13
Ingen av de formelle. Kildekodegruppa, fordi den er liten, har et produkt og kan forlates. {{A T1.3+/forslag|{{B T1.3+|Hun vil heller ha et økosystem enn et nettverk: noen felles byggeklosser og åpne grensesnitt, og så finner de som har samme problem, hverandre.}}}} Jeg spør hvem som passer på byggeklossene. {{V|Ja, det er akkurat det.}}
Hun har lest om Klimabyprogrammet, men tenkte aldri på å søke. Det virket som et program for byer med fjordutsikt og kommunikasjonsavdeling.

## 14
{{A B4.4+|Kort vei mellom spørsmål og svar, under et døgn.}} Fast struktur på det som deles. At man kan bidra med noe lite. {{B B4.4~|Møter tror hun lite på, men én fysisk samling i året må til, ellers våger ingen å si at koden deres er dårlig.}}
Lederskap: noen med teknisk innsikt. De nettverkene hun har sett gå i stå, har hatt ledere som var gode på å åpne konferanser.
{{P|Sidemannen hennes i kildekodegruppa, Vegard i nabokommunen, gjør i praksis alt arbeidet på kveldstid, og det vet ikke arbeidsgiveren hans.}}

## 15
{{A B4.6~|Nøytral fasilitator, ja, men nøytral kan også bety at ingen tar ansvar for plattformen.}} {{B B4.6-/rolle|Hun heller mot at et offentlig organ drifter det tekniske}} og at kommunene styrer hva som skal inn. Da er det to roller, og de bør ikke blandes.
Tilgang skal alle ha som godtar lisensen, og det leser hun høyt for oss hva betyr. {{B B4.5~|Det som ikke kan deles, bør ikke ligge på plattformen i utgangspunktet}}, og det skal plattformen si fra om selv, for folk leser ikke veiledninger.

## 16
{{A B5.1+|{{B B5.1+|For egenandel. Den er en måte å si at dette skal vi bruke. Lindmo betaler 120 000 for en lisens ingen har åpnet siden jul, så det er ikke pengene det står på.}}}} Men hun ville tatt det som abonnement, med oppsigelse når man vil, så må nettverket gjøre seg fortjent til det.
{{B B5.3+|Driften av selve plattformen må være statlig betalt. Ingen bygger på noe som kan bli borte ved årsskiftet.}}
Private kan betale for å bruke dataene kommersielt, hun har ikke tenkt det helt ut.

## 17
{{A T1.1+|Hun vil ikke ha et nytt nettverk å logge seg inn på. Blir det ett til, må det erstatte noe.}} Hun tilbyr seg å vise oss datamodellen for veilys. Vi takket ja, det tok tolv minutter og var faktisk interessant.
`,
}
