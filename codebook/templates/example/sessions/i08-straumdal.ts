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
Ingen smartby-mål. 4 800 innb., kraftkommune. {{V|Me har straum til å lyse opp ein by, men ingen by å lyse opp.}} Forespørsel om datasenter for to år siden delte bygda i to. Digitalt: trygghetsalarmer, fjernstyrte vannverk, flomvarsling som han er stolt av. {{A B6.2+/erfaring|Flomvarslingen ble testet på ekte i 2023 og virket, fordi en pensjonert damvokter hadde satt grenseverdiene.}}

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
@@ A B6
Vet ikke om de trenger et nasjonalt nettverk. Etter litt: {{A B2.2+/behov|{{B B6.1/behov|noen må samle opp der regler krasjer. Kommunen vil legge overskuddsvarme fra kraftstasjonen i et drivhus, og har vært innom fire statlige kontorer som alle er for.}}}} Ingen sier nei, ingen kan si ja.
Et nettverk som kunne tatt fem slike saker i året opp til dem som bestemmer, ville vært nyttig også for små. {{V|Eg treng ikkje vere med i noko. Eg treng at nokon tek saka mi vidare.}}

## 10
Tid. Han har 20 % til klima, i praksis fredag etter lunsj. {{B B5.5/barriere|En samling i hovedstaden er to døgn og 6 000 kroner, det er hele reisebudsjettet hans.}}
{{A B4.3/behov|Ellers noen som skriver kort. En side, på norsk, helst begge målformer.}} Får mye på engelsk. Leser det ikke. Sier at det er nok hans feil, men tror ikke han er alene.

## 12
At store kommuner adopterer en liten. Har vært borti en slik ordning på beredskap: en by i fylket hadde plikt til å stille med folk, og gjorde det. {{A B4.1+/forslag|Samme for klima, ti dager i året, nedskrevet i avtalen.}} Da må byen få noe igjen. Han tilbyr ørretfiske.

## 14
{{A B4.4-/suksesskriterium|Få og gode møter, på skjerm, med sakliste sendt ut uka før.}} Ikke «nettverksbygging i pausen», han har ikke pause.
At små ikke behandles som publikum. {{B B1.6+|Egen gruppe for kommuner under fem tusen, styrt av dem selv.}}
At det går an å falle av og komme på igjen, for det kommer en flom og da er han borte i to mnd.
{{P|Forrige klimaansvarlig, Solfrid, ga opp etter et år; han tror ikke hun fikk én eneste telefon tilbake fra nettverket.}}

## 15
{{A B4.6+|{{B B4.6~|Bør ligge hos noen som ikke har penger i det. Fylket kunne gått, hadde det ikke vært for at fylket også har «ei meining om alt».}}}} Ler av seg selv.
Staten bør sette målet, men lytte til hvordan: {{B B6.4+|kommunene må få si hva målet betyr på et sted med skog og sau.}}
Private: kraftselskapet er større enn kommunen. {{A B1.4+|De må med, de har ingeniører.}}

## 16
{{A B5.1-|{{B B5.1-|Nei til avgift, selv en liten. Femten tusen er et halvt svømmekurs for fjerdeklassingene, og det svømmekurset finnes det foreldre til.}}}} Kan godta at de store betaler. {{A B5.2+|Null for dem under fem tusen, ellers er det bare å stryke oss av lista med en gang.}}
{{B B5.3+|Staten må betale det som skal stå fast.}} Tror kraftselskapet ville spleiset på en samling, men ville hatt navnet sitt på veggen.
{{C|Kommunen forhandler om en ny datasentertomt. Intensjonsavtalen er unntatt offentlighet ut juni.}}

## 17
{{A T1-|{{B T1-|{{V|Kjem det eitt nettverk til, så er det Straumdal som ikkje kjem.}}}}}} Mener det ikke vondt. {{A T1.2+/forslag|Får de slått sammen noe, sender han gjerne en e-post om det til ordføreren.}} Vil gjerne ha rapporten på nynorsk. Notert.
`,
}
