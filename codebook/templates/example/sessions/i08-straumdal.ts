import type { ExampleSession } from '../example-session.ts'

/** Straumdal: a small municipality by phone; the note-taker writes bokmål, the informant's own words are nynorsk. */
export const i08: ExampleSession = {
  code: 'I08',
  kind: 'interview',
  guide: 'VB-kommune',
  informants: ['straumdal-1'],
  planned: '2025-03-25',
  held: '2025-03-25',
  mode: 'phone',
  minutes: 50,
  askedBy: 'B',
  typedBy: 'B',
  notes: `## fri
Inf. er næringssjef, planlegger, skogbrukssjef i vikariat og eier av klimaplanen. Ringer fra bilen, står parkert ved dammen. Jeg skriver bokmål, det ordrette er på hans nynorsk. Dekningen faller ut to ganger, hull i 5 og 12.

## 1
Ingen smartby-mål. 4 800 innb., kraftkommune. {{V|Me har straum til å lyse opp ein by, men ingen by å lyse opp.}} Forespørsel om datasenter for to år siden delte bygda i to. Digitalt: trygghetsalarmer, fjernstyrte vannverk, flomvarsling som han er stolt av. Den fikk sin første ordentlige flom i 2023 og slo til to timer før vannet, fordi en pensjonert damvokter hadde satt grenseverdiene.

## 4
Kommunen er klimanøytral på papiret alt, pga. skogen. Det er ikke han begeistret for. {{V|Skogen tek opp alt me slepp ut, og då er det vanskeleg å få nokon til å sykle.}}
Vedtatt mål: halvere utslipp fra veg og landbruk innen 2030. {{B B3.1~|Ordføreren er for, kommunestyret sover litt i de sakene}}, {{A B3.1+|men det ble stemt over, og det er han nøye med å si, to ganger til.}}

## 5
Tre ting: elektriske tjenestebiler (ferdig), biogass fra gjødsel (utredet for tredje gang), og krav i egne byggeprosjekter, det siste bygget var i 2016.
Samarbeider med bondelaget. {{B B1.3/erfaring|Det som flyttet noe, var et kjøkkenbordmøte der tolv bønder regnet på biogass selv. Ingen konsulent.}} Beklager seg så for konsulenten som sitter i telefonen. Helt greit.

## 6
Nei, egentlig ikke. Regionrådet har et klimaforum, to møter i året, ni kommuner. {{B B1.1+|Der får han vite hva som skjer, og tar med seg bollene hjem.}}
Ble invitert til Grøntnett i fjor. Programmet hadde «mobilitetspunkter» og «15-minuttersby» på dagsorden. {{A B1.1-|Fra Straumdal er det 15 minutter til neste hus. Ikke rettet mot slike som dem, og det er ikke noe noen skal skamme seg over, sier han.}}

## 9
Vet ikke om de trenger et nasjonalt nettverk. Lang pause, og det er ikke dekningen. {{A B1.1+/behov|{{B B1.1|Måtte i så fall være en å ringe til som har strevd med det samme i samme slags bygd: drivhus på overskuddsvarme, flom i februar, gjødsel som skal bli til noe.}}}} Har funnet to slike på egen hånd, den ene i en begravelse.
Andre behov? Ikke som han kommer på. {{V|Eg treng ikkje vere med i noko. Eg treng ein som har gjort det feil før meg.}}

## 12
Ved å regne med at han har 20 % til klima, i praksis fredag etter lunsj. {{B B5.5/barriere|En samling i hovedstaden er to døgn og 6 000 kroner, det er hele reisebudsjettet hans.}} Får mye tilsendt på engelsk. Leser det ikke. Sier at det er nok hans feil, men tror ikke han er alene.
Ellers: at store kommuner adopterer en liten. Har vært borti en slik ordning på beredskap: en by i fylket hadde plikt til å stille med folk, og gjorde det. {{A B1.1+/forslag|Samme for klima, ti dager i året, nedskrevet i avtalen.}} Da må byen få noe igjen. Han tilbyr ørretfiske.

## 14
Det bør vi spørre noen om som har vært med lenge nok til å se det lykkes, sier han. Ett krav har han likevel, og det kommer fort: at små ikke behandles som publikum. {{B B1.6+|Egen gruppe for kommuner under fem tusen, styrt av dem selv.}}
Og at det går an å falle av og komme på igjen, for det kommer en flom og da er han borte i to mnd.
{{P|Forrige klimaansvarlig, Solfrid, ga opp etter et år; han tror ikke hun fikk én eneste telefon tilbake fra nettverket.}}

## 15
Hvem som skal drive det, hopper han over, det får de finne ut av som har tid til å gå der.
Hvem som skal få være med, mener han derimot noe om: {{B B1.3+|bøndene selv, og ikke bare laget deres. Tre av de tolv ved kjøkkenbordet hadde aldri sagt et ord i et møte.}}
Private: kraftselskapet er større enn kommunen. {{A B1.4+|De må med, de har ingeniører.}}

## 16
{{A B5.1-|{{B B5.1-|Nei til avgift, selv en liten. Femten tusen er et halvt svømmekurs for fjerdeklassingene, og det svømmekurset finnes det foreldre til.}}}} Kan godta at de store betaler. {{A B5.2+|Null for dem under fem tusen, ellers er det bare å stryke oss av lista med en gang.}}
{{B B5.3+|Staten må betale det som skal stå fast.}} Tror kraftselskapet ville spleiset på en samling, men ville hatt navnet sitt på veggen.
{{C|Kommunen forhandler om en ny datasentertomt. Intensjonsavtalen er unntatt offentlighet ut juni.}}

## 17
{{A T1-|{{B T1-|{{V|Kjem det eitt nettverk til, så er det Straumdal som ikkje kjem.}}}}}} Mener det ikke vondt. {{A T1.2+/forslag|Får de slått sammen noe, sender han gjerne en e-post om det til ordføreren.}} Vil gjerne ha rapporten på nynorsk. Notert.
`,
}
