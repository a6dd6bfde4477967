import type { ExampleSession } from '../example-session.ts'

/** Fjordby: the climate director of a large town in the programme; short notes. */
export const i01: ExampleSession = {
  code: 'I01',
  kind: 'interview',
  guide: 'VB-kommune',
  informants: ['fjordby-1'],
  planned: '2025-02-11',
  held: '2025-02-11',
  mode: 'video',
  minutes: 65,
  askedBy: 'A',
  typedBy: 'B',
  notes: `## 1
Smartby ikke eget mål lenger. Hadde strategi 2017–2022, «litt mye skjermer», nå lagt inn i klimaplanen. Digitalisering = virkemiddel for å kutte utslipp og bruke gata bedre. Konkret: brøyting styrt av føredata, samlastsentral på havna med elbil siste kilometer, felles energistyring i 190 kommunale bygg.
{{A B2.5/erfaring|Energistyringen kom først i gang da eiendom og helse la byggelistene sine ved siden av hverandre. De var ikke like.}} Samlastsentralen er det han er stolt av. Innrømmer at tre andre prosjekter bare ble borte da prosjektlederne sluttet.

## 4
Ja. Klimanøytral innen 2030, vedtatt i bystyret høsten 2021 mot fire stemmer. Gjelder direkte utslipp innenfor kommunegrensa. Forbruk og byggematerialer er «egen kolonne», ikke med i 2030-tallet, og det er han ikke helt komfortabel med. {{A B3.1+/suksesskriterium|{{B B3+|Uten et så bredt flertall hadde klimabudsjettet røket i første budsjettrunde.}}}}

## 5
Klimabudsjett, rapporteres tertialvis sammen med økonomien. Alle sju kommunalområder har eget kuttall. Går greit på drift og anlegg, dårlig på helse («de har nok med vaktlistene»).
{{A B2.5/barriere|Den som tar kostnaden, er sjelden den som får kuttet. Eiendom betaler for energitiltakene, gevinsten havner i en sentral pott.}} {{P|Forrige eiendomssjef, Geir, sa nei til alt som ikke var ferdig regnet, og endte med å bli omplassert.}} Bedre nå.
Om lag 60 % av kuttene rår komm. over selv. Resten ligger hos andre: havn, fylkesveg, avfallsforbrenning, nettselskapet.

## 6
Med i Klimabyprogrammet som én av tre byer, Klimabyforum, et europeisk bynettverk, pluss to bransjeopplegg på avfall og havn. Teller på fingrene, kommer til sju, «sikkert flere».
Klimabyforum: fire samlinger i året, ellers stille. {{A B4.1/nytte|Det som virker, er når det settes ned en liten gruppe som skal levere noe – f.eks. felles kravspek for utslippsfrie anleggsplasser. Tre byer, fire måneder, ferdig.}} Det europeiske er tungt å rapportere til, men rådgiveren de har fått tildelt der, har vært gull.
Plattform på nett finnes. Har glemt passordet.

## 9
{{V|Vi trenger ikke flere som heier på oss. Vi trenger noen som kan si ja eller nei.}}
{{A B2.2+/behov|{{B B2+|Det viktigste et nasjonalt opplegg kan gjøre, er å få dem som sitter på hjemlene til bordet, med mandat, ikke som observatører.}}}} Eksempel: nullutslippssone i sentrum. Sendte brev i 2022, svar etter elleve mnd., svaret var at saken vurderes. Sendte nytt brev. Ler litt av det nå.
{{A B2.3+/forslag|Ser for seg to ting: en smal arena byer–stat, maks femten rundt bordet}}, og noe bredere for alle andre. Ikke bland. {{B B1.5+|I det brede sier ingen høyt at de står fast.}}

## 10
@@ B B4
Lokal tilpasning. Verktøyene er laget for byer med T-bane og fjernvarme i alle gater. Har brukt mye tid på å oversette en kontraktsmal, først fra engelsk, så en gang til fra «nasjonal» til kommunal virkelighet. {{A B4.3+/behov|Noen burde gjort den jobben én gang for alle norske byer.}}
Koordinering i staten: {{B B2.2/barriere|to departementer satt med hver sin parkeringssak fra Fjordby, og ingen av dem visste om den andre før han fortalte det.}} Ikke nettverkets skyld, men et nettverk kunne satt dem i samme rom.

## 14
{{A B4.4+/suksesskriterium|Fast rytme. Heller halvannen time på skjerm annenhver uke enn to dager på hotell i mars og oktober.}} Noen må eie dagsorden, og det må koste litt å komme uforberedt.
Størrelse. Over tjue deltakere blir det innlegg i stedet for samtale. Sier samtidig at han gjerne vil ha med både havn, nettselskap og fylket, så regnestykket går ikke helt opp. Han ser det selv.
{{V|Et nettverk som ikke har levert noe på et halvt år, bør legge seg ned. Det gjelder oss også.}}

## 15
Staten: {{A B2.2+/rolle|delta, med de samme folkene hver gang, ellers er det bare vi som husker hva som ble sagt sist.}} Byene: komme forberedt, og tåle å bli målt.
Fasilitering: {{A B4.6+/rolle|ikke et departement og ikke en av byene, noen uten egen sak som tåler å skuffe alle.}} Nevner et forskningsmiljø, trekker det tilbake igjen: {{B B4.6~|«de vil jo også ha prosjekter».}} Vet ikke hvem, rett og slett.
Private: {{A B1.5+|ikke i den smale arenaen, der snakker vi om anskaffelser før de er lyst ut.}} {{B B1.4+|Gjerne i det brede, det er jo de som skal bygge det.}}

## 16
{{A B5.1+|{{B B5.1~|Egenandel er greit for en by på vår størrelse. Det man betaler for, møter man opp på.}}}} 80–100 000 i året ville ikke vært en sak i bystyret. {{B B5.2+/forslag|Men må trappes ned for de små, ellers blir vi sittende tre stykker og prate med oss selv.}}
{{A B5.3+|Sekretariatet må staten ta, og det må ligge fast i minst fire år.}} {{V|Jeg har vært med i to nettverk som brukte det siste året på å søke om det neste.}}
{{C|Fjordby har to stillinger i klimaavdelingen inne som kutt i budsjettforslaget for 2026. Ikke kjent for de ansatte ennå.}}

## 17
Kommer tilbake til spm. 9: er det egentlig et nettverk vi snakker om? {{A T1~|Et nettverk til av den gamle typen trengs ikke. Et sted der noe blir avgjort, det trengs.}} Vil gjerne se hva de små sier før han mener noe bastant. Sender over klimakontrakten og siste tertialrapport på e-post.
`,
}
