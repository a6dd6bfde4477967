import type { ExampleSession } from '../example-session.ts'

/** Statens kontor for bytransport: an engineer on the phone between two meetings; clipped notes. */
export const i13: ExampleSession = {
  code: 'I13',
  kind: 'interview',
  guide: 'VB-virksomhet',
  informants: ['bytransport-1'],
  planned: '2025-03-26',
  held: '2025-03-26',
  mode: 'phone',
  minutes: 40,
  askedBy: 'A',
  typedBy: 'A',
  notes: `## fri
Ringer fra bilen, handsfree, faller ut to ganger. Sa innledningsvis at han har 40 min og at han «ikke er noen nettverksmann». Hoppet over 3, 6, 8 og 12, «de ligner».

## 1
Kontoret forvalter byvekstmidlene på transport og godkjenner tiltak på det statlige vegnettet i 14 byområder. Han går gjennom planer før de blir godkjent. 22 år i etaten.

## 7
Begynte her selv. Parkering: {{A B6.1/barriere|{{B B6.1+|kommunen skal ha ned biltrafikken, og den samme kommunen har et parkeringsselskap som skal gå med overskudd.}}}} Har sett det i fire byer. Ikke statens skyld, sier han.
Statens skyld: {{A B2.2+|fartsgrense og feltbruk på riksveg krever tre godkjenninger, og én av dem er hos oss, vi bruker 14 uker.}} Burde vært fire. Har foreslått å slå sammen to av godkjenningene, forslaget ligger til høring internt, tredje året.
Nullvekst er ett mål, klimanøytral er et annet. {{A B6.3+/behov|Ingen har sagt hvilket som går først når de krasjer. Og de krasjer, elbilene tar plass de også.}}
Hvem kunne gjort noe: departementet. Punktum.

## 2
Drar ikke på nettverk. Et unntak: en transportgruppe med fem byer, fylkene og et par busselskap, fire ganger i året. {{A B1.6+/erfaring|{{B B1.6|Liten og smal. Ti personer som alle kan signalanlegg. Der går det an å si at noe var feil dimensjonert.}}}} Resultat: felles mal for bussprioritering, {{B B4.3+|sparte oss for kanskje 30 saker i fjor}}.
Det som ikke virker: store dager med scene. Har holdt samme innlegg fem ganger. {{B B4.1+|Skal det være noe vits, må man gå ut med en oppgave og ikke en presentasjon.}} Og samme folk: han har møtt fire ulike fra samme kommune på to år, alle «nye i saken».

## 4
Tall. {{A B4.5|{{V|De kommer med en visjon, og jeg må spørre hvor mange biler det er i krysset klokka åtte.}}}}
{{A B4.5+/behov|{{B B4.5+|Et sted der trafikktall, effekter og kostnader ligger, fra ferdige prosjekter, også de som ikke virket.}}}} De har selv data de ikke får delt, fordi ingen har tid til å rydde i dem.
Ellers: {{B B2.5/barriere|kommunene bør snakke med seg selv først. Han får motstridende brev fra plan og teknisk i samme kommune, to dager imellom.}} Sist i februar.

## 5
Kollektivselskapene og fylket. De eier bussene. {{A B1-|Innbyggere nei, ikke i dette. De skal høres, men i plansaken.}} {{B B1.3-|Lang utlegning om et folkemøte i 2016.}}
Staten? {{A B2.2~/rolle|Jo, men da må det være en som kan svare. Jeg kan svare på mitt, og da er det nok at noen ringer.}} {{B B2.2~|{{V|Jeg har telefon. Den virker.}}}}
{{P|Hun som hadde saken før ham, godkjente alt, og det sliter de med ennå.}}
Mindre krets: {{B B1.5+|ja, alltid. Ti stk.}}

## 9
{{A B4.6+/rolle|{{B B4.6~|Noen som ikke er kommune og ikke er stat. Men ikke konsulenter, de fakturerer for å lytte.}}}} (Pause.) «Ingen fornærmelse.» {{A B4.6+/suksesskriterium|Og en møteleder som kan stoppe folk.}}
Staten selv: med når saken er statlig, ellers hjemme. Kommunene eier byen sin, sier han, da får de kalle inn også.
Private: entreprenører når det gjelder anlegg. {{B B1.4~|Ikke de som selger apper.}}

## 10
{{A B5.1+/forslag|{{B B5.1+|La dem betale. Det som er gratis, blir ikke prioritert, det ser vi på kursene våre, 40 % møter ikke når det er gratis.}}}} Summen er han ikke opptatt av. {{A B5.2-|Samme pris for alle, ellers blir det en egen sak å regne ut prisen.}}
Når vi nevner småkommuner: {{B B5.2~|ok, kanskje de under 5 000.}}
Statlig driftstilskudd: {{A B5.3-|er imot. Da varer det til noen andre trenger pengene.}}

## 11
{{A B5.5-/barriere|Ikke tid. Har to ubesatte stillinger, og kontoret har reisestopp ut året.}} Kan stille med tall, hvis noen henter dem. {{C|Kontoret skal etter planen slås sammen med regionkontorene fra nyttår. Ansatte er ikke orientert.}}
`,
}
