import type { ExampleSession } from '../example-session.ts'

/** Nordvik: an enthusiastic adviser in a northern coastal town in the programme; written-out notes. */
export const i02: ExampleSession = {
  code: 'I02',
  kind: 'interview',
  guide: 'VB-kommune',
  informants: ['nordvik-1'],
  planned: '2025-02-14',
  held: '2025-02-14',
  mode: 'video',
  minutes: 70,
  askedBy: 'B',
  typedBy: 'A',
  notes: `## fri
Informanten sitter på ferge med dårlig dekning de første ti minuttene. Hun har vært med siden det første smartby-prosjektet i 2015 og har «overlevd tre rådmenn». Vi begynner med innbyggersporet fordi det er det hun vil snakke om.

## 3
@@ B B1/behov
Det store behovet er å samarbeide med folk som bor der. Nordvik har hatt et innbyggerpanel på 300 personer siden 2019, trukket ut av folkeregisteret, ikke selvmeldte. {{A B1.3+/erfaring|Panelet har endret to planer: snødeponiet ble flyttet, og bussen går nå innom sykehjemmet.}} Hun forteller lenge om snødeponiet. Det var ingen ingeniør som hadde tenkt på at ungene går på ski over det.
{{A B2.4+/behov|Det hun savner, er andre kommuner å diskutere metoden med. Hvem skal sitte i panelet, hvor lenge, og hva skylder vi dem når rådet deres blir nedstemt?}} Det siste har de fått kjenne på.
Næringslivet: fiskeindustrien er med på spillvarme, men «de er der når kraftprisen er høy».

## 2
Hun nevner Klimabyforum og Smart Kyst. Smart Kyst var best de første årene, da var det åtte kommuner og alle kjente alle. Nå er det nyhetsbrev. Utover det er det folk hun ringer. {{V|Det beste nettverket mitt er en telefonliste på baksida av en kalender.}}
{{B B4.4|Klimabyforum legger ut presentasjoner, men sjelden noe om hva som gikk galt.}}

## 4
Klimanøytral by i 2030, samme formulering som de to andre i Klimabyprogrammet. Kommunestyret vedtok det enstemmig, men hun tror ikke alle forsto at det også gjelder havna. {{A B3.1~|Enstemmig betyr ikke forankret. Ved første bomsnitt var det åtte stemmer igjen.}} Hun ber oss ikke sitere henne på det tallet, hun husker det ikke sikkert.

## 7
At noen hjelper til med å sette ting sammen. Hver for seg har alle kommuner et ladeprosjekt, et massehåndteringsprosjekt og et delebilprosjekt. {{B B4.1+|Nettverket kunne sett at fem av dem egentlig er samme prosjekt, og fått oss til å søke sammen.}} De var nær ved én gang, med to kommuner lenger sør, men så hadde alle tre søkt hver for seg fordi fristen kom.
Hun synes også et nettverk skal gi mot. Det høres mykt ut, sier hun, men når man er alene om klima i et hus med fire hundre ansatte, hjelper det å vite at noen andre har det likt.

## 9
{{A B2.2+|Hun vil ha kyst- og havnemyndighetene inn. Landstrøm er halvparten av regnskapet deres, og ingen av nettverkene hun er i, har noen fra den siden i rommet.}} De får alltid svar av typen «det ligger ikke hos oss».
Videre: {{A B1.2+/behov|en møteplass der en fiskemottaksleder og en statlig saksbehandler faktisk hører det samme innlegget.}} Slikt skjer ikke av seg selv. Hun har invitert til kaffe på kaia. Det kom én.
{{B B2.1+|Hun vil ha med nabokommunene også, de tre minste har ingen klimarådgiver i det hele tatt og ringer henne.}}

## 12
Ved at noen tar telefonen. Helt konkret ønsker hun seg en veileder man kan låne to dager i måneden, en som har gjort det før. {{A B4.3/forslag|Ikke en mal på nett. Maler har vi, det er noen til å si hvilken av dem vi kan hive, vi mangler.}}
Hun nevner at én av rådgiverne i programmet kom på besøk i januar, i storm, og ble værende to dager lenger enn planlagt. {{V|Det var da vi fikk gjort noe.}}
{{P|Kollegaen hennes på plan, Marit, er sykmeldt og det er mye på grunn av dobbeltrapporteringen.}}

## 14
Hun skal tenke høyt, sier hun. Ildsjeler er både svaret og problemet. Smart Kyst hadde en daglig leder som kunne navnet på alle barna deres. {{B B4|Da hun sluttet, var nettverket halvt borte på et år.}} Så det må være noe som tåler at folk slutter.
Ellers: møtes fysisk minst to ganger, helst der folk jobber og ikke på hotell. {{A B4.4+/suksesskriterium|Mellom samlingene en fast halvtime på skjerm i uka, der det er lov å ikke si noe.}}
{{A B1.6+/forslag|Tematiske smågrupper, seks–sju kommuner, som selv bestemmer når de er ferdige.}} Hun er sikker på at kystkommunene ville klart å styre sin egen gruppe.

## 15
{{A B4.6+|Noen nøytrale. Hun har sett hva som skjer når en stor by driver et nettverk, da blir det den byens saker som blir viktige.}} Staten skal være der, men {{V|staten skal ikke sitte i førersetet med kartet opp ned.}}
Innbyggerne må ha en plass. Ikke hver gang, men noen ganger i året. Dette kommer hun tilbake til to ganger. {{B B1.3+|Et klimanettverk uten dem det gjelder, blir en fagklubb.}}
De private: velkommen, så lenge de ikke selger i pausen.

## 16
{{A B5.1-/barriere|{{B B5.1-|Hun er imot deltakeravgift. Nordvik meldte seg ut av et nettverk i 2023 på grunn av 45 000 kroner, midt i et prosjekt.}}}} Det var ikke en klimavurdering, det var en liste med alt som kunne strykes uten vedtak. {{V|Det som ikke er lovpålagt, blir salderingspost. Hver eneste høst.}}
{{A B5.5|Reisen er uansett verre enn avgiften: to fly og en natt, og så er budsjettet for våren brukt.}}
Staten bør ta grunnkostnaden. Hun kunne tenke seg at byene fikk litt betalt for tiden de legger inn, men sier at det kanskje er for mye å be om. {{B B5.4+|I programmet får de dekket et halvt årsverk, og det er grunnen til at hun sitter her.}}

## fri
Til slutt, mens vi pakker sammen: {{A T1-/behov|et helt nytt nettverk vil hun ikke ha.}} Hun vil ha et av de gamle, med noen på jobb i det. Vi snakker litt om hva som skjedde med Smart Kyst, se spm. 14.
{{C|Det største fiskemottaket forhandler med kommunen om spillvarme og har gitt en pris som ikke må ut før kontrakten er underskrevet.}}
`,
}
