import type { ExampleSession } from '../example-session.ts'

/** Statens byklimafond: a grant manager who has read nine hundred applications. */
export const i14: ExampleSession = {
  code: 'I14',
  kind: 'interview',
  guide: 'VB-virksomhet',
  informants: ['byklimafondet-1'],
  planned: '2025-04-02',
  held: '2025-04-02',
  mode: 'in-person',
  minutes: 65,
  askedBy: 'A',
  typedBy: 'B',
  notes: `## 1
Fondet gir tilskudd til kommuner, ca. 420 mill. i 2025, to utlysninger i året. Maja har ansvar for bysporet, 130 mill. Fire saksbehandlere. Har selv jobbet fem år som prosjektleder i en kommune og «sittet på den andre siden av skjemaet».

## 2
Driver ikke nettverk, men prosjektlederne som får penger, møtes to ganger i året. Tvungent, står i tilsagnsbrevet. {{A B4.1+/erfaring|{{B B4.1+|På samlinga i november fant tre kommuner ut at de hadde kjøpt samme rapport av samme firma, hver for seg. Nå kjøper de sammen.}}}} Slike ting skjer i lunsjen.
Har støttet Klimabyforum med enkeltprosjekter, to ganger. Fikk det de ba om. {{B B4.5-/barriere|Men sluttrapportene ligger hos oss i et saksarkiv der ingen leter. 900 søknader og kanskje 400 rapporter.}} Det plager henne. Hun har foreslått å legge dem ut, juristene ser på personvern.

## 3
Prosjektledersamlinga, sier hun, halvveis på spøk. Ellers avhenger det av størrelsen. De store har Klimabyprogrammet. De små har fylket. {{A B2.1+/behov|De som ligger imellom, søkte på programmet og fikk nei, dem ser vi igjen som søkere hos oss med nøyaktig samme tekst.}}
Mer enn det vil hun ikke si om nettverkene, hun behandler søknadene deres.
{{A B5.5/barriere|{{B B5.5|{{V|Noen burde telle hvor mange timer en klimarådgiver sitter i møter om klima.}}}}}} Hun gjorde det selv da hun var i kommunen: 31 % av arbeidstida en høst.

## 4
Prosjektutvikling før søknad. {{A B4.1+/behov|{{B B4.1+|To tredeler av avslagene går til prosjekter som nesten var gode, men der ingen hadde spurt naboen.}}}} Et nettverk kunne vært stedet der man tester ideen.
Skalering. {{A B6.2~/barriere|{{B B6.2-|Vi har finansiert elleve piloter på delebil. Ti er avsluttet. Ingen av dem var mislykket, de ble bare ikke noe mer.}}}} Hun tar noe av skylda, fondet har ikke hatt en ordning for trinn to. Kommer nå.
Retning: {{B B6.3+|vi deler ut penger etter kutt per krone, og ingen har bestemt om det er riktig for en by som skal bygges om.}} {{A B6.4+|Innspill fra byene til kriteriene ville hun tatt imot, men de kommer bare som klager.}}

## 5
De som skal drifte det etterpå. Eiendom, teknisk, innkjøp. {{A B2.5+/barriere|Søknaden kommer fra klimaavdelinga, og når pengene er innvilget, viser det seg at teknisk aldri er spurt.}} Nå krever de underskrift fra driftsansvarlig.
Statlige: {{B B2.2+|vi burde selv sitt sammen med transportmyndigheten. Det gjør vi ikke. Vi har gitt støtte til en sykkelbru som ikke fikk byggetillatelse over jernbanen.}}
Spurte om mindre krets, hun kom tilbake til sykkelbrua. Den er ferdig tegnet og har fått et navn.

## 6
Færre og bedre søknader. {{A B4.1+/nytte|Hvis 30 kommuner søkte sammen om ti prosjekter, sparte både de og vi en vinter.}}

## 7
Tilskudd til det samme fra to kanter. Et ladeanlegg kan få støtte fra oss og fra fylket, men ikke begge, og fristene er slik at man må velge før man vet. {{B B6.1/barriere|{{A B6.1+|Kommunene ansetter folk for å holde styr på ordningene, det er jo galskap.}}}} Mener det er 23 ordninger totalt. Hun har en plansje.
Kjenner til kai-saken på kysten (vi nevnte den ikke, hun tok den opp). Fondets definisjon er fra 2017 og skal endres.
{{P|En saksbehandler hos oss ga muntlig ja til en kommune som så fikk avslag, han er ikke her lenger.}}

## 8
At deltakerne ikke konkurrerer om de samme pengene i samme rom. {{A B4.1-/barriere|De holder kortene tett. Har hørt to klimasjefer snakke pent om samarbeid og så fått søknadene deres samme uke, på samme idé.}} {{B B4.1~|{{V|De sto og lo ved kaffen, og ingen av dem sa at de skulle søke.}}}} Fondet kunne gitt pluss for fellessøknader, men da ble det pro forma-partnere, de prøvde i 2021.
Og at noen har skrevet ned hva som skjer dagen etter at pengene er brukt. Kan høres byråkratisk ut, men de prosjektene overlever.
Møter? Har ingen mening.

## 9
{{A B4.6+/rolle|{{B B4.6+|Ikke vi. Den som deler ut penger, kan ikke drive et nettverk, da blir alle snille.}}}} Noen nøytrale med sekretariat på minst tre.
Staten deltar, kommunene styrer, {{B B4.6+|og den som leder det, bør ha skrevet minst én søknad selv og fått avslag på den.}} De private tenkte hun ikke på før vi spurte, og da ringte telefonen.

## 10
{{A B5.3+/forslag|{{B B5.3+|Fast post på statsbudsjettet. Ikke prosjektmidler fra oss, det er å bygge på sand, vi kan ikke gi tilsagn over mer enn tre år.}}}}
{{A B5.1+|En egenandel bør det være, ellers vet ikke kommunen at den er medlem.}} {{B B5.1~|Hun har samtidig sett egenandelen stryke små kommuner fra prosjektene, de klarer ikke 25 %.}} {{A B5.2+|Gradert, selvfølgelig.}}
Den svenske modellen: {{A B5.4+/forslag|{{B B5.4~|kontrakt med byen, penger mot forpliktelse. Hun liker den, men sier at den krever at staten også skriver under på noe, og der stopper det.}}}}

## 11
Rapportarkivet, når juristene er ferdige. Kan møte to ganger i året. {{A B5.5|Fondet får ikke bruke tilskuddsmidler på egen tid, så alt utover det må tas fra saksbehandlinga.}} {{C|Fondet får trolig bysporet redusert med 20 mill. i revidert. Offentlig i mai.}}

## 12
{{B B6.2~|{{V|Jeg har aldri avslått noen fordi de skulle bli ferdige med noe. De søker bare om å begynne.}}}}
Tilbyr å vise oss plansjen med de 23 ordningene. Takket ja.
`,
}
