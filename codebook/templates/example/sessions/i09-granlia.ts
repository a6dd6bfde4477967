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
Vi sitter på brakka på driftsstasjonen. Ordet smartby liker han ikke, og han har en krukke på pulten der den som sier det, legger på en tikroner. Kommunen har 11 000 innbyggere, én tettsted og mye spredt. Mål: «færre turer». Færre turer med bil for å sjekke noe som en måler kunne sagt fra om.
{{A B6.2+/erfaring|De satte ut hundre lekkasjemålere på vannettet for to år siden. Vanntapet gikk fra 41 til 28 prosent, og de har spart inn en gravemaskin.}} Gravemaskinen snakker han om i fem minutter. Den er elektrisk, leid, og mannskapet vil ikke levere den tilbake.

## 4
Det finnes et mål i kommuneplanen om 40 % kutt innen 2030. Han måtte slå det opp før vi kom. {{A B3.1-/barriere|{{B B3.1-|Det har aldri vært nevnt i et budsjettmøte han har vært i, og han har vært i alle.}}}} Klimanøytralitet har de ikke noe om. Han tror det er fordi ingen vil love noe de ikke kan måle, og det respekterer han.

## 5
Gjennom drift. Veilys til led er ferdig. Massehåndtering: de graver opp tjue tusen kubikk i året og har begynt å bruke det om igjen i stedet for å kjøre det fire mil. {{A B2.5/erfaring|Det krevde at plan, vann og vei satte seg på samme rom en gang i måneden, og det måtte teknisk bestemme, for plan hadde ikke tid.}}
Ellers er det mye som skjer uten at noen kaller det klima. {{B B2.5|Barnehagene har sluttet med engangshansker på tur. Ikke kommet i noen rapport.}}

## 3
Entreprenørene. {{A B1.4+/behov|De tre lokale vil kjøpe elektrisk utstyr hvis de vet at det er jobb i fem år.}} Det kan ikke Granlia love alene, men Granlia og naboene kunne det.
{{B B2.2+|Med staten er det vei det gjelder. Riksveien deler tettstedet i to, og kommunen får ikke legge ned ett gangfelt uten et halvt års saksbehandling.}} Innbyggerne er greie, sier han, de ringer når noe er galt.

## 7
At noen har prøvd det før. {{V|Jeg vil ikke vite hva visjonen var. Jeg vil vite hva som røk først.}}
Han tenker på alt som står i bruksanvisninger og aldri stemmer: elektriske hjullastere i 20 kuldegrader, batteri på fjellet, hvem som kommer når noe stopper. {{A B4.1+/nytte|Den informasjonen finnes i hodet på ti driftsledere rundt om i landet, og et nettverk kunne samlet dem.}}
{{B B1.1+|Så lenge det er dem og ikke sjefene deres.}}

## 8
{{A B4.3+/forslag|En liste over utstyr, hvor det er i bruk, og telefonnummeret til den som kjører det.}} Det er alt. Han har sett på nettsidene til Klimabyforum og fant «tolv prinsipper for god omstilling», men ikke ett telefonnummer.
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
{{A B4.6=|{{B B4.6+|Det er ham likegyldig hvem som driver det, bare det ikke er noen som selger noe.}}}} Når vi spør om staten: {{V|Greit at de er med, men de skal ha støvler på.}}
{{A B1.5-|Leverandørene bør få høre alt. Han har ikke opplevd at noen lurte ham på et anbud fordi de hadde vært på et møte}}, men innrømmer at han ikke kjøper så mye av gangen. {{B B6.3+|Mål bør staten sette, ett tall, og så la kommunen finne ut resten.}}

## 16
{{A B5.1=|{{B B5.1~|Avgiften betyr lite for ham. Det som betyr noe, er hvem som tar vakta når to mann er borte.}}}} {{A B5.5+/barriere|En dag borte er en dag med overtid for noen andre, det burde noen ta regninga for.}}
Spleis mellom private og kommuner er greit på utstyr: prøv før du kjøper. På møter har han ikke tro på det.

## 17
Om det trengs et nytt nettverk? {{A T1=|Han har ikke noen mening om det så lenge det ikke heter noe med smart.}} Da vi gikk, fikk han oss med bort til gravemaskinen. {{B B1.1|Den har en egen gruppe på telefonen, elleve førere i fire kommuner. Ingen av dem har kalt det nettverk.}}
`,
}
