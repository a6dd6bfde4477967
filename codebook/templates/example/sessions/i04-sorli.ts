import type { ExampleSession } from '../example-session.ts'

/** Sørli: a busy chief executive on the phone; the municipality applied and was not chosen. */
export const i04: ExampleSession = {
  code: 'I04',
  kind: 'interview',
  guide: 'VB-kommune',
  informants: ['sorli-1'],
  planned: '2025-02-25',
  held: '2025-02-27',
  mode: 'phone',
  minutes: 45,
  askedBy: 'B',
  typedBy: 'B',
  notes: `## 4
Ja, 55 % kutt innen 2030 og klimanøytral innen 2035. Sto 2030 i søknaden til Klimabyprogrammet, endret da de ikke kom med. {{V|Man kan ikke love like mye når man skal betale alt selv.}} 31 000 innb., mye industri, ett sementvareanlegg = en tredel av utslippet. {{A B3.1+|{{B B3.1+|Målet står i kommuneplanen, ikke bare i klimaplanen. Det er forskjellen på å ha et mål og å ha en brosjyre.}}}}

## 5
Ærlig: ujevnt. Én klimarådgiver i 80 %, slutter til sommeren. Har lagt klima inn i lederavtalene til de fem kommunalsjefene, ett målbart tiltak hver. {{A B2.5+/erfaring|Før det var klima noe rådgiveren mente. Nå er det et punkt i medarbeidersamtalen.}} Tre av fem nådde målet i 2024. Sier ikke hvilke.
Samarbeider med industriparken, de møtes i styret for fjernvarmen.

## 6
Har vært med i tre, er nå med i ett. Klimabyforum: meldte seg ut i 2023. {{A B5.1-/erfaring|{{B B5.1-|Kontingent 60 000, pluss reiser, og kommunestyret skulle ta inn 48 mill. Da strøk jeg den uten å ringe klimarådgiveren. Det burde jeg ha gjort.}}}} {{B B5.1-|Poenget er ikke beløpet, det er at den står på en egen linje som kan strykes.}} Foreslår å trekke den i rammetilskuddet i stedet. Tuller, tror jeg. {{A B5.2+/forslag|Må i alle fall gå etter folketall, og være gratis for dem under ti tusen.}}
Igjen: regionalt samarbeid med fem nabokommuner. Uten navn, uten nettside, uten avgift, på rådhuset hos den som har best kantine. Fungerer.

## 7 ingen svar

## 9
{{V|Dere spør hva vi trenger av et nettverk. Vi trenger folk. Kan nettverket gjøre klimabudsjettet for oss, så skal jeg melde oss inn i morgen.}}
Utdyper: mellomstore kommuner har alle kravene til de store og ti prosent av staben. {{A B5.5/barriere|{{B B5.5|Hver time rådgiveren sitter i et nettverk, er en time der ingen fører klimabudsjettet.}}}} Regnskap og innkjøp har han løst med naboene, der er det to stillinger på deling. Klima er det ingen som vil dele, for da må man bli enige om hva det er.
Om søknaden: brukte ca. 400 timer. Fikk avslag på én side. {{A B2.1+|{{B B2.1~|Det naturlige hadde vært å ta med de som søkte. De hadde jo allerede gjort jobben med å forankre det.}}}} Bitter? «Nei. Litt.»

## 10
Støtte til enkeltmedlemmer. Nettverk gir støtte til dem som kommer på møtene, og det er aldri dem som trenger det mest. {{A B1.1/barriere|Erfaringsutveksling er fint, men den går alltid én vei, fra de store til oss.}} Ingen av de tre programbyene har noensinne spurt Sørli om noe, enda de har hatt utslippsfri renovasjon siden 2020.
Her må han ta en annen telefon, fire min.

## fri
«16 har du fått i 6.» Rekker ikke resten av guiden, han skal i formannskapet kl. 12. 14 og 15 ble ikke stilt. Tre ting i full fart, jeg hører at han leter etter jakka:
– staten. {{A B5.3+|De kan betale for det faste: tre personer, fem år, ferdig snakket.}} {{A B2.2+|Og stille når vi spør om veg. Vi har en fylkesveg og en riksveg gjennom sentrum og rår over null av dem.}}
– industriparken, som er like viktig som kommunen her. {{A B1.4+/rolle|Uten dem i rommet snakker vi om 15 % av utslippet.}} {{C|Sementvareanlegget har varslet kommunen om mulig nedleggelse i 2027. Er ikke børsmeldt. I så fall er Sørli nesten i mål med klimaet, og mister 140 arbeidsplasser.}}
– sluttdato. {{A T1.1+/suksesskriterium|Alle nettverk burde ha en dato der de må begrunne hvorfor de fortsatt finnes.}}
Sagt mens han går ned trappa:
{{V|Ikke skriv at Sørli er imot nettverk. Skriv at vi er imot å være publikum.}}
{{A T1.1+|{{B T1-|Trenger ikke et til. Gjør ett av dem vi har, om til noe som jobber for oss.}}}} Vil ha rapporten før den går til trykk, vi forklarte at han får sine egne sitater til godkjenning. OK for ham.
`,
}
