import type { ExampleSession } from '../example-session.ts'

/** The three towns of the programme around one table; speakers are marked line by line. */
export const g01: ExampleSession = {
  code: 'G01',
  kind: 'group',
  guide: 'VB-kommune',
  informants: ['fjordby-1', 'nordvik-2', 'storhavn-1'],
  planned: '2025-04-29',
  held: '2025-05-06',
  mode: 'in-person',
  minutes: 110,
  askedBy: 'A',
  typedBy: 'B',
  notes: `## fri
Flyttet en uke pga. streik i luftfarten. Nordvik stiller med kommunalsjefen, som ikke er intervjuet før. A leder, B skriver og markerer hvem som snakker. Hopper over innledende spørsmål, de tre kan hverandres mål utenat.

## 9
{{S fjordby-1|Skal vi begynne med det vi er enige om, så er det fort gjort: {{A B2.3+/behov|{{B B2.3+|vi må ha et eget sted for de tre byene og staten.}}}}}}
{{S storhavn-1|Med referat og frister. {{A B2.2+|Og ikke en avdelingsdirektør som skal «ta det med tilbake».}}}}
{{S nordvik-2|Enig i stedet, ikke i tallet. {{A B2.1+|{{B B2.1+|Tre er for få. De fire som søkte, bør inn, ellers blir dette en klubb for dem som hadde best kommunikasjonsavdeling i 2023.}}}}}}
{{S fjordby-1|{{A B2.1-|{{B B2.1-|Da er vi tilbake i en konferanse. Sju byer, hver med to stykker, og så staten, da er det innlegg resten av dagen.}}}}}}
{{S nordvik-2|Det sa de om oss også.}}
{{S storhavn-1|Jeg er midt imellom. {{A B2.1~|{{B B2.1~|Start med tre i ett år, skriv ned hva det førte til, og åpne så.}}}} Men skriv datoen for åpningen nå, ellers åpner vi aldri.}}
{{S ?|{{V|Vi er de eneste i landet som klager over å være utvalgt.}}}} Alle ler.

## 10
{{S nordvik-2|Det som mangler hos oss, er ikke viten. {{A B5.5/barriere|{{B B5.5|Jeg har to personer som kan dette, og de er på reise 40 dager i året for å fortelle at vi har to personer.}}}}}}
{{S storhavn-1|Vi har elleve, og det er det samme problemet.}}
{{S fjordby-1|Koordinering mellom departementene. {{A B2.2+/behov|Nullutslippssonen: jeg har tre brev fra tre kontorer, og ingen av dem nevner de to andre.}} Jeg har laminert dem.}}
{{S storhavn-1|Legg dem sammen med våre. {{B B6.1+/forslag|Vi har 31 punkter, dere har vel tjue, og de fleste er like. Send inn én liste, signert av tre ordførere.}}}}
{{S nordvik-2|{{A B3.2+|Da må den gå til en statsråd. Går den til et direktorat, får vi veiledning.}}}}
{{S fjordby-1|{{A B3.3+|Er det nettverkets jobb? Jeg synes dette skal være et faglig sted. Politikken får ordførerne ta.}}}}
{{S nordvik-2|Nei, nå er jeg uenig. {{A B3.3-|Det er politikk hele veien ned, også når det heter teknisk forskrift.}}}}

## 11
{{S nordvik-2|Nytte for meg er at noe blir billigere. Vi tre kjøper elektriske hjullastere hver for oss og betaler tre forskjellige priser.}}
{{S storhavn-1|Dere betaler mest, vi har sjekket.}}
{{S nordvik-2|Takk for den.}}
{{S fjordby-1|{{A B4.3+/nytte|{{B B4.3+|Felles metode for å telle kuttene.}}}} I dag teller vi havna, Storhavn gjør det ikke, og så sammenlignes vi i avisa.}}
{{S storhavn-1|Vi teller den i vedlegget.}}
{{S fjordby-1|Ingen leser vedlegget.}}
{{S storhavn-1|{{A B4.5~/erfaring|Dataplattformen vår har vært åpen for dere i to år. Ingen av dere har logget inn.}}}}
{{S nordvik-2|{{B B1.1+|Den beste nytten jeg har hatt, var da driftslederne våre dro til Fjordby og fikk se samlastsentralen. Ikke jeg, de. De endret rutene uka etter.}}}}
{{S fjordby-1|Og våre lærte å brøyte ordentlig. Det sto ikke på programmet.}}

## 14
{{S storhavn-1|Forpliktelse. {{A B5.4+/suksesskriterium|{{B B5.4|Kontrakt med staten, begge leverer, offentlig.}}}}}}
{{S nordvik-2|{{A B4.4+|Kontinuitet. Samme folk hver gang, ellers bruker vi første time på hvem vi er.}}}} Ser på klokka, dette er tydelig selvopplevd.
{{S fjordby-1|{{V|Hyppig, kort, kjedelig. Et møte man kan gå i uten å pynte seg.}} {{B B4.4+|Annenhver uke.}}}}
{{S storhavn-1|{{A B4.4-|Det gidder ikke staten. Fire ganger i året, men da med dem som kan bestemme.}}}}
{{S fjordby-1|Og hva gjør vi i mellomtida?}}
{{S storhavn-1|Jobber.}}
{{S nordvik-2|Jeg tror begge deler går. {{B B1.6+/forslag|Vi tre på skjerm annenhver fredag, uten innkalling, og så staten hvert kvartal når vi har noe ferdig å legge fram.}} Da slipper vi også å krangle foran gjester.}}

## 15
@@ A B4
Her blir det temperatur.
{{S storhavn-1|{{A B4.6-/rolle|{{B B4.6-|Et direktorat bør drive det. Med oppdrag, budsjett og noe å tape.}}}}}}
{{S fjordby-1|{{A B4.6+|{{B B4.6+|Da snakker ingen fritt. Jeg kan ikke sitte og forklare hvorfor vi kommer til å bomme på 2030 til dem som skriver rapporten om det.}}}}}}
{{S storhavn-1|Kommer dere til å bomme?}}
{{S fjordby-1|{{C|Vi ligger an til 71 prosent, ikke 95. Tallene går til bystyret i september, inntil da er de unntatt offentlighet.}}}}
{{S nordvik-2|{{V|Takk. Det der er akkurat det jeg trenger et nettverk til.}} Vi også, forresten, uten at jeg sier tallet. {{A B1.5+|{{B B1.5+|Så det må være en dør som kan lukkes.}}}}}}
Stille en stund. Så om hvem andre:
{{S nordvik-2|{{A B1.4+|Næringslivet må inn. Uten fiskemottakene og verftet kan jeg bare styre søppelbilene.}}}}
{{S storhavn-1|{{A B1.4~|Noen av dem, noen ganger.}} {{B B1.5|Vi skal kjøpe for en del milliarder, og jeg vil ikke at den som har råd til en representant, skal få vite det først.}}}}
{{S fjordby-1|To rom. {{B B1.6+/forslag|Et innerste for byer og stat, og grupper utenfor for energi, bygg og transport.}} Det er ikke vanskelig.}}
{{S nordvik-2|Det er vanskelig når det er de samme fire menneskene i alle rommene.}}
{{S storhavn-1|Og innbyggerne?}}
{{S nordvik-2|{{A B1.3+|Vi har et panel med 300. Dere får låne fremgangsmåten, ikke panelet.}}}}
{{S fjordby-1|{{A B1.3~|Gjerne lokalt. Jeg ser ikke hva de skal gjøre i et møte om forskrifter.}}}}

## 16
{{S storhavn-1|{{A B5.1+|{{B B5.1+|Egenandel, og den skal kjennes.}}}}}}
{{S nordvik-2|{{A B5.1-|{{B B5.1-|Nei. Vi røk ut av et nettverk for noen titusener midt i et prosjekt. Min feil forresten, det var jeg som strøk det.}}}}}}
{{S fjordby-1|{{A B5.1~|Jeg er for, når det er oss tre. {{B B5.2+|Skal de små med, må den ned mot null for dem.}}}}}}
{{S storhavn-1|Hvem skal definere små?}}
{{S nordvik-2|Der kom utvalget ditt.}}
{{S fjordby-1|Basis må uansett være statlig. {{A B5.3+|{{B B5.3+|Fire år, tre stillinger, ingen søknader.}}}}}}
{{S nordvik-2|Enig.}}
{{S storhavn-1|Enig, dessverre for stemningen.}}

## 7
Vi tar dette til slutt, på oppfordring fra Nordvik.
{{S nordvik-2|Sette fart. {{A B4.1+/nytte|Vi tre har hver vår halve søknad liggende. Noen må sy dem sammen før fristen, ikke etter.}}}}
{{S fjordby-1|Vi har sagt det i tre år. {{A B4.1~|Og hver gang er det den som har minst tid, som ender med å skrive.}}}}
{{S storhavn-1|Søknader er det minste. {{B B6.4+|Staten har satt et tall for 2030. Byene må være med på å skrive hva det betyr i drift, ellers er det et tall uten hjemmel.}}}}
{{S ?|Og hva med dem som ikke er her?}}
{{S nordvik-2|{{A B4.2/rolle|Det vi lærer, må ut til dem. Noen må ha det som jobb, det kan ikke være oss.}}}}
{{S storhavn-1|Der er vi enige. {{A B4.5|Et sted å legge det, med en som passer på det.}}}}

## 17
{{S fjordby-1|Spørsmålet dere egentlig stiller, er om det trengs et nytt nettverk. {{A T1-|{{B T1-|Nei.}}}}}}
{{S storhavn-1|{{A T1~|Nei til nettverk, ja til bordet. Kall det hva dere vil.}}}}
{{S nordvik-2|{{A T1+|{{B T1~|Ja, for de fire som ble stående igjen på perrongen. De har ingen steder å gå.}}}}}}
{{S storhavn-1|{{V|Skriv at vi kranglet. Det pleier ikke å stå i slike rapporter.}}}}
Avtalt: alle får sine egne linjer til gjennomlesing, tallet fra Fjordby holdes utenfor til etter bystyremøtet.
{{P|Etter møtet, på vei ut: de var enige om at saksbehandleren i departementet, Henrik, er den eneste som svarer, og at han går av med pensjon i høst.}}
`,
}
