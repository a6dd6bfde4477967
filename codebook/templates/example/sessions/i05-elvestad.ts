import type { ExampleSession } from '../example-session.ts'

/** Elvestad: two informants of one municipality who do not always agree; applied and was not chosen. */
export const i05: ExampleSession = {
  code: 'I05',
  kind: 'interview',
  guide: 'VB-kommune',
  informants: ['elvestad-1', 'elvestad-2'],
  planned: '2025-03-04',
  held: '2025-03-04',
  mode: 'in-person',
  minutes: 80,
  askedBy: 'A',
  typedBy: 'B',
  notes: `## 1
{{S elvestad-1|Smartby står i en strategi fra 2020 som ingen har slått opp i siden. Nå heter det «den lettvinte byen»: lett å gå, sykle, dele, reparere.}} 48 000 innb., elva midt gjennom, flom hvert tredje år, så mye av det smarte er vannstandsmålere.
{{S elvestad-2|For innkjøp er det enklere: smart er det som ikke må kjøpes to ganger.}}
{{S elvestad-2|{{A B2.5/barriere|Vi har fire systemer for å booke rom. Fire. Det er organisasjonskartet vårt i programvare.}}}}

## 2
{{S elvestad-1|Klimabyforum, Grøntnett. Og så en chattegruppe med klimarådgivere på Østlandet, der skjer det meste.}} Hun viser den fram på telefonen, 61 medlemmer, spm. om massebalanse kl. 22.40 og svar kl. 22.52.
{{S elvestad-2|Innkjøperne har sitt eget, men det handler om rammeavtaler. Klima kommer opp, så går vi videre til pris.}}
{{B B4.4+|Det raske og uformelle vinner, begge er enige om det.}}

## 3
{{S elvestad-1|Innbyggerne først. Vi har gjort reparasjonskafé, klimafamilier, alt det der. {{A B1.3~/erfaring|Det er de samme førti menneskene som kommer. Hyggelige folk, altså.}}}} Vil ha hjelp til å nå de andre.
{{S elvestad-2|Lokale entreprenører. {{A B1.4+/behov|De spør hva vi kommer til å kreve om tre år, og jeg kan ikke svare, for jeg vet ikke hva de andre kommunene gjør.}} Krever vi noe alene, får vi ingen tilbud.}}
Det ble de enige om er det viktigste samarbeidsbehovet: felles krav, annonsert i god tid.

## 4
Klimanøytral 2032. Var 2030 i søknaden til Klimabyprogrammet, politikerne flyttet det etter avslaget. {{S elvestad-1|{{A B3.1-|De brukte avslaget som unnskyldning. Fem partier var veldig stolte av søknaden helt til den kostet noe.}}}}
{{S elvestad-2|Jeg synes 2032 er ærligere. Da rekker vi to runder med kontrakter.}}

## 6
Klimabyforum bruker de mest til maler. {{S elvestad-1|{{B B4.3+/nytte|Malen for klimagassregnskap i byggeprosjekter sparte oss en konsulent, minst 200 000.}}}}
{{S elvestad-2|{{V|Jeg har aldri fått en invitasjon til et klimanettverk. Det er rart, for det er jeg som kjøper inn asfalten.}}}}
{{A B1.2+/behov|Spør om hvorfor. Nettverkene har én kontaktperson per kommune, det er klimarådgiveren, og ingen tenker på å sende den videre.}} Hun rødmer litt, noterer at hun skal gjøre det.

## 10
{{S elvestad-1|Oppfølging mellom samlingene. Man kommer hjem med 14 ideer og så er det mandag.}}
{{S elvestad-2|Anskaffelser. {{A B1.5+/behov|Vi må kunne snakke sammen, kommune til kommune, om hva vi skal kreve, uten at leverandørene sitter der. I dag får den som gidder å gå på frokostmøte, et halvt års forsprang.}}}}
{{S elvestad-1|Uenig, delvis. {{B B1.4+|Går de ikke på de møtene, vet vi ikke hva som er mulig å kreve.}}}}
De kommer til at det trengs begge deler, men ikke samme dag. {{B B1.6|Undergruppe for innkjøp}}, sier han, og da gjerne uten klimarådgivere. Latter.

## 12
{{S elvestad-1|Noen som kan komme hit. Ikke foredrag, men være med i prosjektmøtet og si «dette har de prøvd i en annen by, det gikk ikke».}} {{A B4.1+/forslag|En slags utlånsordning mellom kommuner, en uke av gangen.}}
{{S elvestad-2|Svarliste. Jeg vil ikke ha støtte, jeg vil ha svar. Har noen krevd dette før, hvordan sto det i konkurransegrunnlaget, og ble det klaget?}} {{B B4.5+/behov|Et arkiv med konkurransegrunnlag, sladdet, søkbart.}}

## 14
{{S elvestad-1|At noen brenner for det.}}
{{S elvestad-2|{{V|Nei. At det virker når hun som brenner, er i permisjon.}}}}
Lang pause, så ler begge. Hun var i permisjon i 2023, da lå alt nede i ti mnd. {{A B4.6+|Så de ender på et fast sekretariat som ikke er én person, og som ikke har egne prosjekter å fremme.}}
{{S elvestad-1|{{B B4.4+/suksesskriterium|Møtes ofte, korte møter.}}}}
{{S elvestad-2|Møtes når det er noe. {{A B4.4-|Jeg har 212 kontrakter.}}}}

## 15
{{S elvestad-1|Staten bør være med på like fot. {{A B2.2+/rolle|De må tåle å høre at reglene deres står i veien, og ta det med hjem.}} Ikke lede.}}
{{S elvestad-2|Jo, noen må skjære gjennom. {{B B4.6~|Tjue kommuner som skal bli enige om et krav uten at noen leder dem, blir enige om det minste.}}}}
Deltakere: de sju som søkte, {{B B2.1+|minst}}. {{S elvestad-1|{{V|Vi ble nummer fem av sju. Det er et merkelig sted å bli forlatt.}}}}

## 16
@@ A B5
Her er de åpent uenige.
{{S elvestad-1|{{A B5.1-|Egenandel, nei. Hver krone må jeg begrunne overfor økonomi i oktober, og da er det nettverket eller sommervikaren.}}}}
{{S elvestad-2|{{A B5.1+|{{B B5.1+|Jo, en liten avgift. Det som er gratis, blir ikke fulgt opp, det ser jeg på hver eneste gratis lisens vi har.}}}}}}
{{B B5.5/barriere|Enige om at arbeidstida er den egentlige kostnaden. Hun bruker fem uker i året, han ingen, og begge mener det er feil tall.}}
{{S elvestad-2|Private kan gjerne betale, men da for noe, ikke for å få være der. {{C|Vi avviste en leverandør i vår som hadde sponset en samling og så viste til den i tilbudet sitt. Saken er klaget inn.}}}}

## 17
{{S elvestad-1|At vi finnes, vi som ikke kom med og holder på likevel. {{A B2.1+|Jeg sender fortsatt statusrapport til Klimabyprogrammet hvert halvår. Ingen har bedt om den, og ingen har bedt meg slutte.}}}}
{{S elvestad-2|Det visste jeg ikke. {{V|Skal jeg være ærlig, så er dette det første klimamøtet jeg har vært på.}}}}
{{S elvestad-1|Da har vi i hvert fall fått til noe.}}
Avsluttet med omvisning til reparasjonskafeen. Stengt.
`,
}
