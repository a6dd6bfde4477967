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
Hos dem, kantina. Snakker fort, mange digresjoner, tegnet på serviett (tok bilde, ligger i mappa). Vi sa fra at vi også er konsulenter og at det vi hører ikke går inn i andre oppdrag. «Dere får si fra når jeg selger.» 8 rakk vi ikke. 10 og 11 lot vi være å stille: han fakturerer dem som eventuelt skulle betalt, og det visste alle rundt bordet.

## 1
19 ansatte, bistår kommuner med klimaregnskap, klimabudsjett, søknader og anskaffelser. 70 kommuner som kunder siden 2014, ca. 25 til enhver tid. Vokste på Klimabyprogrammet: skrev søknaden for to som kom med og to som ikke gjorde det. Sier ikke hvilke.

## 2
Partner i Klimabyforum siden 2020. {{A B1.4~/erfaring|{{B B1.4+|Får være med på den åpne dagen, ikke på kvelden. Det er på kvelden de snakker.}}}} {{B B1.5|{{V|Klokka fire sier de takk for i dag til oss, og så går de i møterommet.}}}} Vurderer hvert år å gå ut.
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

## 9
{{A B4.6+/suksesskriterium|Noen med drive, en leder som tør å kaste ut folk som bare sitter der.}} {{A B4.6-/rolle|{{B B4.6~|Et privat firma kan gjøre det, på kontrakt, med oppsigelse. Det gjøres i andre land. Vi ville gitt tilbud.}}}} Ser på oss. Hva med nøytralitet? {{A B4.6~|Ingen er nøytrale, kommunene er ikke det, forskerne er ikke det. Men vi har i hvert fall en kontrakt der det står hva vi er.}}
{{B B4.4+|Møter hver tredje uke, 90 minutter, det er sånn vi kjører prosjekter.}} {{A B4|{{V|Det står stille til noen får ansvar for referatet. Prøv, så får du se.}}}}
Staten bør bestille og {{B B6.3+|si hva målet er}}. Kommunene bestemmer innholdet. De private bidrar og kan melde inn hindringer. {{A B4.2+|Nedenfra og opp, men med noen som svarer i andre enden.}}
{{P|Et konkurrentfirma, en tidligere kollega, har fått to nettverksoppdrag uten utlysning.}}

## 3
(tok den til slutt) Klimabyforum, tross alt. Det er der folk er, {{B B1.2+|og det eneste stedet han har truffet en kommunedirektør uten å ha avtalt det.}} Byggklynga er best på kaffe. Grøntnett har han ikke rukket.
Smart Kyst kjenner han bare av navn, «er ikke de nedlagt?».

## 12
{{B B1.4+|{{V|Det er ingen som har spurt oss hva kommunene bruker penger på, og det er jo vi som sender fakturaene.}}}}
Vil gjerne på seminaret.
`,
}
