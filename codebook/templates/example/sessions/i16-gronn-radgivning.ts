import type { ExampleSession } from '../example-session.ts'

/** Grønn Rådgivning AS: a talkative partner of a firm that sells climate advice to municipalities. */
export const i16: ExampleSession = {
  code: 'I16',
  kind: 'interview',
  guide: 'VB-virksomhet',
  informants: ['gronn-radgivning-1'],
  planned: '2025-04-22',
  held: '2025-04-24',
  mode: 'in-person',
  minutes: 85,
  askedBy: 'A',
  typedBy: 'B',
  notes: `## fri
Hos dem, kantina. Snakker fort, mange digresjoner, tegnet på serviett (tok bilde, ligger i mappa). Vi sa fra at vi også er konsulenter og at det vi hører ikke går inn i andre oppdrag. «Dere får si fra når jeg selger.»

## 1
19 ansatte, bistår kommuner med klimaregnskap, klimabudsjett, søknader og anskaffelser. 70 kommuner som kunder siden 2014, ca. 25 til enhver tid. Vokste på Klimabyprogrammet: skrev søknaden for to som kom med og to som ikke gjorde det. Sier ikke hvilke.

## 2
Partner i Klimabyforum siden 2020, 85 000 i året. {{A B1.4~/erfaring|{{B B1.4+|Får være med på den åpne dagen, ikke på kvelden. Det er på kvelden de snakker.}}}} {{B B1.5|{{V|Klokka fire sier de takk for i dag til oss, og så går de i møterommet.}}}} Vurderer hvert år å kutte det.
Også med i en klynge på bygg, der er det bare firmaer. {{A B1.2+/erfaring|Det er egentlig kommunene vi ville treffe, så vi sitter der og konkurrerer høflig.}}
Hva kommer ut? Tja. {{B B4.1~|To oppdrag de kan spore. Og at han vet hva som rører seg.}}

## 4
{{A B4.3+/behov|{{B B4.3+|Standarder. Vi har laget klimabudsjett i 25 kommuner på 25 måter, fordi kommunen vil ha sin egen. Det er bra for omsetninga og håpløst for klimaet.}}}} Et nettverk kunne bestemt én metode. Han ville tapt penger på det det første året, tror han.
Dialog før anbud. {{A B1.4+/behov|Når konkurransen lyses ut er alt bestemt, og ofte feil.}} Eksempel: kravspek på utslippsfri asfaltering der maskinen ikke fantes. Tre tilbydere lot være. {{B B6.2+|Kunne vært pilotert på en gangveg først.}}
{{A B4.5+|Data: åpne målerdata fra kommunale bygg.}} Har bedt om det i åtte kommuner, fått i to.

## 5
Næringslivet, sa jo det. Men ikke bare sånne som oss, {{B B1.4+|de som faktisk eier utslippene: havna, samvirket, betongen.}}
Staten er der ikke. {{A B2.2+/behov|Kunden spør hva direktoratet mener, jeg vet ikke, kunden ringer, direktoratet vet ikke. Tre uker, tusenlapper.}}
Innbyggere: {{B B1.3|hadde et folkepanel i et oppdrag, dyrt, men det var de som kom på at skolebussen kunne stå for varelevering på dagtid.}}
Mindre krets / lukket: {{A B1.5-|{{B B1.5-|Han er mot lukkede rom. Det blir til at fire leverandører har hørt det på bakrommet og resten ikke.}}}} Så kommer han på at kommunene må få snakke om leverandører uten dem. {{A B1.5~|«Ok, en time.»}}

## 7
Innkjøpsreglene sier at klima skal telle 30 %, og økonomiavdelinga sier lavest pris. {{A B6.1/barriere|{{B B2.5/barriere|To etasjer i samme rådhus, og vi får begge brevene.}}}} Kommer tilbake til dette senere i samtalen, har et eksempel med en skole vi ikke får skrive om.
{{C|Skolen er nybygget i Elvestad, der klage på tildelingen ligger hos klageorganet.}}

## 8
Noen med drive. {{A B4.6+/suksesskriterium|En leder som tør å kaste ut folk som bare sitter der.}}
Progresjon, leveranser, frister. {{B B4.4+|Møter hver tredje uke, 90 minutter. Det er sånn vi kjører prosjekter.}}
Forpliktelse: {{A B3.1+/suksesskriterium|ordfører må ha signert. Har opplevd at hele planen røk på et gruppemøte, klimarådgiveren fikk vite det i avisa.}}
{{A B4.4|{{V|Det står stille til noen får ansvar for referatet. Prøv, så får du se.}}}}

## 9
{{A B4.6-/rolle|{{B B4.6~|Et privat firma kan gjøre det, på kontrakt, med oppsigelse. Det gjøres i andre land. Vi ville gitt tilbud.}}}} Ser på oss. Hva med nøytralitet? {{A B4.6~|Ingen er nøytrale, kommunene er ikke det, forskerne er ikke det. Men vi har i hvert fall en kontrakt der det står hva vi er.}}
Staten bør bestille og betale og {{B B6.3+|si hva målet er}}. Kommunene bestemmer innholdet. De private bidrar og kan melde inn hindringer. {{A B4.2+|Nedenfra og opp, men med noen som svarer i andre enden.}}

## 10
{{A B5.1+/forslag|{{B B5.1+|Klart det skal koste noe. Vi betaler 85 000 og en kommune på 60 000 innbyggere betaler 60. De møter ikke, vi gjør.}}}}
For små kommuner: {{A B5.2+|gratis under 5 000, så opp.}} {{B B5.2+/forslag|Private bør betale mest, det er greit, men da vil vi ha en plass i styret.}}
Offentlig–privat spleis: 60/40, mener han. Vanskelig med habilitet når den som betaler også vinner anbud. {{A B5|Har ikke løst den.}}
{{P|Et konkurrentfirma, en tidligere kollega, har fått to nettverksoppdrag uten utlysning.}}

## 11
{{A B5.5+|Tid: 100 timer i året gratis, mot at det ikke blir kalt sponsing.}} Metodene sine? Nei. «Kanskje de gamle.»

## 3
(tok den til slutt) Klimabyforum, tross alt. Det er der folk er. {{A T1.2+/forslag|{{B T1.2+|Slå sammen de tre største og ansett en sjef.}}}} {{B T1-|Et nytt nettverk ville bli en ny logo på en ny rollup.}}
Smart Kyst kjenner han bare av navn, «er ikke de nedlagt?».

## 12
{{B B1.4+|{{V|Det er ingen som har spurt oss hva kommunene bruker penger på, og det er jo vi som sender fakturaene.}}}}
Vil gjerne på seminaret.
`,
}
