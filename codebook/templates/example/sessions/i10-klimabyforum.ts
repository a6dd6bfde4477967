import type { ExampleSession } from '../example-session.ts'

/** Klimabyforum: the head of a network's secretariat defends and doubts her own work. */
export const i10: ExampleSession = {
  code: 'I10',
  kind: 'interview',
  guide: 'VB-virksomhet',
  informants: ['klimabyforum-1'],
  planned: '2025-03-06',
  held: '2025-03-06',
  mode: 'in-person',
  minutes: 75,
  askedBy: 'A',
  typedBy: 'B',
  notes: `## 1
41 kommuner, to fylker som observatører. Sekretariat på 2,4 årsverk, leier kontor hos en medlemskommune (ikke gratis, presiserer hun). Driver fire samlinger i året, nettside, nyhetsbrev hver 14. dag. Arr. før jul 2024 hadde 118 påmeldte, 84 møtte.

## 2
Egne samlinger først. Best: det de kaller verksted, 6–8 kommuner, én oppgave. {{A B4.1+/erfaring|Verkstedet om anleggsplasser endte i en kravspek som 14 kommuner har brukt.}} {{B B4.3+|Den ligger åpent, lastet ned ca. 900 ganger, også av entreprenører.}}
Dårligst: plattformen. Kjøpt inn i 2020 for 640 000, innlogging, forum, filarkiv. {{A B4.5-/erfaring|Siste innlegg i forumet er hun selv, i august, og det er et spørsmål ingen har svart på.}} Vil legge den ned, styret vil «gi den ett år til». For tredje gang. {{B B4.5-|{{V|Jeg har passord til en plattform ingen vil ha, og det koster oss 90 000 i året.}}}}
Er også med i et nordisk samarbeid. Reiser dit en gang i året, usikker på hva medlemmene får av det.
{{A B1.1~|Erfaringsutveksling er det alle krysser av for i medlemsundersøkelsen. Men når vi spør hva de har brukt, er det halvparten som ikke kommer på noe.}}

## 3
Sitt eget, ler. Ellers Smart Kyst i sin tid, og {{A T1.2/kontekst|Grøntnett, som har de samme medlemmene: hun har telt, 26 av 41 er med i begge.}}
{{A T1.2+|{{V|Det er jo de samme folka som kommer, bare med et annet navneskilt.}}}}
{{B T1-|{{A T1~|Et nytt nettverk på toppen av dette gir ikke mening. Men hun ser at hun er inhabil i det svaret.}}}}

## 4
Tre ting, hadde skrevet dem ned:
1) {{A B2.2+/behov|{{B B2.2+|staten i rommet. De har invitert direktorat og departement til ni samlinger, fått ja til fire, og to av de fire ble avlyst samme uke.}}}}
2) oversettelse. Det kommer mye fra Europa, på engelsk og skrevet for byer med en million innbyggere. {{A B4.3+/behov|Noen må sitte og gjøre det om til norsk plan- og bygningslov.}} Sekretariatet har prøvd, rakk to notater.
3) {{B B2.1+/behov|et sted for dem som ikke er i Klimabyprogrammet.}} Det var 7 som søkte. Etterpå ringte to av de fire som ikke kom med og ville melde seg ut hos henne: «da er det jo bestemt at vi ikke er klimaby».
Ikke mer enn tre, ellers blir det en ønskeliste, og den har de liggende fra 2021.

## 5
Nettselskapene, sier hun med en gang. Og fylkeskommunen som noe annet enn observatør. {{B B1.2+/behov|Har én gang fått en effektplanlegger fra et nettselskap på en samling, og han ble sittende til kl. 23 fordi alle ville snakke med ham.}}
Innbyggere: {{A B1.3-|ikke hos oss. Vi er et fagnettverk, medvirkning gjør kommunene hjemme.}} Litt senere: kanskje ungdomsrådene, en gang.
Mindre krets: ja. {{A B1.5+/erfaring|{{B B1.5+|Innkjøperne har egen gruppe, lukket, ingen referat på nett. Der deler de tilbudspriser og hvilke leverandører som ikke leverte.}}}} Tre leverandører har søkt om medlemskap. De får bli «partner» og være med på det åpne.

## 7
Det må vi spørre medlemmene om, sier hun. Sekretariatet sitter ikke i sakene og rekker ikke å lese forskrifter. {{A B4.2-/erfaring|Kommer det spørsmål om regler, sender de e-posten videre og ønsker lykke til.}}

## 8
Møterytme. {{A B4.4~/suksesskriterium|Fire store samlinger er for få til å holde noe varmt og for mange til at folk får reise.}} Vil heller ha to, og digitale halvtimer mellom. Flertallet i styret sier nei, samlingene er det synlige.
At noen forplikter seg. I dag skriver kommunen under på medlemskap, ikke på noe de skal gjøre. {{B B4|Det er forskjell på dem som har tatt på seg en oppgave i et verksted, og dem der klimarådgiveren meldte seg inn på egen hånd. De siste forsvinner når hun bytter jobb.}}
{{P|En av styremedlemmene, rådmann i en mellomstor kommune, møter aldri og svarer ikke på e-post, men nekter å gi fra seg plassen.}}
Og at det er greit å si at noe gikk dårlig. Hun mener de nesten er der.

## 9
{{A B4.6+/rolle|{{B B4.6+|Må være noen uten myndighet og uten noe å selge.}}}} Mener Klimabyforum er det. Vi spør om vertskommunen: ja, det har vært kommentert. {{B B4.6~|Den kommunen får oftere innlegg på samlingene, innrømmer hun, men det er fordi de sier ja.}}
Staten: {{A B2.2+/rolle|stille, og da med folk som kan mer enn å referere stortingsmeldingen.}} Kommunene: eie. De private: partnere, uten stemmerett. {{A B1.4~|De trengs, men hver gang de er i flertall i rommet blir kommunene stille.}}

## 10
{{A B5.1+/erfaring|{{B B5.1+|Kontingent er helt nødvendig. Uten den er det ikke noe nettverk, vi har ingen andre faste inntekter.}}}} 30, 60 eller 120 000 etter folketall. {{A B5.2+|Trappen kom i 2019, da sluttet de små å melde seg ut.}}
Men: seks meldte seg ut i 2023, alle i 60-gruppa, alle i november. {{B B5.1~/barriere|Det er de mellomstore som ryker. For dem er det en linje i budsjettet som noen finner.}} En av dem kom tilbake i 2024, da hadde de brukt mer på reiser til et annet nettverk.
{{B B5.3+|{{V|Medlemmene betaler for samlingene, men det er ingen som betaler for jobben imellom.}}}} {{A B5.3+/behov|Ønsker fast statlig tilskudd til sekretariatet, 3 mill. i året, resten kan medlemmene ta.}}
Privat penger: tok imot sponsing én gang, {{B B1.4-|det endte med et innlegg om varmepumper på 40 minutter.}}

## 11
Sekretariatet, adresselista og elleve års arkiv. «Det er mer verdt enn det ser ut som.» {{A B5.5|Ikke penger, og ikke flere timer uten at noe annet kuttes.}}

## 12
{{C|Klimabyforum og Grøntnett har hatt to møter om sammenslåing. Styret i Grøntnett vet det ikke.}} Ber om at dette ikke står noe sted. {{B T1.2+/forslag|Prinsipielt er hun for å slå sammen, og det kan vi skrive.}}
Sender medlemsundersøkelsen.
`,
}
