import type { ExampleSession } from '../example-session.ts'

/** Vågsdal: a planning director in a fjord municipality that applied and was not chosen; in nynorsk. */
export const i06: ExampleSession = {
  code: 'I06',
  kind: 'interview',
  guide: 'VB-kommune',
  informants: ['vagsdal-1'],
  planned: '2025-03-12',
  held: '2025-03-12',
  mode: 'video',
  minutes: 60,
  askedBy: 'A',
  typedBy: 'A',
  notes: `## 1
Kommunen har ikkje nokon smartby-strategi, og ho seier at dei vart samde om å ikkje lage ein. Dei er 17 000, spreidde på begge sider av ein fjord, med to ferjesamband og ei bru som har vore på plankart i førti år. «By» er eit ord dei brukar om sentrum på laurdagar. {{V|Me er ikkje ein smart by. Me er ei bygd med god oversikt.}}
Det dei faktisk har gjort: sensorar i kulvertar og vassleidningar, felles timebestilling for ferje og legevakt, og ein digital arealrekneskap som andre har vore og sett på. Arealrekneskapen laga ho sjølv, ein vinter ferja stod, og han er framleis best i februar.

## 3
Samarbeid med fylket om ferjene, fyrst og fremst. Elektriske ferjer er det største kuttet dei kan få, og kommunen har ikkje noko den skulle ha sagt. {{A B2.2+/behov|{{B B2|Ho treng å sitje ved same bord som dei som lyser ut anboda, før anbodet er skrive og ikkje etter.}}}} Då dei kom med innspel sist, fekk dei til svar at fristen for innspel hadde vore i ein annan kanal.
Oppdrettsnæringa er den andre. {{A B1.4+|Tre selskap står for meir enn halvparten av landstraumbehovet, og dei møter gjerne opp om nokon spør.}}
Høgskulen har studentar der kvart år. Ho set pris på det, men «dei reiser i juni».

## 4
Ja, netto null i 2035, samanlikna med 2009. Kommunestyret vedtok det i samband med søknaden til Klimabyprogrammet, og har ikkje rørt det sidan. Det er ho glad for, og litt mistenksam til. {{A B3.1~|{{B B3.1+|Det er semje om målet så lenge ingen spør om vegen dit.}}}}

## 5
Gjennom arealplanen, seier ho, det er det einaste verktøyet ho rår over åleine. To hyttefelt på myr er tekne ut, og nye bustader skal liggje i gangavstand frå kaia. {{A B3.1-/barriere|Det kosta ei lang natt i kommunestyret, og ein nabo som ikkje helsar lenger.}} Elles er det punktvis: varmepumper på skulane, ein elektrisk slamsugar på deling med nabokommunen.
{{B B2.5/barriere|Klimaplanen høyrer til plan og budsjettet til økonomi, og ho trur ikkje dei to dokumenta har vore opne på same skjerm.}}

## 6
Smart Kyst er det nærmaste. Dei er tjue kommunar på papiret, og om lag åtte som møter. {{B B4.1+|Det beste dei har gjort, var å lage ein felles søknad om hurtigladarar på kaiene: seks kommunar, éin søknad, tilslag.}} Slik det fungerer no, er det mest digitale føredrag på onsdagar kl. 12. Ho et matpakka si og høyrer på med eitt øyre.
Klimabyforum har ho vore gjest i. Det var for dei store. {{A B1.1-/barriere|Alle døma var frå stader med trikk.}}

## 8
At dei slår seg saman! Ho har rekna ut at kommunen er invitert til elleve ulike samlingar i år, av fem ulike nettverk, og at åtte av dei har eitt og same tema: massehandtering. {{A T1.2+/forslag|{{B T1.2+|Slå i hop Smart Kyst og Grøntnett, lat dei få éin kalender, éi nettside og to gode folk på heiltid.}}}}
{{V|Det er lettare å finne eit nettverk enn å finne ein ingeniør.}}
Når eg spør kva som då går tapt, tenkjer ho seg om. Det lokale, kanskje. Smart Kyst har ein måte å snakke om hav på som ho ikkje vil miste.

## 10
@@ B B4
Tilpassing til små og mellomstore kommunar med store avstandar. {{A B4.3+/behov|Rettleiarane går ut frå at det finst ein klimaavdeling. Her er det meg og ein halv avløpsingeniør.}} {{V|Gje meg rettleiarar i tre storleikar, som gensarar.}}
{{B B4.5+|Og data: kvar kommune kjøper dei same tala om same fjorden frå kvar sin konsulent.}} Ho fortel om ei måling av straum i fjorden som vart betalt tre gonger.

## 12
Her er ho kort. Ring tilbake innan ei veke, og kom på besøk éin gong i året, helst i februar. {{A B1.6+|Elles bør det finnast ei gruppe for dei som har ferje. Det er eit eige liv.}}

## 14
At leiaren er ein som toler at det vert stilt. Norske kommunefolk seier ikkje kva dei strevar med før etter lunsj dag to. {{A B1.5+/suksesskriterium|Difor må det vere rom utan tilhøyrarar, utan næringsliv og utan presse, i alle fall halve tida.}} Dette har ho sett verke éin gong, på ei samling der straumen gjekk. Elles blir det slik: {{C|eitt av oppdrettsselskapa har bode kommunen ein halv million til ei klimastilling mot at dei får lese utkast til kystsoneplanen. Det vart nei, og det er ikkje offentleg.}}
Vidare at det er plikter. {{A B4+|Har du meldt deg på, så skal du leggje fram noko, om det så er ei fillesak.}}
{{P|Den tidlegare leiaren i Smart Kyst, Torbjørg, slutta i protest, seier ho, og då var det fleire som fall av.}}

## 15
Ikkje staten, og ikkje dei store byane. {{A B4.6+/rolle|{{B B4.6+|Nokon som ikkje skal ha noko sjølv. Ei stifting, eller eit miljø med fast løyving og lite ambisjonar på eigne vegner.}}}} Staten si rolle er å kome når han vert beden, og å ha med seg nokon som kan svare.
Alle som vil, bør få vere med. {{A B2.1+|Dei fire som fekk avslag, er truleg dei mest motiverte i landet akkurat no, men det varer ikkje evig.}} Kommunane under fem tusen må få kome gjennom nokon andre, t.d. regionrådet.

## 17
Ho vil at det skal stå ein stad at avslaget på søknaden også gav noko. Dei fekk snakka saman på tvers av huset for fyrste gong. {{A B2.5+|Det skulle berre mangle at ein må søkje om pengar for å få plan og teknisk til å ete lunsj i lag, men slik var det.}}
Finansiering (16) rakk me ikkje, ho skulle med ferja 14.10 og den neste gjekk ikkje.
`,
}
