import type { ExampleSession } from '../example-session.ts'

/** Granlia: a hands-on head of technical services who did not apply; sceptical to words, not to work. */
export const i09: ExampleSession = {
  code: 'I09',
  kind: 'interview',
  guide: 'VB-kommune',
  informants: ['granlia-1'],
  planned: '2025-04-02',
  held: '2025-04-02',
  mode: 'in-person',
  minutes: 50,
  askedBy: 'A',
  typedBy: 'A',
  notes: `## 1
Vi sitter på brakka på driftsstasjonen. Ordet smartby liker han ikke, og han har en krukke på pulten der den som sier det, legger på en tikroner. Kommunen har 11 000 innbyggere, ett tettsted og mye spredt. Mål: «færre turer». Færre turer med bil for å sjekke noe som en måler kunne sagt fra om.
De satte ut hundre lekkasjemålere på vannettet for to år siden. Vanntapet gikk fra 41 til 28 prosent, og de har spart inn en gravemaskin. Gravemaskinen snakker han om i fem minutter. Den er elektrisk, leid, og mannskapet vil ikke levere den tilbake.

## 4
Det finnes et mål i kommuneplanen om 40 % kutt innen 2030. Han måtte slå det opp før vi kom, og fant det på side 61, under et bilde av en hvitveis. Klimanøytralitet har de ikke noe om. Han tror det er fordi ingen vil love noe de ikke kan måle, og det respekterer han. Selv måler han liter diesel per mil vei, og det tallet har han i hodet.

## 5
Gjennom drift. Veilys til led er ferdig. Massehåndtering: de graver opp tjue tusen kubikk i året og har begynt å bruke det om igjen i stedet for å kjøre det fire mil. {{A B2.5/erfaring|Det krevde at plan, vann og vei satte seg i samme rom en gang i måneden, og det måtte teknisk bestemme, for plan hadde ikke tid.}}
Ellers er det mye som skjer uten at noen kaller det klima. {{B B2.5|Barnehagene har sluttet med engangshansker på tur. Ikke kommet i noen rapport.}}

## 3
Entreprenørene. {{A B1.4+/behov|De tre lokale vil kjøpe elektrisk utstyr hvis de vet at det er jobb i fem år.}} Det kan ikke Granlia love alene, men Granlia og naboene kunne det.
{{B B2.2+|Med staten er det vei det gjelder. Riksveien deler tettstedet i to, og kommunen får ikke legge ned ett gangfelt uten et halvt års saksbehandling.}} Innbyggerne er greie, sier han, de ringer når noe er galt.

## 8
At noen har prøvd det før, og sier hvordan det gikk. {{V|Jeg vil ikke vite hva visjonen var. Jeg vil vite hva som røk først.}}
Han tenker på alt som står i bruksanvisninger og aldri stemmer: elektriske hjullastere i 20 kuldegrader, batteri på fjellet, hvem som kommer når noe stopper. {{A B4.1+/nytte|Den informasjonen finnes i hodet på ti driftsledere rundt om i landet, og et nettverk kunne samlet dem.}}
{{B B1.1+|Så lenge det er dem og ikke sjefene deres.}}
Konkret: {{A B4.3+/forslag|en liste over utstyr, hvor det er i bruk, og telefonnummeret til den som kjører det.}} Det er alt. Han har sett på nettsidene til Klimabyforum og fant «tolv prinsipper for god omstilling», men ikke ett telefonnummer.
Han tilføyer at han sikkert ikke er målgruppa.

## 13 ingen svar

## 10
Ja, folk på gølvet. {{A B1.2+/behov|Alt som heter nettverk, er for rådgivere. Driftsledere og rørleggere møter aldri noen på tvers av kommuner, bortsett fra på messe, og da er det leverandøren som betaler maten.}}
Lokal tilpasning nevner han av seg selv. Sand, frost og fire meter snø. {{B B4.3|Kravene som kommer ferdig skrevet fra en by ved havet, må skrives om for hånd.}} De har en ansatt som er god på det, til vanlig vaktmester.

## 14
At det er nyttig første gangen. {{V|Kommer du hjem uten noe å bruke, kommer du ikke tilbake.}}
At man møtes der det skjer, i en garasje. {{A B4.4~/suksesskriterium|To ganger i året er passe, og så en telefonliste.}} Han mener at møter på skjerm er best til å få unna det man ikke vil snakke om.
Forpliktelse? {{B B4|{{V|Man forplikter seg til folk, ikke til nettverk.}}}} Han har kjørt tre timer for å hjelpe en nabokommune med en pumpe. Det sto ikke i noen avtale.

## 15
{{A B4.6=|{{B B4.6+|Det er ham likegyldig hvem som driver det, bare det ikke er noen som selger noe.}}}} Når vi spør om staten: {{B B2.2~|{{V|Greit at de er med, men de skal ha støvler på.}}}}
{{A B1.5-|Leverandørene bør få høre alt. Han har ikke opplevd at noen lurte ham på et anbud fordi de hadde vært på et møte}}, men innrømmer at han ikke kjøper så mye av gangen.

## 16
Den får vi ta med økonomisjefen, sier han, penger er noe han bruker og ikke noe han mener noe om. Forteller i stedet om pumpa i nabokommunen en gang til, nå med været. Vi prøvde to ganger, ikke noe svar på spørsmålet.

## 17
Glemt noe? Gravemaskinen. Da vi gikk, fikk han oss med bort til den. {{B B1.1|Den har en egen gruppe på telefonen, elleve førere i fire kommuner. Ingen av dem har kalt det nettverk}}, og det er derfor den virker, mener han. Krukka med tikroner hadde vi bidratt til med tretti.
`,
}
